/** What the page knows: the workbook, what was saved, what the person has made of it, and what that comes to. */

import type { Period } from '../engine/calendar';
import type { Locale } from '../i18n/locales';
import { type Ask, asksOf } from '../proposal/asks';
import { type Book, bookOf, periodFrom, type Understanding, understand } from '../proposal/book';
import { sameMapping } from '../proposal/draft';
import { type Glance, glanceOf } from '../proposal/glance';
import type { SavedState, WizardOpening } from '../sheets/page-calls';
import type { Mapping } from '../tables/mapping';
import { withPlaces } from '../tables/sheet';
import type { ChosenPeriod, Draft } from './app';
import { isEngineHere } from './engine';
import { type PeriodProblem, periodOf } from './period';

export interface Model {
  readonly draft: Draft;
  readonly saved: SavedState;
  readonly automatic: Mapping;
  readonly sheetLocale: string;
  readonly chosenPeriod: ChosenPeriod;
  choosePeriod(period: ChosenPeriod): void;
  /** As the server takes it, or what is wrong with the days given. */
  period(): { period: string } | { problem: PeriodProblem };
  /** What the first screen shows. Until the engine is there, that is what the server sent. */
  glance(locale: Locale): Glance;
  /** Whether the draft holds a table. */
  isEmpty(): boolean;
  isSaved(): boolean;
  take(next: Partial<Draft>): void;
  /** The draft was saved so. */
  keep(saved: SavedState): void;
  /** Others have saved this; the draft stays. */
  rebase(others: SavedState): void;
  /** Takes what the server read anew; a draft that isn't saved stays. */
  read(opening: WizardOpening): void;
  /** What is to be saved: null for a mapping that stays automatic. */
  mappingToSave(fixed: boolean): Mapping | null;
  /** The workbook. This and what follows needs the engine. */
  book(): Book;
  known(): Understanding;
  parsedPeriod(): Period | null;
  asks(locale: Locale): Ask[];
}

/** What the server sent is where it begins. */
export function modelOf(opened: WizardOpening): Model {
  let opening = opened;
  let saved: SavedState = opening;
  let draft: Draft = { mapping: opening.mapping ?? opening.automatic, settings: opening.settings };
  /** A draft that is as it was saved, without looking. */
  let clean = draft;
  let book: Book | null = null;
  let known: Understanding | null = null;
  let asks: { locale: Locale; asks: Ask[] } | null = null;
  let chosenPeriod: ChosenPeriod = { choice: 'all', own: { from: '', to: '' } };
  // The same period as long as its text is the same, so that what was worked out for it is found again.
  let lastPeriod: { text: string; period: Period | null } = { text: 'all', period: null };
  let glance = opening.glance;
  /** What the glance is of; it is anew when one of these differs. */
  let glanced: readonly unknown[] = keysOf(opening.locale);

  function keysOf(locale: Locale): readonly unknown[] {
    return [draft.mapping, draft.settings, saved.mapping !== null, lastPeriod.period, locale];
  }

  const bookNow = (): Book => {
    book ??= bookOf(opening);
    return book;
  };
  const knownNow = (): Understanding => {
    known ??= understand(bookNow(), draft.mapping);
    return known;
  };
  const period = (): ReturnType<Model['period']> =>
    periodOf(chosenPeriod.choice, opening.today, chosenPeriod.own, draft.settings.fiscalYearStart);
  const parsedPeriod = (): Period | null => {
    const chosen = period();
    const text = 'problem' in chosen ? 'all' : chosen.period;
    if (lastPeriod.text !== text) lastPeriod = { text, period: periodFrom(text) };
    return lastPeriod.period;
  };
  const asksNow = (locale: Locale): Ask[] => {
    if (asks?.locale !== locale)
      asks = { locale, asks: asksOf(bookNow(), draft.mapping, knownNow(), saved.mapping !== null, locale) };
    return asks.asks;
  };
  const isSaved = (): boolean =>
    draft === clean ||
    (sameMapping(saved.mapping ?? opening.automatic, draft.mapping) &&
      JSON.stringify(saved.settings) === JSON.stringify(draft.settings));
  const take = (next: Partial<Draft>): void => {
    if (next.mapping !== undefined && next.mapping !== draft.mapping) {
      known = null;
      asks = null;
    }
    draft = next === clean ? clean : { ...draft, ...next };
  };

  return {
    get draft() {
      return draft;
    },
    get saved() {
      return saved;
    },
    get automatic() {
      return opening.automatic;
    },
    get sheetLocale() {
      return opening.sheetLocale;
    },
    get chosenPeriod() {
      return chosenPeriod;
    },
    choosePeriod(chosen) {
      chosenPeriod = chosen;
    },
    period,
    glance(locale) {
      if (!isEngineHere()) return glance;
      const parsed = parsedPeriod();
      const keys = keysOf(locale);
      if (keys.some((key, at) => key !== glanced[at])) {
        const { mapping, settings } = draft;
        const isOwn = saved.mapping !== null;
        glance = glanceOf({
          book: bookNow(),
          mapping,
          known: knownNow(),
          saved: isOwn,
          settings,
          period: parsed,
          locale,
        });
        glanced = keys;
      }
      return glance;
    },
    isEmpty: () => (known === null ? glance.isEmpty : Object.keys(known.reading().tables).length === 0),
    isSaved,
    take,
    keep(now) {
      saved = now;
      clean = draft;
      asks = null;
    },
    rebase(others) {
      saved = others;
      clean = { mapping: others.mapping ?? opening.automatic, settings: others.settings };
      asks = null;
    },
    read(now) {
      const wasSaved = isSaved();
      opening = now;
      saved = now;
      book = null;
      known = null;
      asks = null;
      clean = { mapping: now.mapping ?? now.automatic, settings: now.settings };
      if (wasSaved) {
        draft = clean;
        glance = now.glance;
        glanced = parsedPeriod() === null ? keysOf(now.locale) : [];
      } else glanced = [];
    },
    mappingToSave(fixed) {
      const { automatic } = opening;
      const isAutomatic = draft.mapping === automatic || sameMapping(automatic, draft.mapping);
      if (isAutomatic) return fixed ? automatic : null;
      return withPlaces(bookNow().tabs, draft.mapping);
    },
    book: bookNow,
    known: knownNow,
    parsedPeriod,
    asks: asksNow,
  };
}
