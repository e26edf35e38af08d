/** The border between host and script: host objects behind proxies, values rebuilt in the script's realm. */
import { checkAccess, type Need } from './access';
import type { CallCounter, CallKind } from './calls';
import type { Execution } from './execution';
import type { Faults } from './faults';
import { checkScope } from './scopes';

/** What a host object tells about itself. A method that is not in `calls` is not built. */
export interface ServiceFacts {
  service: string;
  need: Need;
  calls: Readonly<Record<string, CallKind | undefined>>;
  /** Methods that need something else than `need`. */
  needs?: Readonly<Record<string, Need>>;
  /** Enumerations and other fixed members. */
  members?: Readonly<Record<string, object>>;
}

/** The base of every object that the host hands to a script. */
export abstract class HostObject {
  abstract get facts(): ServiceFacts;

  /** What the call list shows beside the method, for instance the range. */
  detail(): string {
    return '';
  }

  /** Throws when a write that is about to happen meets something protected. */
  guardWrite(_method: string): void {}
}

/** One value of a Google enumeration. */
export interface EnumValue {
  name(): string;
  ordinal(): number;
  toString(): string;
}

/** A Google enumeration of known names; asking for another name throws. */
export function enumeration(family: string, names: readonly string[]): Readonly<Record<string, EnumValue>> {
  const values: Record<string, EnumValue> = Object.create(null);
  names.forEach((name, index) => {
    values[name] = Object.freeze({
      name: () => name,
      ordinal: () => index,
      toString: () => name,
      toJSON: () => name,
      compareTo: (other: EnumValue) => index - other.ordinal(),
    });
  });
  return new Proxy(Object.freeze(values), {
    get(target, property) {
      if (typeof property === 'symbol') return undefined;
      const value = target[property];
      if (value === undefined && property !== 'toJSON') throw new Error(`Host: ${family}.${property} is not known.`);
      return value;
    },
  });
}

/** Name of an enumeration's value as a script passes it. Throws when it is none of the wanted names. */
export function enumName<N extends string>(value: unknown, what: string, names: readonly N[]): N {
  const text = typeof value === 'object' && value !== null && 'name' in value ? String(value) : undefined;
  const found = names.find((name) => name === text);
  if (found === undefined) throw new Error(`Host: ${String(value)} is not a value of ${what}.`);
  return found;
}

/** Lets host objects through to the script of one execution. */
export class Border {
  private readonly proxies = new WeakMap<HostObject, object>();
  private readonly hosts = new WeakMap<object, HostObject>();

  constructor(
    private readonly execution: Execution,
    private readonly counter: CallCounter,
    private readonly faults: Faults,
  ) {}

  /** The proxy under which a script sees a host object. */
  expose(host: HostObject): object {
    const known = this.proxies.get(host);
    if (known) return known;
    const { facts } = host;
    const methods = new Map<string, unknown>();
    const proxy = new Proxy(Object.freeze(Object.create(null)) as object, {
      get: (_target, property) => {
        if (property === Symbol.toStringTag) return facts.service;
        if (typeof property === 'symbol' || property === 'toJSON' || property === 'then') return undefined;
        const member = facts.members?.[property];
        if (member !== undefined) return member instanceof HostObject ? this.expose(member) : member;
        if (property === 'toString') return () => facts.service;
        let method = methods.get(property);
        if (!method) {
          method = this.method(host, facts, property);
          methods.set(property, method);
        }
        return method;
      },
      has: (_target, property) => typeof property === 'string' && facts.calls[property] !== undefined,
      set: (_target, property) => {
        throw this.scriptError(new Error(`Host: ${facts.service}.${String(property)} cannot be set.`));
      },
    });
    this.proxies.set(host, proxy);
    this.hosts.set(proxy, host);
    return proxy;
  }

  private method(host: HostObject, facts: ServiceFacts, name: string): unknown {
    const kind = Object.hasOwn(facts.calls, name) ? facts.calls[name] : undefined;
    const built = (host as unknown as Record<string, unknown>)[name];
    if (kind === undefined || typeof built !== 'function') {
      this.refuseUnscoped(facts.service, name);
      if (kind === undefined && typeof built === 'function' && facts.service === 'Sheet') {
        throw this.scriptError(
          new Error(`Host: ${name} works on tabs of cells only; this one holds a chart. Ask getType first.`),
        );
      }
      throw this.scriptError(new Error(`Host: ${facts.service}.${name} is not built yet.`));
    }
    return (...args: unknown[]): unknown => {
      try {
        const { mode, loading, scopes, clock } = this.execution;
        clock.check();
        checkAccess(mode, loading, facts.needs?.[name] ?? facts.need, kind, `${facts.service}.${name}`);
        checkScope(scopes, facts.service, name);
        if (facts.service !== 'console') {
          this.counter.add(facts.service, name, kind, host.detail());
          this.faults.meet(facts.service, name, kind, clock);
        }
        if (kind === 'write') host.guardWrite(name);
        return this.toScript(
          built.apply(
            host,
            args.map((arg) => this.fromScript(arg)),
          ),
        );
      } catch (error) {
        throw this.scriptError(error);
      }
    };
  }

  /** A method that the host lacks may be one that the manifest's scopes would not allow anyway. */
  private refuseUnscoped(service: string, name: string): void {
    try {
      checkScope(this.execution.scopes, service, name);
    } catch (error) {
      throw this.scriptError(error);
    }
  }

  /** A host object for its proxy, in lists and in lists of lists too; everything else as it is. */
  private fromScript(value: unknown, depth = 2): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (depth > 0 && Array.isArray(value) && this.holdsProxy(value, depth)) {
      return value.map((item) => this.fromScript(item, depth - 1));
    }
    return this.hosts.get(value) ?? value;
  }

  private holdsProxy(list: readonly unknown[], depth: number): boolean {
    return list.some((item) => {
      if (typeof item !== 'object' || item === null) return false;
      return this.hosts.has(item) || (depth > 1 && Array.isArray(item) && this.holdsProxy(item, depth - 1));
    });
  }

  /** A value rebuilt in the script's realm; its dates are made by `dates`. */
  toScript(value: unknown, dates: DateConstructor = this.execution.intrinsics.Date): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof HostObject) return this.expose(value);
    const { intrinsics } = this.execution;
    if (Array.isArray(value)) {
      const length = value.length;
      const list = new intrinsics.Array(length);
      for (let index = 0; index < length; index += 1) {
        const item: unknown = value[index];
        list[index] = typeof item === 'object' && item !== null ? this.toScript(item, dates) : item;
      }
      return list;
    }
    if (value instanceof Date) return new dates(value.getTime());
    if (Object.getPrototypeOf(value) === Object.prototype && !Object.isFrozen(value)) {
      const copy = new intrinsics.Object() as Record<string, unknown>;
      for (const [key, item] of Object.entries(value)) copy[key] = this.toScript(item, dates);
      return copy;
    }
    return value;
  }

  /** A host error as the script catches it: Google's `Exception`, an Error of the script's realm. */
  scriptError(error: unknown): Error {
    if (error instanceof this.execution.intrinsics.Error) return error;
    const message = error instanceof Error ? error.message : String(error);
    const thrown = new this.execution.intrinsics.Error(message);
    Object.defineProperty(thrown, 'name', { value: 'Exception', configurable: true, writable: true });
    return thrown;
  }
}

/** The host's own object behind an argument; throws Google's words when the script passed something else. */
export function unwrap<T extends HostObject>(
  value: unknown,
  kind: abstract new (...args: never[]) => T,
  call: string,
): T {
  if (value instanceof kind) return value;
  throw new Error(`The parameters (${describeArgument(value)}) don't match the method signature for ${call}.`);
}

/** An argument as Google's signature errors name it. */
export function describeArgument(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? 'number[]' : '(class)';
  return typeof value === 'string' ? 'String' : typeof value;
}

/** Checks a position or a count that must be a whole number of at least `least`. */
export function wholeNumber(value: unknown, what: string, least = 1): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new Error(
      `The parameters (${describeArgument(value)}) don't match the method signature: ${what} must be a number.`,
    );
  }
  const whole = Math.trunc(value);
  if (whole < least) throw new Error(`${what} must be at least ${least}.`);
  return whole;
}
