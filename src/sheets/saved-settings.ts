/** The settings as they are saved with the document, for everybody who works in it. */

import { defaultSettings, holidayDays, readSettings, type Settings, settingsJson } from '../kpis/settings';
import { documentStore, saveText } from './saved-mapping';

const key = 'funnel-kpis-settings';

/** The settings among all that is saved, else the usual ones. */
export function settingsAmong(texts: Readonly<Record<string, string>>): Settings {
  const text = texts[key];
  return text ? readSettings(JSON.parse(text)).settings : defaultSettings;
}

/** The saved settings, else the usual ones. */
export function loadSettings(): Settings {
  return settingsAmong({ [key]: documentStore()?.getProperty(key) ?? '' });
}

/** The saved holidays, as the option that workings of time take. */
export function loadHolidays(): string {
  return holidayDays(loadSettings());
}

/** Saves the settings, or forgets them. */
export function saveSettings(settings: Settings | null): void {
  saveText(key, settings && settingsJson(settings));
}
