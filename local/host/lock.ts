/** `LockService`: locks against a second execution, which `lockedBy` of the options plays (rules, 5). */
import type { CallTable } from './calls';
import { HostObject, type ServiceFacts } from './expose';
import { asGoogle, type GLock, type GLockService } from './google';
import type { LockKind } from './types';
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

  // A script that stands alone has no document to lock (rules, 5).
  getDocumentLock = () => (this.workspace.container ? this.lock('document') : asGoogle<GLock>(null));
  getUserLock = () => this.lock('user');

  getScriptLock(): GLock {
    if (this.workspace.kind === 'addon') {
      this.workspace.counter.warn(
        'A script lock makes all users of the add-on wait for each other: take the document lock.',
      );
    }
    return this.lock('script');
  }

  private lock(kind: LockKind): GLock {
    return asGoogle(new HostLock(this.workspace, kind));
  }
}

const lockCalls = {
  hasLock: 'other',
  tryLock: 'other',
  waitLock: 'other',
  releaseLock: 'other',
} as const satisfies CallTable<GLock>;

/** One lock; the end of the execution, or a dialog, releases it. */
class HostLock extends HostObject implements Pick<GLock, keyof typeof lockCalls> {
  constructor(
    readonly workspace: Workspace,
    private readonly kind: LockKind,
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
    if (this.workspace.lockedBy.includes(this.kind)) {
      this.workspace.execution?.clock.wait(timeoutInMillis);
      return false;
    }
    this.workspace.locks.add(this.kind);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    const { locks, counter } = this.workspace;
    if (locks.has(this.kind) && counter.hasUnflushedWrites()) {
      // Google writes later than the script does; the next holder could read what was there before (rules, 4.1).
      counter.warn('A lock is released before SpreadsheetApp.flush(): the next holder may read what was there before.');
    }
    locks.delete(this.kind);
  }
}
