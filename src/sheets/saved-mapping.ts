/** The mapping as it is saved with the document, for everybody who works in it. */

import { type Mapping, normaliseMapping } from '../tables/mapping';
import { mappingJson } from '../tables/mapping-size';

const key = 'funnel-kpis-mapping';

/** The document's own store. None where the script stands alone. */
export function documentStore(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
}

/** The mapping among all that is saved; null when none is. */
export function mappingAmong(texts: Readonly<Record<string, string>>): Mapping | null {
  const text = texts[key];
  return text ? normaliseMapping(JSON.parse(text)) : null;
}

/** The saved mapping; null when nothing was saved. */
export function loadMapping(): Mapping | null {
  return mappingAmong({ [key]: documentStore()?.getProperty(key) ?? '' });
}

/** Saves the mapping, or forgets it: then it is made automatically again. */
export function saveMapping(mapping: Mapping | null): void {
  saveText(key, mapping && mappingJson(mapping));
}

const versionKey = 'funnel-kpis-version';

/** How often something was saved that differed: tells whether somebody has saved since. */
export function savedVersion(): number {
  return Number(documentStore()?.getProperty(versionKey) ?? 0);
}

/** Saves a text under its key, or forgets it; counted when it differs from what stood there. */
export function saveText(name: string, text: string | null): void {
  const properties = documentStore();
  if (properties === null || properties.getProperty(name) === text) return;
  if (text === null) properties.deleteProperty(name);
  else properties.setProperty(name, text);
  properties.setProperty(versionKey, String(savedVersion() + 1));
}
