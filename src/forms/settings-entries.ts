/** All that can be set, one entry for each row of the settings tab. */

import type { Locale } from '../i18n/locales';
import { describe } from '../tables/describe';
import { addDefinitions, addGeneral, addGoals, addHolidays } from './general-entries';
import { type Draft, type Entry, entryList, type Workbook } from './settings-entry';
import { addQuestions, addStages } from './sheet-entries';
import { addTabs } from './table-entries';

/** The entries of a workbook as things are set, in the order in which they are shown. */
export function entriesOf(workbook: Workbook, { settings, mapping }: Draft, locale: Locale): Entry[] {
  const list = entryList(locale);
  addGeneral(list, settings, locale);
  addDefinitions(list, settings, locale);
  addHolidays(list, settings, workbook, locale);
  addQuestions(list, workbook, mapping, locale);
  const described = describe(workbook.tabs, mapping, workbook.options);
  addStages(list, described, locale);
  addTabs(list, workbook, described, mapping, locale);
  addGoals(list, settings, locale);
  return list.entries;
}
