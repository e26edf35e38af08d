/** What the reps did: calls, meetings and demos for their deals, cold calls and events besides; with faults. */

import type { CellInput, TabInput } from '../host/types';
import { type Day, dateCell, dayOf, endOfMonth, isWorkday, minutesOfDay, monthsBetween, workdayFrom } from './calendar';
import type { Deal } from './deal-history';
import { drawMoment, firstDay, lastDay } from './period';
import type { ActivityFaults } from './planted-faults';
import type { Random } from './random';
import { type Column, layOut } from './tab';
import { Victims } from './victims';
import { englishBusiness } from './vocabulary/en';
import type { Vocabulary } from './vocabulary/vocabulary';

const columns: readonly (Column & { key: keyof Cells })[] = [
  { key: 'date', header: 'Date', width: 95, format: 'm/d/yyyy' },
  { key: 'type', header: 'Type', width: 130 },
  { key: 'owner', header: 'Owner', width: 120 },
  { key: 'company', header: 'Company', width: 170 },
  { key: 'minutes', header: 'Duration (min)', width: 110 },
  { key: 'status', header: 'Status', width: 95 },
  { key: 'count', header: 'Count', width: 70 },
];

interface Cells {
  date: CellInput;
  type: string;
  owner: string | null;
  company: string | null;
  minutes: number | string;
  status: string | null;
  count: number;
}

interface Row {
  day: Day;
  owner: string;
  minutes: number;
  cells: Cells;
}

export function activitiesTab(
  random: Random,
  deals: readonly Deal[],
  words: Vocabulary,
  faults: ActivityFaults,
): TabInput {
  const rows = [...deals.flatMap((deal) => forDeal(random, deal, words)), ...besides(random, words)].sort(
    (a, b) => a.day - b.day,
  );
  const victims = new Victims(rows, random);
  for (const { cells } of victims.take(faults.repSpellings, ({ owner }) => owner === words.repSpelling.name)) {
    cells.owner = words.repSpelling.typed;
  }
  for (const { cells } of victims.take(faults.blankOwners)) cells.owner = null;
  for (const { cells } of victims.take(faults.blankStatuses)) cells.status = null;
  for (const { cells, minutes } of victims.take(faults.durationsAsText)) cells.minutes = `${minutes} min`;
  return layOut({ name: 'Activities', columns, rows: rows.map(({ cells }) => columns.map(({ key }) => cells[key])) });
}

function row(
  day: Day,
  type: string,
  owner: string,
  company: string | null,
  minutes: number,
  status: string,
  count = 1,
) {
  return { day, owner, minutes, cells: { date: dateCell(day), type, owner, company, minutes, status, count } };
}

/** One to three activities while the deal is open. */
function forDeal(random: Random, deal: Deal, words: Vocabulary): Row[] {
  const { done, cancelled, noShow } = englishBusiness.statuses;
  const end = Math.min(lastDay, deal.closed);
  return Array.from({ length: random.integer(1, 3) }, () => {
    const day = Math.min(lastDay, workdayFrom(random.integer(deal.created, end), words.weekend));
    const { name, minutes } = random.weighted(englishBusiness.activities);
    const planned = name === 'Meeting' || name === 'Demo';
    const status = planned && random.chance(0.14) ? random.pick([cancelled, noShow]) : done;
    const length = status === done ? Math.max(2, Math.round(random.logNormal(minutes, 0.4))) : 0;
    return row(day, name, deal.owner, deal.company, length, status);
  });
}

/** A block of cold calls in most weeks and now and then an event, for each rep at work. */
function besides(random: Random, { reps, weekend }: Vocabulary): Row[] {
  const { coldCalls, networking, statuses } = englishBusiness;
  return reps.flatMap((rep) => {
    const from = rep.from === undefined ? firstDay : dayOf(rep.from);
    const until = rep.until === undefined ? lastDay : dayOf(rep.until);
    const rows: Row[] = [];
    for (let week = from; week <= until; week += 7) {
      const day = workdayFrom(week + random.integer(0, 6), weekend);
      if (day > until || !random.chance(0.6)) continue;
      const calls = random.integer(6, 25);
      rows.push(row(day, coldCalls, rep.name, null, calls * random.integer(3, 5), statuses.done, calls));
    }
    for (const month of monthsBetween(from, until)) {
      const day = random.integer(month, endOfMonth(month));
      if (day < from || day > until || !isWorkday(day, weekend) || !random.chance(0.5)) continue;
      const start = drawMoment(random, day) - day * minutesOfDay;
      rows.push(row(day, networking, rep.name, null, 60 + Math.round((start % 120) / 15) * 15, statuses.done));
    }
    return rows;
  });
}
