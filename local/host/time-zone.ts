/** Instants to sheet serial numbers and back, in any time zone. A serial counts days since 30 December 1899. */

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

/** Offsets are measured once a week; only a week in which they change is looked at more closely. */
const WEEK = 7 * DAY;

interface WeekOffsets {
  start: number;
  end: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, WeekOffsets>>();

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, found);
  }
  return found;
}

function measureOffset(zone: string, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, number> = {};
  let beforeChrist = false;
  for (const { type, value } of formatter(zone).formatToParts(new Date(whole))) {
    if (type === 'era') beforeChrist = value.startsWith('B');
    else part[type] = Number(value);
  }
  const year = part.year ?? 0;
  const wall = new Date(0);
  wall.setUTCFullYear(beforeChrist ? 1 - year : year, (part.month ?? 1) - 1, part.day ?? 1);
  wall.setUTCHours(part.hour ?? 0, part.minute ?? 0, part.second ?? 0);
  return wall.getTime() - whole;
}

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. Throws a RangeError for an unknown zone. */
export function zoneOffset(zone: string, instant: number): number {
  let weeks = offsets.get(zone);
  if (!weeks) {
    weeks = new Map();
    offsets.set(zone, weeks);
  }
  const week = Math.floor(instant / WEEK);
  let known = weeks.get(week);
  if (!known) {
    known = { start: measureOffset(zone, week * WEEK), end: measureOffset(zone, (week + 1) * WEEK - 1000) };
    weeks.set(week, known);
  }
  return known.start === known.end ? known.start : measureOffset(zone, instant);
}

/** The instant at which the zone's clocks show a wall time (given as if it were UTC); a skipped time moves forward. */
export function wallToInstant(wall: number, zone: string): number {
  const before = zoneOffset(zone, wall - DAY);
  const after = zoneOffset(zone, wall + DAY);
  const earlier = wall - before;
  if (before === after || zoneOffset(zone, earlier) === before) return earlier;
  const later = wall - after;
  return zoneOffset(zone, later) === after ? later : earlier;
}

/** The instant (milliseconds) of a sheet serial number in the spreadsheet's zone. */
export function serialToInstant(serial: number, zone: string): number {
  return wallToInstant(Math.round((serial - EPOCH_SERIAL) * DAY), zone);
}

/** The sheet serial number of an instant in the spreadsheet's zone. */
export function instantToSerial(instant: number, zone: string): number {
  return (instant + zoneOffset(zone, instant)) / DAY + EPOCH_SERIAL;
}

/** The serial number of a wall time. Month is 1-based. */
export function wallSerial(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  return (wall.getTime() + ((hour * 60 + minute) * 60 + second) * 1000) / DAY + EPOCH_SERIAL;
}

/** The wall time of a serial number, as a Date whose UTC parts are that wall time. */
export function serialToWall(serial: number): Date {
  return new Date(Math.round((serial - EPOCH_SERIAL) * DAY));
}

/** Reads `2026-03-05` or `2026-03-05T14:30[:07]` (or with a space); null when it is no such date. */
export function isoToSerial(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 59 || !isCalendarDay(year, month, day)) return null;
  return wallSerial(year, month, day, hour, minute, second);
}

/** A serial number as `2026-03-05` or, with a time of day, `2026-03-05T14:30:07`. */
export function serialToIso(serial: number): string {
  const text = serialToWall(serial).toISOString();
  const time = text.slice(11, 19);
  return time === '00:00:00'
    ? text.slice(0, 10)
    : `${text.slice(0, 10)}T${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** Whether the three numbers are a day of the calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
