/** `Session` and `ScriptApp`: the person's language, the script's zone, and the authorization at hand. */
import type { CallTable } from './calls';
import { AuthModes, AuthorizationStatuses } from './enumerations';
import { HostObject, type ServiceFacts } from './expose';
import {
  asGoogle,
  type GAuthorizationInfo,
  type GAuthorizationStatus,
  type GScriptApp,
  type GScriptAuthMode,
  type GSession,
} from './google';
import type { Workspace } from './workspace';

const sessionCalls = {
  getActiveUserLocale: 'other',
  getScriptTimeZone: 'other',
} as const satisfies CallTable<GSession>;

/** Google's global `Session`. */
export class HostSession extends HostObject implements Pick<GSession, keyof typeof sessionCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Session', need: 'locale', needs: { getScriptTimeZone: 'plain' }, calls: sessionCalls };
  }

  getActiveUserLocale = () => this.workspace.userLocale;
  getScriptTimeZone = () => this.workspace.project.manifest.timeZone;
}

const scriptAppCalls = {
  getAuthorizationInfo: 'other',
  requireAllScopes: 'other',
  requireScopes: 'other',
} as const satisfies CallTable<GScriptApp>;

/** Google's global `ScriptApp`. */
export class HostScriptApp extends HostObject implements Pick<GScriptApp, keyof typeof scriptAppCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return {
      service: 'ScriptApp',
      need: 'free',
      calls: scriptAppCalls,
      members: { AuthMode: AuthModes, AuthorizationStatus: AuthorizationStatuses },
    };
  }

  getAuthorizationInfo = (_mode: GScriptAuthMode) =>
    asGoogle<GAuthorizationInfo>(new HostAuthorizationInfo(this.workspace));

  requireAllScopes(mode: GScriptAuthMode): void {
    this.requireScopes(mode, this.workspace.project.manifest.oauthScopes ?? []);
  }

  requireScopes(_mode: GScriptAuthMode, scopes: string[]): void {
    const granted = this.workspace.project.manifest.oauthScopes ?? [];
    const missing = scopes.find((scope) => !granted.includes(scope));
    if (missing) throw new Error(`Host: the manifest does not ask for the scope ${missing}.`);
    // Google ends the execution and asks the person; the words are those of an execution that nobody can answer.
    const open = scopes.find((scope) => this.workspace.execution?.scopes?.includes(scope) === false);
    if (open) throw new Error('Authorization is required to perform that action.');
  }
}

const infoCalls = {
  getAuthorizationStatus: 'other',
} as const satisfies CallTable<GAuthorizationInfo>;

/** Whether the person has granted everything. */
class HostAuthorizationInfo extends HostObject implements Pick<GAuthorizationInfo, keyof typeof infoCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'AuthorizationInfo', need: 'free', calls: infoCalls };
  }

  getAuthorizationStatus(): GAuthorizationStatus {
    const { execution, project } = this.workspace;
    const all = (project.manifest.oauthScopes ?? []).every((scope) => execution?.scopes?.includes(scope));
    return AuthorizationStatuses[all ? 'NOT_REQUIRED' : 'REQUIRED'] as unknown as GAuthorizationStatus;
  }
}
