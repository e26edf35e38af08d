/** What each authorization mode may do: Google's table for editor add-ons (rules, section 2.1). */
import type { CallKind } from './calls';
import type { AuthMode } from './types';

/** What a call needs. `free` is allowed everywhere, `locale` too; `plain` services touch no user data. */
export type Need = 'free' | 'locale' | 'plain' | 'menu' | 'dialog' | 'document' | 'properties' | 'user';

/** Throws Google's refusal when a call is not allowed in a mode. */
export function checkAccess(mode: AuthMode, loading: boolean, need: Need, kind: CallKind, call: string): void {
  // The add-on's code is loaded in this mode before it may do anything: a call there leaves the person without a menu.
  if (loading && mode === 'NONE') throw refused(call, 'while the project loads in authorization mode NONE');
  if (!isAllowed(mode, need, kind)) throw refused(call, `in authorization mode ${mode}`);
}

function isAllowed(mode: AuthMode, need: Need, kind: CallKind): boolean {
  if (mode === 'FULL' || need === 'free' || need === 'locale') return true;
  switch (need) {
    case 'menu':
      return mode !== 'CUSTOM_FUNCTION';
    case 'document':
      return mode === 'LIMITED' || (mode === 'CUSTOM_FUNCTION' && kind !== 'write');
    case 'properties':
    case 'plain':
      return mode !== 'NONE';
    default:
      return false;
  }
}

function refused(call: string, when: string): Error {
  return new Error(`You do not have permission to call ${call} (${when}).`);
}
