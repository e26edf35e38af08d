/** One tab of the workbook: what it holds, and which of its columns holds what, with samples and how sure that is. */

import { fill, isolated } from '../i18n/fill';
import type { FieldId } from '../kpis/fields';
import { fieldLabel } from '../kpis/reasons';
import type { FunnelStage } from '../kpis/stages';
import { type TableId, tableIds, tableLabels } from '../kpis/tables';
import { confidenceWord } from '../proposal/confidence';
import { leastRow, tablesOf, withColumn, withHeader, withRows, withTable } from '../proposal/draft';
import type { ColumnDescription, TabDescription } from '../tables/describe';
import type { TableMapping } from '../tables/mapping';
import type { App, Screen } from './app';
import { choice, type Option } from './choice';
import { type Child, disclosure, element, freshId, note } from './element';
import { fieldGroups, proposeColumns } from './field-groups';
import { stageName } from './stage-name';
import type { PageTexts } from './texts';

/** What a row of a deals table can be at least. */
const rowChoices: readonly FunnelStage[] = ['lead', 'mql', 'sql', 'opportunity'];

/** One of the tables that are read from the tab. */
interface Place {
  tab: TabDescription;
  /** Its index among the tables of the tab. */
  index: number;
  /** Sets it apart where controls are named. */
  suffix: string;
}

/** The screen of a tab. Choosing another table brings back what was chosen for that table before, or a proposal. */
export function tabScreen(name: string): Screen {
  const chosenBefore = new Map<string, TableMapping>();
  return {
    title: () => name,
    draw(app) {
      const tab = app.known.description().tabs.find((each) => each.name === name);
      if (tab === undefined) return [];
      const tables = tablesOf(app.draft.mapping, name);
      const described = app.known.description().tables.filter((each) => each.tab === name);
      return [tables[0], ...tables.slice(1)].flatMap((table, index) => {
        const columns = described[index]?.there ?? tab.columns;
        const place: Place = {
          tab: { ...tab, columns, header: table?.header ?? tab.header },
          index,
          suffix: index === 0 ? '' : `#${index + 1}`,
        };
        return [holds(table, place, chosenBefore, app), ...(table === undefined ? [] : details(table, place, app))];
      });
    },
  };
}

function holds(
  table: TableMapping | undefined,
  { tab, index, suffix }: Place,
  chosenBefore: Map<string, TableMapping>,
  app: App,
): HTMLElement {
  const { words, locale } = app.texts;
  const hold = (value: string): void => {
    if (table !== undefined) chosenBefore.set(`${table.table}${suffix}`, table);
    const id = tableIds.find((each) => each === value);
    const next = id === undefined ? null : (chosenBefore.get(`${id}${suffix}`) ?? proposed(id, tab, table?.layout));
    app.change({ mapping: withTable(app.draft.mapping, tab.name, next, index) });
  };
  const options = [
    { value: '', label: words.notUsed },
    ...tableIds.map((id) => ({ value: id, label: tableLabels[id][locale] })),
  ];
  return choice([words.holds], options, table?.table ?? '', `holds${suffix}`, hold).row;
}

/** What a tab is taken for when a person says which table it holds. Metrics as rows stay so, whatever they are. */
export function proposed(table: TableId, tab: TabDescription, layout?: TableMapping['layout']): TableMapping {
  const headers = tab.columns.map(({ header }) => header);
  const columns = proposeColumns(table, headers);
  const turned = layout === 'turned' ? { layout } : {};
  return { table, tab: tab.name, header: Math.max(1, tab.header), columns, ...turned };
}

function details(table: TableMapping, place: Place, app: App): Child[] {
  const { words } = app.texts;
  const { tab } = place;
  const { mapped, wanted, others } = fieldGroups(table);
  const used = new Set(Object.values(table.columns));
  // Of a board or another table in two directions all columns of its values are used.
  const names = tab.columns.map(({ header }) => header);
  const { from, to } = table.matrix ?? {};
  if (from !== undefined && to !== undefined)
    for (const name of names.slice(names.indexOf(from), names.indexOf(to) + 1)) used.add(name);
  const count = fill(words.columns, {
    used: app.figures.count(tab.columns.filter(({ header }) => used.has(header)).length),
    all: app.figures.count(tab.columns.length),
  });
  const list = (fields: readonly FieldId[]): HTMLElement[] => fields.map((field) => fieldRow(field, table, place, app));
  const parts: Child[] = [];
  if (tab.header === 0) parts.push(note(words.noHeader));
  parts.push(headerRow(table, place, app));
  if (table.table === 'deals') parts.push(rowsChoice(table, place, app));
  parts.push(element('h2', {}, words.inSheet), note(count), ...list(mapped));
  if (wanted.length > 0) {
    const name = fill(words.notFound, { count: app.figures.count(wanted.length) });
    parts.push(disclosure(`wanted${place.suffix}`, name, ...list(wanted)));
  }
  if (others.length > 0) parts.push(disclosure(`more${place.suffix}`, words.moreColumns, ...list(others)));
  return parts;
}

/** One field: the column that it took, three of its values, and how sure that is. */
function fieldRow(field: FieldId, table: TableMapping, { tab, index, suffix }: Place, app: App): HTMLElement {
  const { texts, known } = app;
  const { words, locale } = texts;
  const header = table.columns[field];
  const match = known
    .description()
    .tables.filter((each) => each.tab === tab.name)
    [index]?.columns.find((each) => each.field === field);
  const label: Child[] = [element('span', { class: 'name' }, fieldLabel(field, locale))];
  if (header !== undefined && match !== undefined) {
    const word = match.reason === 'chosen' ? 'chosen' : confidenceWord(match.confidence);
    label.push(' ', element('span', { class: `sure ${word}` }, words[word]));
  }
  const made = choice(
    label,
    columnOptions(header, tab.columns, texts),
    header ?? '',
    `field:${field}${suffix}`,
    (value) =>
      app.change({ mapping: withColumn(app.draft.mapping, tab.name, field, value === '' ? null : value, index) }),
  );
  const column = tab.columns.find((each) => each.header === header);
  if (column !== undefined) {
    const samples = column.samples.map((text) => element('bdi', {}, text));
    const line = note(...samples.flatMap((sample, at) => (at === 0 ? [sample] : [' · ', sample])));
    if (samples.length === 0) line.textContent = words.noSamples;
    line.classList.add('samples');
    line.id = freshId();
    made.select.setAttribute('aria-describedby', line.id);
    made.row.append(line);
  }
  return made.row;
}

/** The tab's columns; also the chosen one that the tab doesn't have any more. */
function columnOptions(
  chosen: string | undefined,
  columns: readonly ColumnDescription[],
  { words }: PageTexts,
): Option[] {
  const options: Option[] = [{ value: '', label: words.notInSheet }];
  if (chosen !== undefined && !columns.some(({ header }) => header === chosen)) {
    options.push({ value: chosen, label: fill(words.columnGone, { column: isolated(chosen) }) });
  }
  for (const { header } of columns) options.push({ value: header, label: header, isOwn: true });
  return options;
}

function rowsChoice(table: TableMapping, { index, suffix }: Place, app: App): HTMLElement {
  const { words, locale } = app.texts;
  const current = table.rows ?? leastRow;
  const choices = rowChoices.includes(current) ? rowChoices : [...rowChoices, current];
  const options = choices.map((id) => ({ value: id, label: stageName(id, locale) }));
  return choice([words.rowsAre], options, current, `rows${suffix}`, (value) => {
    const rows = choices.find((id) => id === value);
    if (rows !== undefined) app.change({ mapping: withRows(app.draft.mapping, table.tab, rows, index) });
  }).row;
}

function headerRow(table: TableMapping, { index, suffix }: Place, app: App): HTMLElement {
  const id = freshId();
  const input = element('input', {
    id,
    type: 'number',
    min: '1',
    step: '1',
    inputmode: 'numeric',
    'data-key': `header${suffix}`,
  });
  input.value = String(table.header);
  input.addEventListener('change', () => {
    const row = input.valueAsNumber;
    if (Number.isInteger(row) && row >= 1)
      app.change({ mapping: withHeader(app.draft.mapping, table.tab, row, index) });
    else input.value = String(table.header);
  });
  return element('div', { class: 'field' }, element('label', { for: id }, app.texts.words.headerRow), input);
}
