/** What each row of a deals tab says by itself: its stage, and what has become of it. */

import { type Field, type FieldId, fields } from '../../kpis/fields';
import { type FunnelStage, funnelStages, type Outcome, outcomes, rankOf, type StageId } from '../../kpis/stages';
import { readBoolean } from '../cells/booleans';
import type { Notes } from '../collect';
import { isArchive, tickMeans } from '../headers';
import type { Mapping } from '../mapping';
import { normalise } from '../normalise';
import type { Part } from '../part';
import { isOpenWord, type StageContext, stageOf } from '../stage-words';
import type { TextColumn } from '../table';

/** The columns that hold the day on which a stage was reached. */
export const stageDates: Readonly<Record<Exclude<FunnelStage, 'won'>, FieldId>> = {
  lead: 'lead_date',
  mql: 'mql_date',
  sql: 'sql_date',
  opportunity: 'opportunity_date',
  proposal: 'proposal_date',
  negotiation: 'negotiation_date',
};

export interface DealStates {
  /** Per row the outcome as its index in `outcomes`; -1 where the row doesn't say. */
  outcomes: Int32Array;
  /** Per row the rank of the furthest stage that is known; at least that of the table's rows. */
  reached: Int8Array;
  /** Whether the table says of its rows what became of them. */
  tells: boolean;
  tellsLost: boolean;
  /** Won or lost where no known stage means it, while there are stages that nobody knows yet. */
  untold: readonly Outcome[];
  stages: Set<FunnelStage>;
}

/** Meaning of a stage text: as the mapping says, else as the words say. */
export type StageReader = (text: string) => StageId | null;

/** The person's word on a stage text; undefined where there is none, null where it is not known to anybody. */
export function settledStage(known: Mapping['stages'], text: string): StageId | null | undefined {
  return Object.prototype.hasOwnProperty.call(known, text) ? known[text] : undefined;
}

/** Reads stage texts: the mapping's word first, then the dictionary's. */
export function stageReader(known: Mapping['stages'], context: StageContext): StageReader {
  const bySpelling = new Map<string, StageId | null>();
  for (const text of Object.keys(known)) bySpelling.set(normalise(text), known[text] as StageId | null);
  const cache = new Map<string, StageId | null>();
  return (text) => {
    let stage = cache.get(text);
    if (stage === undefined) {
      stage = settledStage(known, text);
      if (stage === undefined) stage = bySpelling.get(normalise(text));
      if (stage === undefined) stage = stageOf(text, context);
      cache.set(text, stage);
    }
    return stage;
  };
}

/** A column of texts read as stages, by code; null for a column of ticks. */
interface Meaning {
  stages: (StageId | null)[];
  ticks: (boolean | null)[] | null;
  tick: 'won' | 'lost' | null;
}

function meaningOf(column: TextColumn | undefined, header: string, read: StageReader): Meaning | null {
  if (column === undefined) return null;
  const ticks = column.names.map((name) => readBoolean(name));
  if (column.names.length > 0 && column.names.length <= 4 && ticks.every((tick) => tick !== null)) {
    const set = isArchive(header) ? ticks.map((tick) => !tick) : ticks;
    return { stages: [], ticks: set, tick: tickMeans(header) };
  }
  return { stages: column.names.map(read), ticks: null, tick: null };
}

/** Works out the outcome and the furthest stage of each row of a tab. */
export function readStates(
  part: Part,
  rows: FunnelStage,
  read: StageReader,
  known: Mapping['stages'],
  notes: Notes,
): DealStates {
  const { size } = part;
  const tab = part.mapping.tab;
  const stage = meaningOf(part.texts.stage, part.headers.stage ?? '', read);
  const status = meaningOf(part.texts.status, part.headers.status ?? '', read);
  const lastStage = part.texts.last_stage;
  const lastRanks = lastStage?.names.map((name) => rankAs(read(name)));
  const won = part.numbers.won_date;
  const lost = part.numbers.lost_date;
  const dates = (Object.keys(stageDates) as (keyof typeof stageDates)[])
    .map((id) => ({ id, values: part.numbers[stageDates[id]] }))
    .filter((each): each is { id: keyof typeof stageDates; values: Float64Array } => each.values !== undefined);
  const told = [stage, status].filter((each): each is Meaning => each !== null);
  const tells = told.some(tellsOutcome) || won !== undefined || lost !== undefined;
  const found = new Int32Array(size);
  const reached = new Int8Array(size);
  const stages = new Set<FunnelStage>([rows]);
  for (const { id } of dates) stages.add(id);
  if (tells) stages.add('won');
  for (const name of lastStage?.names ?? []) {
    const id = read(name);
    if (id !== null && id !== 'won' && rankOf(id) >= 0) stages.add(id as FunnelStage);
  }
  for (const each of told) {
    for (const id of each.stages) if (id !== null && rankOf(id) >= 0) stages.add(id as FunnelStage);
  }
  // Where only ticks tell, an unset one is an open deal; a blank cell is one where nobody writes `No`.
  const ticksTell = told.length > 0 && told.every((each) => each.tick !== null);
  const ticksBoth = told.some((each) => each.ticks?.includes(false));
  let unread = 0;
  let blank = 0;
  eachKind(part, { found, reached }, (row, stageText, statusText) => {
    const ofStage = stage === null || stageText < 0 ? null : stageAt(stage, stageText);
    const ofStatus = status === null || statusText < 0 ? null : stageAt(status, statusText);
    let outcome: Outcome | null = null;
    let unknown = false;
    let asked = false;
    let noted = false;
    if (ofStatus !== null) outcome = outcomeOf(ofStatus);
    if (outcome === null || outcome === 'open') {
      if (ofStage !== null) outcome = outcomeOf(ofStage);
    }
    if (stage !== null && stageText >= 0 && stage.ticks === null && ofStage === null) {
      unknown = true;
      asked = addUnknown(part, 'stage', row, known, notes);
    }
    if (status !== null && statusText >= 0 && status.ticks === null && ofStatus === null) {
      const text = part.texts.status?.names[statusText] as string;
      if (isOpenWord(text)) outcome = outcome ?? 'open';
      else {
        unknown = true;
        asked = addUnknown(part, 'status', row, known, notes) || asked;
      }
    }
    if (outcome === null && !unknown) {
      if (isFilled(won, row)) outcome = 'won';
      else if (isFilled(lost, row)) outcome = 'lost';
      else if (told.length === 0) outcome = tells ? 'open' : null;
      else if (ticksTell && (!ticksBoth || statusText >= 0 || stageText >= 0)) outcome = 'open';
      else if (stageText < 0 || stage?.ticks) {
        // A tick that is not set says nothing of a deal whose stage is blank.
        notes.add('blank_stage', tab, part.rowOf[row] as number);
        blank++;
        noted = true;
      }
    }
    if (asked && outcome === null) unread++;
    const rank = Math.max(rankOf(rows), rankAs(ofStage), rankAs(ofStatus));
    return { outcome: codeOf(outcome), rank, each: unknown || noted };
  });
  for (const { id, values } of dates) {
    const rank = rankOf(id);
    raise(reached, (row) => (Number.isNaN(values[row]) ? -1 : rank));
  }
  if (lastRanks !== undefined) raise(reached, (row) => lastRanks[lastStage?.codes[row] as number] ?? -1);
  const means = (end: StageId): boolean => told.some((each) => each.tick === end || each.stages.includes(end));
  const open = tells && (unread > 0 || (size > 0 && blank === size));
  const untold: Outcome[] = [];
  if (open && won === undefined && !means('won')) untold.push('won');
  if (open && lost === undefined && !means('lost') && !means('disqualified')) untold.push('lost');
  if (untold.includes('won')) stages.delete('won');
  // Where all that is told is a stage, and none is won or lost, all deals are open.
  const onlyStages =
    told.length > 0 && won === undefined && told.every((each) => each.stages.some((id) => id !== null));
  return {
    outcomes: found,
    reached,
    tells,
    tellsLost: onlyStages || lost !== undefined || told.some(tellsLost),
    untold,
    stages,
  };
}

/** What a row says: its outcome by code, and the rank of its stage. */
interface Said {
  outcome: number;
  rank: number;
  /** Whether each such row has to be looked at, because something is noted of it. */
  each: boolean;
}

/** More pairs of stage and status than this are hardly met twice. */
const mostKinds = 65536;

/** In place of the rank of a kind that no row has been of. */
const unseen = -2;

/** Fills in what all rows say. Those of the same stage, status and filled days are looked at once. */
function eachKind(
  { size, texts, numbers }: Part,
  { found, reached }: { found: Int32Array; reached: Int8Array },
  look: (row: number, stageText: number, statusText: number) => Said,
): void {
  const { stage, status } = texts;
  const { won_date: won, lost_date: lost } = numbers;
  const statuses = (status?.names.length ?? 0) + 1;
  const kinds = Math.min(((stage?.names.length ?? 0) + 1) * statuses * 4, mostKinds);
  const [outcomes, ranks] = [new Int32Array(kinds), new Int8Array(kinds).fill(unseen)];
  const [wonCode, top] = [codeOf('won'), rankOf('won')];
  for (let row = 0; row < size; row++) {
    const stageText = stage === undefined ? -1 : (stage.codes[row] as number);
    const statusText = status === undefined ? -1 : (status.codes[row] as number);
    const days = (isFilled(won, row) ? 2 : 0) + (isFilled(lost, row) ? 1 : 0);
    const kind = ((stageText + 1) * statuses + statusText + 1) * 4 + days;
    if (kind >= kinds || ranks[kind] === unseen) {
      const said = look(row, stageText, statusText);
      const rank = said.outcome === wonCode ? top : Math.min(said.rank, top - 1);
      found[row] = said.outcome;
      reached[row] = rank;
      if (said.each || kind >= kinds) continue;
      outcomes[kind] = said.outcome;
      ranks[kind] = rank;
    } else {
      found[row] = outcomes[kind] as number;
      reached[row] = ranks[kind] as number;
    }
  }
}

/** Lifts rows to a rank, where they are lower. What is not won has come no further than to the stage before. */
function raise(reached: Int8Array, rankAt: (row: number) => number): void {
  const most = rankOf('won') - 1;
  for (let row = 0; row < reached.length; row++) {
    const rank = Math.min(rankAt(row), most);
    if (rank > (reached[row] as number)) reached[row] = rank;
  }
}

/** Index of an outcome in `outcomes`; -1 for none. */
export function codeOf(outcome: Outcome | null): number {
  return outcome === null ? -1 : outcomes.indexOf(outcome);
}

function rankAs(stage: StageId | null): number {
  return stage === null ? -1 : rankOf(stage);
}

function stageAt(meaning: Meaning, code: number): StageId | null {
  if (meaning.ticks === null) return meaning.stages[code] ?? null;
  return meaning.ticks[code] === true ? meaning.tick : null;
}

function outcomeOf(stage: StageId): Outcome {
  if (stage === 'won' || stage === 'lost' || stage === 'disqualified') return stage;
  return 'open';
}

function isFilled(dates: Float64Array | undefined, row: number): boolean {
  return dates !== undefined && !Number.isNaN(dates[row]);
}

function tellsOutcome(meaning: Meaning): boolean {
  return meaning.ticks === null || meaning.tick !== null;
}

function tellsLost(meaning: Meaning): boolean {
  if (meaning.ticks !== null) return meaning.tick === 'lost';
  return meaning.stages.some((stage) => stage === 'won' || stage === 'lost' || stage === 'disqualified');
}

/** Notes a text that has no meaning; false where the person said that it has none. */
function addUnknown(
  part: Part,
  field: 'stage' | 'status',
  row: number,
  known: Mapping['stages'],
  notes: Notes,
): boolean {
  const column = part.texts[field] as TextColumn;
  const text = column.names[column.codes[row] as number] as string;
  const header = part.headers[field] ?? (fields[field] as Field).headers.en;
  const code = settledStage(known, text) === null ? 'stage_left_out' : 'unknown_stage';
  notes.add(code, part.mapping.tab, part.rowOf[row] as number, { text, column: header }, `${field} ${text}`);
  return code === 'unknown_stage';
}

/** The funnel stages of a set, first to last, from one rank to another. */
export function inOrder(stages: ReadonlySet<FunnelStage>, from: number, to: number): FunnelStage[] {
  return funnelStages.filter((stage) => stages.has(stage) && rankOf(stage) >= from && rankOf(stage) <= to);
}
