/** Who bought something new after the first time. */

import { fold } from '../normalise';
import type { TextColumn } from '../table';

interface Sales {
  size: number;
  customer: TextColumn;
  days: Float64Array;
  product: TextColumn | undefined;
  isSale: (row: number) => boolean;
}

/** Codes by the fold of each text: one for all its spellings. */
function foldedCodes(column: TextColumn): (row: number) => number {
  const byFold = new Map<string, number>();
  const same = column.names.map((name, code) => {
    const key = fold(name);
    const known = byFold.get(key);
    if (known === undefined) byFold.set(key, code);
    return known ?? code;
  });
  return (row) => same[column.codes[row] as number] ?? -1;
}

/**
 * 1 on each sale on a later day than the customer's first, of a product that the customer hadn't bought before. Where no
 * product is kept, every later sale counts.
 */
export function laterSales({ size, customer, days, product, isSale }: Sales): Float64Array {
  const result = new Float64Array(size);
  const productOf = product && foldedCodes(product);
  const first = new Map<number, { day: number; products: Set<number> }>();
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) {
    if ((customer.codes[row] as number) >= 0 && !Number.isNaN(days[row]) && isSale(row)) rows.push(row);
  }
  rows.sort((a, b) => (days[a] as number) - (days[b] as number));
  for (const row of rows) {
    const bought = productOf?.(row) ?? -1;
    const day = Math.floor(days[row] as number);
    const before = first.get(customer.codes[row] as number);
    if (before === undefined) {
      first.set(customer.codes[row] as number, { day, products: new Set([bought]) });
      continue;
    }
    if (day > before.day && (!productOf || (bought >= 0 && !before.products.has(bought)))) result[row] = 1;
    before.products.add(bought);
  }
  return result;
}
