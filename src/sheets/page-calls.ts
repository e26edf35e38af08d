/** What the sidebar and the server say to each other. Every call takes and gives one JSON text of these shapes. */

import type { Details } from '../engine/details';
import type { FormKind } from '../forms/pipeline';
import type { Question } from '../functions/asked';
import type { Locale } from '../i18n/locales';
import type { Settings } from '../kpis/settings';
import type { PackedBook } from '../proposal/book';
import type { Glance } from '../proposal/glance';
import type { Mapping } from '../tables/mapping';

/** What is saved with the document. */
export interface SavedState {
  /** As saved; null where the mapping is automatic. */
  mapping: Mapping | null;
  settings: Settings;
  /** Grows with each save that changed something. */
  version: number;
}

/**
 * What `wizardOpen` gives: the workbook as the server reads it, and what the first screen shows of it. The page
 * recognises and computes by itself as soon as its engine is there.
 */
export interface WizardOpening extends PackedBook, SavedState {
  /** The language of the document, else the person's own. */
  locale: Locale;
  /** The person's own language. */
  personLocale: Locale;
  /** The mapping as it is recognised. */
  automatic: Mapping;
  /** What is saved, or else recognised, comes to over all time. */
  glance: Glance;
  /** The name of the report's tab, where there is one. */
  report: string | null;
}

/** What `wizardPart` takes: the engine, or the texts of a language. It gives the text of that part of the page. */
export interface PartRequest {
  part: 'engine' | Locale;
}

/**
 * What `wizardSave` takes; what is left out stays as it was. A null mapping is made automatically again. With a version,
 * nothing is saved when somebody else has saved since that one.
 */
export interface SaveRequest {
  mapping?: Mapping | null;
  settings?: Settings;
  version?: number;
}

/** What `wizardSave` gives: the new version, or what others have saved since, and then nothing was. */
export type SaveAnswer = { version: number } | { others: SavedState };

/** What `wizardShow` takes: the name of the tab to go to. */
export interface ShowRequest {
  tab: string;
}

/** What `createPipelineSheet` takes; it gives the names of the tabs that it made. */
export interface CreateRequest {
  kinds: FormKind[];
}

/** What `wizardBuild` takes. */
export interface BuildRequest {
  /** `all`, `2026`, `2026-Q1`, `2026-03` or `2026-01-01..2026-03-15`. Default `all`. */
  period?: string;
  /** The day that counts as today, `YYYY-MM-DD`. Default: today in the spreadsheet's time zone. */
  asOf?: string;
  /** Used instead of the saved one, and not saved. */
  mapping?: Mapping;
  /** Sources with fewer leads have few: they stand by the lower end of their interval. Default 30. */
  minN?: number;
  /** Asked by the command line beside the report. */
  asked?: Question;
}

/** What `wizardBuild` gives: the report's numbers. The schema of `npm run report -- --json`, without the call counts. */
export interface ReportJson {
  kpis: {
    id: string;
    function: string | null;
    label: string;
    unit: string;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
    reason: string | null;
    /** Shares of cases: the 95 % interval, and whether there are fewer than 30 cases. */
    interval: number[] | null;
    few: boolean;
  }[];
  funnel: { stage: string; reached: number; fromPrevious: number | null; fromFirst: number | null }[];
  /** The groups of each breakdown; where it was asked, with `<KPI>.numerator`, `.denominator` and `.leftOut` beside values. */
  breakdowns: Record<string, Record<string, string | number | null>[]>;
  /** Where it was asked: values with another word of a KPI's definition, such as the median. */
  options?: {
    kpi: string;
    option: string;
    word: string;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
  }[];
  /** Tables that no single KPI gives; each is empty where the workbook doesn't tell. */
  details: Details;
  quality: {
    code: string;
    table: string;
    count: number;
    message: string;
    rows: number[];
    /** The KPIs that these rows change, with and without them. */
    kpis: { id: string; value: number | null; without: number | null }[];
  }[];
  /** What is truly open. An answer goes into the mapping's `answers` by the question's id. */
  questions: {
    id: string;
    table: string;
    text: string;
    choices: { value: string; label: string }[];
    /** The choice that counts until there is an answer. */
    default: string | null;
  }[];
  /** The sections of the report as they stand in its cells. */
  sections: {
    id: string;
    lead: string[];
    tiles: {
      id: string;
      value: number | string | null;
      changes: { text: string; direction: string }[];
      goal: string;
    }[];
    charts: { type: string; title: string }[];
    tables: {
      id: string;
      /** The rows of the report's tab in which those of the table begin, the total last. */
      at: number[];
      headers: string[];
      rows: (number | string | null)[][];
      total: (number | string | null)[] | null;
    }[];
  }[];
  mapping: Mapping;
  report: { tab: string; cells: number; charts: number };
}

/** What every call gives: the answer, or one sentence for the person. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string };
