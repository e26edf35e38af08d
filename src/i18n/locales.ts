/** The languages of the product, and which of them a person reads. */

export const locales = ['en', 'th', 'ja', 'ar', 'vi'] as const;

export type Locale = (typeof locales)[number];

/** A text in each language. The compiler keeps it complete. */
export type Texts = Readonly<Record<Locale, string>>;

/** What each language calls itself: a list, so that it can be gone through where the texts of one language only are. */
export const languageNames: readonly (readonly [Locale, string])[] = [
  ['en', 'English'],
  ['th', 'ไทย'],
  ['ja', '日本語'],
  ['ar', 'العربية'],
  ['vi', 'Tiếng Việt'],
];

/** Which way each language is written. */
export const directions: Readonly<Record<Locale, 'ltr' | 'rtl'>> = {
  en: 'ltr',
  th: 'ltr',
  ja: 'ltr',
  ar: 'rtl',
  vi: 'ltr',
};

/**
 * The product's language for a language tag such as `th`, `ja_JP` or `ar-EG`.
 * English for a language that we don't have.
 */
export function localeOf(tag: string | null | undefined): Locale {
  const language = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language) ?? 'en';
}
