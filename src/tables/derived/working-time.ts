/** Minutes that lie in a team's working hours. */

import type { OptionId } from '../../kpis/kpi';

/** Each week's first working day, 0 for Monday, and how many follow each other. */
const weeks: Readonly<Record<string, readonly [first: number, days: number]>> = {
  'mon-fri': [0, 5],
  'mon-sat': [0, 6],
  'sun-thu': [6, 5],
};

/**
 * The minutes of working time from one moment to another, both in days; null where all time counts. Monday to Friday from
 * 9 to 17 where nothing else was said, without the holidays.
 */
export function workingMinutes({
  hours,
  week = 'mon-fri',
  opens = 9,
  closes = 17,
  holidays = '',
}: Readonly<Partial<Record<OptionId, number | string>>>): ((from: number, to: number) => number) | null {
  if (hours !== 'business') return null;
  const [first, days] = weeks[week] ?? [0, 5];
  const span = Math.max(0, (Number(closes) - Number(opens)) * 60);
  // Of all days since Monday 1970-01-05, which is day 4.
  const until = (moment: number): number => {
    const day = Math.floor(moment) - 4 - first;
    const inWeek = ((day % 7) + 7) % 7;
    const whole = Math.floor(day / 7) * days + Math.min(inWeek, days);
    const today = inWeek < days ? (moment - Math.floor(moment)) * 1440 - Number(opens) * 60 : 0;
    return whole * span + Math.min(Math.max(today, 0), span);
  };
  const off = Array.from(new Set(String(holidays).split(',')), (day) => (day === '' ? Number.NaN : Number(day)));
  const workingOff = off.filter((day) => until(day + 1) > until(day));
  /** The working time until a moment that falls on holidays. */
  const lost = (moment: number) =>
    workingOff.reduce((sum, day) => sum + Math.max(until(Math.min(moment, day + 1)) - until(day), 0), 0);
  const worked = (moment: number) => until(moment) - lost(moment);
  return (from, to) => Math.round((worked(to) - worked(from)) * 60_000) / 60_000;
}
