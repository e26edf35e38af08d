/** The stage names of the sheet, each with the funnel stage that it means. */

import { fill } from '../i18n/fill';
import { fieldLabel } from '../kpis/reasons';
import { stageIds } from '../kpis/stages';
import type { WizardStage } from '../sheets/page-calls';
import { choice } from './choice';
import { inFunnelOrder, stageOf, unknownStages, withStage } from './draft';
import { button, element } from './element';
import { stageName } from './stage-name';
import type { Editing } from './tab-card';
import { counted } from './texts';

export interface StagesSection {
  section: HTMLElement;
  /** Leads to the first name that is not known. Hidden when there is none. For the top of the page. */
  shortcut: HTMLButtonElement;
}

/** The section: a summary, and one drop-down per name. Names keep their place while the person chooses. */
export function stagesSection(found: readonly WizardStage[], editing: Editing): StagesSection {
  const { words, locale } = editing.texts;
  const section = element('section', { class: 'stack', 'aria-labelledby': 'stages' });
  const shortcut = button('plain', '', () => {
    section.querySelector<HTMLElement>('.stages > .open select')?.focus();
    section.scrollIntoView();
  });
  shortcut.hidden = true;
  section.append(element('h2', { id: 'stages' }, words.stages));
  if (found.length === 0) {
    section.append(element('p', { class: 'note' }, fill(words.noStages, { field: fieldLabel('stage', locale) })));
    return { section, shortcut };
  }
  const summary = element('p', { class: 'summary', role: 'status' });
  const summarise = (): void => {
    const unknown = unknownStages(found, editing.mapping()).length;
    const text = unknown === 0 ? words.stagesKnown : counted(words.stagesUnknown, unknown, locale);
    if (summary.textContent !== text) summary.textContent = text;
    summary.classList.toggle('open', unknown > 0);
    shortcut.textContent = text;
    shortcut.hidden = unknown === 0;
  };
  const list = element('ul', { class: 'stages stack' });
  for (const stage of inFunnelOrder(found, editing.mapping())) list.append(stageRow(stage, editing, summarise));
  summarise();
  section.append(element('p', { class: 'note' }, words.stagesIntro), summary, list);
  return { section, shortcut };
}

function stageRow({ text, count }: WizardStage, editing: Editing, changed: () => void): HTMLElement {
  const { words, locale } = editing.texts;
  const mark = element('span', { class: 'mark' }, words.unknownMark);
  const row = element('li', {});
  const showMark = (): void => {
    const open = stageOf(editing.mapping(), text) === null;
    mark.hidden = !open;
    row.classList.toggle('open', open);
  };
  const options = [
    { value: '', label: words.unknown },
    ...stageIds.map((id) => ({ value: id, label: stageName(id, locale) })),
  ];
  const label = [
    element('bdi', { class: 'name' }, text),
    ' ',
    element('span', { class: 'note' }, counted(words.rows, count, locale)),
    ' ',
    mark,
  ];
  const made = choice(label, options, stageOf(editing.mapping(), text) ?? '', (value) => {
    editing.change(withStage(editing.mapping(), text, stageIds.find((id) => id === value) ?? null));
    showMark();
    changed();
  });
  showMark();
  row.append(made.row);
  return row;
}
