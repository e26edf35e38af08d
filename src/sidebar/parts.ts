/** Fetches the parts of the page that it does without at first: the engine, and texts in other languages. */

import type { Locale } from '../i18n/locales';
import { readPagesWith } from '../pages/page';
import { isEngineHere, takeEngine } from './engine';
import { CallFailed, call } from './server';

/** The texts that are here, by their language. */
const texts = new Map<string, string>();

/** The language of the page as it was sent; its texts stand in it. */
export function takeTextsOfPage(): Locale {
  const place = document.getElementById('texts');
  const text = place?.textContent ?? '';
  const { locale } = JSON.parse(text) as { locale: Locale };
  texts.set(`Texts-${locale}`, text);
  readPagesWith((name) => `<script>${texts.get(name) ?? ''}</script>`);
  return locale;
}

/** Fetches the texts of a language, unless they are here. Rejects with `CallFailed` only. */
export async function fetchTexts(locale: Locale): Promise<void> {
  const name = `Texts-${locale}`;
  if (!texts.has(name)) texts.set(name, await call('wizardPart', { part: locale }));
}

let fetching: Promise<void> | null = null;

/** Fetches the engine, once. Rejects with `CallFailed` only; then it is tried again at the next call. */
export function fetchEngine(): Promise<void> {
  fetching ??= call('wizardPart', { part: 'engine' })
    .then((script) => {
      takeEngine(script);
      if (!isEngineHere()) throw new CallFailed({ code: 'unanswered' });
    })
    .catch((error: unknown) => {
      fetching = null;
      throw error;
    });
  return fetching;
}
