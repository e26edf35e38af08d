/** "Build KPI report": from the workbook's tabs to the report's tab. */

import { type Period, parseDay, parsePeriod } from '../engine/calendar';
import { evaluateTables } from '../engine/evaluate';
import { impactIn } from '../engine/impact';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import type { Kpi } from '../kpis/kpi';
import { optionsOf } from '../kpis/settings';
import { reportNumbers } from '../report/json';
import { layOut } from '../report/layout';
import { buildReport } from '../report/report';
import { type Mapping, normaliseMapping } from '../tables/mapping';
import { questionsOf } from '../tables/questions';
import { readTables } from '../tables/read';
import { recognise } from '../tables/recognise';
import { alone } from './alone';
import type { BuildRequest, ReportJson } from './page-calls';
import { writeReport } from './report-tab';
import { loadMapping } from './saved-mapping';
import { loadSettings } from './saved-settings';
import { readWorkbook } from './workbook';

function periodOf(text: string | undefined, yearStart: number, locale: Locale): Period | null {
  const period = parsePeriod(text ?? 'all', yearStart);
  if (period === null) throw new Error(fill(dictionaries[locale].messages.badPeriod, { text: text ?? '' }));
  return period === 'all' ? null : period;
}

function dayOf(text: string | undefined, locale: Locale): number | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === null) throw new Error(fill(dictionaries[locale].messages.badDay, { text }));
  return day;
}

/**
 * Builds the report and shows its tab.
 * @throws Error with one sentence for the person.
 */
export function build(request: BuildRequest, locale: Locale): ReportJson {
  const settings = loadSettings();
  const period = periodOf(request.period, settings.fiscalYearStart, locale);
  const asOf = dayOf(request.asOf, locale);
  const given = request.mapping && normaliseMapping(request.mapping);
  return alone(locale, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { tabs, options } = readWorkbook(spreadsheet, asOf);
    const chosen = given ?? loadMapping();
    const mapping: Mapping = chosen ?? recognise(tabs, options);
    const reading = readTables(tabs, mapping, options);
    const { tables, findings, affected } = reading;
    // Who saved a mapping has looked over what its stages mean.
    const questions = questionsOf(tabs, mapping, options, reading).filter(
      ({ kind }) => !chosen || kind !== 'ambiguous_stage',
    );
    if (Object.keys(tables).length === 0) throw new Error(dictionaries[locale].messages.noTable);
    const choices = (kpi: Kpi) => optionsOf(settings, kpi.id);
    const evaluation = evaluateTables(tables, period, choices);
    const impactOf = impactIn(tables, period, choices);
    const read = findings.map((finding) => ({ finding, impact: impactOf(finding.tab, affected.get(finding) ?? []) }));
    const names = mapping.tables.map((table) => table.tab);
    const report = buildReport({
      evaluation,
      findings: read,
      questions,
      period,
      asOf: options.today,
      tabs: names,
      locale,
    });
    const words = dictionaries[locale].messages;
    const written = writeReport(spreadsheet, layOut(report), words);
    spreadsheet.setActiveSheet(written.sheet);
    const messages = [fill(words.built, { tab: written.tab })];
    if (written.keptEdits) messages.push(fill(words.keptEdits, { tab: written.keptEdits }));
    spreadsheet.toast(messages.join(' '), report.title);
    return {
      ...reportNumbers({ evaluation, findings: read, questions }, locale),
      mapping,
      report: { tab: written.tab, cells: written.cells, charts: written.charts },
    };
  });
}
