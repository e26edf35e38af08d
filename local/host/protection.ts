/** The protection of a tab. */
import type { CallTable } from './calls';
import type { ProtectionRecord, Tab } from './cells';
import { HostObject, type ServiceFacts } from './expose';
import { asGoogle, type GProtection } from './google';
import type { Workspace } from './workspace';

const protectionCalls = {
  getDescription: 'read',
  isWarningOnly: 'read',
  canEdit: 'read',
  setDescription: 'write',
  setWarningOnly: 'write',
  remove: 'write',
} as const satisfies CallTable<GProtection>;

/** Google's `Protection` of one tab. */
export class HostProtection extends HostObject implements Pick<GProtection, keyof typeof protectionCalls> {
  constructor(
    readonly workspace: Workspace,
    private readonly tab: Tab,
    private readonly record: ProtectionRecord,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Protection', need: 'document', calls: protectionCalls };
  }

  override detail(): string {
    return this.tab.name;
  }

  getDescription = () => this.record.description;
  isWarningOnly = () => this.record.warningOnly;
  canEdit = () => true;

  setDescription(description: string): GProtection {
    this.record.description = description;
    return asGoogle(this);
  }

  setWarningOnly(warningOnly: boolean): GProtection {
    this.record.warningOnly = warningOnly;
    return asGoogle(this);
  }

  remove(): void {
    this.tab.protections = this.tab.protections.filter((record) => record !== this.record);
  }
}
