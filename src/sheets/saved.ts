/** All that is saved with the document, read in one call. */

import type { Settings } from '../kpis/settings';
import type { Mapping } from '../tables/mapping';
import { type Begun, begunAmong } from './begun-report';
import { documentStore, mappingAmong } from './saved-mapping';
import { settingsAmong } from './saved-settings';

export interface Saved {
  settings: Settings;
  /** Null when nothing was saved. */
  mapping: Mapping | null;
  /** The first report of this document, when it was begun and never finished. */
  begun: Begun | null;
}

/** Reads it all. */
export function loadSaved(): Saved {
  const texts = documentStore()?.getProperties() ?? {};
  return { settings: settingsAmong(texts), mapping: mappingAmong(texts), begun: begunAmong(texts) };
}
