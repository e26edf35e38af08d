/** `Utilities`: dates in any zone, printf texts, identifiers, waiting. */
import { randomUUID } from 'node:crypto';
import type { CallTable } from './calls';
import { describeArgument, HostObject, type ServiceFacts } from './expose';
import type { GUtilities } from './google';
import { isDate } from './reading';
import { zoneOffset } from './time-zone';
import type { Workspace } from './workspace';

const utilitiesCalls = {
  formatDate: 'other',
  formatString: 'other',
  getUuid: 'other',
  sleep: 'other',
} as const satisfies CallTable<GUtilities>;

/** Google's global `Utilities`. */
export class HostUtilities extends HostObject implements Pick<GUtilities, keyof typeof utilitiesCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Utilities', need: 'free', calls: utilitiesCalls };
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      const given = [date, timeZone, format]
        .map((value) => (isDate(value) ? 'Date' : describeArgument(value)))
        .join(',');
      throw new Error(`The parameters (${given}) don't match the method signature for Utilities.formatDate.`);
    }
    return formatInZone(date.getTime(), timeZone, format);
  }

  formatString = (template: string, ...args: unknown[]) => printf(template, args);
  getUuid = () => randomUUID();

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= 300_000))
      throw new Error('Host: sleep takes 0 to 300,000 milliseconds.');
    // The script's clock goes on, and so does the time that it may take; nobody really waits.
    this.workspace.execution?.clock.wait(milliseconds);
  }
}

/** An instant in a zone, by the pattern letters of Java's SimpleDateFormat in English. */
export function formatInZone(instant: number, zone: string, pattern: string): string {
  if (Number.isNaN(instant)) throw new Error('Host: Utilities.formatDate got an invalid Date.');
  let offset: number;
  try {
    offset = zoneOffset(zone, instant);
  } catch {
    throw new Error(`Host: the time zone ${zone} is not known.`);
  }
  const wall = new Date(instant + offset);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return datePart(letter, run.length, wall, offset, zone);
  });
}

function datePart(letter: string, length: number, wall: Date, offset: number, zone: string): string {
  const pad = (value: number) => String(value).padStart(length, '0');
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(wall);
  const hours = wall.getUTCHours();
  switch (letter) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return length === 2 ? String(wall.getUTCFullYear() % 100).padStart(2, '0') : pad(wall.getUTCFullYear());
    case 'M':
    case 'L':
      if (length >= 4) return name({ month: 'long' });
      return length === 3 ? name({ month: 'short' }) : pad(wall.getUTCMonth() + 1);
    case 'd':
      return pad(wall.getUTCDate());
    case 'D':
      return pad(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
    case 'E':
      return name({ weekday: length >= 4 ? 'long' : 'short' });
    case 'u':
      return pad(wall.getUTCDay() || 7);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hours);
    case 'k':
      return pad(hours || 24);
    case 'K':
      return pad(hours % 12);
    case 'h':
      return pad(hours % 12 || 12);
    case 'm':
      return pad(wall.getUTCMinutes());
    case 's':
      return pad(wall.getUTCSeconds());
    case 'S':
      return pad(wall.getUTCMilliseconds());
    case 'Z':
      return zoneText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return length === 1 ? zoneText(offset, '').slice(0, 3) : zoneText(offset, length === 2 ? '' : ':');
    case 'z': {
      const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: length >= 4 ? 'long' : 'short' });
      const shown = parts.formatToParts(new Date(wall.getTime() - offset));
      return shown.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
    }
    default:
      throw new Error(`Host: Utilities.formatDate does not know the letter ${letter}.`);
  }
}

function zoneText(offset: number, mark: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${mark}${pad(minutes % 60)}`;
}

function printf(template: string, args: unknown[]): string {
  let next = 0;
  return String(template).replace(
    /%(-?)(0?)(\d*)(?:\.(\d+))?([a-zA-Z%])/g,
    (whole, left, zero, width, places, letter) => {
      if (letter === '%') return '%';
      const value = args[next];
      next += 1;
      let text: string;
      if (letter === 's') text = places === undefined ? String(value) : String(value).slice(0, Number(places));
      else if (letter === 'd' || letter === 'i') text = String(Math.trunc(Number(value)));
      else if (letter === 'f') text = Number(value).toFixed(places === undefined ? 6 : Number(places));
      else if (letter === 'x') text = Math.trunc(Number(value)).toString(16);
      else throw new Error(`Host: Utilities.formatString does not know ${whole}.`);
      const size = Number(width || 0);
      if (left) return text.padEnd(size);
      return zero && letter !== 's' ? text.padStart(size, '0') : text.padStart(size);
    },
  );
}
