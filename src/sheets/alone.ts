/** Work that changes the document runs alone: two at once would write into each other. */

import { dictionaries } from '../i18n/dictionary';
import type { Locale } from '../i18n/locales';

/** How long to wait for somebody else's work. */
const lockMs = 10_000;

/**
 * Runs the work while nobody else's runs.
 * @throws Error with one sentence for the person when somebody else's takes too long.
 */
export function alone<T>(locale: Locale, work: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(lockMs)) throw new Error(dictionaries[locale].messages.busy);
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
