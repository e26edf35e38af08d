/** What `google.script.run` lets through between a page and the server: JSON-like values only (rules, section 3). */

/** Copies a page's arguments; throws when the call would fail in the browser. */
export function checkArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => checkArgument(arg, String(index)));
}

/** Copies a page's argument; throws when the call would fail in the browser. */
function checkArgument(value: unknown, place: string): unknown {
  return copy(value, place, () => {
    throw new Error(`Failed due to illegal value in property: ${place}`);
  });
}

const ILLEGAL = Symbol('illegal');

/** A server result as the success handler gets it: a value with a Date or a function in it arrives as null. */
export function deliverResult(value: unknown): unknown {
  try {
    const delivered = copy(value, 'result', () => {
      throw ILLEGAL;
    });
    return delivered === undefined ? null : delivered;
  } catch (thrown) {
    if (thrown === ILLEGAL) return null;
    throw thrown;
  }
}

function copy(value: unknown, place: string, refuse: () => never, above: unknown[] = []): unknown {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse();
  if (typeof value !== 'object' || above.includes(value)) return refuse();
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => copy(item, place, refuse, path) ?? null);
  if (Object.prototype.toString.call(value) !== '[object Object]') return refuse();
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const copied = copy(item, `${place}.${key}`, refuse, path);
    if (copied !== undefined) out[key] = copied;
  }
  return out;
}
