/** The add-on's menu. Built before the add-on may do anything else: no other service is called here. */

import { menus } from '../i18n/menus';
import { personLocale } from './person';

export function addMenu(): void {
  const words = menus[personLocale()];
  const ui = SpreadsheetApp.getUi();
  const create = ui
    .createMenu(words.create)
    .addItem(words.deals, 'createDeals')
    .addItem(words.spend, 'createSpend')
    .addItem(words.activities, 'createActivities')
    .addItem(words.targets, 'createTargets')
    .addSeparator()
    .addItem(words.all, 'createAll');
  ui.createAddonMenu()
    .addItem(words.build, 'buildReport')
    .addItem(words.refresh, 'refreshReport')
    .addItem(words.archive, 'archiveReport')
    .addItem(words.map, 'openWizard')
    .addSeparator()
    .addSubMenu(create)
    .addItem(words.removeSamples, 'removeSampleRows')
    .addSeparator()
    .addItem(words.settings, 'openSettings')
    .addItem(words.saveSettings, 'saveSettingsFromTab')
    .addToUi();
}
