/** What came of building the report: the headline KPIs, where the report is, and what was not read as meant. */

import { fill } from '../i18n/fill';
import type { ReportJson } from '../sheets/page-calls';
import { button, element, isolated } from './element';
import { countText, valueText } from './figures';
import type { PageTexts } from './texts';

/** The KPIs shown first; the others stand behind "More KPIs". */
const headline = ['revenue', 'deals_won', 'win_rate', 'opp_to_win', 'avg_deal', 'sales_cycle'];

type KpiJson = ReportJson['kpis'][number];

/** The section; its heading can take the focus. `toSheet` leads back into the spreadsheet. */
export function resultSection(report: ReportJson, texts: PageTexts, toSheet: () => void): HTMLElement {
  const { words, all, locale } = texts;
  const heading = element('h2', { id: 'result', tabindex: '-1' }, words.built);
  const section = element(
    'section',
    { class: 'stack result', 'aria-labelledby': 'result' },
    heading,
    element('p', {}, fill(all.messages.built, { tab: isolated(report.report.tab) })),
  );
  const shown = headline.flatMap((id) => report.kpis.filter((kpi) => kpi.id === id));
  const others = report.kpis.filter((kpi) => !shown.includes(kpi));
  if (shown.length > 0) section.append(kpiList(shown, texts));
  if (others.length > 0) {
    section.append(
      element(
        'details',
        {},
        element('summary', {}, fill(words.moreKpis, { count: countText(others.length, locale) })),
        kpiList(others, texts),
      ),
    );
  }
  section.append(findings(report, texts), button('secondary', words.toSheet, toSheet));
  return section;
}

function kpiList(kpis: readonly KpiJson[], texts: PageTexts): HTMLElement {
  return element('dl', { class: 'kpis' }, ...kpis.map((kpi) => kpiRow(kpi, texts)));
}

function kpiRow({ label, value, unit, reason }: KpiJson, { all, locale }: PageTexts): HTMLElement {
  const row = element('div', {}, element('dt', {}, label));
  if (value !== null) row.append(element('dd', { class: 'value' }, valueText(value, unit, locale)));
  else {
    row.append(element('dd', { class: 'value none' }, all.report.none));
    if (reason !== null) row.append(element('dd', { class: 'note' }, reason));
  }
  return row;
}

function findings({ quality }: ReportJson, { words, all, locale }: PageTexts): HTMLElement {
  if (quality.length === 0) return element('p', { class: 'note' }, all.report.qualityNone);
  const made = element(
    'details',
    {},
    element('summary', {}, fill(words.findings, { count: countText(quality.length, locale) })),
    element('ul', { class: 'findings stack' }, ...quality.map((finding) => findingItem(finding, all.report.rows))),
  );
  made.open = true;
  return made;
}

function findingItem({ message, rows }: ReportJson['quality'][number], rowsText: string): HTMLElement {
  const item = element('li', {}, element('bdi', {}, message));
  if (rows.length > 0) item.append(' ', element('span', { class: 'note' }, fill(rowsText, { rows: rows.join(', ') })));
  return item;
}
