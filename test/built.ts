/** The built add-on in the local host, for tests that use it as Google would. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createHost,
  type Host,
  type HostOptions,
  type TabInput,
  type WorkbookInput,
  workbookFromFiles,
} from '../local/host';

/** What a push would send; the mutation check puts a broken copy in its place. */
export const project = process.env.FUNNEL_KPIS_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));

/** The real data sets, where they stand beside the project. */
export const data = fileURLToPath(new URL('../../shared/data', import.meta.url));

/** Why tests on the real data don't run; undefined when they do. */
export const noData = existsSync(data) ? undefined : 'the folder of data sets is not here';

export function hostWith(tabs: TabInput[], options: Partial<WorkbookInput & HostOptions> = {}): Host {
  const { locale = 'en_US', timeZone = 'America/New_York', name = 'Test', ...rest } = options;
  return createHost({ project, workbook: { name, locale, timeZone, tabs }, ...rest });
}

export function hostOf(files: string[]): Host {
  return createHost({ project, workbook: workbookFromFiles(files.map((file) => `${data}/${file}`)) });
}

/** The numbers of a report, as `report --json` prints them. */
export interface Report {
  kpis: {
    id: string;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
    reason: string | null;
  }[];
  funnel: { stage: string; reached: number; fromPrevious: number | null; fromFirst: number | null }[];
  breakdowns: Record<string, Record<string, string | number | null>[]>;
  /** Where it was asked: KPIs with each other word of their definition. */
  options?: {
    kpi: string;
    word: string;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
  }[];
  quality: { code: string; table: string; count: number; message: string; rows: number[] }[];
  mapping: { tables?: { table: string; tab: string; columns: Record<string, string> }[] };
  report: { tab: string; cells: number; charts: number };
}

/** Builds the report as the sidebar does. Throws the sentence that a person would see. */
export function reportOf(host: Host, request: object = {}): Report {
  const text = host.runFromPage('wizardBuild', [JSON.stringify(request)]) as string;
  const answer = JSON.parse(text) as { ok: true; value: Report } | { ok: false; message: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

export function kpiOf(report: Report, id: string): Report['kpis'][number] {
  const found = report.kpis.find((kpi) => kpi.id === id);
  if (!found) throw new Error(`no KPI ${id}`);
  return found;
}

/** The cell of a formula: its text, and the hover note of an error. */
export function cellOf(host: Host, formula: string): { text: string; note?: string } {
  const tab = host.tabs()[0];
  if (!tab) throw new Error('no tab');
  const cell = host.evaluate(tab.id, formula).values[0]?.[0];
  if (!cell) throw new Error(`${formula} gave no cell`);
  return cell.note === undefined ? { text: cell.text } : { text: cell.text, note: cell.note };
}
