/** The cells to choose in: a row of them at the top, a list at the end. */

import type { Control } from '../model';
import { type BlockCell, colors } from './block';
import type { Page } from './page';
import { tileColumn } from './tiles';

const chosen: Partial<BlockCell> = { background: colors.band, weight: 'bold' };

/** Adds the controls at the top, each over a tile. Gives the row of their labels. */
export function addControls(page: Page, controls: readonly Control[]): number {
  const { text, block } = page;
  const [labels, values]: BlockCell[][] = [[], []];
  controls.forEach(({ label, value }, at) => {
    (labels as BlockCell[])[tileColumn(at)] = text(label, { size: 9, color: colors.grey });
    (values as BlockCell[])[tileColumn(at)] = text(value, chosen);
  });
  const first = page.add(labels ?? []);
  const row = page.add(values ?? [], { background: colors.band });
  controls.forEach(({ id, choices, label }, at) => {
    block.controls.push({ id, row, column: tileColumn(at), choices, label, above: true });
  });
  page.add([]);
  return first;
}

/** Adds the switches, one a row. */
export function addSwitches(page: Page, switches: readonly Control[]): void {
  for (const { id, label, value, choices } of switches) {
    const row = page.add([page.text(label), page.text(value, chosen)]);
    page.block.controls.push({ id, row, column: 1, choices, label, above: false });
  }
}
