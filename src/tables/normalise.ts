/** Headers and stage texts in one spelling, so that the same word is found however it was typed. */

const accents = /[\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
const circled = /^[\u2460-\u2473\u2776-\u277f]\s*/;
const pictures = /\p{Extended_Pictographic}/gu;
const numbering = /^(?:\(\d{1,2}\)\s*|\d{1,2}\s?[.):-]\s*(?=[^\d\s]))/;
const notWord = /[^\p{L}\p{M}\p{N}%]+/gu;
const plainWords = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/**
 * The text in one spelling: compatible characters as one, small letters, no numbering (`3. `), emoji, CRM prefix
 * (`Deal - `), Arabic vowel signs or punctuation, one space between words. `%` stays as a word.
 */
export function normalise(text: string): string {
  if (plainWords.test(text)) return text.toLowerCase();
  let plain = text.replace(circled, '').normalize('NFKC').toLowerCase().replace(invisible, '').trim();
  plain = plain.replace(/^(?:deal|lead|person|organization) - (?=\S)/, '');
  plain = plain.replace(pictures, ' ').trim().replace(numbering, '');
  plain = plain
    .replace(accents, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
  const words = plain.replace(/%/g, ' % ').replace(notWord, ' ').trim();
  return words === '' ? plain : words;
}

/** `DealStage` and `closeDate` as words: `Deal Stage`, `close Date`. */
export function parted(text: string): string {
  return text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z]{2})/g, '$1 $2');
}

/** A normalised text without the marks of Vietnamese and other Latin letters: `giai doan`. Other scripts stay. */
export function withoutMarks(text: string): string {
  if (!/[\u00c0-\u024f\u1e00-\u1eff]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .normalize('NFC');
}

/** A normalised text without the article of Arabic words: `قيمه صفقه` for `القيمة الصفقة`. */
export function withoutArticles(text: string): string {
  return text.replace(/(^| )ال(?=[\u0600-\u06ff]{3})/g, '$1');
}

/** A normalised text without accents, Arabic articles and the polite `ご` of Japanese. */
export function bareOf(key: string): string {
  return withoutArticles(withoutMarks(key)).replace(/^[ごお](?=[\u3400-\u9fff])/, '');
}

/** The words of a pattern in the spelling that `normalise` gives: `สำรวจ` and `الأهداف` as it leaves them. */
export function spelled(pattern: string): string {
  return pattern
    .normalize('NFKC')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

/** Names that only differ in case, width or spaces have the same fold. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
