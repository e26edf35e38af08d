/** "Build KPI report": from the workbook's tabs to the report's tab. */

import { parseDay } from '../engine/calendar';
import { detailsOf } from '../engine/details';
import { evaluateTables, prepared } from '../engine/evaluate';
import { impactIn } from '../engine/impact';
import { answerTo } from '../functions/asked';
import { liveOf } from '../functions/live';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import type { Kpi } from '../kpis/kpi';
import { holidayDays, optionsOf } from '../kpis/settings';
import { periodOf, readControls, usualControls } from '../report/controls';
import type { ReportData } from '../report/data';
import { filtered } from '../report/filtered';
import { askedJson, reportNumbers, sectionsJson } from '../report/json';
import { layOut } from '../report/layout/layout';
import { marksOf } from '../report/numbers';
import { buildReport } from '../report/report';
import { type Mapping, normaliseMapping } from '../tables/mapping';
import { questionsOf } from '../tables/questions';
import { readTables } from '../tables/read';
import { recognise, withAnsweredTabs } from '../tables/recognise';
import type { Tables } from '../tables/table';
import { alone } from './alone';
import { noteBegun } from './begun-report';
import { reportIn } from './ownership';
import type { BuildRequest, ReportJson } from './page-calls';
import { documentLocale, personLocale } from './person';
import { samplesIn } from './pipeline-tabs';
import { writeReport } from './report-tab';
import { loadSaved } from './saved';
import { takeSettingsTab } from './settings-tab';
import { chosenIn, standing, standingBegun } from './standing-report';
import { readWorkbook } from './workbook';

function dayOf(text: string | undefined, locale: Locale): number | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === null) throw new Error(fill(dictionaries[locale].messages.badDay, { text }));
  return day;
}

/**
 * Builds the report and shows its tab. What is saved is read once nobody else works on it, and in one call.
 * @throws Error with one sentence for the person.
 */
export function build(request: BuildRequest): ReportJson {
  return alone(documentLocale, () => {
    let saved = loadSaved();
    let locale = saved.settings.language ?? personLocale();
    const asOf = dayOf(request.asOf, locale);
    const given = request.mapping && normaliseMapping(request.mapping);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const workbook = readWorkbook(spreadsheet, asOf);
    const mark = reportIn(workbook.marks);
    const old = mark ? standing(mark) : saved.begun && standingBegun(workbook, saved.begun);
    if (mark && saved.begun) noteBegun(null);
    const { tabs, options, names } = workbook;
    if (tabs.length === 0) throw new Error(dictionaries[locale].messages.noTable);
    if (takeSettingsTab(workbook, locale)) {
      saved = loadSaved();
      locale = saved.settings.language ?? locale;
    }
    const { settings } = saved;
    const before = { ...usualControls(settings), ...old?.ownership.chosen };
    const chosenThere = old ? readControls(chosenIn(old), before) : before;
    const controls = request.period === undefined ? chosenThere : { ...chosenThere, period: request.period };
    const found = periodOf(controls.period, options.today, settings.fiscalYearStart);
    if (found === null) throw new Error(fill(dictionaries[locale].messages.badPeriod, { text: controls.period }));
    const period = found === 'all' ? null : found;
    const chosen = given ?? saved.mapping;
    const mapping: Mapping = withAnsweredTabs(tabs, chosen ?? recognise(tabs, options), options);
    const reading = readTables(tabs, mapping, options);
    const { tables: read, findings, affected } = reading;
    // Who saved a mapping has looked over what its stages mean.
    const questions = questionsOf(tabs, mapping, options, reading).filter(
      ({ kind }) => !chosen || kind !== 'ambiguous_stage',
    );
    const choices = (kpi: Kpi) => optionsOf(settings, kpi.id);
    const all = prepared(read, choices);
    const { tables, left } = filtered(all, controls);
    const limits = { today: options.today };
    const evaluateOver = (over: Tables) => evaluateTables(over, period, choices, limits);
    const whole = controls.filter ? evaluateOver(all) : null;
    const evaluation = evaluateOver(tables);
    // What rows do to all numbers says nothing of a part of them.
    const impactOf = controls.filter ? () => [] : impactIn(read, period, choices);
    const context = {
      locale: () => locale,
      localDays: options.localDays,
      sheetLocale: () => options.locale,
      fiscalYear: () => settings.fiscalYearStart,
      holidays: () => holidayDays(settings),
    };
    const source = { tabs, mapping, period, filter: controls.filter, choices, locale, context };
    const data: ReportData = {
      locale,
      marks: marksOf(options.locale, settings.currency),
      period,
      asOf: options.today,
      tables,
      evaluation,
      breakdowns: (whole ?? evaluation).breakdowns,
      left,
      findings: findings.map((finding) => ({
        finding,
        impact: impactOf(finding.tab, affected.get(finding) ?? []),
      })),
      questions,
      controls,
      choices,
      settings,
      mapping,
      zone: workbook.zone,
      liveOf: controls.live ? (results) => liveOf(results, source) : null,
    };
    const report = buildReport(data);
    const linkTo = (tab: string, row: number) => {
      const sheet = workbook.sheets.get(tab);
      return sheet ? `#gid=${sheet.getSheetId()}&range=A${row}` : null;
    };
    const words = dictionaries[locale].messages;
    const block = layOut(report, linkTo);
    const written = writeReport({ spreadsheet, names, report: old }, block, controls, words);
    // A new tab is shown already.
    if (old) spreadsheet.setActiveSheet(written.sheet);
    const messages = [fill(words.built, { tab: written.tab })];
    if (written.keptEdits) messages.push(fill(words.keptEdits, { tab: written.keptEdits }));
    const samples = samplesIn(workbook);
    const item = dictionaries[locale].menu.removeSamples;
    if (samples > 0) messages.push(fill(words.samplesCounted, { count: samples, item }));
    spreadsheet.toast(messages.join(' '), report.title);
    const asked =
      request.asked &&
      answerTo(request.asked, {
        ...{ tables, period, choices, limits, read, locale },
        ...evaluation,
        data: { tabs, mapping, tables, findings, localDays: options.localDays },
        cut: (over) => filtered(over, controls).tables,
        fiscalYear: () => settings.fiscalYearStart,
      });
    const numbers = reportNumbers(data, locale);
    return {
      ...numbers,
      ...(asked && askedJson(numbers.kpis, asked, locale)),
      sections: sectionsJson(report, block),
      details: detailsOf(tables, period, options.today, data.evaluation, request.minN),
      mapping,
      report: { tab: written.tab, cells: written.cells, charts: written.charts },
    };
  });
}
