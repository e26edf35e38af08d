/** Where leads come from, what they cost and what they bring; spend without leads and leads without spend. */

import type { Result } from '../../engine/formula';
import { byColumn, byDimension, type Grouping } from '../../engine/grouping';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import { dimensions } from '../../kpis/dimensions';
import type { Kpi } from '../../kpis/kpi';
import type { Measure } from '../../kpis/measure';
import { measures } from '../../kpis/measures';
import { sentence } from '../../kpis/reasons';
import { amount, amountOf, intervalOf } from '../cells';
import { ask, isMapped, type ReportData, take } from '../data';
import type { ReportChart, ReportTable, TableCell, TableRow } from '../model';
import { resultOf, shortText } from '../numbers';
import type { SectionMaker } from './section';

/** More rows than this are a list and no picture. */
const mostRows = 20;
const mostBars = 12;
/** As many columns of numbers as the page has. */
const mostColumns = 8;

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
  mostOther: {
    en: '{kpi}: most come from {key}, {value} of {all}',
    th: '{kpi}: มากที่สุดมาจาก {key} {value} จาก {all}',
    ja: '{kpi}が最も多いのは{key}: {all} のうち {value}',
    ar: '{kpi}: أكثرها من {key}، {value} من {all}',
    vi: '{kpi}: nhiều nhất từ {key}, {value} trong {all}',
  },
  mostSpent: {
    en: 'Most is spent on {key}: {value} of {all}',
    th: 'ใช้จ่ายมากที่สุดกับ {key}: {value} จาก {all}',
    ja: '費用が最も多いのは{key}: {all} のうち {value}',
    ar: 'أكثر الإنفاق على {key}: {value} من {all}',
    vi: 'Chi nhiều nhất cho {key}: {value} trong {all}',
  },
  dearest: {
    en: '{kpi} is highest for {key}: {value}',
    th: '{kpi} สูงสุดที่ {key}: {value}',
    ja: '{kpi}が最も高いのは{key}: {value}',
    ar: '{kpi} أعلى ما يكون لدى {key}: {value}',
    vi: '{kpi} cao nhất ở {key}: {value}',
  },
  dearestMany: {
    en: 'Of those with {few} leads or more, {kpi} is highest for {key}: {value}',
    th: 'ในกลุ่มที่มีลีดตั้งแต่ {few} ราย {kpi} สูงสุดที่ {key}: {value}',
    ja: 'リードが {few} 件以上のうち、{kpi}が最も高いのは{key}: {value}',
    ar: 'بين ما له {few} عميلًا محتملًا فأكثر، {kpi} أعلى ما يكون لدى {key}: {value}',
    vi: 'Trong những nguồn có từ {few} lead, {kpi} cao nhất ở {key}: {value}',
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

/** What is counted of each source: leads, else what the workbook holds of them. */
const bases = ['leads', 'opportunities', 'deals_won'] as const;

const says = ({ results, spend }: Line) => (spend ?? 0) !== 0 || results.some(({ value }) => (value ?? 0) !== 0);

/** The share of leads that became customers; where leads and deals are kept apart, that of opportunities. */
function rateIn({ evaluation }: ReportData): string {
  const lead = resultOf(evaluation.results, 'lead_conversion');
  return isMapped(lead) && (lead.numerator ?? 0) > 0 ? 'lead_conversion' : 'opp_to_win';
}

const clicks: Measure = {
  table: 'counts',
  label: { en: 'clicks', th: 'คลิก', ja: 'クリック', ar: 'النقرات', vi: 'lượt nhấp' },
  aggregate: 'sum',
  column: 'clicks',
  where: [],
  date: 'period',
};

/** @param sells Whether the deals have the column too; else what became of the leads isn't known by it. */
function read(data: ReportData, grouping: Grouping, sells: boolean) {
  const { evaluation, tables } = data;
  const rate = rateIn(data);
  const base = bases.find((id) => (resultOf(evaluation.results, id)?.value ?? 0) > 0) ?? 'leads';
  const perLead = base === 'leads' ? ['leads', 'cpl'] : [base];
  const ids = (sells ? [...perLead, 'cpo', 'cac', rate, 'mroi'] : perLead).filter((id) =>
    isMapped(resultOf(evaluation.results, id)),
  );
  const asked = ask(data, ids, grouping);
  const taken = take(data, { spend: measures.marketing_spend, clicks }, grouping);
  const countOf = ({ results }: Line) => resultOf(results, base)?.value ?? 0;
  const keys = new Set([...asked.groups.keys(), ...taken.groups.keys()]);
  const lines: Line[] = Array.from(keys)
    .map((key) => ({
      key,
      results: asked.groups.get(key) ?? asked.nothing,
      // A source without a row of spend may have cost something all the same.
      spend: taken.groups.get(key)?.spend ?? null,
    }))
    .filter(says);
  lines.sort(
    (a, b) => countOf(b) - countOf(a) || (b.spend ?? 0) - (a.spend ?? 0) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
  );
  const total: Line = { key: null, results: asked.total, spend: taken.total.spend };
  return { base, countOf, rate, asked, taken, lines, total, hasClicks: tables.counts?.numbers.clicks !== undefined };
}

type Read = ReturnType<typeof read>;

/** A column of the table: its head, and its cell in a line. */
interface Column {
  id: string;
  head: string;
  cell: (line: Line) => TableCell;
}

function columnsOf(data: ReportData, { base, rate, asked, taken, total, hasClicks }: Read): Column[] {
  const { locale } = data;
  const unspent = amount(null, 'currency', words.unspent[locale]);
  const hasSpend = total.spend !== null;
  const ofLine = (name: 'spend' | 'clicks', unit: Kpi['unit']) => (line: Line) =>
    taken.cell(name, unit, line === total ? undefined : line.key);
  const spend: Column[] = [
    ...(hasSpend
      ? [
          {
            id: 'spend',
            head: words.spend[locale],
            cell: (line: Line) => (line.spend === null ? unspent : ofLine('spend', 'currency')(line)),
          },
        ]
      : []),
    ...(hasClicks ? [{ id: 'clicks', head: sentence(clicks.label[locale]), cell: ofLine('clicks', 'count') }] : []),
  ];
  const columns: Column[] = asked.total[0]?.kpi.id === base ? [] : spend;
  for (const { kpi } of asked.total) {
    const costs = kpi.id === 'cpl' || kpi.id === 'cpo';
    columns.push({
      id: kpi.id,
      head: kpi.label[locale],
      cell: ({ results, spend }) => (costs && spend === null ? unspent : amountOf(resultOf(results, kpi.id), data)),
    });
    if (kpi.id === base) columns.push(...spend);
    if (kpi.id === rate)
      columns.push({
        id: 'range',
        head: words.range[locale],
        cell: ({ results }) => intervalOf(resultOf(results, kpi.id), data),
      });
  }
  return columns.slice(0, mostColumns);
}

function tableOf(data: ReportData, id: string, label: string, all: Read): ReportTable {
  const report = dictionaries[data.locale].report;
  const columns = columnsOf(data, all);
  const rowOf = (name: string, line: Line): TableRow => ({ label: name, cells: columns.map(({ cell }) => cell(line)) });
  const named = all.lines.filter(({ key }) => key !== null);
  const rows = [...named.slice(0, mostRows), ...all.lines.filter(({ key }) => key === null)];
  return {
    id,
    headers: [label, ...columns.map(({ head }) => head)].map((text) => ({ text })),
    rows: rows.map((line) => rowOf(line.key ?? report.blank, line)),
    total: rowOf(report.total, all.total),
  };
}

/** The first few keys of lines, for a sentence. */
const keysIn = (lines: readonly Line[]) =>
  lines
    .slice(0, 5)
    .map(({ key }) => key)
    .join(', ') + (lines.length > 5 ? ', …' : '');

/** A table with its finding and its charts. */
function pictured(data: ReportData, id: string, label: string, all: Read) {
  const { locale } = data;
  const named = all.lines.filter(({ key }) => key !== null);
  const [top] = named;
  if (!top) return null;
  const { base, countOf, total } = all;
  const table = tableOf(data, id, label, all);
  const columns = columnsOf(data, all).map((column) => column.id);
  const isCounted = countOf(total) > 0 && columns.indexOf(base) >= 0;
  const size = (line: Line) =>
    isCounted ? shortText(countOf(line), 'count', data) : shortText(line.spend ?? 0, 'currency', data);
  const title = fill((isCounted ? (base === 'leads' ? words.most : words.mostOther) : words.mostSpent)[locale], {
    kpi: resultOf(total.results, base)?.kpi.label[locale] ?? '',
    key: top.key ?? '',
    value: size(top),
    all: size(total),
  });
  const told = isCounted || (total.spend ?? 0) > 0;
  const bars = Math.min(named.length, mostBars);
  const chart = (text: string, column: number): ReportChart => ({
    type: 'bar',
    title: text,
    table: id,
    columns: [column],
    rows: bars,
    axis: table.headers[column + 1]?.text ?? '',
  });
  const priced = resultOf(total.results, 'cpl')?.value != null && columns.indexOf('cpl') >= 0;
  return {
    named,
    table,
    lead: told ? [`${title}.`] : [],
    charts: [
      ...(told ? [chart(title, columns.indexOf(isCounted ? base : 'spend'))] : []),
      ...(priced ? [chart(cplTitle(data, named.slice(0, bars), all), columns.indexOf('cpl'))] : []),
    ],
  };
}

export const sources: SectionMaker = {
  id: 'sources',
  title: words.title,
  add: words.add,
  make: (data) => {
    const { locale, tables, controls, evaluation } = data;
    const has = (column: 'source' | 'campaign') =>
      [tables.deals, tables.spend, tables.counts].some((table) => table?.texts[column]);
    const { by } = controls;
    const first = evaluation.breakdowns[by] || has('source') ? read(data, byDimension(by), true) : null;
    const shown = first && pictured(data, 'sources', dimensions[by].label[locale], first);
    const campaigns = has('campaign') ? read(data, byColumn('campaign'), campaignsSell(data)) : null;
    const told = campaigns && pictured(data, 'campaigns', words.campaign[locale], campaigns);
    if (!shown) return told && { lead: told.lead, charts: told.charts, tables: [told.table] };
    const spends = first?.total.spend !== null && by === 'source';
    const count = (line: Line) => first?.countOf(line) ?? 0;
    const wasted = spends ? shown.named.filter((line) => count(line) === 0 && (line.spend ?? 0) > 0) : [];
    const free = spends ? shown.named.filter((line) => count(line) > 0 && line.spend === null) : [];
    const lead = [...shown.lead];
    if (wasted.length > 0) lead.push(fill(words.wasted[locale], { keys: keysIn(wasted) }));
    if (free.length > 0) lead.push(fill(words.free[locale], { keys: keysIn(free) }));
    return { lead, charts: shown.charts, tables: [shown.table, ...(told ? [told.table] : [])] };
  },
};

/** Fewer leads than this make a cost per lead of chance. */
const fewLeads = 30;

/** Whether what became of leads is told by campaign: won deals have one, or it stands beside the counts. */
function campaignsSell(data: ReportData): boolean {
  if (!data.tables.deals) return true;
  const { groups } = take(data, { won: measures.won }, byColumn('campaign'), null);
  return Array.from(groups.keys()).some((key) => key !== null && (groups.get(key)?.won ?? 0) > 0);
}

/** Where a lead costs most, of those with enough leads; where others are drawn beside them, it says so. */
function cplTitle(data: ReportData, drawn: readonly Line[], { countOf }: Read): string {
  const { locale } = data;
  const many = drawn.filter((line) => countOf(line) >= fewLeads);
  const lines = many.length > 0 ? many : drawn;
  const costs = (line: Line) => resultOf(line.results, 'cpl')?.value ?? -1;
  const most = lines.reduce((one, line) => (costs(line) > costs(one) ? line : one), lines[0] as Line);
  const kpi = resultOf(most.results, 'cpl')?.kpi;
  const isAll = drawn.every((line) => costs(line) <= costs(most));
  return fill((isAll ? words.dearest : words.dearestMany)[locale], {
    kpi: kpi?.label[locale] ?? '',
    key: most.key ?? '',
    value: shortText(costs(most), 'currency', data),
    few: fewLeads,
  });
}
