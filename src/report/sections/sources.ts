/** Where leads come from, what they cost and what they bring; spend without leads and leads without spend. */

import type { Result } from '../../engine/formula';
import { byColumn, byDimension, type Grouping } from '../../engine/grouping';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import { dimensions } from '../../kpis/dimensions';
import { measures } from '../../kpis/measures';
import { amount, amountOf, intervalOf } from '../cells';
import { ask, isMapped, type ReportData, take } from '../data';
import type { ReportTable, TableRow } from '../model';
import { resultOf, shortText } from '../numbers';
import type { SectionMaker } from './section';

/** More rows than this are a list and no picture. */
const mostRows = 20;
const mostBars = 12;

const words = {
  title: {
    en: 'Sources and campaigns',
    th: 'แหล่งที่มาและแคมเปญ',
    ja: '流入元とキャンペーン',
    ar: 'المصادر والحملات',
    vi: 'Nguồn và chiến dịch',
  },
  add: {
    en: 'Map the source of each lead, and add a tab of marketing spend by source for the costs.',
    th: 'จับคู่แหล่งที่มาของลีด และเพิ่มแท็บค่าใช้จ่ายการตลาดตามแหล่งที่มาเพื่อดูต้นทุน',
    ja: 'リードの流入元の列を設定し、費用を見るには流入元別のマーケティング費用のシートを追加してください。',
    ar: 'اربط مصدر كل عميل محتمل، وأضف ورقة إنفاق التسويق بحسب المصدر لمعرفة التكاليف.',
    vi: 'Hãy ánh xạ nguồn của từng lead và thêm trang chi phí marketing theo nguồn để xem chi phí.',
  },
  campaign: { en: 'Campaign', th: 'แคมเปญ', ja: 'キャンペーン', ar: 'الحملة', vi: 'Chiến dịch' },
  spend: { en: 'Spend', th: 'ค่าใช้จ่าย', ja: '費用', ar: 'الإنفاق', vi: 'Chi phí' },
  range: { en: 'Rate lies in', th: 'ช่วงของอัตรา', ja: '率の範囲', ar: 'مدى النسبة', vi: 'Khoảng tỷ lệ' },
  most: {
    en: 'Most leads come from {key}: {value} of {all}',
    th: 'ลีดมากที่สุดมาจาก {key}: {value} จาก {all}',
    ja: 'リードが最も多いのは{key}: {all} のうち {value}',
    ar: 'أكثر العملاء المحتملين من {key}: {value} من {all}',
    vi: 'Nhiều lead nhất từ {key}: {value} trong {all}',
  },
  wasted: {
    en: 'Spend without a lead: {keys}.',
    th: 'มีค่าใช้จ่ายแต่ไม่มีลีด: {keys}',
    ja: '費用があるのにリードがないもの: {keys}。',
    ar: 'إنفاق بلا عملاء محتملين: {keys}.',
    vi: 'Có chi phí nhưng không có lead: {keys}.',
  },
  free: {
    en: 'Leads without spend: {keys}.',
    th: 'มีลีดแต่ไม่มีค่าใช้จ่าย: {keys}',
    ja: '費用のないリード: {keys}。',
    ar: 'عملاء محتملون بلا إنفاق: {keys}.',
    vi: 'Có lead nhưng không có chi phí: {keys}.',
  },
  unspent: {
    en: 'No spend is written down for it.',
    th: 'ไม่มีการบันทึกค่าใช้จ่าย',
    ja: '費用の記録がありません。',
    ar: 'لا إنفاق مسجل له.',
    vi: 'Không có chi phí nào được ghi.',
  },
} as const satisfies Record<string, Texts>;

interface Line {
  key: string | null;
  results: readonly Result[];
  spend: number | null;
}

const leadsOf = ({ results }: Line) => resultOf(results, 'leads')?.value ?? 0;
const says = ({ results, spend }: Line) => (spend ?? 0) !== 0 || results.some(({ value }) => (value ?? 0) !== 0);

/** The share of leads that became customers; where leads and deals are kept apart, that of opportunities. */
function rateIn({ evaluation }: ReportData): string {
  const lead = resultOf(evaluation.results, 'lead_conversion');
  return isMapped(lead) && (lead.numerator ?? 0) > 0 ? 'lead_conversion' : 'opp_to_win';
}

const perLead = ['leads', 'cpl'];

/** @param sells Whether the deals have the column too; else what became of the leads isn't known by it. */
function read(data: ReportData, grouping: Grouping, sells: boolean) {
  const { evaluation } = data;
  const rate = rateIn(data);
  const ids = (sells ? [...perLead, 'cpo', 'cac', rate, 'mroi'] : perLead).filter((id) =>
    isMapped(resultOf(evaluation.results, id)),
  );
  const asked = ask(data, ids, grouping);
  const spend = take(data, { spend: measures.marketing_spend }, grouping);
  const costOf = (line: Line | null) =>
    line && line.spend === null
      ? amount(null, 'currency', words.unspent[data.locale])
      : spend.cell('spend', 'currency', line?.key);
  const keys = new Set([...asked.groups.keys(), ...spend.groups.keys()]);
  const lines: Line[] = Array.from(keys)
    .map((key) => ({
      key,
      results: asked.groups.get(key) ?? asked.nothing,
      // A source without a row of spend may have cost something all the same.
      spend: spend.groups.get(key)?.spend ?? null,
    }))
    .filter(says);
  lines.sort(
    (a, b) => leadsOf(b) - leadsOf(a) || (b.spend ?? 0) - (a.spend ?? 0) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
  );
  return { rate, asked, costOf, lines, total: { key: null, results: asked.total, spend: spend.total.spend } };
}

function tableOf(
  data: ReportData,
  id: string,
  label: string,
  { rate, asked, costOf, lines, total }: ReturnType<typeof read>,
): ReportTable {
  const { locale } = data;
  const report = dictionaries[locale].report;
  const hasSpend = total.spend !== null;
  const rowOf = (name: string, line: Line): TableRow => {
    const { results, spend } = line;
    const cells: TableRow['cells'] = [];
    for (const result of results) {
      const costs = ['cpl', 'cpo'].indexOf(result.kpi.id) >= 0;
      cells.push(costs && spend === null ? amount(null, 'currency', words.unspent[locale]) : amountOf(result, data));
      if (result.kpi.id === 'leads' && hasSpend) cells.push(costOf(line === total ? null : line));
      if (result.kpi.id === rate) cells.push(intervalOf(result, data));
    }
    return { label: name, cells };
  };
  const headers = [label];
  for (const { kpi } of asked.total) {
    headers.push(kpi.label[locale]);
    if (kpi.id === 'leads' && hasSpend) headers.push(words.spend[locale]);
    if (kpi.id === rate) headers.push(words.range[locale]);
  }
  const named = lines.filter(({ key }) => key !== null);
  const rows = [...named.slice(0, mostRows), ...lines.filter(({ key }) => key === null)];
  return {
    id,
    headers: headers.map((text) => ({ text })),
    rows: rows.map((line) => rowOf(line.key ?? report.blank, line)),
    total: rowOf(report.total, total),
  };
}

/** The first few keys of lines, for a sentence. */
const keysIn = (lines: readonly Line[]) =>
  lines
    .slice(0, 5)
    .map(({ key }) => key)
    .join(', ') + (lines.length > 5 ? ', …' : '');

export const sources: SectionMaker = {
  id: 'sources',
  title: words.title,
  add: words.add,
  make: (data) => {
    const { locale, tables, controls, evaluation } = data;
    const has = (column: 'source' | 'campaign') =>
      [tables.deals, tables.spend, tables.counts].some((table) => table?.texts[column]);
    const { by } = controls;
    if (!evaluation.breakdowns[by] && !has('source')) return null;
    const first = read(data, byDimension(by), true);
    const named = first.lines.filter(({ key }) => key !== null);
    const [top] = named;
    if (!top) return null;
    const label = dimensions[by].label[locale];
    const table = tableOf(data, 'sources', label, first);
    const title = fill(words.most[locale], {
      key: top.key ?? '',
      value: shortText(leadsOf(top), 'count', data),
      all: shortText(leadsOf(first.total), 'count', data),
    });
    const spends = first.total.spend !== null && by === 'source';
    const wasted = spends ? named.filter((line) => leadsOf(line) === 0 && (line.spend ?? 0) > 0) : [];
    const free = spends ? named.filter((line) => leadsOf(line) > 0 && line.spend === null) : [];
    const lead = [`${title}.`];
    if (wasted.length > 0) lead.push(fill(words.wasted[locale], { keys: keysIn(wasted) }));
    if (free.length > 0) lead.push(fill(words.free[locale], { keys: keysIn(free) }));
    const bars = Math.min(named.length, mostBars);
    const roi = first.asked.total.some(({ kpi, value }) => kpi.id === 'cpl' && value !== null);
    const cplColumn =
      table.headers.findIndex(({ text }) => text === resultOf(first.asked.total, 'cpl')?.kpi.label[locale]) - 1;
    const campaigns = has('campaign') ? read(data, byColumn('campaign'), campaignsSell(data)) : null;
    const told = campaigns?.lines.some(({ key }) => key !== null);
    return {
      lead,
      charts: [
        { type: 'bar', title, table: 'sources', columns: [0], rows: bars, axis: table.headers[1]?.text ?? '' },
        ...(roi && cplColumn > 0
          ? [
              {
                type: 'bar' as const,
                title: cplTitle(data, named),
                table: 'sources',
                columns: [cplColumn],
                rows: bars,
                axis: table.headers[cplColumn + 1]?.text ?? '',
              },
            ]
          : []),
      ],
      tables: [table, ...(campaigns && told ? [tableOf(data, 'campaigns', words.campaign[locale], campaigns)] : [])],
    };
  },
};

const dearest: Texts = {
  en: '{kpi} is highest for {key}: {value}',
  th: '{kpi} สูงสุดที่ {key}: {value}',
  ja: '{kpi}が最も高いのは{key}: {value}',
  ar: '{kpi} أعلى ما يكون لدى {key}: {value}',
  vi: '{kpi} cao nhất ở {key}: {value}',
};

/** Fewer leads than this make a cost per lead of chance. */
const fewLeads = 30;

/** Whether won deals have a campaign. */
function campaignsSell(data: ReportData): boolean {
  const { groups } = take(data, { won: measures.won }, byColumn('campaign'), null);
  return Array.from(groups.keys()).some((key) => key !== null && (groups.get(key)?.won ?? 0) > 0);
}

function cplTitle(data: ReportData, all: readonly Line[]): string {
  const { locale } = data;
  const many = all.filter((line) => leadsOf(line) >= fewLeads);
  const lines = many.length > 0 ? many : all;
  const costs = (line: Line) => resultOf(line.results, 'cpl')?.value ?? -1;
  const most = lines.reduce((one, line) => (costs(line) > costs(one) ? line : one), lines[0] as Line);
  const kpi = resultOf(most.results, 'cpl')?.kpi;
  return fill(dearest[locale], {
    kpi: kpi?.label[locale] ?? '',
    key: most.key ?? '',
    value: shortText(costs(most), 'currency', data),
  });
}
