import { describe, expect, it } from 'vitest';
import type { TabView } from '../../local/host/types';
import { gridCommand } from '../../local/preview/page/grid-keys';
import { selectCell, selectRange, step } from '../../local/preview/page/selection';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

describe('gridCommand', () => {
  it('moves the way the arrow points, also in a tab from right to left', () => {
    expect(gridCommand({ ...plain, key: 'ArrowLeft' }, false)).toMatchObject({ do: 'step', columns: -1 });
    expect(gridCommand({ ...plain, key: 'ArrowLeft' }, true)).toMatchObject({ do: 'step', columns: 1 });
    expect(gridCommand({ ...plain, key: 'Tab' }, true)).toMatchObject({ do: 'step', columns: 1 });
  });

  it.each(['a', '=', '7', 'ก', 'あ', 'ع', ' '])('begins to edit with %s, which the editor then receives', (key) => {
    expect(gridCommand({ ...plain, key }, false)).toEqual({ do: 'edit', text: '' });
  });

  it('begins to edit when an input method takes the key', () => {
    expect(gridCommand({ ...plain, key: 'Process' }, false)).toEqual({ do: 'edit', text: '' });
  });

  it('leaves shortcuts of the browser alone', () => {
    for (const key of ['c', 'v', 'r', 't'])
      expect(gridCommand({ ...plain, ctrlKey: true, key }, false)).toBeUndefined();
    expect(gridCommand({ ...plain, key: 'F5' }, false)).toBeUndefined();
    expect(gridCommand({ ...plain, altKey: true, key: 'ArrowLeft' }, false)).toBeUndefined();
  });
});

describe('selection', () => {
  const tab = { rows: 100, columns: 26, merges: [{ row: 2, column: 2, rows: 2, columns: 3 }] } as unknown as TabView;

  it('stays inside the grid', () => {
    expect(step(tab, { row: 1, column: 1 }, -1, -1)).toEqual({ row: 1, column: 1 });
    expect(step(tab, { row: 100, column: 26 }, 1, 1)).toEqual({ row: 100, column: 26 });
  });

  it('takes merged cells as one: a click inside selects them whole, a step leaves them', () => {
    const selection = selectCell(tab, { row: 3, column: 4 });
    expect(selection.active).toEqual({ row: 2, column: 2 });
    expect(selection.range).toEqual({ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 4 });
    expect(step(tab, selection.active, 0, 1)).toEqual({ row: 2, column: 5 });
    expect(step(tab, selection.active, 1, 0)).toEqual({ row: 4, column: 2 });
  });

  it('grows a range over merged cells that it touches', () => {
    const { range } = selectRange(tab, { row: 1, column: 1 }, { row: 2, column: 2 });
    expect(range).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 4 });
  });
});
