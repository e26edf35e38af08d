/** A data set as a workbook with the built add-on: its report, and the functions over its tabs. */

import { createHost, type Host, type TabInput, workbookFromFiles } from '../../local/host';
import { data, project, type Report, reportOf } from '../built';

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
  /** KPITABLE: the named columns are those of the truth, each with the KPI that gives it. */
  table(tabs: readonly string[], by: string, columns: Readonly<Record<string, string>>): Rows;
}

/** The name of a 0-based column. */
export const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);

/** @param prepare What a person would do in the tabs first, such as a column that looks something up. */
export function openBook(files: readonly string[], prepare: (tabs: TabInput[]) => void = () => {}): Book {
  const workbook = workbookFromFiles(files.map((file) => `${data}/${file}`));
  prepare(workbook.tabs);
  const host: Host = createHost({ project, workbook });
  const reports = new Map<string, Report>();
  const report: Book['report'] = (request = {}) => {
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
    table([first = '', ...more], by, columns) {
      const kpis = Object.values(columns).join(', ');
      const rest = more.length > 0 ? `,"",${range(...more)}` : '';
      const [, ...rows] = ask(`=KPITABLE(${range(first)},"${kpis}","${by}"${rest})`);
      const found: Rows = new Map();
      for (const [key, ...values] of rows) {
        if (key === null || key === undefined || key === '') break;
        const row: Record<string, Value> = {};
        Object.keys(columns).forEach((column, index) => {
          row[column] = values[index] === '' ? null : (values[index] ?? null);
        });
        if (key !== 'Total') found.set(String(key), row);
      }
      return found;
    },
  };
}

/** A breakdown of the report: the named columns are those of the truth, each with the id of the KPI that gives it. */
export function breakdown(report: Report, by: string, columns: Readonly<Record<string, string>>): Rows {
  const found: Rows = new Map();
  for (const group of report.breakdowns[by] ?? []) {
    const row: Record<string, Value> = {};
    for (const [column, id] of Object.entries(columns)) row[column] = group[id] ?? null;
    found.set(String(group.key), row);
  }
  return found;
}
