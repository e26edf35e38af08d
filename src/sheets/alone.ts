/** Work that changes the document runs alone: two at once would write into each other. */

import { dictionaries } from '../i18n/dictionary';
import type { Locale } from '../i18n/locales';

/** How long to wait for somebody else's work. */
const lockMs = 10_000;

/**
 * Runs the work while nobody else's runs. The language is asked for when there is something to say.
 * @throws Error with one sentence for the person when somebody else's takes too long.
 */
export function alone<T>(localeOf: () => Locale, work: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(lockMs)) throw new Error(dictionaries[localeOf()].messages.busy);
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
