/** Local time in the spreadsheet's zone. The script's own zone is another, so Date's local getters are of no use. */

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

/** Minutes east of UTC at an instant: Google's `+0530`. */
function offsetAt(ms: number, zone: string): number {
  const text = Utilities.formatDate(new Date(ms), zone, 'Z');
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (!match) throw new Error(`The time zone ${zone} gives no offset ("${text}").`);
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/**
 * Local time as days since 1970-01-01, for instants in a time zone.
 * Asks Google for the offset once a week of data, and hour by hour only in a week in which the clocks change.
 */
export function localDaysIn(zone: string): (instant: Date) => number {
  const known = new Map<number, number>();
  const offset = (ms: number) => {
    let minutes = known.get(ms);
    if (minutes === undefined) {
      minutes = offsetAt(ms, zone);
      known.set(ms, minutes);
    }
    return minutes;
  };
  return (instant) => {
    const ms = instant.getTime();
    const week = Math.floor(ms / weekMs) * weekMs;
    const before = offset(week);
    const minutes = before === offset(week + weekMs) ? before : offset(Math.floor(ms / hourMs) * hourMs);
    return (ms + minutes * minuteMs) / dayMs;
  };
}
