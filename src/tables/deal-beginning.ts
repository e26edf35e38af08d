/** When the deals of a tab began, and what each row is at least: a lead, or already an opportunity. */

import type { FieldId } from '../kpis/fields';
import { type FunnelStage, rankOf } from '../kpis/stages';
import type { Profile } from './columns/column-profile';
import { speaksOf } from './columns/tab-words';
import { readDates } from './dates/dates';
import { type ColumnMatch, isStageColumn, mayBeCreation } from './headers';
import { enoughRows } from './layouts/sample';
import { normalise } from './normalise';
import type { Recognition } from './recognise';
import type { ReadOptions } from './source';
import { namesLeads, stageOf } from './stage-words';
import { tellsDeals } from './table-score';

/** A start that lies after the end of the same deal is no creation: `Start date` may be that of the work. */
export function dropLateCreation(
  { tab, header, columns }: Recognition,
  profiles: readonly Profile[],
  names: readonly string[],
  options: ReadOptions,
): void {
  const at = columns.findIndex(({ field }) => field === 'created_date');
  const created = columns[at];
  if (created === undefined) return;
  // Each row has begun: a column that is mostly blank beside a full one of days is another day.
  const rows = Math.max(...profiles.map(({ filled }) => filled));
  const isFull = (column: number): boolean => {
    const { filled, dates } = profiles[column] as Profile;
    return filled >= rows * 0.9 && dates >= 0.8 && names[column] !== '';
  };
  if ((profiles[created.column] as Profile).filled < rows * 0.5 && names.some((_, column) => isFull(column))) {
    const ended = columns.some(({ field }) => field === 'won_date' || field === 'close_date');
    if (ended) columns.splice(at, 1);
    else created.field = 'close_date';
    return;
  }
  const end = columns.find(({ field }) => field === 'won_date' || field === 'close_date');
  if (created.reason !== 'word' || end === undefined) return;
  const days = (column: number): Float64Array =>
    readDates(
      tab.values.slice(header + 1, header + enoughRows).map((row) => row[column] ?? ''),
      options,
    ).values;
  const starts = days((columns[at] as ColumnMatch).column);
  const ends = days(end.column);
  const late = starts.filter((start, row) => Math.floor(start) > Math.floor(ends[row] as number)).length;
  const pairs = starts.filter((start, row) => !Number.isNaN(start) && !Number.isNaN(ends[row])).length;
  if (late > pairs * 0.5) columns.splice(at, 1);
}

/** A date column that names nothing and never lies after the close date is the day on which the deals began. */
export function addCreation(
  found: Recognition,
  names: readonly string[],
  profiles: readonly Profile[],
  options: ReadOptions,
): void {
  const has = (field: FieldId): boolean => found.columns.some((match) => match.field === field);
  const guessed = found.columns.find(({ field, confidence }) => field === 'created_date' && confidence < 0.6);
  if (guessed === undefined && (has('created_date') || has('first_contact_date') || has('lead_date'))) return;
  // Who is written down when they come: the day of the visit is that of each row.
  const visit = found.columns.find(({ field }) => field === 'opportunity_date');
  const rows = Math.max(...profiles.map(({ filled }) => filled));
  if (guessed === undefined && visit !== undefined && found.columns.some(isStageColumn)) {
    if ((profiles[visit.column] as Profile).filled >= rows && !has('mql_date') && !has('sql_date')) {
      visit.field = 'created_date';
      return;
    }
  }
  const end = (['won_date', 'close_date', 'expected_close_date'] as const)
    .map((field) => found.columns.find((match) => match.field === field))
    .find((match) => match !== undefined);
  if (end === undefined) return;
  const days = (column: number): Float64Array => {
    const cells = found.tab.values.slice(found.header + 1).map((row) => row[column] ?? '');
    return readDates(cells, options).values;
  };
  const taken = new Set(found.columns.map(({ column }) => column));
  let ends: Float64Array | null = null;
  /** How many days of a column lie up to the deal's end; null where too few rows have both. */
  const shareBefore = (column: number, least: number): number | null => {
    ends = ends ?? days(end.column);
    const starts = days(column);
    let pairs = 0;
    let before = 0;
    for (let row = 0; row < starts.length; row++) {
      const start = starts[row] as number;
      const close = ends[row] as number;
      if (Number.isNaN(start) || Number.isNaN(close)) continue;
      pairs++;
      if (Math.floor(start) <= Math.floor(close)) before++;
    }
    return pairs >= least ? before / pairs : null;
  };
  if (guessed !== undefined) {
    // What a weak word took for the beginning comes after the end.
    if ((shareBefore(guessed.column, 2) ?? 1) < 0.5) found.columns.splice(found.columns.indexOf(guessed), 1);
    return;
  }
  const candidates: number[] = [];
  names.forEach((name, column) => {
    if (name === '' || taken.has(column) || (profiles[column] as Profile).dates < 0.8 || !mayBeCreation(name)) return;
    if ((shareBefore(column, 3) ?? 0) >= 0.98) candidates.push(column);
  });
  const [column] = candidates;
  if (candidates.length !== 1 || column === undefined) return;
  found.columns.push({
    field: 'created_date',
    column,
    header: names[column] as string,
    confidence: 0.5,
    reason: 'content',
  });
}

/** Whether the header of a first day speaks of leads: they ask, register or are contacted for the first time. */
function beginsWithLead(header: string): boolean {
  return speaksOf(header, 'tab') === 'leads' || firstWords.test(normalise(header));
}

const firstWords =
  /regist|first (?:contact|visit)|intro|ติดต่อ|สอบถาม|ทัก|รับเรื่อง|ลงทะเบียน|問い?合|反響|受付|استفسار|تواصل|تسجيل|tư vấn|tiếp nhận|đăng ký|liên hệ/;

/** What every row of a deals tab is at least. */
export function rowsOf({ tab, columns }: Recognition, texts: readonly string[]): FunnelStage {
  if (texts.some(namesLeads)) return 'lead';
  const headerOf = (field: FieldId): string => columns.find((match) => match.field === field)?.header ?? '';
  const idWords = normalise(headerOf('deal_id')).split(' ');
  if (idWords.includes('mql')) return 'mql';
  if (idWords.includes('sql')) return 'sql';
  // A sheet with the days of several steps, the first ones among them, begins with leads.
  const days = columns.filter(({ field }) => tellsDeals.includes(field)).length;
  const first = columns.find(
    ({ field }) => field === 'created_date' || field === 'lead_date' || field === 'first_contact_date',
  );
  const early = columns.some(({ field }) => field === 'mql_date' || field === 'sql_date' || field === 'lead_date');
  const visited = first !== undefined && columns.some(({ field }) => field === 'opportunity_date');
  const told = columns.some(isStageColumn);
  if (first !== undefined && beginsWithLead(first.header) && (days >= 2 || (days >= 1 && !told))) return 'lead';
  if (days >= 3 && (early || visited)) return 'lead';
  // People with their contact details and nothing to sell them yet.
  const has = (...any: readonly FieldId[]): boolean => columns.some(({ field }) => any.includes(field));
  if (
    has('email', 'phone') &&
    has('contact') &&
    !has('amount', 'close_date', 'won_date', 'expected_close_date', 'deal_name')
  )
    return 'lead';
  // What the rows are called in the columns of ids and names says it best, then the days of the first steps.
  for (const field of ['deal_id', 'deal_name'] as const) {
    const word = speaksOf(headerOf(field));
    if (word !== null) return word === 'deals' ? 'opportunity' : 'lead';
  }
  if (columns.some(({ field }) => field === 'lead_date' || field === 'mql_date' || field === 'sql_date')) return 'lead';
  const others = columns
    .filter(({ field }) => field !== 'stage' && field !== 'status')
    .map(({ header }) => speaksOf(header))
    .find((each) => each !== null);
  const word = speaksOf(tab.name, 'tab') ?? others;
  if (word === 'deals') return 'opportunity';
  if (word === 'leads') return 'lead';
  // Neither word stands anywhere: the first step that the stages name.
  const ranks = texts.map((text) => stageOf(text)).map((stage) => (stage === null ? -1 : rankOf(stage)));
  const low = Math.min(rankOf('opportunity'), ...ranks.filter((rank) => rank >= 0));
  const valued = columns.some(({ field }) => field === 'amount' || field === 'probability' || field === 'stage');
  if (low <= rankOf('mql') || (texts.length === 0 && !valued)) return 'lead';
  return low === rankOf('sql') ? 'sql' : 'opportunity';
}
