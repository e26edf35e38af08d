/** The page that the report is written on, row by row. */

import { dictionaries } from '../../i18n/dictionary';
import { directions, type Locale } from '../../i18n/locales';
import type { Amount, TableCell } from '../model';
import { formatOf, type Writing } from '../numbers';
import { type Block, type BlockCell, colors, type Style, textFormat, widths } from './block';
import { linesOf } from './lines';

export interface Page {
  block: Block;
  locale: Locale;
  start: 'left' | 'right';
  text: (value: string, style?: Partial<BlockCell>) => BlockCell;
  amount: (amount: Amount, style?: Partial<BlockCell>) => BlockCell;
  cell: (cell: TableCell, style?: Partial<BlockCell>) => BlockCell;
  formula: (formula: string, style?: Partial<BlockCell>) => BlockCell;
  /** Adds a row; what is not given is blank in the style. Gives its number. */
  add: (row: readonly BlockCell[], style?: Partial<Style>) => number;
  /** Adds a sentence from the first column on, over as many rows as it needs. */
  say: (text: string, style?: Partial<Style>) => void;
}

/** A blank page in a language. `linkTo` gives the address of a tab's row, where there is one. */
export function newPage({ locale, marks }: Writing, linkTo: (tab: string, row: number) => string | null): Page {
  const rightToLeft = directions[locale] === 'rtl';
  const start = rightToLeft ? 'right' : 'left';
  const none = dictionaries[locale].report.none;
  const plain: Omit<BlockCell, 'value' | 'format'> = {
    background: null,
    color: colors.ink,
    size: 10,
    weight: 'normal',
    align: start,
    wrap: false,
    note: '',
  };
  const block: Block = {
    columns: widths.length,
    widths: [...widths],
    rightToLeft,
    cells: [],
    merges: [],
    tiles: [],
    charts: [],
    live: [],
    controls: [],
    placed: [],
  };
  const text: Page['text'] = (value, style) => ({ ...plain, value, format: textFormat, ...style });
  const formula: Page['formula'] = (value, style) => ({ ...plain, value, format: '0', ...style });
  const amount: Page['amount'] = ({ value, unit, note = '' }, style) =>
    typeof value === 'number'
      ? { ...plain, value, format: formatOf(unit, value, marks), align: 'right', note, ...style }
      : text(value === 'blank' ? '' : none, { color: colors.grey, align: 'right', note, ...style });
  const cell: Page['cell'] = (one, style) => {
    if ('link' in one) {
      const { tab, row } = one.link;
      const address = linkTo(tab, row);
      const label = dictionaries[locale].report.row.replace('{row}', String(row));
      return address === null
        ? text(label, { color: colors.grey, ...style })
        : formula(`=HYPERLINK("${address}";"${label}")`, { color: colors.blue, align: 'right', ...style });
    }
    if ('text' in one) return text(one.text, { note: one.note ?? '', ...style });
    return amount(one, style);
  };
  const add: Page['add'] = (row, style = {}) => {
    const blank = text('', style);
    block.cells.push(Array.from({ length: block.columns }, (_, column) => row[column] ?? blank));
    return block.cells.length - 1;
  };
  const say: Page['say'] = (sentence, style) => {
    for (const line of linesOf(sentence, 0)) add([text(line, style)]);
  };
  return { block, locale, start, text, amount, cell, formula, add, say };
}
