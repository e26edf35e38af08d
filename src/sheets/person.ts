/** The person at the keyboard. */

import { type Locale, localeOf } from '../i18n/locales';

/** The person's language. Allowed in every mode, even before the add-on is authorized. */
export function personLocale(): Locale {
  return localeOf(Session.getActiveUserLocale());
}
