/** The whole report in cells. */

import type { Report, Section } from '../model';
import { type Block, cellName, colors, type Style } from './block';
import { addChartPlaces, drawn } from './charts';
import { addControls, addSwitches } from './controls';
import { newPage, type Page } from './page';
import { addTable } from './table';
import { addTiles } from './tiles';

/** The row in which the report's title stands. */
const titleStyle: Partial<Style> = { size: 20, weight: 'bold', color: colors.white, background: colors.title };

function addHeading(page: Page, title: string): void {
  page.add([]);
  page.add([page.text(title, { size: 13, weight: 'bold', background: colors.band })], { background: colors.band });
}

function addSection(page: Page, { id, title, lead, charts = [], tables = [] }: Section): void {
  if (id !== 'headline') addHeading(page, title);
  for (const sentence of lead) page.say(sentence, { color: colors.ink });
  const places = addChartPlaces(page, charts);
  const heads: Record<string, number> = {};
  tables.forEach((table, at) => {
    if (at > 0 || lead.length > 0 || charts.length > 0) page.add([]);
    heads[table.id] = addTable(page, id, table);
  });
  charts.forEach((chart, at) => {
    const place = places[at];
    if (place) page.block.charts.push(drawn(chart, place, heads[chart.table] ?? 0));
  });
}

/**
 * Lays the report out.
 * @param linkTo The address of a row of a tab, for a click; null where there is none.
 */
export function layOut(report: Report, linkTo: (tab: string, row: number) => string | null): Block {
  const page = newPage(report, linkTo);
  const { block } = page;
  page.add([page.text(report.title, titleStyle)], titleStyle);
  for (const line of report.subtitle) page.say(line, { color: colors.grey });
  page.add([]);
  const above = addControls(page, report.controls);
  let sparks: ReturnType<typeof addTiles> = [];
  for (const section of report.sections) {
    if (section.tiles) sparks = addTiles(page, section.tiles, above);
    addSection(page, section);
  }
  if (report.missing.length > 0) {
    addHeading(page, report.missingTitle);
    for (const { title, missing } of report.missing) page.say(`${title}: ${missing}`, { color: colors.grey });
  }
  if (report.switches.length > 0) {
    addHeading(page, report.switchesTitle);
    addSwitches(page, report.switches);
  }
  const trend = block.placed.find(({ section }) => section === 'trend');
  const course = report.sections.find(({ id }) => id === 'trend')?.charts?.[0]?.rows ?? 0;
  const [from = 0, to = 0] = [trend?.rows[0], trend?.rows[course - 1]];
  for (const { row, column, spark } of course > 1 ? sparks : []) {
    const cell = block.cells[row]?.[column];
    if (!cell) continue;
    const range = `${cellName(from, spark + 1)}:${cellName(to, spark + 1)}`;
    cell.format = '0';
    cell.value = `=SPARKLINE(${range})`;
  }
  return block;
}
