/** Local time in the spreadsheet's zone. The script's own zone is another, so Date's local getters are of no use. */

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const weekMs = 7 * dayMs;
/** Clocks change at a full quarter of an hour. */
const changeStepMs = 15 * minuteMs;

/** Minutes east of UTC at an instant, asked of Google: `+0530`. Each one is a call. */
function askedOffset(ms: number, zone: string): number {
  const text = Utilities.formatDate(new Date(ms), zone, 'Z');
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (!match) throw new Error(`The time zone ${zone} gives no offset ("${text}").`);
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/**
 * Minutes east of UTC at an instant, by the engine's own table of zones: no call. Each different offset is asked of
 * Google once; where the table is missing or says something else, Google is asked each time.
 */
function offsetIn(zone: string): (ms: number) => number {
  const asked = (ms: number) => askedOffset(ms, zone);
  const sure: Record<number, number> = {};
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hour12: false,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return asked;
  }
  return (ms) => {
    if (!format) return asked(ms);
    // Such as `3/29/2026, 24:15`.
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = (format.format(new Date(ms)).match(/\d+/g) ?? []).map(
      Number,
    );
    const minutes = Math.round((Date.UTC(year, month - 1, day, hour % 24, minute) - ms) / minuteMs);
    let known = sure[minutes];
    if (known === undefined) {
      known = asked(ms);
      // Before there were zones, as on the day 0 of a sheet, clocks differed by seconds: each may cut them off otherwise.
      if (Math.abs(known - minutes) > 1) format = null;
      sure[minutes] = known;
    }
    return known;
  };
}

/**
 * Local time as days since 1970-01-01, for instants in a time zone.
 * Looks the offset up once a week of data; in a week in which the clocks change it looks for the moment.
 */
export function localDaysIn(zone: string): (instant: Date) => number {
  const known = new Map<number, number>();
  /** Minutes east of UTC all through a week; NaN where the clocks change in it. */
  const weeks = new Map<number, number>();
  const changes = new Map<number, number>();
  const offsetAt = offsetIn(zone);
  const offset = (ms: number) => {
    let minutes = known.get(ms);
    if (minutes === undefined) {
      minutes = offsetAt(ms);
      known.set(ms, minutes);
    }
    return minutes;
  };
  /** When the clocks change in a week that begins and ends with different offsets. */
  const findChange = (week: number): number => {
    let before = week;
    let after = week + weekMs;
    while (after - before > changeStepMs) {
      const middle: number = before + Math.floor((after - before) / changeStepMs / 2) * changeStepMs;
      if (offset(middle) === offset(week)) before = middle;
      else after = middle;
    }
    return after;
  };
  const offsetDuring = (week: number): number => {
    const minutes = offset(week) === offset(week + weekMs) ? offset(week) : Number.NaN;
    weeks.set(week, minutes);
    if (Number.isNaN(minutes)) changes.set(week, findChange(week));
    return minutes;
  };
  return (instant) => {
    const ms = instant.getTime();
    const week = Math.floor(ms / weekMs) * weekMs;
    let minutes = weeks.get(week) ?? offsetDuring(week);
    if (Number.isNaN(minutes)) minutes = offset(ms < (changes.get(week) as number) ? week : week + weekMs);
    return (ms + minutes * minuteMs) / dayMs;
  };
}
