/** A data set as a workbook with the built add-on: its report, and the functions over its tabs. */

import { createHost, type Host, type TabInput, workbookFromFiles } from '../../local/host';
import { data, project, type Report, reportOf } from '../built';

/** What `report --json` is asked for beside the report: `--by` and `--kpi`. */
export interface Asked {
  by?: readonly string[];
  kpis?: readonly string[];
}

/** A cell as truth and functions give it. */
export type Value = string | number | null;

/** A side of a ratio may be missing: then it is not compared. */
export interface Answer {
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
}

/** Rows of a table by their key, each with its values by column. */
export type Rows = Map<string, Record<string, Value>>;

export interface Book {
  /** The report, as `report --json` prints it. */
  report(request?: object): Report;
  /** A KPI of the report. */
  kpi(id: string, request?: object): Answer;
  /** What a formula gives, with all its digits. */
  ask(formula: string): Value[][];
  /** The one value of a formula. */
  value(formula: string): number | null;
  /** The one value of each of some formulas, in one calculation. */
  values(formulas: readonly string[]): (number | null)[];
  /** Whole tabs as arguments: `deals!A1:H100`. */
  range(...tabs: string[]): string;
  headers(tab: string): Value[];
}

/** The name of a 0-based column. */
export const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);

/** @param prepare What a person would do in the tabs first, such as a column that looks something up. */
export function openBook(
  files: readonly string[],
  prepare: (tabs: TabInput[]) => void = () => {},
  asked: Asked = {},
): Book {
  const workbook = workbookFromFiles(files.map((file) => `${data}/${file}`));
  prepare(workbook.tabs);
  const host: Host = createHost({ project, workbook });
  const reports = new Map<string, Report>();
  const report: Book['report'] = (request = { asked }) => {
    const key = JSON.stringify(request);
    // The report's tab remembers the period of the report before.
    const known = reports.get(key) ?? reportOf(host, { period: 'all', ...request });
    reports.set(key, known);
    return known;
  };
  /** What a tab gives that has the formulas one below the other. */
  const askAll = (formulas: readonly string[]): Value[][] => {
    const tab = host.addTab({ name: `asked ${host.tabs().length}`, values: formulas.map((formula) => [formula]) });
    host.cells(tab.id, 1, 1, formulas.length, 1).forEach(([shown], row) => {
      const isError = shown?.note !== undefined && String(shown.text).startsWith('#');
      if (isError) throw new Error(`${formulas[row]}: ${shown.note}`);
    });
    return host.values(tab.id, 'A1:Z2000') as Value[][];
  };
  const ask: Book['ask'] = (formula) => askAll([formula]);
  const values: Book['values'] = (formulas) => {
    const cells = askAll(formulas);
    return formulas.map((_, row) => {
      const value = cells[row]?.[0];
      return typeof value === 'number' ? value : null;
    });
  };
  const range: Book['range'] = (...tabs) =>
    tabs
      .map((name) => {
        const tab = workbook.tabs.find((one) => one.name === name);
        if (!tab) throw new Error(`no tab ${name}`);
        const width = tab.values.reduce((most, row) => Math.max(most, row.length), 0);
        return `'${name}'!A1:${letter(width - 1)}${tab.values.length}`;
      })
      .join(',');
  return {
    report,
    kpi(id, request) {
      const found = report(request).kpis.find((one) => one.id === id);
      if (!found) throw new Error(`no KPI ${id}`);
      return found;
    },
    ask,
    value: (formula) => values([formula])[0] ?? null,
    values,
    range,
    headers: (name) => (workbook.tabs.find((tab) => tab.name === name)?.values[0] ?? []) as Value[],
  };
}

/** Names that only differ in case, spaces and underscores are one: variants of a file write their headers in other ways. */
const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * A breakdown of the report: the named columns are those of the truth, each with what gives it: the id of a KPI, its
 * numerator as `cpl.numerator`, or a KPI with options as it was asked for.
 */
export function breakdown(report: Report, by: string, columns: Readonly<Record<string, string>>): Rows {
  const found: Rows = new Map();
  const { breakdowns } = report;
  const name = Object.keys(breakdowns).find((one) => plain(one) === plain(by));
  for (const group of name === undefined ? [] : (breakdowns[name] ?? [])) {
    const row: Record<string, Value> = {};
    for (const [column, id] of Object.entries(columns)) row[column] = group[id] ?? null;
    found.set(String(group.key), row);
  }
  return found;
}
