/** The functions that Google calls. The build writes a plain top-level function for each one. */

import { plainValue } from './functions/plain-call';
import type { CellTable } from './functions/table-call';
import { readPagesWith } from './pages/page';
import { archive } from './sheets/archive';
import { build } from './sheets/build';
import { callInCell } from './sheets/cell-call';
import { addMenu } from './sheets/menu';
import type { BuildRequest, CreateRequest, PartRequest, SaveRequest, ShowRequest } from './sheets/page-calls';
import { documentLocale, personLocale } from './sheets/person';
import { createPipeline, removeSamples } from './sheets/pipeline-tabs';
import { openSettingsTab, saveSettingsTab } from './sheets/settings-tab';
import { answer, open, part, save, show, showSidebar } from './sheets/wizard';

readPagesWith((name) => HtmlService.createHtmlOutputFromFile(name).getContent());

/** A cell function. */
export function callFunction(name: string, args: ArrayLike<unknown>): number | CellTable {
  return plainValue(name, args) ?? callInCell(name, Array.from(args));
}

/** The spreadsheet was opened. */
export function onOpen(): void {
  addMenu();
}

/** The add-on was installed from inside the spreadsheet. */
export function onInstall(): void {
  addMenu();
}

/** Menu: build the report: over all time, else as was chosen in its cells. */
export function buildReport(): void {
  build({});
}

/** Menu: build the report again, as was chosen in its cells. */
export function refreshReport(): void {
  build({});
}

/** Menu: keep a dated copy of the report. */
export function archiveReport(): void {
  archive(personLocale());
}

/** Menu: open the sidebar. */
export function openWizard(): void {
  showSidebar();
}

/** Menu: make the tab of a pipeline sheet for deals. */
export function createDeals(): void {
  createPipeline(['deals'], documentLocale());
}

/** Menu: make the tab for spend. */
export function createSpend(): void {
  createPipeline(['spend'], documentLocale());
}

/** Menu: make the tab for activities. */
export function createActivities(): void {
  createPipeline(['activities'], documentLocale());
}

/** Menu: make the tab for targets. */
export function createTargets(): void {
  createPipeline(['targets'], documentLocale());
}

/** Menu: make all tabs of a pipeline sheet. */
export function createAll(): void {
  createPipeline(['deals', 'spend', 'activities', 'targets'], documentLocale());
}

/** Menu: take the sample rows away that nobody changed. */
export function removeSampleRows(): void {
  removeSamples(documentLocale());
}

/** Menu: show the settings on a tab. */
export function openSettings(): void {
  openSettingsTab(documentLocale());
}

/** Menu: save what was changed on the tab of the settings. */
export function saveSettingsFromTab(): void {
  saveSettingsTab(documentLocale());
}

/** Sidebar: make tabs of a pipeline sheet; gives their names. */
export function createPipelineSheet(request: string): string {
  return answer(() => createPipeline((JSON.parse(request) as CreateRequest).kinds, documentLocale()));
}

/** Sidebar: the workbook, and what was saved. */
export function wizardOpen(): string {
  return answer(open);
}

/** Sidebar: the engine of the page, or its texts in another language. */
export function wizardPart(request: string): string {
  return answer(() => part(JSON.parse(request) as PartRequest));
}

/** Sidebar: save mapping and settings. */
export function wizardSave(request: string): string {
  return answer(() => save(JSON.parse(request) as SaveRequest, documentLocale()));
}

/** Sidebar: go to a tab. */
export function wizardShow(request: string): string {
  return answer(() => show(JSON.parse(request) as ShowRequest));
}

/** Sidebar and command line: build the report and give its numbers. */
export function wizardBuild(request: string): string {
  return answer(() => build(JSON.parse(request) as BuildRequest));
}
