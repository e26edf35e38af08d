/** A tab as a file or a sample gives it, put into the cell store. */
import { type Block, parseA1 } from './a1';
import { type Book, DEFAULT_COLUMNS, DEFAULT_ROWS, type ProtectionRecord, type Tab } from './cells';
import { checkFormat, isDateFormat } from './number-format';
import { isoToSerial } from './time-zone';
import type { TabInput } from './types';

/** Adds a tab with its content; text that begins with `=` becomes a formula, all other text stays text. */
export function fillTab(book: Book, input: TabInput): Tab {
  const height = Math.max(DEFAULT_ROWS, input.values.length);
  const width = input.values.reduce((most, row) => Math.max(most, row.length), DEFAULT_COLUMNS);
  const tab = book.addTab(input.name, book.tabs.length, height, width);
  input.values.forEach((cells, row) => {
    const formats = input.formats?.[row];
    const line = tab.row(row);
    cells.forEach((cell, column) => {
      const format = formats?.[column] || undefined;
      if (format !== undefined) {
        checkFormat(format);
        book.setFormat(tab, row, column, format);
      }
      if (typeof cell === 'string' && cell.startsWith('=') && cell.length > 1 && format !== '@') {
        book.setFormula(tab, row, column, cell);
      } else if (typeof cell === 'object' && cell !== null) {
        const serial = isoToSerial(cell.date);
        if (serial === null) throw new Error(`Host: ${cell.date} in the tab ${input.name} is not a date.`);
        line.values[column] = serial;
        if (!isDateFormat(format)) {
          book.setFormat(tab, row, column, Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss');
        }
      } else {
        line.values[column] = cell === '' ? null : cell;
      }
    });
  });
  tab.frozenRows = input.frozenRows ?? 0;
  tab.rightToLeft = input.rightToLeft ?? false;
  tab.columnWidths = [...(input.columnWidths ?? [])];
  tab.isObject = input.kind === 'OBJECT';
  tab.hidden = input.hidden ?? false;
  for (const row of input.hiddenRows ?? []) tab.hiddenRows[row - 1] = true;
  for (const row of input.filteredRows ?? []) tab.filteredRows[row - 1] = true;
  tab.protections = (input.protections ?? []).map((protection) => foreignProtection(tab, protection));
  book.onChange({ kind: 'refilled', tab });
  return tab;
}

/** What somebody else protected. */
export function foreignProtection(
  tab: Tab,
  { range, warningOnly = false, description = '' }: NonNullable<TabInput['protections']>[number],
): ProtectionRecord {
  return { block: range === undefined ? null : blockOf(tab, range), warningOnly, description, foreign: true };
}

function blockOf(tab: Tab, range: string): Block {
  const parsed = parseA1(range);
  if (!parsed) throw new Error(`Host: ${range} is no range.`);
  const { row, column, lastRow, lastColumn } = parsed;
  return {
    row,
    column,
    rows: (lastRow ?? tab.maxRows) - row + 1,
    columns: (lastColumn ?? tab.maxColumns) - column + 1,
  };
}
