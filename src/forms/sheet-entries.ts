/** The entries of what the sheet leaves open, and of what its names of stages mean. */

import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import { type StageId, stageIds, stages } from '../kpis/stages';
import type { WorkbookDescription } from '../tables/describe';
import { type Mapping, setOwn } from '../tables/mapping';
import { wordQuestion } from '../tables/question';
import { questionsOf, withAnswer } from '../tables/questions';
import type { Choice, EntryList, Workbook } from './settings-entry';
import { settingsWords as words } from './settings-words';

/** Adds what is open; what a stage means is asked among the stages. */
export function addQuestions(list: EntryList, workbook: Workbook, mapping: Mapping, locale: Locale): void {
  const questions = questionsOf(workbook.tabs, mapping, workbook.options).filter(({ kind }) => !/_stage$/.test(kind));
  if (questions.length > 0) list.heading('questions', words.questions[locale]);
  for (const question of questions) {
    const { id, choices } = question;
    const usual = choices.find(({ value }) => value === question.default);
    list.choice({
      key: `answer:${id}`,
      label: wordQuestion(question, locale),
      choices: choices.map(({ value, label }) => ({ value: `=${value}`, label })),
      chosen: '',
      open: true,
      note: usual ? fill(words.untilAnswered[locale], { choice: usual.label[locale] }) : '',
      take: (given, draft) =>
        given === '' ? draft : { ...draft, mapping: withAnswer(draft.mapping, question, String(given).slice(1)) },
    });
  }
}

/** Adds each name of a stage with its meaning. */
export function addStages(list: EntryList, described: WorkbookDescription, locale: Locale): void {
  const stageChoices: Choice[] = [
    ...stageIds.map((id) => ({ value: id, label: stages[id].label })),
    { value: 'unknown', label: words.notKnown },
  ];
  const seen = new Map<string, { count: number; chosen: string }>();
  for (const table of described.tables) {
    for (const { text: name, count, meaning, leftOut } of table.stages) {
      const chosen = meaning ?? (leftOut ? 'unknown' : '');
      seen.set(name, { count: count + (seen.get(name)?.count ?? 0), chosen });
    }
  }
  if (seen.size > 0) list.heading('stages', words.stages[locale]);
  seen.forEach(({ count, chosen }, name) => {
    list.choice({
      key: `stage:${name}`,
      label: name,
      choices: stageChoices,
      chosen,
      open: chosen === '',
      note: fill(words.stageRows[locale], { count }),
      wrong: words.wrongStage,
      take: (given, draft) => {
        const meanings = { ...draft.mapping.stages };
        if (given === '') delete meanings[name];
        else setOwn(meanings, name, given === 'unknown' ? null : (given as StageId));
        return { ...draft, mapping: { ...draft.mapping, stages: meanings } };
      },
    });
  });
}
