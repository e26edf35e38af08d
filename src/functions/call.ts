/** A cell function's call: arguments in, one number out, or an error in a plain sentence. */

import { monthText, type Period, parsePeriod } from '../engine/calendar';
import { evaluate, measuresOf } from '../engine/formula';
import { measureTables, type Quantity } from '../engine/measure';
import type { Locale } from '../i18n/locales';
import { kpis } from '../kpis';
import type { Kpi, OptionId, Parameter } from '../kpis/kpi';
import type { Measure } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { wordReason } from '../kpis/reasons';
import { funnelStages, rankOf } from '../kpis/stages';
import { readNumber } from '../tables/numbers';
import { stageOf } from '../tables/stage-words';
import type { Tables } from '../tables/table';
import {
  type Argument,
  alignLists,
  fractionOf,
  isBlank,
  isDate,
  isErrorText,
  isLeftOut,
  type List,
  listOf,
  rowsOf,
  sumOf,
  textOf,
} from './arguments';
import { type ListParameter, ordersFromRows, tableFromLists } from './lists';
import { Problem, wordProblem } from './problem';

/** What a cell function may ask for. Each is asked only when it is needed: it costs a service call. */
export interface CellContext {
  /** The person's language, for messages. */
  locale(): Locale;
  /** Local time in the spreadsheet's zone, as days since 1970-01-01. */
  localDays(instant: Date): number;
}

/** What the arguments say. */
interface Given {
  quantities: Partial<Record<MeasureId, Quantity>>;
  options: Partial<Record<OptionId, number | string>>;
  lists: { parameter: ListParameter; list: List }[];
  tables: Tables;
  period: Period | null;
}

const optionalKinds: readonly Parameter['kind'][] = ['fraction', 'word', 'stage'];

const isOptional = (parameter: Parameter) => optionalKinds.includes(parameter.kind);

const isWord = (argument: Argument) =>
  typeof argument === 'string' && readNumber(argument).kind === 'text' && !isBlank(argument);

/** Whether an argument can be meant for the parameter: words stand where words are asked for, and nowhere else. */
const fits = (parameter: Parameter, argument: Argument) =>
  parameter.kind === 'word' || parameter.kind === 'stage'
    ? isLeftOut(argument) || isBlank(argument) || isWord(argument)
    : parameter.kind === 'period' || !isWord(argument) || isErrorText(argument);

/** The way of calling that fits the number of arguments, and where words stand among them. */
function chooseCall(kpi: Kpi, args: readonly Argument[]): readonly Parameter[] {
  let count = args.length;
  while (count > 0 && isLeftOut(args[count - 1])) count -= 1;
  const calls = kpi.calls ?? [];
  const long = calls.filter(
    (call) => count <= call.length && call.every((parameter, index) => index < count || isOptional(parameter)),
  );
  const fitting = long.find((call) => call.every((parameter, index) => fits(parameter, args[index]))) ?? long[0];
  if (fitting) return fitting;
  const longer = calls.find((call) => call.length > count);
  throw new Problem('missing', { argument: longer?.[count]?.name ?? '' });
}

/** One of the words of an option; undefined when it is left out. */
function wordOf({ name, words }: Parameter & { kind: 'word' }, argument: Argument): string | undefined {
  if (isBlank(argument)) return undefined;
  const text = textOf(argument);
  const word = words.find((one) => one === text.toLowerCase());
  if (word === undefined) throw new Problem('not_word', { argument: name, text, words: words.join(', ') });
  return word;
}

/** A funnel stage by any of its names; undefined when it is left out. */
function stageIn(name: string, argument: Argument): string | undefined {
  if (isBlank(argument)) return undefined;
  const text = textOf(argument);
  const stage = stageOf(text);
  if (stage === null || rankOf(stage) < 0) {
    throw new Problem('not_word', { argument: name, text, words: funnelStages.join(', ') });
  }
  return stage;
}

function periodOf(name: string, argument: Argument, context: CellContext): Period | null {
  const cell = rowsOf(argument)[0]?.[0];
  // A cell in which somebody typed 2026-03 holds a date: it means the month.
  const text = isDate(cell) ? monthText(context.localDays(cell)) : textOf(argument);
  const period = parsePeriod(text);
  if (period === null) throw new Problem('not_period', { argument: name, text });
  return period === 'all' ? null : period;
}

function setOption(given: Given, option: OptionId, value: string | undefined): void {
  if (value !== undefined) given.options[option] = value;
}

function read(parameter: Parameter, argument: Argument, given: Given, context: CellContext): void {
  const { name } = parameter;
  switch (parameter.kind) {
    case 'numbers': {
      const sum = sumOf(name, argument);
      if (sum < 0 && !parameter.negative) throw new Problem('negative', { argument: name, text: sum });
      given.quantities[parameter.measure] = { value: sum };
      return;
    }
    case 'fraction': {
      const fraction = fractionOf(name, argument);
      if (fraction !== null) given.options[parameter.option] = fraction;
      return;
    }
    case 'word':
      setOption(given, parameter.option, wordOf(parameter, argument));
      return;
    case 'stage':
      setOption(given, parameter.option, stageIn(name, argument));
      return;
    case 'list':
      given.lists.push({ parameter, list: listOf(name, argument) });
      return;
    case 'rows':
      given.tables = { ...given.tables, ...ordersFromRows(name, rowsOf(argument), context) };
      return;
    case 'period':
      if (!isBlank(argument)) given.period = periodOf(name, argument, context);
  }
}

/** The measures of the formula: as given, else taken from the lists. */
function quantitiesOf(kpi: Kpi, given: Given, context: CellContext): Partial<Record<MeasureId, Quantity>> {
  const { lists } = given;
  const aligned = alignLists(lists.map((one) => one.list));
  const columns = lists.map(({ parameter }, index) => ({ parameter, cells: aligned[index] ?? [] }));
  const tables = { ...given.tables, ...tableFromLists(columns, context) };
  const wanted = {} as Record<MeasureId, Measure>;
  for (const id of measuresOf(kpi.formula)) if (!given.quantities[id]) wanted[id] = measures[id];
  return { ...measureTables(tables, wanted, given.period).total, ...given.quantities };
}

function calculate(kpi: Kpi, args: readonly Argument[], context: CellContext): number {
  const given: Given = { quantities: {}, options: {}, lists: [], tables: {}, period: null };
  chooseCall(kpi, args).forEach((parameter, index) => {
    read(parameter, args[index], given, context);
  });
  const quantities = quantitiesOf(kpi, given, context);
  const result = evaluate(kpi, (id) => quantities[id] ?? { none: { code: 'empty' } }, given.options);
  if (result.value !== null) return result.value;
  throw new Error(wordReason(result.reason ?? { code: 'empty' }, kpi, context.locale()));
}

/**
 * Calls the cell function of that name.
 * @returns A finite number in the KPI's unit: rates as fractions, money in the sheet's own currency, cycles in days.
 * @throws Error with one sentence for the person in the cell: the function's name, what was wrong, where, what to do.
 */
export function callFunction(name: string, args: readonly Argument[], context: CellContext): number {
  const kpi = kpis.find((one) => one.function === name || one.aliases?.includes(name));
  if (!kpi) throw new Error(`${name}: there is no such function.`);
  try {
    return calculate(kpi, args, context);
  } catch (problem) {
    const text = problem instanceof Problem ? wordProblem(problem, context.locale()) : (problem as Error).message;
    throw new Error(`${name}: ${text}`);
  }
}
