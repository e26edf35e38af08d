/** The two years that the samples cover, and how demand moves within them. */

import { type Day, dayOf, isWorkday, type Moment, minutesOfDay, partsOf, workdayFrom } from './calendar';
import type { Random } from './random';

/** First day with data. */
export const firstDay = dayOf('2024-11-01');

/** Last day with data, a Friday. */
export const lastDay = dayOf('2026-10-30');

/** The day on which the sample is looked at. Open deals that should have closed before it are overdue. */
export const asOf = dayOf('2026-10-31');

/** Demand by month, January first: busy in spring and autumn, quiet in summer and at the end of the year. */
export const seasonality = [0.85, 0.95, 1.15, 1.2, 1.1, 0.95, 0.75, 0.7, 1.15, 1.25, 1.1, 0.8] as const;

/** How far the business has grown on a day, 1 on the first. */
export function growthOn(day: Day, perYear: number): number {
  return (1 + perYear) ** ((day - firstDay) / 365.25);
}

/** Days on which something came in, in order: more in season, more as the business grows, little at the weekend. */
export function drawDays(
  random: Random,
  count: number,
  options: { from?: Day; until?: Day; growthPerYear: number; weekend: readonly number[]; weekendShare: number },
): Day[] {
  const from = options.from ?? firstDay;
  const until = options.until ?? lastDay;
  const sums: number[] = [];
  let total = 0;
  for (let day = from; day <= until; day += 1) {
    const season = seasonality[partsOf(day).month - 1] ?? 1;
    const week = isWorkday(day, options.weekend) ? 1 : options.weekendShare;
    total += season * week * growthOn(day, options.growthPerYear);
    sums.push(total);
  }
  return Array.from({ length: count }, () => random.next() * total)
    .sort((a, b) => a - b)
    .map((point) => from + firstAbove(sums, point));
}

/** Index of the first of the rising sums that is above the point. */
function firstAbove(sums: readonly number[], point: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > point) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A time between 6:30 and 22:59, mostly in office hours. */
export function drawMoment(random: Random, day: Day): Moment {
  const minute = random.chance(0.8) ? random.integer(8 * 60, 18 * 60) : random.integer(6 * 60 + 30, 23 * 60 - 1);
  return day * minutesOfDay + minute;
}

const opening = 8 * 60 + 30;
const closing = 18 * 60 + 30;

/** When the team answered: within office hours, at most two workdays later. */
export function answerMoment(random: Random, asked: Moment, median: number, weekend: readonly number[]): Moment {
  const day = Math.floor(asked / minutesOfDay);
  const minute = asked - day * minutesOfDay;
  let start = asked;
  if (!isWorkday(day, weekend) || minute >= closing) start = workdayFrom(day + 1, weekend) * minutesOfDay + opening;
  else if (minute < opening) start = day * minutesOfDay + opening;
  const answer = start + Math.max(1, Math.round(random.logNormal(median, 1.1)));
  const startDay = Math.floor(start / minutesOfDay);
  if (answer <= startDay * minutesOfDay + closing) return answer;
  return workdayFrom(startDay + 1, weekend) * minutesOfDay + opening + random.integer(0, 240);
}
