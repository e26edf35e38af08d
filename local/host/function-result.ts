/** What a custom function may return: only what Sheets is known to show (rules, 1.4). */
import type { FunctionOutcome, ScriptCell } from './formulas';
import { isDate } from './reading';

/** Larger results fail at Google with errors of their own (rules, 1.4). */
const MOST_CELLS = 100_000;

/** One value or a table of equal rows; anything else becomes an error that says what came instead. */
export function checkResult(name: string, result: unknown): FunctionOutcome {
  if (!Array.isArray(result)) {
    const cell = resultCell(result);
    return cell === undefined
      ? { error: `Host: ${name} returned ${describe(result)}, which Sheets cannot show.` }
      : { value: cell };
  }
  const table: ScriptCell[][] = [];
  for (const row of result as unknown[]) {
    if (!Array.isArray(row)) return { error: `Host: ${name} returned a list that is not a list of rows.` };
    const cells: ScriptCell[] = [];
    for (const item of row as unknown[]) {
      const cell = resultCell(item);
      if (cell === undefined) return { error: `Host: ${name} returned a table with ${describe(item)} in it.` };
      cells.push(cell);
    }
    table.push(cells);
  }
  const width = table[0]?.length ?? 0;
  if (width * table.length > MOST_CELLS) return { error: `Host: ${name} returned more than ${MOST_CELLS} cells.` };
  if (width === 0) return { error: `Host: ${name} returned an empty table.` };
  if (table.some((row) => row.length !== width)) return { error: `Host: ${name} returned rows of different length.` };
  return { table };
}

function resultCell(value: unknown): ScriptCell | undefined {
  if (typeof value === 'string') return value.length <= 50_000 ? value : undefined;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return isDate(value) && !Number.isNaN(value.getTime()) ? new Date(value.getTime()) : undefined;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return 'a text of more than 50,000 characters';
  if (typeof value === 'object' && value !== null) return Object.prototype.toString.call(value);
  return String(value);
}
