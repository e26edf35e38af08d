/** Columns of numbers of a part, with money of several currencies kept apart. */

import type { Field, FieldId } from '../../kpis/fields';
import { fields } from '../../kpis/fields';
import type { Notes } from '../collect';
import type { Mapping } from '../mapping';
import type { DecimalMark } from '../number-text';
import { type NumberReader, readNumbers } from '../numbers';
import { type Choice, plainChoice } from '../question';
import type { Cell, ReadOptions } from '../source';
import type { TextColumn } from '../table';
import { textOf } from './cells';
import { currencyOf, differentCurrencies } from './currencies';

/** Where a column stands. */
export interface ColumnPlace {
  tab: string;
  field: FieldId;
  header: string;
  /** 1-based rows of the tab. */
  rowOf: Int32Array;
  cellAt(row: number): Cell;
  /** How much one stands for where the header doesn't say it. */
  scale?: number;
}

/** What the cells of a column say of the currency of each row; -1 where they say nothing. */
export interface Money {
  codes: Int16Array;
  currencies: readonly string[];
}

/** The column's numbers, NaN for none; what can't be read is noted or asked. */
export function finishNumbers(
  reader: NumberReader,
  { tab, field, header, rowOf, cellAt, scale = 1 }: ColumnPlace,
  answers: Mapping['answers'],
  options: ReadOptions,
  notes: Notes,
): { values: Float64Array; money: Money | null } {
  const id = `decimal_mark:${tab}:${header}`;
  const answer = answers?.[id];
  const decimal: DecimalMark | undefined = answer === '.' || answer === ',' ? answer : undefined;
  const { values, unread, ambiguous, money, units } = reader.finish(rowOf.length, options.locale, decimal);
  const { kind } = fields[field] as Field;
  if (kind === 'percent') toFractions(values, units);
  if (kind === 'currency') {
    const own = scaleOf(header);
    toFull(values, units, own === 1 ? scale : own);
  }
  for (const at of unread) note('unread_number', at);
  for (const at of ambiguous) note('ambiguous_numbers', at);
  if (ambiguous.length > 0) {
    const text = textOf(cellAt(ambiguous[0] as number), options.localDays);
    const choices = (['.', ','] as const).map((mark) => plainChoice(mark, plainReading(text, mark)));
    notes.ask({ id, kind: 'decimal_mark', tab, column: header, values: { text }, choices });
  }
  return { values, money: kind === 'currency' ? money : null };

  function note(code: 'unread_number' | 'ambiguous_numbers', at: number): void {
    const text = textOf(cellAt(at), options.localDays);
    notes.add(code, tab, rowOf[at] as number, { column: header, text }, header);
  }
}

/** How `1.200` reads with a mark before decimals: `1.2` or `1200`. */
function plainReading(text: string, mark: DecimalMark): string {
  const [reading] = readNumbers([text], undefined, mark).values;
  return reading === undefined || Number.isNaN(reading) ? text : String(reading);
}

/** Percents written as 60 instead of 60 %: one above 1 shows that the whole column is. Beside them 0.5 still means 50 %. */
function toFractions(values: Float64Array, units: Uint8Array | null): void {
  const isPlain = (at: number): boolean => units === null || units[at] === 0;
  for (let at = 0; at < values.length; at++) {
    if (!((values[at] as number) > 1) || !isPlain(at)) continue;
    for (let each = 0; each < values.length; each++) {
      const value = values[each] as number;
      if (isPlain(each) && !(value > 0 && value < 1)) values[each] = value / 100;
    }
    return;
  }
}

const scales: readonly (readonly [words: RegExp, scale: number])[] = [
  [/000s?$|(?:^|[^\p{L}\p{M}])ks?$|thousand|พันบาท|^พัน$|千円|千|ألف|الاف|آلاف|nghìn|ngàn|^k /u, 1e3],
  [/million|(?:^|[^\p{L}\p{M}])(?:mm?|mln)$|ล้าน|百万|مليون|ملايين|^tr$|triệu/u, 1e6],
  [/billion|(?:^|[^\p{L}\p{M}])bn$|億|مليار|tỷ|tỉ/u, 1e9],
  [/万|萬/, 1e4],
];

/** How much one stands for where the header's brackets or its end say it: `Giá trị (triệu)`, `予算(万円)`, `Value $k`. */
export function scaleOf(header: string): number {
  const unit = (
    /[([（/【][^)\]）】]*[)\]）】]?\s*$/.exec(header)?.[0] ??
    /[$€£¥]\s*(?:k|m|mm|bn|000s?)$/i.exec(header)?.[0] ??
    ''
  )
    .replace(/[()[\]（）【】/$€£¥฿₫]/g, '')
    .trim()
    .toLowerCase();
  if (unit === '' || /[/／]\s*[a-z]{1,5}$/i.test(header)) return 1;
  const scale = scales.find(([words]) => words.test(unit))?.[1] ?? 1;
  return scale === 1e9 && unit.includes('億') ? 1e8 : scale;
}

/** How much one stands for where a title above the table says it: `売上予算（千円）`, `Unit: million VND`. */
export function scaleOfTitles(titles: readonly string[]): number {
  for (const title of titles) {
    const scale = /[([（【:：]/.test(title) ? scaleOf(title.replace(/^.*[:：]\s*([^)\]）】]*).*$/, '($1)')) : 1;
    if (scale !== 1) return scale;
  }
  return 1;
}

/** Multiplies plain numbers; a text with its own unit or sign is meant as it stands. */
function toFull(values: Float64Array, units: Uint8Array | null, scale: number): void {
  if (scale === 1) return;
  values.forEach((value, at) => {
    if (units === null || units[at] === 0) values[at] = value * scale;
  });
}

/** Headers of amounts that have been converted to one currency. */
const converted = /company currency|base currency|converted|home currency|local currency|換算|تحويل|quy đổi/i;

const asTheyAre: Choice = {
  value: 'all',
  label: {
    en: 'Add all as they are: they are in one currency',
    th: 'รวมทั้งหมดตามที่เป็น: เป็นสกุลเดียวกันแล้ว',
    ja: 'すべてそのまま合計する(同じ通貨に換算済み)',
    ar: 'اجمعها كلها كما هي: كلها بعملة واحدة',
    vi: 'Cộng tất cả như hiện có: đã cùng một loại tiền',
  },
};

/**
 * Amounts of several currencies are never added up: those of all but one are left out and counted. Which one is asked;
 * until there is an answer it is the one of the most rows. A row that names no currency is taken as of that one.
 */
export function keepOneCurrency(
  { tab, header, rowOf }: Pick<ColumnPlace, 'tab' | 'header' | 'rowOf'>,
  values: Float64Array,
  money: Money | null,
  column: TextColumn | undefined,
  answers: Mapping['answers'],
  notes: Notes,
): void {
  if (converted.test(header)) return;
  const codes = column === undefined ? null : column.names.map(currencyOf);
  const named = differentCurrencies([...(codes ?? []), ...(money?.currencies ?? [])]);
  if (named.length < 2) return;
  const family = (code: string): string =>
    named.includes(code) ? code : (named.find((each) => sameFamily(each, code)) ?? code);
  const ofRow = (row: number): string => {
    const code = codes?.[column?.codes[row] as number] ?? money?.currencies[money.codes[row] as number];
    return code === undefined ? '' : family(code);
  };
  const counts = new Map<string, number>();
  values.forEach((value, row) => {
    const code = ofRow(row);
    if (!Number.isNaN(value) && code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  const found = [...counts.keys()].sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number));
  const [most] = found;
  if (most === undefined || found.length < 2) return;
  const id = `currency:${tab}:${header}`;
  const currencies = found.slice(0, 6).join(', ');
  notes.ask({
    id,
    kind: 'currency',
    tab,
    column: header,
    values: { currencies },
    choices: [...found.slice(0, 12).map((code) => plainChoice(code, `${code} (${counts.get(code)})`)), asTheyAre],
    default: most,
  });
  const answer = answers?.[id];
  if (answer === 'all') return;
  const kept = answer !== undefined && counts.has(answer) ? answer : most;
  values.forEach((value, row) => {
    const code = ofRow(row);
    if (Number.isNaN(value) || code === '' || code === kept) return;
    values[row] = Number.NaN;
    notes.add('currency_mixed', tab, rowOf[row] as number, { column: header, currencies, kept }, header);
  });
}

/** Whether a shared sign such as `$` may stand for the code. */
function sameFamily(one: string, two: string): boolean {
  return differentCurrencies([one, two]).length === 1;
}
