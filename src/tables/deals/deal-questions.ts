/** What is asked about the stage texts of a tab. */

import type { Texts } from '../../i18n/locales';
import { stageIds, stages } from '../../kpis/stages';
import { readBoolean } from '../cells/booleans';
import type { Notes } from '../collect';
import type { Mapping } from '../mapping';
import type { Part } from '../part';
import type { Choice } from '../question';
import { isDisputed, isOpenWord } from '../stage-words';
import { type StageReader, settledStage } from './deal-outcomes';

/** How many different texts are asked at most; a column of more holds no stages. */
const mostAsked = 60;

/** The answer for a text of which nobody knows what it means. */
export const unknownStage = 'unknown';

const notKnown: Texts = {
  en: 'Not known: leave it out',
  th: 'ไม่ทราบ: ไม่ต้องนับ',
  ja: '不明(数えない)',
  ar: 'غير معروف: لا تُحسب',
  vi: 'Không rõ: bỏ qua',
};

/** The id of the question about a stage text. */
export function stageQuestion(text: string): string {
  return `stage:${text}`;
}

/** Asks about texts that mean nothing to us, and about those that teams use differently. */
export function askStages(part: Part, read: StageReader, { stages: known, answers }: Mapping, notes: Notes): void {
  for (const field of ['stage', 'status'] as const) {
    const column = part.texts[field];
    if (column === undefined || column.names.length > mostAsked) continue;
    if (column.names.every((name) => readBoolean(name) !== null)) continue;
    const countOf = (wanted: number): number =>
      column.codes.reduce((count, code) => (code === wanted ? count + 1 : count), 0);
    column.names.forEach((text, code) => {
      const id = stageQuestion(text);
      if (settledStage(known, text) === null || answers?.[id] !== undefined) return;
      const meaning = read(text);
      const isOpen = field === 'status' && isOpenWord(text);
      if (meaning === null ? isOpen : isOpen || !isDisputed(text)) return;
      notes.ask({
        id,
        kind: meaning === null ? 'unknown_stage' : 'ambiguous_stage',
        tab: part.mapping.tab,
        column: part.headers[field] ?? '',
        values: { text, count: countOf(code) },
        choices: stageChoices(),
        ...(meaning === null ? {} : { default: meaning }),
      });
    });
  }
}

function stageChoices(): Choice[] {
  const choices: Choice[] = stageIds.map((stage) => ({ value: stage, label: stages[stage].label }));
  choices.push({ value: unknownStage, label: notKnown });
  return choices;
}
