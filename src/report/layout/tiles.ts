/** The headline's tiles in cells: five beside each other, the first in the column of names, the others in two columns. */

import type { Change, Tile } from '../model';
import { type BlockCell, colors, type Style } from './block';
import { pixelsOf } from './lines';
import type { Page } from './page';

const perRow = 5;

/** Pixels of a text of size 10 that find room in a tile at size 9. */
const labelRoom = 195;

const tones: Readonly<Record<Change['direction'], string>> = {
  better: colors.blue,
  worse: colors.orange,
  same: colors.grey,
};

/** The column in which a tile begins. */
export const tileColumn = (at: number): number => (at === 0 ? 0 : at * 2 - 1);

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
    line(({ label, note = '' }) => {
      return text(label, { ...small, size: pixelsOf(label) > labelRoom ? 8 : 9, weight: 'bold', note });
    });
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
