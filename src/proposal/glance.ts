/** What the first screen shows of a workbook, as plain data: the server sends it before the page can work it out itself. */

import type { Period } from '../engine/calendar';
import type { FunnelStep } from '../engine/evaluate';
import type { Locale } from '../i18n/locales';
import { kpis } from '../kpis';
import { fieldLabel } from '../kpis/reasons';
import type { Settings } from '../kpis/settings';
import { stages } from '../kpis/stages';
import { type TableId, tableLabels } from '../kpis/tables';
import type { Mapping } from '../tables/mapping';
import { type AskText, asksOf } from './asks';
import type { Book, Understanding } from './book';
import { isDoubtful } from './confidence';
import { headlines, shortName, unlocked } from './headlines';

/** A tab, with what is read from it; no tables: it is not used. */
export interface TabGlance {
  name: string;
  rows: number;
  /** The labels of its tables. */
  tables: string[];
  /** Whether one of its columns should be looked at. */
  isDoubtful: boolean;
}

/** A KPI with a value. */
export interface Headline {
  id: string;
  label: string;
  unit: string;
  value: number;
}

/** A table that is not there, and the short names of the KPIs that it would unlock. */
export interface Gain {
  table: TableId;
  label: string;
  kpis: string[];
}

export interface Glance {
  /** Whether no table was found. */
  isEmpty: boolean;
  asks: AskText[];
  tabs: TabGlance[];
  /** How many names of stages there are; null where there are no deals. */
  stages: number | null;
  /** What the field is called that has them. */
  stageField: string;
  headlines: Headline[];
  funnel: (FunnelStep & { label: string })[];
  /** In the order in which teams come to keep these tables. */
  gains: Gain[];
  /** How many KPIs have a value, and how many there are. */
  counted: number;
  all: number;
  /** How many rows of a tab were read, where the tab has more; null where all were. */
  cut: number | null;
}

/** The order in which teams come to keep tables. */
const addOrder: readonly TableId[] = [
  'deals',
  'spend',
  'targets',
  'activities',
  'customers',
  'orders',
  'inquiries',
  'surveys',
  'counts',
  'social',
];

/** What the glance is of. */
export interface Glanced {
  book: Book;
  mapping: Mapping;
  known: Understanding;
  /** Whether the mapping was saved by a person. */
  saved: boolean;
  settings: Settings;
  /** Null for all time. */
  period: Period | null;
  locale: Locale;
}

/** Works out what the first screen shows. */
export function glanceOf({ book, mapping, known, saved, settings, period, locale }: Glanced): Glance {
  const { tabs, tables } = known.description();
  const whole = known.whole(period, settings);
  const gains = unlocked(whole, settings);
  return {
    isEmpty: Object.keys(known.reading().tables).length === 0,
    asks: asksOf(book, mapping, known, saved, locale).map(({ answer: _, ...ask }) => ask),
    tabs: tabs.map(({ name, rows }) => {
      const here = tables.filter(({ tab }) => tab === name);
      return {
        name,
        rows,
        tables: here.map(({ table }) => tableLabels[table][locale]),
        isDoubtful: here.some(({ columns }) => columns.some(isDoubtful)),
      };
    }),
    stages: tables.some(({ table }) => table === 'deals') ? known.stages().length : null,
    stageField: fieldLabel('stage', locale),
    headlines: headlines(whole.results).map(({ kpi, value }) => ({
      id: kpi.id,
      label: kpi.label[locale],
      unit: kpi.unit,
      value: value as number,
    })),
    funnel: whole.funnel.map((step) => ({ ...step, label: stages[step.stage].label[locale] })),
    gains: addOrder
      .filter((table) => gains.has(table))
      .map((table) => ({
        table,
        label: tableLabels[table][locale],
        kpis: (gains.get(table) ?? []).map((kpi) => shortName(kpi.label[locale])),
      })),
    counted: whole.results.filter(({ value }) => value !== null).length,
    all: kpis.length,
    cut: book.cut,
  };
}
