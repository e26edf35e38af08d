/** What is asked about the stage texts of a tab. */

import type { Texts } from '../../i18n/locales';
import { stageIds, stages } from '../../kpis/stages';
import { readBoolean } from '../cells/booleans';
import type { Notes } from '../collect';
import type { Mapping } from '../mapping';
import { normalise } from '../normalise';
import type { Part } from '../part';
import type { Choice } from '../question';
import { isDisputed, isOpenWord, type StageContext } from '../stage-words';
import type { StageReader } from './deal-outcomes';

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

/**
 * Asks about texts that mean nothing to us, and about those that teams use differently. Spellings of the same text are
 * asked about once, by the one that most rows have, and are settled together.
 */
export function askStages(
  part: Part,
  read: StageReader,
  { stages: known, answers }: Mapping,
  context: StageContext,
  notes: Notes,
): void {
  let settled: Set<string> | undefined;
  for (const field of ['stage', 'status'] as const) {
    const column = part.texts[field];
    if (column === undefined || column.names.length > mostAsked) continue;
    if (column.names.every((name) => readBoolean(name) !== null)) continue;
    const bySpelling = new Map<string, { text: string; most: number; count: number }>();
    column.names.forEach((text, code) => {
      const isOpen = field === 'status' && isOpenWord(text);
      if (isOpen || (read(text) !== null && !isDisputed(text, context))) return;
      settled = settled ?? settledSpellings(known, answers);
      const spelling = normalise(text);
      if (settled.has(spelling)) return;
      const rows = column.codes.reduce((count, each) => (each === code ? count + 1 : count), 0);
      const { text: first, most, count } = bySpelling.get(spelling) ?? { text, most: rows, count: 0 };
      const isMore = rows > most;
      bySpelling.set(spelling, { text: isMore ? text : first, most: isMore ? rows : most, count: count + rows });
    });
    bySpelling.forEach(({ text, count }, spelling) => {
      const meaning = read(text);
      notes.ask(
        {
          id: stageQuestion(text),
          kind: meaning === null ? 'unknown_stage' : 'ambiguous_stage',
          tab: part.mapping.tab,
          column: part.headers[field] ?? '',
          values: { text, count },
          choices: stageChoices(),
          ...(meaning === null ? {} : { default: meaning }),
        },
        stageQuestion(spelling),
      );
    });
  }
}

/** The spellings of texts that the person has said something about, be it that nobody knows what they mean. */
function settledSpellings(known: Mapping['stages'], answers: Mapping['answers'] = {}): Set<string> {
  const asked = stageQuestion('');
  const unknown = Object.keys(known).filter((text) => known[text] === null);
  const answered = Object.keys(answers).filter((id) => id.startsWith(asked));
  return new Set(unknown.concat(answered.map((id) => id.slice(asked.length))).map(normalise));
}

function stageChoices(): Choice[] {
  const choices: Choice[] = stageIds.map((stage) => ({ value: stage, label: stages[stage].label }));
  choices.push({ value: unknownStage, label: notKnown });
  return choices;
}
