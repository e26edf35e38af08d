/** Results as cells of the report's tables, each with a note that says what it is made of. */

import { measuresOf, type Result } from '../engine/formula';
import type { Quantity } from '../engine/measure';
import { uncertaintyOf } from '../engine/uncertainty';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Texts } from '../i18n/locales';
import { formulaWords } from '../kpis/formula-words';
import type { Formula } from '../kpis/kpi';
import type { Measure } from '../kpis/measure';
import { measures } from '../kpis/measures';
import { sentence, wordLeftOut, wordReason } from '../kpis/reasons';
import type { Amount, CellText } from './model';
import { numberText, unitText, type Writing } from './numbers';

const rowsUsed: Texts = {
  en: 'Rows used: {rows}; left out: {left}',
  th: 'แถวที่ใช้: {rows} ไม่รวม: {left}',
  ja: '使った行: {rows}、除いた行: {left}',
  ar: 'الصفوف المستخدمة: {rows}؛ المستبعدة: {left}',
  vi: 'Số dòng đã dùng: {rows}; đã bỏ: {left}',
};

/** Both sides of a share, such as `12 of 40`. */
export const ratioText = (part: number, whole: number, writing: Writing): string =>
  fill(dictionaries[writing.locale].report.ratio, {
    numerator: numberText(part, writing),
    denominator: numberText(whole, writing),
  });

/** The note of a number: what it is, and how many rows it is made of and does without. */
export const noteWith = (lines: readonly string[], rows: number | string, left: number, writing: Writing): string =>
  [
    ...lines,
    fill(rowsUsed[writing.locale], {
      rows: typeof rows === 'number' ? numberText(rows, writing) : rows,
      left: numberText(left, writing),
    }),
  ].join('\n');

/** The rows of a formula's measures: a number, or with several measures those of each. */
function rowsOf(formula: Formula, { quantityOf }: Result, writing: Writing): { rows: number | string; left: number } {
  const taken = Array.from(new Set(measuresOf(formula)), (id) => {
    const quantity = quantityOf(id);
    const { rows = 0, blank = 0 } = 'none' in quantity ? {} : quantity;
    return { label: measures[id].label[writing.locale], rows, blank };
  });
  const [only] = taken;
  return {
    rows:
      only && taken.length === 1
        ? only.rows
        : taken.map(({ label, rows }) => `${label} ${numberText(rows, writing)}`).join(', '),
    left: taken.reduce((sum, { blank }) => sum + blank, 0),
  };
}

/** Whether what is told are rows that were left out, and no days, money or what is missing. */
const isOfRows = ({ of }: Result['leftOut'][number]) =>
  of.when === undefined && (measures[of.measure] as Measure).aggregate === 'count';

/** What a result is made of: the definition, both sides, the interval, the rows, and what was left out. */
export function noteOf(result: Result, writing: Writing): string {
  const { locale } = writing;
  const words = dictionaries[locale].report;
  const { kpi, numerator, denominator, reason, formula, leftOut } = result;
  const { interval, few } = uncertaintyOf(result);
  const shown = (value: number) => numberText(value, writing);
  const lines = [`${kpi.label[locale]} = ${formulaWords(formula, locale)}`];
  if (reason) lines.push(sentence(wordReason(reason, kpi, locale, shown)));
  else if (numerator !== null && denominator !== null) lines.push(ratioText(numerator, denominator, writing));
  if (interval)
    lines.push(
      fill(words.interval, {
        lower: unitText(interval.lower, 'percent', writing),
        upper: unitText(interval.upper, 'percent', writing),
      }) + (few ? `, ${words.few}` : ''),
    );
  const told = leftOut.map(({ of, rows }) => sentence(wordLeftOut(of, rows, locale, shown)));
  if (result.value === null) return [...lines, ...told].join('\n');
  const { rows, left } = rowsOf(formula, result, writing);
  const most = Math.max(
    left,
    leftOut.filter(isOfRows).reduce((sum, one) => sum + one.rows, 0),
  );
  return [noteWith(lines, rows, most, writing), ...told].join('\n');
}

/** The result as a cell. A blank where it wasn't asked for. */
export function amountOf(result: Result | undefined, writing: Writing): Amount {
  if (!result) return noAmount;
  return { value: result.value, unit: result.kpi.unit, note: noteOf(result, writing) };
}

/** One side of a ratio as a cell; a blank where the result is no ratio. */
export function sideOf(result: Result | undefined, side: 0 | 1, unit: Amount['unit'], writing: Writing): Amount {
  const value = (side === 0 ? result?.numerator : result?.denominator) ?? null;
  if (!result || value === null || typeof result.formula !== 'object' || !('ratio' in result.formula)) return noAmount;
  const part = result.formula.ratio[side];
  const { rows, left } = rowsOf(part, result, writing);
  const is = sentence(formulaWords(part, writing.locale));
  return { value, unit, note: noteWith(is === '' ? [] : [is], rows, left, writing) };
}

/** A measure that no KPI has, as a cell. */
export function measuredOf({ label }: Measure, quantity: Quantity, unit: Amount['unit'], writing: Writing): Amount {
  const is = sentence(label[writing.locale]);
  if ('none' in quantity) return { value: null, unit, note: is };
  const { value, rows = 0, blank = 0 } = quantity;
  return { value, unit, note: noteWith([is], rows, blank, writing) };
}

/** Where the true share lies, for a rate of few or many cases. */
export function intervalOf(result: Result | undefined, { locale }: Writing): CellText {
  const { interval, few } = result ? uncertaintyOf(result) : { interval: null, few: false };
  if (!interval) return { text: '', likeNumber: true };
  const { lower, upper } = interval;
  const range = `${Math.round(lower * 100)}–${Math.round(upper * 100)} %`;
  return { text: few ? `${range} ⚠` : range, note: few ? dictionaries[locale].report.few : '', likeNumber: true };
}

/** A plain number with a note of its own. */
export const amount = (value: number | null | undefined, unit: Amount['unit'], note?: string): Amount => ({
  value: value ?? null,
  unit,
  ...(note ? { note } : {}),
});

/** A cell that asks for no number. */
export const noAmount: Amount = { value: 'blank', unit: 'count' };
