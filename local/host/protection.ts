/** Protections of tabs and ranges (rules, 4.6). */

import type { Block } from './a1';
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

/** Protects a block, or with null the whole tab; who does it may go on editing. */
export function protectBlock(workspace: Workspace, tab: Tab, block: Block | null): GProtection {
  // A tab has one protection of its own; ranges may have many.
  const existing = block === null ? tab.protections.find((one) => one.block === null) : undefined;
  const record = existing ?? { block, description: '', warningOnly: false, foreign: false };
  if (!existing) tab.protections.push(record);
  return asGoogle(new HostProtection(workspace, tab, record));
}

/** Google's `Protection` of one tab or range. */
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
  canEdit = () => this.record.warningOnly || !this.record.foreign;

  override guardWrite(): void {
    if (!this.canEdit()) this.tab.guard(this.record.block);
  }

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
