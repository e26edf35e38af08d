/** A bare V8 context: ES2019, the script's clock in the script's zone, and nothing of Node or the web (rules, 6 and 10.1). */
import { createContext, runInContext, Script } from 'node:vm';
import { GLOBALS, MEMBERS, REDUCE } from './es2019';
import { INSTALL_DATE } from './script-date';
import { wallToInstant, zoneOffset } from './time-zone';

/** Constructors of the script's own realm. */
export interface Intrinsics {
  Array: ArrayConstructor;
  Object: ObjectConstructor;
  Date: DateConstructor;
  Error: ErrorConstructor;
}

export interface Realm {
  context: object;
  intrinsics: Intrinsics;
}

const reduce = new Script(REDUCE, { filename: 'es2019' });
const installDate = new Script(INSTALL_DATE, { filename: 'script-date' });

/** A context with nothing in it but the language; `now` gives milliseconds. */
export function createRealm(zone: string, now: () => number): Realm {
  const context = createContext({});
  const take = reduce.runInContext(context) as (this: object, globals: string[], members: typeof MEMBERS) => void;
  take.call(runInContext('this', context) as object, GLOBALS, MEMBERS);
  const install = installDate.runInContext(context) as (
    now: () => number,
    offsetAt: (instant: number) => number,
    instantOf: (wall: number) => number,
    zone: string,
  ) => DateConstructor;
  const clock = install(
    now,
    (instant) => (Number.isFinite(instant) ? zoneOffset(zone, instant) : 0),
    (wall) => wallToInstant(wall, zone),
    zone,
  );
  const own = runInContext('({ Array, Object, Error })', context) as Omit<Intrinsics, 'Date'>;
  return { context, intrinsics: { ...own, Date: clock } };
}
