/** One tab of the workbook: what it holds, and which of its columns holds what. */

import { fill } from '../i18n/fill';
import type { FieldId } from '../kpis/fields';
import { fieldLabel } from '../kpis/reasons';
import type { FunnelStage } from '../kpis/stages';
import { type TableId, tableIds, tableLabels } from '../kpis/tables';
import type { WizardColumn, WizardTab } from '../sheets/page-calls';
import type { Mapping, TableMapping } from '../tables/mapping';
import { choice, type Option } from './choice';
import { leastRow, tableOf, withColumn, withHeader, withRows, withTable } from './draft';
import { element, freshId, isolated } from './element';
import { fieldGroups, proposeColumns } from './field-groups';
import { countText } from './figures';
import { stageName } from './stage-name';
import type { PageTexts } from './texts';

/** What the sections of the page need: the mapping now, and a way to change it. */
export interface Editing {
  texts: PageTexts;
  mapping(): Mapping;
  change(mapping: Mapping): void;
}

/** What a row of a deals table can be at least. */
const rowChoices: readonly FunnelStage[] = ['lead', 'mql', 'sql', 'opportunity'];

const longestSample = 24;

/** The tab as a card. Choosing another table brings back what was chosen for that table before, or a proposal. */
export function tabCard(tab: WizardTab, editing: Editing): HTMLElement {
  const { words, locale } = editing.texts;
  const columns = tab.columns.filter(({ header }) => header !== '');
  const chosenBefore = new Map<TableId, TableMapping>();
  const details = element('div', { class: 'stack' });

  const hold = (value: string): void => {
    const before = tableOf(editing.mapping(), tab.name);
    if (before !== undefined) chosenBefore.set(before.table, before);
    const table = tableIds.find((id) => id === value);
    editing.change(
      withTable(
        editing.mapping(),
        tab.name,
        table === undefined ? null : (chosenBefore.get(table) ?? proposed(table, tab, columns)),
      ),
    );
    showDetails(false);
  };

  const showDetails = (open: boolean): void => {
    const table = tableOf(editing.mapping(), tab.name);
    details.replaceChildren();
    if (table === undefined) return;
    if (table.table === 'deals') details.append(rowsChoice(table, tab, editing));
    details.append(columnDetails(table, tab, columns, editing, open));
  };

  const options = [
    { value: '', label: words.notUsed },
    ...tableIds.map((id) => ({ value: id, label: tableLabels[id][locale] })),
  ];
  const holds = choice([words.holds], options, tableOf(editing.mapping(), tab.name)?.table ?? '', hold);
  const nameId = freshId();
  holds.select.setAttribute('aria-describedby', nameId);
  showDetails(false);
  return element(
    'section',
    { class: 'card stack', 'aria-labelledby': nameId, 'data-tab': tab.name },
    element('h3', { id: nameId }, element('bdi', {}, tab.name)),
    holds.row,
    details,
  );
}

function proposed(table: TableId, tab: WizardTab, columns: readonly WizardColumn[]): TableMapping {
  const headers = columns.map(({ header }) => header);
  return { table, tab: tab.name, header: tab.header ?? 1, columns: proposeColumns(table, headers) };
}

function rowsChoice(table: TableMapping, tab: WizardTab, editing: Editing): HTMLElement {
  const { words, locale } = editing.texts;
  const current = table.rows ?? leastRow;
  const choices = rowChoices.includes(current) ? rowChoices : [...rowChoices, current];
  const options = choices.map((id) => ({ value: id, label: stageName(id, locale) }));
  return choice([words.rowsAre], options, current, (value) => {
    const rows = choices.find((id) => id === value);
    if (rows !== undefined) editing.change(withRows(editing.mapping(), tab.name, rows));
  }).row;
}

function columnDetails(
  table: TableMapping,
  tab: WizardTab,
  columns: readonly WizardColumn[],
  editing: Editing,
  open: boolean,
): HTMLElement {
  const { words, locale } = editing.texts;
  const summary = element('summary', {});
  const sayUsed = (): void => {
    const now = tableOf(editing.mapping(), tab.name);
    const used = new Set(Object.values(now?.columns ?? {}));
    summary.textContent = fill(words.columns, {
      used: countText(columns.filter(({ header }) => used.has(header)).length, locale),
      all: countText(columns.length, locale),
    });
  };
  const field = (id: FieldId): HTMLElement =>
    choice(
      [fieldLabel(id, locale)],
      columnOptions(table.columns[id], columns, editing.texts),
      table.columns[id] ?? '',
      (value) => {
        editing.change(withColumn(editing.mapping(), tab.name, id, value === '' ? null : value));
        sayUsed();
      },
    ).row;
  const { mapped, wanted, others } = fieldGroups(table);
  const content = element('div', { class: 'stack' }, ...[...mapped, ...wanted].map(field));
  if (others.length > 0) {
    content.append(
      element(
        'details',
        {},
        element('summary', {}, words.moreColumns),
        element('div', { class: 'stack' }, ...others.map(field)),
      ),
    );
  }
  content.append(headerRow(table, tab, editing));
  sayUsed();
  const made = element('details', { 'data-columns': '' }, summary, content);
  made.open = open;
  return made;
}

/** The tab's columns, each with its first value; also the chosen one that the tab doesn't have any more. */
function columnOptions(chosen: string | undefined, columns: readonly WizardColumn[], { words }: PageTexts): Option[] {
  const options: Option[] = [{ value: '', label: words.notInSheet }];
  if (chosen !== undefined && !columns.some(({ header }) => header === chosen)) {
    options.push({ value: chosen, label: fill(words.columnGone, { column: isolated(chosen) }) });
  }
  for (const { header, samples } of columns) {
    const sample = samples.find((text) => text.trim() !== '');
    options.push({
      value: header,
      label: isolated(header) + (sample === undefined ? '' : ` · ${isolated(short(sample))}`),
    });
  }
  return options;
}

function short(text: string): string {
  const letters = [...text.trim()];
  return letters.length > longestSample ? `${letters.slice(0, longestSample - 1).join('')}…` : letters.join('');
}

function headerRow(table: TableMapping, tab: WizardTab, editing: Editing): HTMLElement {
  const id = freshId();
  const input = element('input', { id, type: 'number', min: '1', step: '1', inputmode: 'numeric' });
  input.value = String(table.header);
  input.addEventListener('change', () => {
    const row = input.valueAsNumber;
    const now = tableOf(editing.mapping(), tab.name)?.header ?? table.header;
    if (Number.isInteger(row) && row >= 1) editing.change(withHeader(editing.mapping(), tab.name, row));
    else input.value = String(now);
  });
  return element('div', { class: 'field' }, element('label', { for: id }, editing.texts.words.headerRow), input);
}
