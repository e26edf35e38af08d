/** Building the report in steps, and what came of it: the headline KPIs, where the report is, what was not read as meant. */

import { fill, isolated } from '../i18n/fill';
import type { ReportJson } from '../sheets/page-calls';
import type { App, Screen } from './app';
import { button, type Child, disclosure, element, note } from './element';

export type StepState = 'done' | 'now' | 'next' | 'failed';

export interface Step {
  text: string;
  state: StepState;
}

const stateWords = { done: 'stepDone', now: 'stepNow', next: 'stepNext', failed: 'stepFailed' } as const;

/** The screen while the report is being built. */
export function progressScreen(steps: readonly Step[]): Screen {
  return {
    title: ({ texts }) => texts.words.building,
    draw({ texts }) {
      const items = steps.map(({ text, state }) =>
        element(
          'li',
          { class: state },
          element('span', { class: state === 'now' ? 'spinner' : 'tick', 'aria-hidden': 'true' }),
          element('span', {}, text, element('span', { class: 'unseen' }, ` (${texts.words[stateWords[state]]})`)),
        ),
      );
      return [element('ol', { class: 'steps' }, ...items)];
    },
  };
}

type KpiJson = ReportJson['kpis'][number];

/** The KPIs shown first; the others stand behind "More KPIs". */
const shownFirst = 6;

/** The screen once the report is built. */
export const resultScreen: Screen = {
  title: ({ texts }) => texts.words.built,
  draw(app) {
    const { report, texts, figures } = app;
    if (report === null) return [];
    const { words } = texts;
    const withValue = report.kpis.filter(({ value }) => value !== null);
    const shown = withValue.slice(0, shownFirst);
    const others = report.kpis.filter((kpi) => !shown.includes(kpi));
    return [
      element('p', {}, fill(words.reportIn, { tab: isolated(report.report.tab) })),
      element(
        'div',
        { class: 'buttons' },
        button('primary', words.showReport, () => void app.showReport(), { 'data-key': 'show' }),
      ),
      kpiList(shown, app),
      disclosure('kpis', fill(words.moreKpis, { count: figures.count(others.length) }), kpiList(others, app)),
      ...findings(report, app),
    ];
  },
};

function kpiList(kpis: readonly KpiJson[], app: App): HTMLElement {
  return element('dl', { class: 'kpis' }, ...kpis.map((kpi) => kpiRow(kpi, app)));
}

function kpiRow({ label, value, unit, reason }: KpiJson, { texts, figures }: App): HTMLElement {
  const row = element('div', {}, element('dt', {}, label));
  if (value !== null) row.append(element('dd', { class: 'value' }, figures.value(value, unit)));
  else {
    row.append(element('dd', { class: 'value none' }, texts.words.none));
    if (reason !== null) row.append(element('dd', { class: 'note' }, reason));
  }
  return row;
}

function findings({ quality }: ReportJson, { texts, figures }: App): Child[] {
  const { words } = texts;
  if (quality.length === 0) return [note(words.allRead)];
  const items = quality.map(({ message, rows }) => {
    const item = element('li', {}, element('bdi', {}, message));
    if (rows.length > 0) {
      item.append(' ', element('span', { class: 'note' }, fill(words.onRows, { rows: rows.join(', ') })));
    }
    return item;
  });
  const made = disclosure(
    'findings',
    fill(words.findings, { count: figures.count(quality.length) }),
    element('ul', { class: 'findings stack' }, ...items),
  );
  made.open = true;
  return [made];
}
