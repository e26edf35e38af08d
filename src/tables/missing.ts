/** What is asked where the reader found less than a tab seems to hold: a column that KPIs need, or the table itself. */

import { type Field, type FieldId, fields } from '../kpis/fields';
import { type TableId, tableIds, tableLabels } from '../kpis/tables';
import { isBlank } from './cells/cells';
import { type Profile, profileOf } from './columns/column-profile';
import { readHeader } from './header-words';
import { findHeader, headerNames, mayBeCreation, scoreColumns } from './headers';
import { findBoard } from './layouts/board';
import { splitOneCellRows } from './layouts/one-cell-rows';
import { sampleColumns } from './layouts/sample';
import type { Mapping, TableMapping } from './mapping';
import { isOffice, tellsCourse } from './office';
import { type Choice, plainChoice, type Question } from './question';
import { recogniseMetrics } from './recognise';
import type { ReadOptions, SourceTab } from './source';

/** The fields of each table that most KPIs stand on; of those in one list one is enough. */
const keys: Readonly<Record<TableId, readonly (readonly FieldId[])[]>> = {
  deals: [
    ['stage', 'status'],
    ['amount'],
    ['created_date', 'lead_date', 'first_contact_date'],
    ['won_date', 'close_date'],
    ['owner'],
    ['source'],
    ['account', 'deal_name', 'contact'],
  ],
  counts: [['leads_count'], ['won_count'], ['spend_amount'], ['source', 'campaign'], ['period']],
  spend: [
    ['spend_date', 'period'],
    ['source', 'campaign', 'spend_type'],
  ],
  orders: [['amount'], ['order_date'], ['customer_id', 'account'], ['order_id'], ['product'], ['owner']],
  customers: [['mrr_amount'], ['start_date'], ['churn_date', 'churn_status'], ['customer_id', 'account']],
  activities: [['activity_type'], ['owner'], ['account'], ['duration', 'quantity']],
  targets: [['owner', 'team'], ['period']],
  surveys: [['survey_date']],
  inquiries: [['first_reply_at', 'reply_time', 'answered', 'resolved'], ['owner']],
  social: [['social_date'], ['platform'], ['likes'], ['comments'], ['shares'], ['reach'], ['messages']],
};

const noColumn = { en: 'None', th: 'ไม่มี', ja: 'なし', ar: 'لا شيء', vi: 'Không có' };

const nothing: Choice = {
  value: 'nothing',
  label: {
    en: 'Nothing for the KPIs',
    th: 'ไม่เกี่ยวกับ KPI',
    ja: 'KPI には使わない',
    ar: 'لا شيء يخص المؤشرات',
    vi: 'Không liên quan đến KPI',
  },
};

/** Columns that hold words about one row only. */
const remarks =
  /note|comment|remark|address|phone|mobile|mail|url|link|หมายเหตุ|ที่อยู่|โทร|備考|メモ|住所|電話|内容|ملاحظ|عنوان|هاتف|جوال|ghi chú|địa chỉ|điện thoại|nội dung/i;

/** Whether the cells of a column could hold a field that its header doesn't name. */
function mayHold(
  field: FieldId,
  header: string,
  { filled, dates, serials, numbers, booleans, values, different }: Profile,
): boolean {
  const { kind } = fields[field] as Field;
  if (kind === 'date' || kind === 'datetime' || kind === 'period')
    return dates >= 0.5 && serials < 0.5 && mayBeCreation(header);
  if (filled < 2) return false;
  if (kind === 'currency' || kind === 'number' || kind === 'duration')
    return numbers >= 0.5 && dates < 0.5 && !/%|％/.test(header);
  if (dates >= 0.5 || numbers >= 0.5 || remarks.test(header)) return false;
  if (field === 'stage') return values <= 12 && (different < 0.9 || filled <= 6);
  if (booleans >= 0.9) return false;
  // Names of reps and sources come again and again, names of customers hardly.
  return field === 'account' || field === 'product' || kind === 'id' || different <= 0.7 || filled <= 4;
}

/** Asks for each key field that was not found and that a column without a meaning could hold. */
export function missingColumns(
  tab: SourceTab,
  { table, tab: name, columns, layout }: Omit<TableMapping, 'layout'> & { layout?: TableMapping['layout'] | undefined },
  names: readonly string[],
  profiles: readonly Profile[],
  answers: Mapping['answers'],
): Question[] {
  const questions: Question[] = [];
  const used = new Set(Object.values(columns));
  if (layout === 'log') return [];
  for (const group of keys[table]) {
    const [field] = group;
    const id = `which_column:${name}:${field}`;
    if (field === undefined || group.some((each) => columns[each] !== undefined) || answers?.[id] !== undefined)
      continue;
    const free = names.filter(
      (header, column) =>
        header !== '' &&
        !used.has(header) &&
        !readHeader(header).some(
          ({ field: other, score }) =>
            score >= 0.8 && !group.includes(other) && (fields[other] as Field).tables.includes(table),
        ) &&
        mayHold(field, header, profiles[column] as Profile),
    );
    if (free.length === 0 || free.length > 8) continue;
    const choices = [...free.map((each) => plainChoice(each)), { value: '', label: noColumn }];
    questions.push({ id, kind: 'which_column', tab: tab.name, values: { field }, choices, default: '' });
  }
  return questions;
}

function isTelling(field: FieldId): boolean {
  const { kind } = fields[field] as Field;
  return ['currency', 'number', 'percent', 'duration'].includes(kind) || telling.includes(field);
}

const telling: readonly FieldId[] = [
  'stage',
  'activity_type',
  'first_reply_at',
  'churn_date',
  'churn_status',
  'source',
];

/** Filled rows that a table has at least. */
const fewest = 2;

/** Of how many tabs it is asked what they hold where none of them could be taken for a table. */
const mostTabs = 3;

/** Asks what a tab holds that looks like a table of ours and was taken for none; where none was found, of any table. */
export function unknownTabs(
  tabs: readonly SourceTab[],
  { tables, answers }: Mapping,
  options: ReadOptions,
): Question[] {
  const questions: { question: Question; count: number; isOurs: boolean }[] = [];
  for (const given of tabs) {
    const id = `what_table:${given.name}`;
    if (answers?.[id] !== undefined || tables.some(({ tab }) => tab === given.name)) continue;
    const { tab } = splitOneCellRows(given);
    const header = findHeader(tab);
    if (header < 0) continue;
    const names = headerNames(tab.values, header);
    const rows = tab.values.slice(header + 1).filter((row) => row.filter((cell) => !isBlank(cell)).length >= 2);
    const filled = names.filter((name) => name !== '');
    if (rows.length === 0 || filled.length < 2) continue;
    const profiles = sampleColumns(tab, header).map((cells) => profileOf(cells, options.localDays));
    const known = tableIds
      .map((table) => ({ table, found: scoreColumns(table, names, profiles).filter((each) => each.size > 0) }))
      .sort((a, b) => b.found.length - a.found.length);
    const [best] = known;
    const count = best?.found.length ?? 0;
    // Names and days stand in lists of all kinds: something of the trade must stand beside them.
    const looksOurs =
      rows.length >= fewest &&
      filled.length >= 3 &&
      count >= 3 &&
      !isOffice(names) &&
      tellsCourse(names, profiles) &&
      best?.found.some((found) => [...found.keys()].some(isTelling)) === true;
    const isOurs =
      looksOurs || recogniseMetrics(tab, header, options) !== null || findBoard(tab, header, names, profiles) !== null;
    if (!isOurs && tables.length > 0) continue;
    const likely = known.filter(({ found }) => found.length > 0);
    const choices = (likely.length > 0 ? likely : known).map(
      ({ table }): Choice => ({ value: table, label: tableLabels[table] }),
    );
    const question: Question = {
      id,
      kind: 'what_table',
      tab: tab.name,
      values: { columns: filled.slice(0, 6).join(', ') },
      choices: [...choices, nothing],
      default: nothing.value,
    };
    questions.push({ question, count, isOurs });
  }
  const ours = questions.filter(({ isOurs }) => isOurs);
  const asked = ours.length > 0 ? ours : questions.sort((a, b) => b.count - a.count).slice(0, mostTabs);
  return asked.map(({ question }) => question);
}
