/** Reports as text that a person can read and compare line by line. */

import type { CellView, Host, TabView } from '../../local/host';
import type { Report } from '../built';

/** Dimensions whose keys may be told of real data: no people, no names of products. */
const publicDimensions = /^(?:month|quarter|year|source|stage)$/;
const mostGroups = 12;
const groupKpis = ['revenue', 'deals_won', 'win_rate', 'leads', 'opportunities', 'spend', 'outreach'];

/** Twelve digits: what is beyond may differ between engines. */
const number = (value: unknown) => (typeof value === 'number' ? String(Number(value.toPrecision(12))) : '–');

/** Takes the names and other texts of real data out of a text. */
export type Redact = (text: string) => string;

const block = (title: string, lines: readonly string[]) => [title, ...lines.map((line) => `  ${line}`), ''];

/** The numbers of the report, as `report --json` gives them. */
export function printNumbers(report: Report, redact: Redact): string {
  const kpis = report.kpis.map(({ id, value, numerator, denominator, reason }) => {
    const parts = denominator === null ? '' : `  = ${number(numerator)} / ${number(denominator)}`;
    return `${id.padEnd(24)}${number(value)}${value === null ? `  ${redact(reason ?? '')}` : parts}`;
  });
  const funnel = report.funnel.map(
    ({ stage, reached, fromPrevious, fromFirst }) =>
      `${stage.padEnd(24)}${number(reached)}  ${number(fromPrevious)}  ${number(fromFirst)}`,
  );
  const groups = Object.entries(report.breakdowns).flatMap(([by, rows]) =>
    block(`${by}: ${rows.length} groups`, [
      ...rows.slice(0, mostGroups).map((row, index) => {
        const shown = groupKpis.filter((id) => typeof row[id] === 'number').map((id) => `${id} ${number(row[id])}`);
        return `${`${index + 1} ${redact(String(row.key))}`.padEnd(24)}${shown.join(', ')}`;
      }),
    ]),
  );
  const quality = report.quality.map(({ code, table, count }) => `${code}  ${table}  ${count}`);
  return [...block('KPIs', kpis), ...block('funnel', funnel), ...groups, ...block('findings', quality)].join('\n');
}

/** The cells of the report's tab as shown, its notes where they are ours, and its charts. */
export function printCells(host: Host, tab: TabView, redact: Redact, withNotes: boolean): string {
  const rows = host.cells(tab.id, 1, 1, tab.rows, tab.columns);
  const shown = (cell: CellView | null) => redact(cell?.text ?? '').replace(/\n/g, ' ⏎ ');
  const lines = rows.flatMap((row, index) => {
    const text = row
      .map(shown)
      .join(' | ')
      .replace(/[ |]+$/, '');
    return text === '' ? [] : [`${index + 1}: ${text}`];
  });
  const notes = rows.flatMap((row, down) =>
    row.flatMap((cell, right) => (cell?.note ? [`${down + 1}, ${right + 1}: ${redact(cell.note)}`] : [])),
  );
  const charts = tab.charts.map(({ type, options, ranges, series, categories }) => {
    const cells = ranges.map((range) => range.slice(range.lastIndexOf('!') + 1)).join(' ');
    const names = series.map(({ name }) => redact(name)).join(', ');
    return `${type}  ${redact(String(options.title ?? ''))}  ${cells}  ${categories.length} × ${names}`;
  });
  const frame = `${tab.rightToLeft ? 'right to left, ' : ''}${tab.frozenRows} rows frozen, ${tab.merges.length} merged`;
  const told = withNotes ? notes : [`${notes.length} notes`];
  return [frame, '', ...lines, '', ...block('notes', told), ...block('charts', charts)].join('\n');
}

/**
 * Replaces what stands word for word in the real data: the keys of breakdowns by people, products and the like
 * everywhere, other texts where they stand alone or in quotes.
 */
export function redaction(host: Host, report: Pick<Report, 'breakdowns'>, keep: ReadonlySet<string>): Redact {
  const source = new Set<string>();
  for (const tab of host.tabs()) {
    if (tab.id === host.activeTab()) continue;
    const [, ...rows] = host.values(tab.id, `A:${lastColumn(tab)}`);
    for (const row of rows) for (const value of row) if (typeof value === 'string') source.add(value);
  }
  const names = new Map<string, string>();
  const labels = new Set(keep);
  for (const [by, rows] of Object.entries(report.breakdowns)) {
    rows.forEach(({ key }, index) => {
      if (publicDimensions.test(by)) labels.add(String(key));
      else if (source.has(String(key))) names.set(String(key), `‹${by} ${index + 1}›`);
    });
  }
  // One word such as "New" may stand in our own texts.
  const longestFirst = [...names.keys()]
    .filter((name) => /[\s\d]/.test(name) || names.get(name)?.startsWith('‹rep'))
    .sort((a, b) => b.length - a.length)
    .map((name) => escaped(name));
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const mayStay = (text: string) => !source.has(text) || labels.has(text) || text.length < 3;
  return (text) => {
    const name = names.get(text);
    if (name !== undefined) return name;
    if (!mayStay(text)) return '‹text›';
    const quoted = text.replace(/"([^"]+)"/g, (whole, inner: string) => (mayStay(inner) ? whole : '"‹text›"'));
    return longestFirst.length === 0 ? quoted : quoted.replace(anyName, (found) => names.get(found) ?? found);
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function lastColumn({ columns }: TabView): string {
  const first = Math.floor((columns - 1) / 26);
  return (first > 0 ? String.fromCharCode(64 + first) : '') + String.fromCharCode(65 + ((columns - 1) % 26));
}
