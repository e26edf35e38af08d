/** "Archive this report": a dated copy with values, which nobody rebuilds. */

import { dateText } from '../engine/calendar';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import { alone } from './alone';
import { findReport, ownCopy } from './ownership';
import { freeName } from './tab-name';
import { localDaysIn } from './zone';

/** Formulas that only point at cells of the copy or at rows: they stay. All others become the values that they show. */
const isKept = (formula: string) => /^=(SPARKLINE|HYPERLINK)\(/.test(formula);

/**
 * Copies the report to a tab of its own.
 * @throws Error with one sentence for the person.
 */
export function archive(locale: Locale): void {
  const words = dictionaries[locale].messages;
  alone(
    () => locale,
    () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const report = findReport(spreadsheet);
      if (!report) throw new Error(words.noReport);
      const { sheet, ownership } = report;
      const block = sheet.getRange(1, 1, ownership.rows, ownership.columns);
      const values = block.getValues();
      if (values[0]?.[0] === ownership.unfinished) throw new Error(words.noReport);
      const formulas = block.getFormulas();
      const today = dateText(localDaysIn(spreadsheet.getSpreadsheetTimeZone())(new Date()));
      const name = freeName(spreadsheet, `${sheet.getName()} ${today}`);
      const copy = sheet.copyTo(spreadsheet);
      ownCopy(copy, 'archive', ownership);
      copy
        .getRange(1, 1, ownership.rows, ownership.columns)
        .setDataValidation(null)
        .setValues(
          values.map((row, at) =>
            row.map((value, column) => {
              const formula = formulas[at]?.[column] ?? '';
              return isKept(formula) ? formula : value;
            }),
          ),
        );
      // Last: a copy under its own name is whole.
      copy.setName(name);
      spreadsheet.setActiveSheet(copy);
      spreadsheet.toast(fill(words.archived, { tab: name }));
    },
  );
}
