/** The rows of a tab that are data: without blank rows, totals and repeated headers. */

import { isBlank } from './cells';
import { keptRows } from './finding';
import { normalise } from './normalise';
import type { Cell } from './source';
import { wordSet } from './word-set';

export type SkipReason = 'blank' | 'total' | 'header';

/** Rows that were passed over on purpose. */
export interface Skipped {
  tab: string;
  reason: SkipReason;
  count: number;
  /** The first few 1-based rows. */
  rows: number[];
}

const totalWords = wordSet(
  `total|totals|grand total|sub total|subtotal|sum|overall|all|รวม|ยอดรวม|รวมทั้งหมด|รวมทั้งสิ้น|ผลรวม|合計|総計|小計|計|総合計
  |الإجمالي|المجموع|إجمالي|المجموع الكلي|الإجمالي الكلي|مجموع|tổng|tổng cộng|tổng số|cộng|tổng kết|toplam|suma|summe|gesamt`,
);

/** Whether a text stands before the sums of a table: `Total`, `Total 2026`, `North total`, `合計`. */
export function isTotal(text: string): boolean {
  if (text.length > 40) return false;
  const key = normalise(text.replace(/\d+/g, ' '));
  return totalWords().has(key) || /(?: |^)(?:sub ?)?total$/.test(key);
}

export interface DataRows {
  /** Indexes of the rows in the tab's values. */
  rows: Int32Array;
  skipped: Skipped[];
}

/**
 * The data rows below a header. `columns` are the indexes of the mapped columns, `keys` those of the columns that a row
 * of sums leaves blank: ids, stages, dates.
 */
export function dataRows(
  tab: string,
  values: readonly (readonly Cell[])[],
  header: number,
  columns: readonly number[],
  keys: readonly number[],
): DataRows {
  const rows = new Int32Array(Math.max(0, values.length - header - 1));
  const headers = values[header] ?? [];
  const skipped = new Map<SkipReason, Skipped>();
  const totals = new Map<string, boolean>();
  const isTotalOnce = (text: string): boolean => {
    let total = totals.get(text);
    if (total === undefined) {
      total = isTotal(text);
      totals.set(text, total);
    }
    return total;
  };
  const skip = (reason: SkipReason, row: number): void => {
    const before = skipped.get(reason) ?? { tab, reason, count: 0, rows: [] };
    before.count++;
    if (before.rows.length < keptRows) before.rows.push(row + 1);
    skipped.set(reason, before);
  };
  let size = 0;
  for (let row = header + 1; row < values.length; row++) {
    const cells = values[row] as readonly Cell[];
    // An unticked box in an otherwise blank row is left over from a copied column.
    if (columns.every((column) => isBlank(cells[column]) || cells[column] === false)) {
      skip('blank', row);
      continue;
    }
    let first = 0;
    while (first < cells.length && isBlank(cells[first])) first++;
    const start = cells[first];
    if (typeof start === 'string') {
      if (keys.every((key) => key === first || isBlank(cells[key])) && isTotalOnce(start)) {
        skip('total', row);
        continue;
      }
      if (start === headers[first] && columns.length > 1 && isRepeated(cells, headers, columns)) {
        skip('header', row);
        continue;
      }
    }
    rows[size++] = row;
  }
  return { rows: rows.slice(0, size), skipped: [...skipped.values()] };
}

function isRepeated(cells: readonly Cell[], headers: readonly Cell[], columns: readonly number[]): boolean {
  return columns.every((column) => isBlank(cells[column]) || cells[column] === headers[column]);
}
