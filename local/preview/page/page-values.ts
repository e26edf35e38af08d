/** What `google.script.run` may carry: checked and copied as Google does it, with the same complaint. */

/** The arguments as plain data. Throws a TypeError that names the argument when one of them may not travel. */
export function callArguments(args: unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && typeof HTMLFormElement !== 'undefined' && only instanceof HTMLFormElement) {
    return [formValues(only)];
  }
  return args.map((value, index) => copied(value, String(index), []));
}

function copied(value: unknown, path: string, parents: unknown[]): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'undefined':
      return null;
    case 'object':
      break;
    default:
      throw illegal(path);
  }
  if (value === null) return null;
  if (parents.includes(value)) throw illegal(path);
  const within = [...parents, value];
  if (Array.isArray(value)) return value.map((entry, index) => copied(entry, `${path}.${index}`, within));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) throw illegal(path);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([name, entry]) => [name, copied(entry, `${path}.${name}`, within)]),
  );
}

function illegal(path: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${path}`);
}

function formValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === 'string' ? value : value.name;
    const before = values[name];
    if (before === undefined) values[name] = text;
    else values[name] = Array.isArray(before) ? [...before, text] : [before, text];
  }
  return values;
}
