/** Tells lists of texts apart: whose words they are. */

import type { Parameter } from '../kpis/kpi';
import { activityKindOf } from '../tables/derived/activity-words';
import { stageOf } from '../tables/stage-words';
import { type Argument, rowsOf } from './arguments';

const knows: Readonly<Partial<Record<string, (text: string) => boolean>>> = {
  stage: (text) => stageOf(text) !== null,
  activity_type: (text) => activityKindOf(text) !== 'other',
};

/** How many different texts of the lists the call knows. */
export function knownTexts(call: readonly Parameter[], args: readonly Argument[]): number {
  return call.reduce((count, parameter, index) => {
    const isKnown = parameter.kind === 'list' ? knows[parameter.column] : undefined;
    if (!isKnown) return count;
    const texts = new Set(rowsOf(args[index]).map((row) => String(row[0] ?? '')));
    return count + Array.from(texts).filter(isKnown).length;
  }, 0);
}
