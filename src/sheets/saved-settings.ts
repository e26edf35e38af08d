/** The settings as they are saved with the document, for everybody who works in it. */

import { defaultSettings, readSettings, type Settings, settingsJson } from '../kpis/settings';
import { documentStore, saveText } from './saved-mapping';

const key = 'funnel-kpis-settings';

/** The saved settings, else the usual ones. */
export function loadSettings(): Settings {
  const text = documentStore()?.getProperty(key);
  return text ? readSettings(JSON.parse(text)).settings : defaultSettings;
}

/** Saves the settings, or forgets them. */
export function saveSettings(settings: Settings | null): void {
  saveText(key, settings && settingsJson(settings));
}
