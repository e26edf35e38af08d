/** The headline's tiles in cells: five beside each other, the first in the column of names, the others in two columns. */

import type { Change, Tile } from '../model';
import { type BlockCell, colors, type Style, widths } from './block';
import { linesOf, pixelsOf } from './lines';
import type { Page } from './page';

const perRow = 5;

const tones: Readonly<Record<Change['direction'], string>> = {
  better: colors.blue,
  worse: colors.orange,
  same: colors.grey,
};

/** The column in which a tile begins. */
export const tileColumn = (at: number): number => (at === 0 ? 0 : at * 2 - 1);

/** The size and the lines of a tile's label: smaller letters where that keeps it on one line. */
function fitted(label: string, at: number): { size: number; lines: string[] } {
  const room = widths.slice(tileColumn(at), tileColumn(at + 1)).reduce((sum, width) => sum + width, 0) * 0.97 - 6;
  // Bold letters of size 9 take what plain ones of size 10 do.
  const size = [9, 8].find((points) => (pixelsOf(label) * points) / 9 <= room);
  return size === undefined
    ? { size: 9, lines: linesOf(label, tileColumn(at), tileColumn(at + 1)) }
    : { size, lines: [label] };
}

/**
 * Adds the tiles; the columns of each become one from the row `above` on. Gives the cells in which a small chart is to stand, with the
 * trend's column.
 */
export function addTiles(
  page: Page,
  tiles: readonly Tile[],
  above: number,
): { row: number; column: number; spark: number }[] {
  const { block, text, start } = page;
  const sparks: { row: number; column: number; spark: number }[] = [];
  const panel: Partial<Style> = { background: colors.panel };
  const small: Partial<Style> = { ...panel, size: 9, color: colors.grey };
  for (let from = 0; from < tiles.length; from += perRow) {
    const row = tiles.slice(from, from + perRow);
    const line = (cellOf: (tile: Tile, at: number) => BlockCell) => {
      const cells: BlockCell[] = [];
      row.forEach((tile, at) => {
        cells[tileColumn(at)] = cellOf(tile, at);
      });
      return page.add(cells, panel);
    };
    const has = (test: (tile: Tile) => boolean) => row.some(test);
    const labels = row.map(({ label }, at) => fitted(label, at));
    // A label of fewer lines than others stands just above its value.
    for (let left = Math.max(...labels.map(({ lines }) => lines.length)); left > 0; left -= 1) {
      line(({ note = '' }, at) => {
        const { size, lines } = labels[at] as (typeof labels)[number];
        const words = lines[lines.length - left] ?? '';
        return text(words, { ...small, size, weight: 'bold', note: words && note });
      });
    }
    const values = line((tile) => {
      const cell = page.amount(tile, {
        ...panel,
        size: tile.value === null ? 11 : 18,
        weight: 'bold',
        align: start,
        color: tile.value === null ? colors.grey : colors.ink,
      });
      return tile.formula === undefined ? cell : { ...cell, value: tile.formula };
    });
    row.forEach(({ formula }, at) => {
      if (formula !== undefined) block.live.push([values, tileColumn(at)]);
    });
    if (has(({ detail }) => detail !== '')) line(({ detail }) => text(detail, { ...small, wrap: true }));
    [0, 1].forEach((which) => {
      if (!has(({ changes }) => changes.length > which)) return;
      line(({ changes }) => {
        const change = changes[which];
        return text(change?.text ?? '', { ...small, color: tones[change?.direction ?? 'same'] });
      });
    });
    if (has(({ goal }) => goal !== '')) line(({ goal }) => text(goal, { ...small, color: colors.ink }));
    if (has(({ spark }) => spark !== undefined)) {
      const at = line(() => text('', panel));
      row.forEach(({ spark }, place) => {
        if (spark !== undefined) sparks.push({ row: at, column: tileColumn(place), spark });
      });
    }
    page.add([]);
  }
  const end = block.cells.length - 1;
  for (let at = 1; at < perRow; at += 1)
    block.merges.push({ row: above, column: tileColumn(at), rows: end - above, columns: 2 });
  block.tiles.push({ row: above, column: 0, rows: end - above, columns: block.columns });
  return sparks;
}
