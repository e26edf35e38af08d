/** All that is open in a workbook, and answers put into its mapping. */

import { type FieldId, fields } from '../kpis/fields';
import type { StageId } from '../kpis/stages';
import { Notes } from './collect';
import { profileOf } from './columns/column-profile';
import { speaksOf } from './columns/tab-words';
import { unknownStage } from './deals/deal-questions';
import { headerNames, scoreColumns } from './headers';
import { splitOneCellRows } from './layouts/one-cell-rows';
import { sampleColumns } from './layouts/sample';
import { laidOut } from './layouts/turned';
import { type Mapping, setOwn } from './mapping';
import { missingColumns, unknownTabs } from './missing';
import { normalise } from './normalise';
import { plainChoice, type Question } from './question';
import { type Reading, readTables } from './read';
import { repQuestions } from './rep-ids';
import { secondBooks } from './second-books';
import type { ReadOptions, SourceTab } from './source';

/** The questions that the mapping leaves open: which of two columns, and what came up in reading. */
export function questionsOf(
  tabs: readonly SourceTab[],
  mapping: Mapping,
  options: ReadOptions,
  reading: Pick<Reading, 'questions'> = readTables(tabs, mapping, options),
): Question[] {
  // Of tables that are not counted nothing is asked.
  const left = secondBooks(tabs, mapping, new Notes());
  const counted =
    left.length === 0 ? mapping : { ...mapping, tables: mapping.tables.filter((each) => !left.includes(each)) };
  const asked = columnQuestions(tabs, counted, options);
  const reps = repQuestions(tabs, counted, options).filter(({ id }) => !asked.some((each) => each.id === id));
  return asked.concat(reps, unknownTabs(tabs, mapping, options), reading.questions);
}

/** How much better the chosen column's header must be for the other not to be asked about. */
const clearly = 0.04;

/** Fields for which a second column of the same kind usually stands beside the right one. */
const unasked: readonly FieldId[] = ['deal_id', 'last_activity_date', 'next_step', 'phone', 'email', 'quantity'];

/** Asks where a column that is not used would do for a field as well as the one that is. */
function columnQuestions(tabs: readonly SourceTab[], { tables, answers }: Mapping, options: ReadOptions): Question[] {
  const questions: Question[] = [];
  for (const { table, tab: name, header, columns, matrix, layout } of tables) {
    const given = tabs.find((tab) => tab.name === name);
    if (given === undefined || matrix !== undefined) continue;
    const tab = laidOut(splitOneCellRows(given).tab, { layout, header });
    const names = headerNames(tab.values, header - 1);
    const sample = sampleColumns(tab, header - 1);
    const profiles = sample.map((cells) => profileOf(cells, options.localDays));
    const scored = scoreColumns(table, names, profiles);
    const used = new Set(Object.values(columns));
    for (const [field, column] of Object.entries(columns) as [FieldId, string][]) {
      const id = `which_column:${name}:${field}`;
      const chosen = names.indexOf(column);
      const score = scored[chosen]?.get(field)?.score;
      if (score === undefined || answers?.[id] !== undefined || unasked.includes(field)) continue;
      const others = names.filter((other, at) => {
        if (other === '' || used.has(other)) return false;
        const found = scored[at];
        const same = found?.get(field)?.score ?? 0;
        // Several days may be the one of the sale: a deposit, the contract.
        if (field === 'won_date' ? same < 0.45 : same < score - clearly || (same < 0.6 && score >= 0.55)) return false;
        return sample[at]?.some((cell, row) => String(cell) !== String(sample[chosen]?.[row])) === true;
      });
      if (others.length === 0) continue;
      const choices = [column, ...others].slice(0, 5).map((each) => plainChoice(each));
      questions.push({ id, kind: 'which_column', tab: name, column, values: { field }, choices, default: column });
    }
    questions.push(...missingColumns(tab, { table, tab: name, header, columns, layout }, names, profiles, answers));
    const only = onlyDay(columns);
    const id = `which_column:${name}:close_date`;
    if (table === 'deals' && speaksOf(name, 'tab') !== 'leads' && only !== null && answers?.[id] === undefined) {
      const choices = [plainChoice(only), { value: '', label: noColumn }];
      questions.push({
        id,
        kind: 'which_column',
        tab: name,
        column: only,
        values: { field: 'close_date' },
        choices,
        default: '',
      });
    }
  }
  return questions;
}

const noColumn = { en: 'None', th: 'ไม่มี', ja: 'なし', ar: 'لا شيء', vi: 'Không có' };

const anyDay = /^(?:date|day|วันที่|日付|التاريخ|ngày)$/i;

/** The header of the one day beside an outcome that says nothing of which day it is; null in all other sheets. */
function onlyDay(columns: Mapping['tables'][number]['columns']): string | null {
  const days = (Object.keys(columns) as FieldId[]).filter((field) => {
    const { kind } = fields[field];
    return kind === 'date' || kind === 'datetime';
  });
  const header = columns.created_date;
  const outcome = columns.status ?? columns.stage;
  return days.length === 1 && header !== undefined && outcome !== undefined && anyDay.test(header.trim())
    ? header
    : null;
}

/** The mapping with the answer: in its columns, its stages, or its answers. */
export function withAnswer(mapping: Mapping, question: Question, value: string): Mapping {
  const { id, kind, tab, values } = question;
  const answers: Record<string, string> = { ...mapping.answers };
  if (kind === 'unknown_stage' || kind === 'ambiguous_stage') {
    const stages: Mapping['stages'] = { ...mapping.stages };
    const text = String(values.text);
    const spelling = normalise(text);
    // The answer holds for the text however it is spelled.
    for (const each of [text, ...Object.keys(stages).filter((other) => normalise(other) === spelling)])
      setOwn(stages, each, value === unknownStage ? null : (value as StageId));
    if (kind === 'unknown_stage') return { ...mapping, stages };
    setOwn(answers, id, value);
    return { ...mapping, stages, answers };
  }
  setOwn(answers, id, value);
  const renamed = kind === 'renamed_header' && value !== 'no';
  if ((kind !== 'which_column' || value === '') && !renamed) return { ...mapping, answers };
  const tables = mapping.tables.map((table) => {
    if (table.tab !== tab) return table;
    const columns = { ...table.columns };
    for (const [field, column] of Object.entries(columns) as [FieldId, string][]) {
      if (renamed ? column === question.column : column === value) delete columns[field];
      if (renamed && column === question.column) columns[field] = value;
    }
    if (!renamed) columns[values.field as FieldId] = value;
    return { ...table, columns };
  });
  return { ...mapping, tables, answers };
}
