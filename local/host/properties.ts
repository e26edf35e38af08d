/** `PropertiesService`: small texts kept with the document, the person or the script, within Google's limits (rules, 5). */
import type { CallTable } from './calls';
import { HostObject, type ServiceFacts } from './expose';
import { asGoogle, type GProperties, type GPropertiesService } from './google';
import type { Workspace } from './workspace';

const MOST_BYTES_OF_VALUE = 9 * 1024;
const MOST_BYTES_OF_STORE = 500 * 1024;

const serviceCalls = {
  getDocumentProperties: 'other',
  getUserProperties: 'other',
  getScriptProperties: 'other',
} as const satisfies CallTable<GPropertiesService>;

/** Google's global `PropertiesService`. */
export class HostPropertiesService extends HostObject implements Pick<GPropertiesService, keyof typeof serviceCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'PropertiesService', need: 'properties', calls: serviceCalls };
  }

  private store(kind: string): GProperties {
    const { properties } = this.workspace;
    const values = properties.get(kind) ?? new Map<string, string>();
    properties.set(kind, values);
    return asGoogle(new HostProperties(this.workspace, kind, values));
  }

  // A script that stands alone has no document (rules, 5).
  getDocumentProperties = () => (this.workspace.container ? this.store('document') : asGoogle<GProperties>(null));
  getUserProperties = () => this.store('user');
  getScriptProperties = () => this.store('script');
}

const storeCalls = {
  getKeys: 'read',
  getProperties: 'read',
  getProperty: 'read',
  setProperties: 'write',
  setProperty: 'write',
  deleteAllProperties: 'write',
  deleteProperty: 'write',
} as const satisfies CallTable<GProperties>;

/** One store of properties. */
class HostProperties extends HostObject implements Pick<GProperties, keyof typeof storeCalls> {
  constructor(
    readonly workspace: Workspace,
    private readonly kind: string,
    private readonly values: Map<string, string>,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Properties', need: 'properties', calls: storeCalls };
  }

  override detail(): string {
    return this.kind;
  }

  private get self(): GProperties {
    return asGoogle(this);
  }

  getKeys = () => [...this.values.keys()];
  getProperties = (): { [key: string]: string } => Object.fromEntries(this.values);
  getProperty = (key: string) => this.values.get(key) ?? null;

  setProperty(key: string, value: string): GProperties {
    if (typeof key !== 'string' || typeof value !== 'string') {
      throw new Error('Host: properties hold text only; turn the value into text first.');
    }
    if (this.kind === 'script' && this.workspace.kind === 'addon') {
      this.workspace.counter.warn(
        'Script properties are shared by all users of the add-on: keep only constants there.',
      );
    }
    if (Buffer.byteLength(value) > MOST_BYTES_OF_VALUE) throw new Error('Argument too large: value');
    const others = [...this.values].filter(([known]) => known !== key);
    const size = [...others, [key, value]].reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
    if (size > MOST_BYTES_OF_STORE) {
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.values.set(key, value);
    return this.self;
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): GProperties {
    if (deleteAllOthers) this.values.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this.self;
  }

  deleteAllProperties(): GProperties {
    this.values.clear();
    return this.self;
  }

  deleteProperty(key: string): GProperties {
    this.values.delete(key);
    return this.self;
  }
}
