import { describe, expect, it } from 'vitest';
import { copiedText, pastedCells } from '../../local/preview/page/clipboard-text';

const at = (row: number, column: number) => ({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });

describe('pastedCells', () => {
  it('lays lines and tabs out from the selected cell', () => {
    expect(pastedCells('a\tb\r\n\tc\n', at(2, 3))).toEqual([
      { row: 2, column: 3, text: 'a' },
      { row: 2, column: 4, text: 'b' },
      { row: 3, column: 3, text: '' },
      { row: 3, column: 4, text: 'c' },
    ]);
  });

  it('reads quoted cells with line breaks, tabs and quotes in them', () => {
    const texts = pastedCells('"a\nb"\t"say ""yes"""\n"half', at(1, 1)).map(({ text }) => text);
    expect(texts).toEqual(['a\nb', 'say "yes"', '"half']);
  });

  it('fills the selection with a single value', () => {
    expect(pastedCells('7', { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 })).toHaveLength(4);
  });

  it('is nothing for an empty clipboard', () => {
    expect(pastedCells('', at(1, 1))).toEqual([]);
  });
});

describe('copiedText', () => {
  it('gives back what pastes the same cells', () => {
    const cells = [
      ['a', 'b\nc'],
      ['', 'd "e"'],
    ];
    const range = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 };
    const text = copiedText(range, (row, column) => ({ text: cells[row - 1]?.[column - 1] ?? '' }));
    expect(pastedCells(text, at(1, 1)).map((edit) => edit.text)).toEqual(cells.flat());
  });
});
