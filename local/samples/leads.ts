/** The English business's leads: how they come in and how far they get; and their tab with its faults. */

import type { CellInput, TabInput } from '../host/types';
import { type Day, dateCell, isoOf, type Moment, minutesOfDay, momentCell, partsOf, workdayFrom } from './calendar';
import type { Client } from './people';
import { answerMoment, drawDays, drawMoment, firstDay, lastDay } from './period';
import type { LeadFaults } from './planted-faults';
import type { Random } from './random';
import { type Column, layOut } from './tab';
import { Victims } from './victims';
import { englishBusiness } from './vocabulary/en';
import type { Source, Vocabulary } from './vocabulary/vocabulary';

type Status = keyof typeof englishBusiness.leads.statuses;

export interface Lead {
  created: Moment;
  client: Client;
  source: Source;
  campaign: string | null;
  status: Status;
  mql: Day | null;
  sql: Day | null;
  /** When the lead became a deal. */
  converted: Day | null;
  answered: Moment;
}

/** Days before the end after which no lead comes in, so that each can still be answered. */
const quietDays = 2;

export function makeLeads(random: Random, count: number, clients: readonly Client[], words: Vocabulary): Lead[] {
  const days = drawDays(random, count, {
    from: firstDay,
    until: lastDay - quietDays,
    growthPerYear: 0.25,
    weekend: words.weekend,
    weekendShare: 0.3,
  });
  const moments = days.map((day) => drawMoment(random, day)).sort((a, b) => a - b);
  return moments.map((created, index) => {
    const client = clients[index];
    if (client === undefined) throw new Error('The vocabulary has too few companies for the leads.');
    const source = random.weighted(words.sources);
    const campaign = random.chance(0.75) ? campaignOn(random, source, Math.floor(created / minutesOfDay)) : null;
    return { created, client, source, campaign, ...progress(random, created, source, words) };
  });
}

function campaignOn(random: Random, source: Source, day: Day): string | null {
  const { month } = partsOf(day);
  const running = source.campaigns.filter(({ months }) => months === undefined || months.includes(month));
  return running.length === 0 ? null : random.weighted(running).name;
}

/** How far the lead gets. What would happen after the last day has not happened yet. */
function progress(random: Random, created: Moment, source: Source, { weekend }: Vocabulary) {
  const answered = answerMoment(random, created, 95, weekend);
  const day = Math.floor(created / minutesOfDay);
  const lift = source.quality * 0.12;
  const none = { mql: null, sql: null, converted: null, answered };
  const after = (from: Day, median: number) => workdayFrom(from + Math.round(random.logNormal(median, 0.8)), weekend);
  const stopped = (patience: Day, reached: Status): Status =>
    random.chance(0.6) && patience <= lastDay ? 'unqualified' : reached;

  const mql = after(day, 2);
  if (!random.chance(0.66 + lift) || mql > lastDay) return { ...none, status: stopped(day + 30, 'new') };
  const sql = after(mql, 5);
  if (!random.chance(0.68 + lift) || sql > lastDay) return { ...none, mql, status: stopped(mql + 45, 'mql') };
  const converted = after(sql, 1.5);
  if (!random.chance(0.77 + lift) || converted > lastDay)
    return { ...none, mql, sql, status: stopped(sql + 45, 'sql') };
  return { ...none, mql, sql, converted, status: 'converted' as const };
}

const columns: readonly (Column & { key: keyof Cells })[] = [
  { key: 'id', header: 'Lead ID', width: 80 },
  { key: 'created', header: 'Created', width: 130, format: 'm/d/yyyy h:mm' },
  { key: 'name', header: 'Name', width: 130 },
  { key: 'email', header: 'Email', width: 240 },
  { key: 'company', header: 'Company', width: 170 },
  { key: 'source', header: 'Source', width: 110 },
  { key: 'campaign', header: 'Campaign', width: 200 },
  { key: 'status', header: 'Lead Status', width: 100 },
  { key: 'mql', header: 'MQL Date', width: 95, format: 'm/d/yyyy' },
  { key: 'sql', header: 'SQL Date', width: 95, format: 'm/d/yyyy' },
  { key: 'answered', header: 'First Response', width: 130, format: 'm/d/yyyy h:mm' },
];

interface Cells {
  id: string;
  created: CellInput;
  name: string;
  email: string | null;
  company: string;
  source: string | null;
  campaign: string | null;
  status: string;
  mql: CellInput;
  sql: CellInput;
  answered: CellInput;
}

interface Row {
  lead: Lead;
  cells: Cells;
}

export function leadsTab(random: Random, leads: readonly Lead[], faults: LeadFaults): TabInput {
  const rows = leads.map((lead, index): Row => ({ lead, cells: cellsOf(lead, `L-${10001 + index}`) }));
  plant(random, rows, faults);
  return layOut({
    name: englishBusiness.leads.tab,
    columns,
    rows: rows.map(({ cells }) => columns.map(({ key }) => cells[key])),
  });
}

function cellsOf(lead: Lead, id: string): Cells {
  return {
    id,
    created: momentCell(lead.created),
    name: lead.client.contact,
    email: lead.client.email,
    company: lead.client.company,
    source: lead.source.name,
    campaign: lead.campaign,
    status: englishBusiness.leads.statuses[lead.status],
    mql: lead.mql === null ? null : dateCell(lead.mql),
    sql: lead.sql === null ? null : dateCell(lead.sql),
    answered: momentCell(lead.answered),
  };
}

function plant(random: Random, rows: readonly Row[], faults: LeadFaults): void {
  const { sourceSpellings, leads } = englishBusiness;
  const victims = new Victims(rows, random);
  const repeated = victims.take(faults.duplicateEmails, ({ lead }) => lead.status === 'new' || lead.status === 'mql');
  repeated.forEach(({ lead, cells }, index) => {
    const [earlier] = victims.take(1, (row) => row.lead.created < lead.created);
    if (earlier === undefined) return;
    const { contact, company, email } = earlier.lead.client;
    cells.name = contact;
    cells.company = company;
    cells.email = index % 2 === 0 ? email : email.toUpperCase();
  });
  for (const { cells } of victims.take(faults.blankEmails)) cells.email = null;
  for (const { cells } of victims.take(faults.blankSources)) {
    cells.source = null;
    cells.campaign = null;
  }
  const spellings: Readonly<Record<string, readonly string[]>> = sourceSpellings;
  const spellingsOf = ({ lead }: Row) => spellings[lead.source.name] ?? [];
  for (const row of victims.take(faults.sourceSpellings, (candidate) => spellingsOf(candidate).length > 0)) {
    row.cells.source = random.pick(spellingsOf(row));
  }
  for (const { lead, cells } of victims.take(faults.statusSpellings)) {
    cells.status = random.pick<string>(leads.statusSpellings[lead.status]);
  }
  const fresh = ({ lead }: Row) => lead.status === 'new';
  for (const { cells } of victims.take(faults.unknownStatuses, fresh)) cells.status = leads.unknownStatus;
  for (const { lead, cells } of victims.take(faults.datesAsText)) {
    cells.created = isoOf(Math.floor(lead.created / minutesOfDay));
  }
  for (const { cells } of victims.take(faults.skippedMqlDates, ({ lead }) => lead.sql !== null)) cells.mql = null;
  const early = ({ lead }: Row) => lead.status === 'new' || lead.status === 'unqualified';
  for (const { cells } of victims.take(faults.unanswered, early)) cells.answered = null;
  for (const { lead, cells } of victims.take(faults.answeredBeforeCreated)) {
    cells.answered = momentCell(lead.created - random.integer(5, 50));
  }
}
