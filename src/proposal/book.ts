/** The workbook as it was packed: what it holds under a mapping, worked out when it is first asked for. */

import { type Period, parsePeriod } from '../engine/calendar';
import { evaluateWhole, type Whole } from '../engine/evaluate';
import { optionsOf, type Settings } from '../kpis/settings';
import { describe, type StageTextDescription, type WorkbookDescription } from '../tables/describe';
import type { Mapping } from '../tables/mapping';
import { type PackedTab, packedDays, unpackTabs } from '../tables/packed';
import type { Question } from '../tables/question';
import { questionsOf } from '../tables/questions';
import { type Reading, readTables } from '../tables/read';
import type { ReadOptions, SourceTab } from '../tables/source';

/** The workbook on its way to the page. */
export interface PackedBook {
  tabs: PackedTab[];
  /** The spreadsheet's locale, such as `en_US`, and the day that is today in its time zone. */
  sheetLocale: string;
  today: number;
}

export interface Book {
  tabs: readonly SourceTab[];
  options: ReadOptions;
  /** How many rows of a tab are here, where the tab has more; null where all rows are here. */
  cut: number | null;
}

/** The workbook that was packed. The server reads it so, too: what it shows first is what the page works out. */
export function bookOf({ tabs, sheetLocale, today }: PackedBook): Book {
  const made = unpackTabs(tabs);
  const short = made.filter((tab, at) => tab.values.length < (tabs[at]?.rows ?? 0));
  return {
    tabs: made,
    options: { locale: sheetLocale, localDays: packedDays, today },
    cut: short.length === 0 ? null : short.reduce((least, { values }) => Math.min(least, values.length), Infinity),
  };
}

/** The period of its text; null for all time. */
export function periodFrom(text: string): Period | null {
  const period = parsePeriod(text);
  return period === 'all' ? null : period;
}

/** What a workbook holds under a mapping. */
export interface Understanding {
  reading(): Reading;
  description(): WorkbookDescription;
  /** What is open, in the order to ask. */
  questions(): Question[];
  /** The stage texts of all tables together, each once. */
  stages(): StageTextDescription[];
  whole(period: Period | null, settings: Settings): Whole;
}

/** A value made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What the workbook holds when it is read so. */
export function understand({ tabs, options }: Book, mapping: Mapping): Understanding {
  const reading = once(() => readTables(tabs, mapping, options));
  const description = once(() => describe(tabs, mapping, options));
  let last: { period: Period | null; settings: Settings; whole: Whole } | null = null;
  return {
    reading,
    description,
    questions: once(() => questionsOf(tabs, mapping, options, reading())),
    stages: once(() => stagesOf(description())),
    whole(period, settings) {
      if (last === null || last.period !== period || last.settings !== settings) {
        const whole = evaluateWhole(reading().tables, period, ({ id }) => optionsOf(settings, id), {
          today: options.today,
        });
        last = { period, settings, whole };
      }
      return last.whole;
    },
  };
}

function stagesOf({ tables }: WorkbookDescription): StageTextDescription[] {
  const found = new Map<string, StageTextDescription>();
  for (const { stages } of tables) {
    for (const stage of stages) {
      const known = found.get(stage.text);
      found.set(stage.text, known === undefined ? stage : { ...known, count: known.count + stage.count });
    }
  }
  return [...found.values()];
}
