/** The person at the keyboard. */

import { type Locale, localeOf } from '../i18n/locales';
import { loadSettings } from './saved-settings';

/** The person's language. Allowed in every mode, even before the add-on is authorized. */
export function personLocale(): Locale {
  return localeOf(Session.getActiveUserLocale());
}

/** The language that the document was given for everybody, else the person's. Only once the add-on is authorized. */
export function documentLocale(): Locale {
  return loadSettings().language ?? personLocale();
}
