/** The add-on's menu. Built before the add-on may do anything else: no other service is called here. */

import { dictionaries } from '../i18n/dictionary';
import { personLocale } from './person';

export function addMenu(): void {
  const words = dictionaries[personLocale()].menu;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.build, 'buildReport')
    .addItem(words.map, 'openWizard')
    .addToUi();
}
