/** `LockService`: locks against a second execution; the host runs one execution at a time. */
import type { CallTable } from './calls';
import { HostObject, type ServiceFacts } from './expose';
import { asGoogle, type GLock, type GLockService } from './google';
import type { Workspace } from './workspace';

const serviceCalls = {
  getDocumentLock: 'other',
  getScriptLock: 'other',
  getUserLock: 'other',
} as const satisfies CallTable<GLockService>;

/** Google's global `LockService`. */
export class HostLockService extends HostObject implements Pick<GLockService, keyof typeof serviceCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'LockService', need: 'plain', calls: serviceCalls };
  }

  getDocumentLock = () => asGoogle<GLock>(new HostLock(this.workspace, 'document'));
  getScriptLock = () => asGoogle<GLock>(new HostLock(this.workspace, 'script'));
  getUserLock = () => asGoogle<GLock>(new HostLock(this.workspace, 'user'));
}

const lockCalls = {
  hasLock: 'other',
  tryLock: 'other',
  waitLock: 'other',
  releaseLock: 'other',
} as const satisfies CallTable<GLock>;

/** One lock; the end of the execution releases it. */
class HostLock extends HostObject implements Pick<GLock, keyof typeof lockCalls> {
  constructor(
    readonly workspace: Workspace,
    private readonly kind: string,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Lock', need: 'plain', calls: lockCalls };
  }

  override detail(): string {
    return this.kind;
  }

  hasLock = () => this.workspace.locks.has(this.kind);

  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== 'number')
      throw new Error("The parameters don't match the method signature for Lock.tryLock.");
    this.workspace.locks.add(this.kind);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    this.tryLock(timeoutInMillis);
  }

  releaseLock(): void {
    this.workspace.locks.delete(this.kind);
  }
}
