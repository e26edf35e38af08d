/** Metrics as rows and periods as columns: turned, it is a table of counts with a row for each period. */

import { isBlank, isDate } from '../cells/cells';
import { findHeader, headerNames } from '../columns/header-row';
import { isLong, namesPeriod } from '../dates/periods';
import type { TableMapping } from '../mapping';
import type { Cell, SourceTab } from '../source';
import { isSum } from './matrix';

const made = new WeakMap<SourceTab, Map<number, SourceTab | null>>();

/** More rows below a header are no metrics. */
const mostMetrics = 200;

/**
 * The tab with the periods of a header row as rows, and the texts before them as its header in the same row. Null where
 * no two periods stand beside each other or no texts before them.
 */
export function turned(tab: SourceTab, header: number): SourceTab | null {
  const known = made.get(tab) ?? new Map<number, SourceTab | null>();
  made.set(tab, known);
  let result = known.get(header);
  if (result === undefined) {
    result = turn(tab, header);
    known.set(header, result);
  }
  return result;
}

function turn(tab: SourceTab, header: number): SourceTab | null {
  const { values } = tab;
  const names = headerNames(values, header);
  const all = names.map((_, column) => column).filter((column) => namesPeriod(names[column] as string));
  const periods = all.filter((column) => !isSum(names[column] as string));
  // Quarters between their months are sums of them.
  const short = periods.filter((column) => !isLong(names[column] as string));
  const across = short.length > 0 ? short : periods;
  const [first] = across;
  if (first === undefined || across.length < 2 || values.length - header > mostMetrics) return null;
  const below = values.slice(header + 1);
  const different = (column: number): number =>
    new Set(below.map((row) => row[column]).filter((cell) => typeof cell === 'string' && !isBlank(cell))).size;
  let label = 0;
  for (let column = 1; column < first; column++) if (different(column) > different(label)) label = column;
  if (first === 0 || different(label) < 2) return null;
  const metrics = below.filter(
    (row) => !isBlank(row[label]) && across.some((column) => !isBlank(row[column]) && !isDate(row[column] as Cell)),
  );
  const width = Math.max(metrics.length + 1, values[0]?.length ?? 0);
  const padded = (row: readonly Cell[]): Cell[] => [...row, ...new Array<Cell>(width - row.length).fill('')];
  const corner = names[label] === '' ? 'period' : (names[label] as string);
  return {
    name: tab.name,
    values: [
      ...values.slice(0, header).map(padded),
      padded([corner, ...metrics.map((row) => row[label] as Cell)]),
      ...across.map((column) => {
        const cell = values[header]?.[column] as Cell;
        return padded([isDate(cell) ? cell : (names[column] as string), ...metrics.map((row) => row[column] as Cell)]);
      }),
    ],
  };
}

/** A tab as the mapping of its table takes it: turned, where it is. */
export function laidOut(
  tab: SourceTab,
  { layout, header }: { layout?: TableMapping['layout'] | undefined; header: number },
): SourceTab {
  if (layout !== 'turned') return tab;
  return turned(tab, header - 1) ?? turned(tab, findHeader(tab)) ?? tab;
}
