/** Which ways of calling a cell function can be meant by these arguments. */

import type { Kpi, Parameter } from '../kpis/kpi';
import { readNumber } from '../tables/number-text';
import { type Argument, isBlank, isErrorText, isLeftOut, rowsOf, textOf } from './argument';

const optionalKinds: readonly Parameter['kind'][] = ['fraction', 'word', 'stage', 'period', 'dates'];

const isOptional = (parameter: Parameter) => optionalKinds.includes(parameter.kind);

export const isWord = (argument: Argument) =>
  typeof argument === 'string' && readNumber(argument).kind === 'text' && !isBlank(argument);

/** Whether an argument can be meant for the parameter: words stand where words are asked for, and nowhere else. */
export function fits(parameter: Parameter, argument: Argument): boolean {
  if (isLeftOut(argument) || isErrorText(argument)) return true;
  if (parameter.kind === 'word') {
    return isBlank(argument) || (!Array.isArray(argument) && parameter.words.includes(textOf(argument).toLowerCase()));
  }
  if (parameter.kind === 'stage') return isBlank(argument) || isWord(argument);
  const rows = rowsOf(argument);
  if (parameter.kind === 'rows') return rows.length > 1 && (rows[0]?.length ?? 0) > 1;
  if (parameter.kind === 'numbers' && parameter.single && rows.filter(([cell]) => !isBlank(cell)).length > 1) {
    return false;
  }
  return parameter.kind === 'period' || parameter.kind === 'dates' || !isWord(argument);
}

/** The calls that the number of arguments allows. */
export function callsOf(kpi: Pick<Kpi, 'calls'>, count: number): (readonly Parameter[])[] {
  return (kpi.calls ?? []).filter(
    (call) => count <= call.length && call.every((parameter, index) => index < count || isOptional(parameter)),
  );
}
