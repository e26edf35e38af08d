/** The mapping as it is saved with the document, for everybody who works in it. */

import { type Mapping, normaliseMapping } from '../tables/mapping';
import { mappingJson } from '../tables/mapping-size';

const key = 'funnel-kpis-mapping';

/** The document's own store. None where the script stands alone. */
export function documentStore(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
}

/** The saved mapping; null when nothing was saved. */
export function loadMapping(): Mapping | null {
  const text = documentStore()?.getProperty(key);
  return text ? normaliseMapping(JSON.parse(text)) : null;
}

/** Saves the mapping, or forgets it: then it is made automatically again. */
export function saveMapping(mapping: Mapping | null): void {
  const properties = documentStore();
  if (mapping) properties?.setProperty(key, mappingJson(mapping));
  else properties?.deleteProperty(key);
}
