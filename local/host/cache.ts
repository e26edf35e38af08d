/** `CacheService`: texts that may be forgotten, within Google's limits. */
import type { CallTable } from './calls';
import { HostObject, type ServiceFacts } from './expose';
import { asGoogle, type GCache, type GCacheService } from './google';
import type { Workspace } from './workspace';

/** About as many as Google keeps (rules, 5). */
const MOST_ITEMS = 1000;

const serviceCalls = {
  getDocumentCache: 'other',
  getScriptCache: 'other',
  getUserCache: 'other',
} as const satisfies CallTable<GCacheService>;

/** Google's global `CacheService`. */
export class HostCacheService extends HostObject implements Pick<GCacheService, keyof typeof serviceCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'CacheService', need: 'plain', calls: serviceCalls };
  }

  private cache(kind: string): GCache {
    const { caches } = this.workspace;
    const values = caches.get(kind) ?? new Map<string, { value: string; until: number }>();
    caches.set(kind, values);
    return asGoogle(new HostCache(this.workspace, kind, values));
  }

  // A script that stands alone has no document (rules, 5).
  getDocumentCache = () => (this.workspace.container ? this.cache('document') : asGoogle<GCache>(null));
  getScriptCache = () => this.cache('script');
  getUserCache = () => this.cache('user');
}

const cacheCalls = {
  get: 'read',
  getAll: 'read',
  put: 'write',
  putAll: 'write',
  remove: 'write',
  removeAll: 'write',
} as const satisfies CallTable<GCache>;

/** One cache. */
class HostCache extends HostObject implements Pick<GCache, keyof typeof cacheCalls> {
  constructor(
    readonly workspace: Workspace,
    private readonly kind: string,
    private readonly values: Map<string, { value: string; until: number }>,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Cache', need: 'plain', calls: cacheCalls };
  }

  override detail(): string {
    return this.kind;
  }

  get(key: string): string | null {
    // A value may be gone at any time (rules, 5).
    if (this.workspace.cacheLoses(key)) this.values.delete(key);
    const entry = this.values.get(key);
    return entry && entry.until > this.workspace.now().getTime() ? entry.value : null;
  }

  getAll(keys: string[]): { [key: string]: string } {
    const found: { [key: string]: string } = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, seconds = 600): void {
    if (typeof key !== 'string' || typeof value !== 'string') throw new Error('Host: a cache holds text only.');
    if (key.length > 250) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > 100 * 1024) throw new Error('Argument too large: value');
    if (seconds < 1 || seconds > 21_600) throw new Error('Host: a cache keeps a value between 1 and 21,600 seconds.');
    const [oldest] = this.values.keys();
    if (this.values.size >= MOST_ITEMS && !this.values.has(key) && oldest !== undefined) this.values.delete(oldest);
    this.values.set(key, { value, until: this.workspace.now().getTime() + seconds * 1000 });
  }

  putAll(values: { [key: string]: string }, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    this.values.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}
