/** STAGECONV, CONVBYSOURCE and PIPELINE: lists or a table of deals in, a small table out. */

import { parseDay } from '../engine/calendar';
import { byColumn } from '../engine/grouping';
import { measureTables, type Quantity } from '../engine/measure';
import { dictionaries } from '../i18n/dictionary';
import type { Locale, Texts } from '../i18n/locales';
import { dealsOpen } from '../kpis/definitions/deals-open';
import { measures } from '../kpis/measures';
import { sentence, wordReason } from '../kpis/reasons';
import { funnelStages, outcomes, rankOf } from '../kpis/stages';
import { readBoolean } from '../tables/cells/booleans';
import { isDate } from '../tables/cells/cells';
import { plainCharacters } from '../tables/cells/characters';
import { deriveTables } from '../tables/derived';
import { fold } from '../tables/normalise';
import { readNumber } from '../tables/number-text';
import type { Cell } from '../tables/source';
import { stageOf } from '../tables/stage-words';
import type { Table } from '../tables/table';
import { type Argument, isBlank, listOf, numberIn, rowsOf, shown, textOf } from './arguments';
import type { CellContext } from './context';
import { readData } from './data';
import { sourceHeadings, sourceOptions, sourceRows } from './detail-tables';
import { filtered, filterOf } from './filters';
import { rowsAbove } from './lists';
import { type Place, Problem } from './problem';
import type { CellTable } from './table-call';

const share = (part: number | null, whole: number | null): number | string =>
  part !== null && whole ? part / whole : '';

/** For each step: how many, the share that went on to the next, and the share of the first. */
export function stageConversion(counts: Argument): CellTable {
  const { cells, filled } = listOf('counts', counts);
  const steps = cells.slice(0, filled).map((cell, index) => {
    const place = { row: index + 1, column: 1, rows: filled, columns: 1 };
    const count = isBlank(cell) ? null : numberIn('counts', cell, place);
    if (count !== null && count < 0) throw new Problem('below_zero', { argument: 'counts', text: count }, place);
    const before = index > 0 ? cells[index - 1] : '';
    const other = isBlank(before) ? Number.POSITIVE_INFINITY : numberIn('counts', before, { ...place, row: index });
    if (count !== null && count > other) {
      throw new Problem('more_than_before', { argument: 'counts', text: count, other }, place);
    }
    return count;
  });
  const [first = null] = steps;
  return steps.map((count, index) => [count ?? '', share(steps[index + 1] ?? null, count), share(count, first)]);
}

/**
 * Whether a cell says that the lead became a customer: a tick, a 1, a date, or a word for won.
 * @throws Problem when it says neither that nor the contrary.
 */
function isWon(cell: unknown, place: Place): boolean {
  if (isBlank(cell)) return false;
  if (isDate(cell)) return true;
  const text = String(cell);
  const said = readBoolean(cell as Cell);
  if (said !== null) return said;
  const stage = stageOf(text);
  if (stage) return stage === 'won';
  const number = readNumber(cell as Cell);
  if (number.kind === 'number') return number.value > 0;
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(plainCharacters(text).trim())) return true;
  throw new Problem('not_yes', { argument: 'won', text: shown(cell) }, place);
}

/** Leads, customers and the conversion rate of each source, with its interval, and a total of sums. */
export function conversionBySource(
  sources: Argument,
  won: Argument,
  rest: readonly Argument[],
  context: CellContext,
): CellTable {
  const words = dictionaries[context.locale()].report;
  const { fewest, pairs } = sourceOptions(rest);
  const names = listOf('sources', sources);
  const parameter = { kind: 'list', name: names.name, table: 'deals', column: 'source' } as const;
  const above = rowsAbove({ parameter, cells: names.cells });
  const filters = pairs.map(([range, criterion], at) => filterOf(range, criterion, at * 2 + 4, context));
  const rows = filtered(
    [names, listOf('won', won), { ...names, cells: names.cells.map((_, row) => row + 1) }],
    filters,
  );
  const [cells = [], wins = [], places = []] = rows;
  const bySource = new Map<string, { source: string; leads: number; customers: number }>();
  cells.forEach((cell, at) => {
    const row = places[at] as number;
    if (row <= above) return;
    const source = isBlank(cell) ? words.blank : String(cell).trim();
    const group = bySource.get(fold(source)) ?? { source, leads: 0, customers: 0 };
    group.leads += 1;
    if (isWon(wins[at], { row, column: 1, rows: names.cells.length, columns: 1 })) group.customers += 1;
    bySource.set(fold(source), group);
  });
  return [sourceHeadings(context), ...sourceRows(Array.from(bySource.values()), fewest, context)];
}

/**
 * The day that the pipeline is asked for; null for now.
 * @throws Problem when the word before it is another one, or it is no date.
 */
function dayAsked(asOf: Argument, date: Argument, context: CellContext): number | null {
  if (isBlank(asOf) && isBlank(date)) return null;
  if (textOf(asOf).toLowerCase() !== 'as of') {
    throw new Problem('not_word', { argument: 'as_of', text: shown(textOf(asOf)), words: 'as of' });
  }
  const cell = rowsOf(date)[0]?.[0];
  const day = isDate(cell) ? Math.floor(context.localDays(cell)) : parseDay(textOf(date));
  if (day === null) throw new Problem('not_date', { argument: 'date', text: shown(cell) });
  return day;
}

/**
 * The deals with the outcome of that day: open are those created by then and not closed then. The stage is today's.
 * @throws Error when a date is missing that tells.
 */
function asOfDay(deals: Table, day: number, closedSince: string, locale: Locale): Table {
  const { created, closed } = deals.numbers;
  const { outcome, stage } = deals.texts;
  if (!outcome) return deals;
  const isOpen = outcome.codes.map((code) => (outcome.names[code] === 'open' ? 1 : 0));
  if (!created || (!closed && isOpen.includes(0))) {
    const field = created ? 'close_date' : 'created_date';
    throw new Error(wordReason({ code: 'no_column', table: 'deals', fields: [field] }, dealsOpen, locale));
  }
  const was = (row: number) =>
    (created[row] as number) < day + 1 && (isOpen[row] === 1 || (closed?.[row] ?? 0) >= day + 1);
  const now = outcomes.indexOf('open');
  const codes = outcome.codes.map((_, row) => (was(row) ? now : -1));
  const texts = { ...deals.texts, outcome: { names: outcomes, codes } };
  if (!stage) return { ...deals, texts };
  const stages = stage.codes.map((code, row) => (isOpen[row] === 1 ? code : stage.names.length));
  return { ...deals, texts: { ...texts, stage: { names: [...stage.names, closedSince], codes: stages } } };
}

const unmappedStages: Texts = {
  en: '(stages not known, not in the total)',
  th: '(ขั้นตอนที่ไม่รู้จัก ไม่รวมในยอด)',
  ja: '(不明なステージ、合計に含まない)',
  ar: '(مراحل غير معروفة، خارج المجموع)',
  vi: '(giai đoạn chưa rõ, không tính vào tổng)',
};

/**
 * The open deals of each stage, in the order of the funnel: how many, and their amount.
 * @throws Error when there are no deals or it can't be told which are open; Problem as `dayAsked` does.
 */
export function pipeline(data: Argument, asOf: Argument, date: Argument, context: CellContext): CellTable {
  const locale = context.locale();
  const words = dictionaries[locale].report;
  const day = dayAsked(asOf, date, context);
  const read = readData([{ name: 'data', argument: data }], context).tables;
  if (!read.deals) throw new Problem('not_data', { argument: 'data' });
  const tables = day === null ? read : { ...read, deals: asOfDay(read.deals, day, words.closedSince, locale) };
  const wanted = { deals: measures.open, amount: measures.open_amount, overdue: measures.overdue };
  const { total, groups, nothing } = measureTables(deriveTables(tables), wanted, null, byColumn('stage'), {
    today: day ?? undefined,
  });
  if ('none' in total.deals) throw new Error(wordReason(total.deals.none, dealsOpen, locale));
  // Stages that nobody stands in now are steps of the funnel all the same. Who stood where on another day isn't known.
  for (const name of (day === null && read.deals.texts.stage?.names) || []) {
    const stage = stageOf(name);
    if (stage && rankOf(stage) >= 0 && stage !== 'won' && !groups.has(name)) groups.set(name, nothing);
  }
  const hasOverdue = 'value' in total.overdue && read.deals.numbers.expected_close_date !== undefined;
  const { texts } = read.deals;
  const unmapped = texts.stage?.codes.filter((code, row) => code >= 0 && (texts.outcome?.codes[row] ?? -1) < 0).length;
  const rank = (key: string | null) => {
    const stage = key === null ? null : stageOf(key);
    return stage === null ? funnelStages.length : rankOf(stage);
  };
  const numberOf = (quantity: Quantity) => ('value' in quantity ? quantity.value : '');
  const row = (name: string, { deals, amount, overdue }: typeof total) => [
    name,
    numberOf(deals),
    numberOf(amount),
    ...(hasOverdue ? [numberOf(overdue)] : []),
  ];
  const open = Array.from(groups).sort(([a], [b]) => rank(a) - rank(b));
  return [
    [
      words.stage,
      sentence(measures.open.label[locale]),
      sentence(measures.open_amount.label[locale]),
      ...(hasOverdue ? [sentence(measures.overdue.label[locale])] : []),
    ],
    ...open.map(([key, group]) => row(key ?? words.blank, group)),
    row(words.total, total),
    ...(unmapped ? [[unmappedStages[locale], unmapped, '', ...(hasOverdue ? [''] : [])]] : []),
  ];
}
