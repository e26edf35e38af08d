/** A cell function's call: arguments in, one number out, or an error in a plain sentence. */

import { parseDay } from '../engine/calendar';
import { evaluate, type Result } from '../engine/formula';
import type { Quantity } from '../engine/measure';
import { kpis } from '../kpis';
import type { Kpi, OptionId, Parameter } from '../kpis/kpi';
import type { MeasureId } from '../kpis/measures';
import { wordLeftOut, wordReason } from '../kpis/reasons';
import { type FunnelStage, funnelStages, rankOf } from '../kpis/stages';
import { tableFunctions } from '../kpis/table-functions';
import { isDate } from '../tables/cells/cells';
import { stageOf } from '../tables/stage-words';
import {
  type Argument,
  besideFilled,
  fractionOf,
  givenIn,
  isBlank,
  listOf,
  rowsOf,
  shown,
  sumOf,
  textOf,
  tooMany,
} from './arguments';
import { holds } from './cell-kinds';
import type { CellContext } from './context';
import { endsInPair, type Filter, filterOf, keptIn } from './filters';
import { callsOf, fits, isWord } from './fitting';
import { intervalEnd, valueOrEnd } from './interval';
import { knownTexts } from './known-texts';
import { measureRanges, type Ranges } from './measured';
import { Problem, wordProblem } from './problem';
import { type CellTable, callTableFunction } from './table-call';

/** What the arguments say. */
interface Given {
  quantities: Partial<Record<MeasureId, Quantity>>;
  options: Partial<Record<OptionId, number | string>>;
  ranges: Ranges;
}

/** Of several calls that fit, those whose arguments hold what they should; of these the one that knows most texts. */
const looksRight = (call: readonly Parameter[], args: readonly Argument[]) =>
  call.every((parameter, index) => holds(parameter, args[index]));

const fitsButWords = (call: readonly Parameter[], args: readonly Argument[]) =>
  call.every((parameter, index) => (parameter.kind === 'word' && isWord(args[index])) || fits(parameter, args[index]));

const fitsSoFar = (call: readonly Parameter[], args: readonly Argument[]) =>
  args.every((argument, index) => fits(call[index] as Parameter, argument));

function fitting(kpi: Kpi, args: readonly Argument[]): readonly Parameter[] | undefined {
  const calls = callsOf(kpi, args.length).filter((call) =>
    call.every((parameter, index) => fits(parameter, args[index])),
  );
  if (calls.length < 2) return calls[0];
  const right = calls.filter((call) => looksRight(call, args));
  const known = (right.length > 0 ? right : calls).map((call) => ({ call, texts: knownTexts(call, args) }));
  return known.reduce((best, one) => (one.texts > best.texts ? one : best)).call;
}

/** A way of calling, the arguments that belong to it, and the pairs after them that say which rows count. */
interface Chosen {
  call: readonly Parameter[];
  args: readonly Argument[];
  filters: Filter[];
}

/**
 * The way of calling that fits the arguments, and the pairs after it that say which rows count.
 * @throws Problem naming the first argument that is missing.
 */
function chooseCall(kpi: Kpi, args: readonly Argument[], context: CellContext): Chosen {
  const all = args.slice(0, givenIn(args));
  const known = kpi.calls ?? [];
  const calls = callsOf(kpi, all.length);
  // Where only a word is wrong, the message is about the word.
  const almost = calls.find((call) => fitsButWords(call, all));
  const filters: Filter[] = [];
  for (let given = all; ; given = given.slice(0, -2)) {
    const call = fitting(kpi, given);
    if (call) return { call, args: given, filters };
    if (!endsInPair(given)) break;
    const filter = filterOf(given[given.length - 2], given[given.length - 1], given.length - 1, context);
    // A word that is no option, and nowhere in the range before it, is one that was spelled wrong.
    if (almost && given === all && !filter.list.cells.some(filter.fits)) break;
    filters.unshift(filter);
  }
  if (almost) return { call: almost, args: all, filters: [] };
  const longer = known.find((call) => call.length > all.length && fitsSoFar(call, all));
  if (longer) throw new Problem('missing', { argument: longer[all.length]?.name ?? '' });
  if (calls[0]) return { call: calls[0], args: all, filters: [] };
  const most = Math.max(...known.map((call) => call.length));
  if (all.length > most) throw tooMany(all, most);
  const call = known.find((one) => one.length > all.length);
  throw new Problem('missing', { argument: call?.[all.length]?.name ?? '' });
}

/** One of the words of an option; undefined when it is left out. */
function wordOf({ name, words }: Parameter & { kind: 'word' }, argument: Argument, all: string): string | undefined {
  if (isBlank(argument)) return undefined;
  const text = textOf(argument);
  const word = words.find((one) => one === text.toLowerCase());
  if (word === undefined) {
    throw new Problem('not_word', { argument: name, text: shown(rowsOf(argument)[0]?.[0]), words: all });
  }
  return word;
}

/** All words that can stand at the place of an argument, whichever way the function is called. */
function wordsOf(kpi: Kpi, index: number): string {
  const words = (kpi.calls ?? []).map((call) => call[index]).map((one) => (one?.kind === 'word' ? one.words : []));
  return Array.from(new Set(([] as string[]).concat(...words))).join(', ');
}

/** A funnel stage by any of its names; undefined when it is left out. */
function stageIn(name: string, argument: Argument): string | undefined {
  if (isBlank(argument)) return undefined;
  const text = textOf(argument);
  const stage = stageOf(text);
  if (stage === null || rankOf(stage) < 0) {
    throw new Problem('not_word', { argument: name, text: shown(text), words: funnelStages.join(', ') });
  }
  return stage;
}

function setOption(given: Given, option: OptionId, value: string | undefined): void {
  if (value !== undefined) given.options[option] = value;
}

/** Days as numbers with commas; undefined when there are none. */
function daysIn(name: string, argument: Argument, context: CellContext): string | undefined {
  const cells = rowsOf(argument).reduce((all, row) => all.concat(row), []);
  const days = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => {
      const day = isDate(cell) ? Math.floor(context.localDays(cell)) : parseDay(String(cell));
      if (day === null) throw new Problem('not_date', { argument: name, text: shown(cell) });
      return day;
    });
  return days.join() || undefined;
}

function read(parameter: Parameter, argument: Argument, given: Given, words: string, context: CellContext): void {
  const { name } = parameter;
  switch (parameter.kind) {
    case 'numbers': {
      const sum = sumOf(name, argument, parameter);
      const before = given.quantities[parameter.measure];
      given.quantities[parameter.measure] = { value: sum + (before && 'value' in before ? before.value : 0) };
      if (parameter.chooses) setOption(given, parameter.chooses.option, parameter.chooses.word);
      return;
    }
    case 'fraction': {
      const fraction = fractionOf(name, argument);
      if (fraction !== null) given.options[parameter.option] = fraction;
      return;
    }
    case 'word':
      setOption(given, parameter.option, wordOf(parameter, argument, words));
      return;
    case 'stage':
      setOption(given, parameter.option, stageIn(name, argument));
      return;
    case 'dates':
      setOption(given, parameter.option, daysIn(name, argument, context));
      return;
    case 'list':
      given.ranges.lists.push({ parameter, list: listOf(name, argument) });
      if (parameter.chooses) setOption(given, parameter.chooses.option, parameter.chooses.word);
      return;
    case 'rows':
      given.ranges.rows.push({ parameter, argument });
      return;
    case 'period':
      if (!isBlank(argument)) given.ranges.period = { name, argument };
  }
}

/** @throws Problem when the second stage of a conversion comes before the first. */
function checkStages({ from = 'lead', to = 'won' }: Given['options']): void {
  const [first, second] = [from, to] as FunnelStage[];
  if (rankOf(first as FunnelStage) >= rankOf(second as FunnelStage)) {
    throw new Problem('stage_order', { argument: 'to', text: String(to), other: String(from) });
  }
}

/** Numbers alone are calculated as they stand; lists and tables are read. */
function resultOf(kpi: Kpi, { quantities, options, ranges }: Given, context: CellContext): Result {
  const result = evaluate(kpi, (id) => quantities[id] ?? { none: { code: 'only_given' } }, options);
  const isComplete = result.reason?.code !== 'only_given' && ranges.lists.length === 0 && ranges.rows.length === 0;
  if (isComplete) return result;
  const all = { ...measureRanges(kpi, ranges, quantities, options, context), ...quantities };
  return evaluate(kpi, (id) => all[id] ?? { none: { code: 'empty' } }, options);
}

/** The argument without what doesn't count beside another one. */
function counted(call: readonly Parameter[], args: readonly Argument[], index: number): Argument {
  const { name, beside } = call[index] as Parameter & { kind: 'numbers' };
  if (!beside || args.some((argument) => textOf(argument).toLowerCase() === beside.unless)) return args[index];
  const other = args[call.findIndex((one) => one.name === beside.argument)];
  return besideFilled(name, args[index], beside.argument, other);
}

function calculate(kpi: Kpi, args: readonly Argument[], context: CellContext): number {
  const end = intervalEnd(kpi, args[args.length - 1]);
  const { call, args: own, filters } = chooseCall(kpi, end ? args.slice(0, -1) : args, context);
  const ranges: Ranges = { lists: [], rows: [], period: null, filters };
  const given: Given = { quantities: {}, options: {}, ranges };
  call.forEach((parameter, index) => {
    const { kind, name } = parameter;
    const argument = kind === 'numbers' ? keptIn(name, counted(call, own, index), filters) : own[index];
    read(parameter, argument, given, wordsOf(kpi, index), context);
  });
  checkStages(given.options);
  const result = resultOf(kpi, given, context);
  const refused = result.leftOut.find(({ of }) => of.refused);
  if (refused) throw new Error(wordLeftOut(refused.of, refused.rows, context.locale()));
  const value = valueOrEnd(result, end);
  if (value !== null) return value;
  throw new Error(wordReason(result.reason ?? { code: 'empty' }, kpi, context.locale()));
}

/**
 * Calls the cell function of that name.
 * @returns A finite number in the KPI's unit (rates as fractions, money in the sheet's own currency, cycles in days), or
 * a rectangular table.
 * @throws Error with one sentence for the person in the cell: the function's name, what was wrong, where, what to do.
 */
export function callFunction(name: string, args: readonly Argument[], context: CellContext): number | CellTable {
  try {
    if (tableFunctions.some((one) => one.name === name)) return callTableFunction(name, args, context);
    const kpi = kpis.find((one) => one.function === name);
    if (!kpi) throw new Error('there is no such function.');
    return calculate(kpi, args, context);
  } catch (problem) {
    const text = problem instanceof Problem ? wordProblem(problem, context.locale()) : (problem as Error).message;
    throw new Error(`${name}: ${text}`);
  }
}
