/** Columns that name a group on its first row only, as merged cells do: the rows below it are of the same group. */

import type { FieldId } from '../../kpis/fields';
import { isBlank } from '../cells/cells';
import type { Notes } from '../collect';
import type { Part } from '../part';
import type { Sheet } from '../sheet';
import type { Cell } from '../source';

/** What people group rows by. Amounts and days are never filled in. */
const groupFields: readonly FieldId[] = [
  'owner',
  'team',
  'source',
  'campaign',
  'account',
  'product',
  'stage',
  'pipeline',
  'deal_type',
  'platform',
  'spend_type',
];

/** In so many rows a column shows whether it names groups. */
const enoughRows = 400;

/** Columns that only number the rows. */
const counter = /^(?:no\.?|#|№|stt|tt|ลำดับ|ที่|م|رقم|番号|№\.?|)$/i;

/**
 * Fills the blank cells below a name with it, from the first column on as long as each column names groups: the first row
 * has a name, at least half of the rows have none, and no name stands in two groups. A blank row or a sum ends a group.
 */
export function fillGroups(part: Part, { tab, header, names, places }: Sheet, rows: Int32Array, notes: Notes): void {
  if (rows.length < 3) return;
  const { values } = tab;
  const cellAt = (at: number, column: number): Cell => values[(rows[at] as number) - 1]?.[column] ?? '';
  /** Whether rows that were passed over part a row from the one before: all but the header again. */
  const isParted = (at: number): boolean => {
    for (let row = rows[at - 1] as number; row < (rows[at] as number) - 1; row++) {
      const cells = values[row] as readonly Cell[];
      if (!cells.some((cell, column) => !isBlank(cell) && cell === values[header]?.[column])) return true;
    }
    return false;
  };
  /** Whether most of the other columns are filled: a list with blanks all over leaves names out as well. */
  const isDense = (group: number): boolean => {
    const others = places.filter(({ column }) => column !== group);
    const many = Math.min(rows.length, enoughRows);
    const full = others.filter(({ column }) => {
      let filled = 0;
      for (let at = 0; at < many; at++) if (!isBlank(cellAt(at, column))) filled++;
      return filled >= many * 0.9;
    });
    return full.length * 3 >= others.length;
  };
  const outer: number[] = [];
  for (let column = 0; column < names.length; column++) {
    const name = names[column] as string;
    if (counter.test(name.trim()) && outer.length === 0) {
      if (name !== '' || isBlank(cellAt(0, column))) continue;
    }
    if (!namesGroups(column, outer, rows, cellAt)) return;
    if (outer.length === 0 && !isDense(column)) return;
    outer.push(column);
    const field = places.find((place) => place.column === column)?.field;
    if (field === undefined) continue;
    const codes = groupFields.includes(field) ? part.texts[field]?.codes : undefined;
    const period = field === 'period' ? part.numbers.period : undefined;
    if (codes === undefined && period === undefined) continue;
    for (let at = 1; at < rows.length; at++) {
      if (!isBlank(cellAt(at, column)) || isParted(at)) continue;
      if (rows[at] !== rows[at - 1] && outer.some((each) => each !== column && !isBlank(cellAt(at, each)))) continue;
      if (codes !== undefined) codes[at] = codes[at - 1] as number;
      if (period !== undefined) period[at] = period[at - 1] as number;
      notes.add('filled_down', tab.name, rows[at] as number, { column: name }, name);
    }
  }
}

/** Whether a column names groups within those of the columns before it. */
function namesGroups(
  column: number,
  outer: readonly number[],
  rows: Int32Array,
  cellAt: (at: number, column: number) => Cell,
): boolean {
  if (isBlank(cellAt(0, column))) return false;
  const seen = new Set<Cell>();
  let blank = 0;
  let named = 0;
  let again = 0;
  const many = Math.min(rows.length, enoughRows);
  for (let at = 0; at < many && named * 2 <= many; at++) {
    if (at > 0 && rows[at] === rows[at - 1]) continue;
    if (outer.some((each) => !isBlank(cellAt(at, each)))) seen.clear();
    const cell = cellAt(at, column);
    if (isBlank(cell)) {
      blank++;
      continue;
    }
    const key = typeof cell === 'object' ? cell.getTime() : cell;
    named++;
    if (seen.has(key)) again++;
    seen.add(key);
  }
  return named >= 2 && blank >= named && again * 10 <= named;
}
