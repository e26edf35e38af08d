/** The open deals: what they are worth by stage, when they are expected, and which of them are late or still. */

import { dateText } from '../../engine/calendar';
import { byTime, type Grouping } from '../../engine/grouping';
import { quantile } from '../../engine/statistics';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import { dimensions } from '../../kpis/dimensions';
import { measures } from '../../kpis/measures';
import { type FunnelStage, funnelStages, rankOf, stages } from '../../kpis/stages';
import type { Table } from '../../tables/table';
import { textAt } from '../../tables/text-columns';
import { amount, noAmount, noteWith } from '../cells';
import { type ReportData, take } from '../data';
import type { ReportChart, ReportTable, TableRow } from '../model';
import { numberText, shortText } from '../numbers';
import type { SectionMaker } from './section';

/** How many of the late and the still deals are listed, the largest first. */
const mostDeals = 8;
/** Without a word of a deal for this many days it stands still; where nobody keeps that, older than most that were won. */
const stillDays = 30;
const mostMonths = 12;

const words = {
  title: { en: 'Pipeline', th: 'ไปป์ไลน์', ja: 'パイプライン', ar: 'الصفقات الجارية', vi: 'Pipeline' },
  add: {
    en: 'Map stage and amount of open deals.',
    th: 'จับคู่ขั้นตอนและมูลค่าของดีลที่เปิดอยู่',
    ja: '進行中の案件のステージと金額の列を設定してください。',
    ar: 'اربط مرحلة الصفقات المفتوحة ومبلغها.',
    vi: 'Hãy ánh xạ giai đoạn và số tiền của giao dịch đang mở.',
  },
  deals: { en: 'Open deals', th: 'ดีลที่เปิด', ja: '進行中の案件', ar: 'صفقات مفتوحة', vi: 'Giao dịch đang mở' },
  value: { en: 'Open value', th: 'มูลค่าที่เปิด', ja: '金額', ar: 'القيمة المفتوحة', vi: 'Giá trị đang mở' },
  likely: {
    en: 'Weighted by history',
    th: 'ถ่วงด้วยประวัติ',
    ja: '実績で加重',
    ar: 'مرجّح بالسجل',
    vi: 'Theo lịch sử',
  },
  share: { en: 'Won from here', th: 'ชนะจากขั้นนี้', ja: 'ここからの受注率', ar: 'ربح من هنا', vi: 'Thắng từ đây' },
  month: { en: 'Expected in', th: 'คาดว่าปิดใน', ja: '予定月', ar: 'متوقع في', vi: 'Dự kiến vào' },
  finding: {
    en: '{count} open deals are worth {value}; by the history of the team {likely} of it comes in',
    th: 'ดีลที่เปิด {count} ดีลมีมูลค่า {value} ตามประวัติของทีมจะได้ {likely}',
    ja: '進行中 {count} 件で {value}。過去の実績では {likely} になる見込み',
    ar: '{count} صفقات مفتوحة قيمتها {value}؛ وبحسب سجل الفريق يأتي منها {likely}',
    vi: '{count} giao dịch đang mở trị giá {value}; theo lịch sử của nhóm sẽ thu được {likely}',
  },
  plain: {
    en: '{count} open deals are worth {value}',
    th: 'ดีลที่เปิด {count} ดีลมีมูลค่า {value}',
    ja: '進行中 {count} 件、金額 {value}',
    ar: '{count} صفقات مفتوحة قيمتها {value}',
    vi: '{count} giao dịch đang mở trị giá {value}',
  },
  bare: {
    en: '{count} open deals, none with an amount',
    th: 'ดีลที่เปิด {count} ดีล ไม่มีมูลค่า',
    ja: '進行中 {count} 件、金額の記入なし',
    ar: '{count} صفقات مفتوحة بلا مبالغ',
    vi: '{count} giao dịch đang mở, chưa có số tiền',
  },
  coming: {
    en: 'Most is expected in {key}: {value}',
    th: 'คาดว่าจะได้มากที่สุดใน {key}: {value}',
    ja: '最も多い予定月は {key}: {value}',
    ar: 'الأكثر متوقع في {key}: {value}',
    vi: 'Dự kiến nhiều nhất vào {key}: {value}',
  },
  late: {
    en: 'Past their expected day: {count} deals, {value}',
    th: 'เลยวันที่คาดไว้: {count} ดีล {value}',
    ja: '予定日を過ぎた案件: {count} 件、{value}',
    ar: 'تجاوزت موعدها: {count} صفقات، {value}',
    vi: 'Quá ngày dự kiến: {count} giao dịch, {value}',
  },
  still: {
    en: 'Without a word for {days} days: {count} deals, {value}',
    th: 'ไม่มีความเคลื่อนไหว {days} วัน: {count} ดีล {value}',
    ja: '{days} 日間動きのない案件: {count} 件、{value}',
    ar: 'بلا حركة منذ {days} يومًا: {count} صفقات، {value}',
    vi: 'Không có động tĩnh {days} ngày: {count} giao dịch, {value}',
  },
  old: {
    en: 'Open for longer than {days} days, twice what a won deal takes: {count} deals, {value}',
    th: 'เปิดนานกว่า {days} วัน สองเท่าของดีลที่ชนะ: {count} ดีล {value}',
    ja: '受注までの日数の2倍({days} 日)より長く開いている案件: {count} 件、{value}',
    ar: 'مفتوحة منذ أكثر من {days} يومًا، ضعف ما تستغرقه الصفقة الرابحة: {count} صفقات، {value}',
    vi: 'Mở lâu hơn {days} ngày, gấp đôi giao dịch thắng: {count} giao dịch, {value}',
  },
  deal: { en: 'Deal', th: 'ดีล', ja: '案件', ar: 'الصفقة', vi: 'Giao dịch' },
  days: { en: 'Days', th: 'วัน', ja: '日数', ar: 'الأيام', vi: 'Số ngày' },
  since: { en: 'Since', th: 'ตั้งแต่', ja: '起点日', ar: 'منذ', vi: 'Từ ngày' },
  row: { en: 'Go to', th: 'ไปที่', ja: '移動', ar: 'انتقل إلى', vi: 'Đi tới' },
  history: {
    en: 'Of the deals that came this far and ended: {won} won of {all}.',
    th: 'จากดีลที่มาถึงขั้นนี้และจบแล้ว: ชนะ {won} จาก {all}',
    ja: 'ここまで進んで決着した {all} 件のうち受注 {won} 件',
    ar: 'من الصفقات التي بلغت هذا الحد وانتهت: ربح {won} من {all}.',
    vi: 'Trong các giao dịch đã tới đây và kết thúc: thắng {won} trong {all}.',
  },
} as const satisfies Record<string, Texts>;

/** By the furthest stage of each deal. */
const byStage: Grouping = (table) => {
  const { reached } = table.numbers;
  return reached ? { codes: Int32Array.from(reached), names: funnelStages } : null;
};

interface Deal {
  row: number;
  value: number;
  /** The day from which on it is late, or stands still. */
  since: number;
}

/** Open deals whose day lies before the given one, the largest first. */
function openBefore(deals: Table, days: Float64Array | undefined, before: number): Deal[] {
  const { outcome } = deals.texts;
  const { amount: money } = deals.numbers;
  const found: Deal[] = [];
  for (let row = 0; row < deals.size; row += 1) {
    const since = Math.floor(days?.[row] ?? Number.NaN);
    if (outcome?.names[outcome.codes[row] as number] !== 'open' || !(since < before)) continue;
    found.push({ row, value: money?.[row] ?? Number.NaN, since });
  }
  return found.sort((a, b) => (b.value || 0) - (a.value || 0) || a.since - b.since);
}

function listOf(id: string, title: string, list: readonly Deal[], deals: Table, data: ReportData): ReportTable {
  const { locale, asOf } = data;
  const name = (row: number) =>
    textAt(deals.texts.deal_name, row) || textAt(deals.texts.account, row) || textAt(deals.texts.deal_id, row);
  const rows = list.slice(0, mostDeals).map(
    ({ row, value, since }): TableRow => ({
      label: name(row) || `${deals.rowOf[row]}`,
      cells: [
        { text: textAt(deals.texts.owner, row) },
        amount(
          Number.isNaN(value) ? null : value,
          'currency',
          noteWith([words.value[locale]], Number.isNaN(value) ? 0 : 1, Number.isNaN(value) ? 1 : 0, data),
        ),
        { text: dateText(since), likeNumber: true },
        amount(
          asOf - since,
          'count',
          noteWith([`${words.days[locale]} = ${dateText(asOf)} − ${dateText(since)}`], 1, 0, data),
        ),
        { link: { tab: deals.tabs[deals.tabOf[row] as number] as string, row: deals.rowOf[row] as number } },
      ],
    }),
  );
  const headers: string[] = [words.deal[locale], dimensions.rep.label[locale], words.value[locale]];
  headers.push(words.since[locale], words.days[locale], words.row[locale]);
  return { id, title, headers: headers.map((text) => ({ text })), rows };
}

export const pipeline: SectionMaker = {
  id: 'pipeline',
  title: words.title,
  add: words.add,
  make: (data) => {
    const { locale, asOf } = data;
    const { deals } = data.tables;
    if (!deals?.texts.outcome) return null;
    const report = dictionaries[locale].report;
    const wanted = { deals: measures.open, value: measures.open_amount, likely: measures.open_by_history };
    const staged = take(data, wanted, byStage);
    const { total, groups } = staged;
    if ((total.deals ?? 0) === 0) return null;
    const told = funnelStages.filter((stage) => (groups.get(stage)?.deals ?? 0) > 0);
    const ends = take(data, endsBy(told), undefined, null).total;
    const rowOf = (label: string, { cell }: typeof staged, key?: string, stage?: FunnelStage): TableRow => {
      const [won, all] = stage ? [ends[`${stage} won`] ?? 0, ends[`${stage} all`] ?? 0] : [0, 0];
      const text = fill(words.history[locale], { won: numberText(won, data), all: numberText(all, data) });
      const note = noteWith([words.share[locale], text], all, 0, data);
      return {
        label,
        cells: [
          cell('deals', 'count', key),
          cell('value', 'currency', key),
          // Where lost deals don't say how far they had come, all that came far would seem to be won.
          ...(total.likely === null
            ? []
            : [all > 0 ? amount(won / all, 'percent', note) : noAmount, cell('likely', 'currency', key)]),
        ],
      };
    };
    const count = numberText(total.deals ?? 0, data);
    const short = (value: number | null) => shortText(value ?? 0, 'currency', data);
    const title = fill(
      (total.value === null ? words.bare : total.likely === null ? words.plain : words.finding)[locale],
      {
        count,
        value: short(total.value),
        likely: short(total.likely),
      },
    );
    const expected = take(data, wanted, byExpected, null);
    const months = Array.from(expected.groups.keys())
      .filter((key): key is string => key !== null && key >= dateText(asOf).slice(0, 7))
      .sort()
      .slice(0, mostMonths);
    const fattest = months.reduce(
      (most, key) => ((expected.groups.get(key)?.value ?? 0) > (expected.groups.get(most)?.value ?? 0) ? key : most),
      months[0] ?? '',
    );
    const late = openBefore(deals, deals.numbers.expected, asOf);
    const { last_activity_date: word, created } = deals.numbers;
    const cycle = quantile(
      Array.from(deals.numbers.cycle_days ?? []).filter((days) => !Number.isNaN(days)),
      0.5,
    );
    const patience = word ? stillDays : cycle === null ? null : Math.max(stillDays, Math.round(cycle * 2));
    const still = patience === null ? [] : openBefore(deals, word ?? created, asOf - patience);
    const { none } = report;
    const worth = (list: readonly Deal[]) =>
      total.value === null ? none : short(list.reduce((sum, { value }) => sum + (value || 0), 0));
    const lateTitle = fill(words.late[locale], { count: late.length, value: worth(late) });
    const stillTitle = fill((word ? words.still : words.old)[locale], {
      count: still.length,
      days: patience ?? 0,
      value: worth(still),
    });
    const comingTitle = fill(words.coming[locale], {
      key: fattest,
      value: short(expected.groups.get(fattest)?.value ?? 0),
    });
    const charts: ReportChart[] = [
      {
        type: 'bar',
        title,
        table: 'stages',
        columns: [total.value === null ? 0 : 1],
        rows: told.length,
        axis: (total.value === null ? words.deals : words.value)[locale],
      },
    ];
    if (months.length > 0)
      charts.push({
        type: 'column',
        title: comingTitle,
        table: 'expected',
        columns: [1],
        rows: months.length,
        axis: words.value[locale],
      });
    const weighted = total.likely === null ? [] : [words.share[locale], words.likely[locale]];
    const headers = (first: string) =>
      [first, words.deals[locale], words.value[locale], ...weighted].map((text) => ({ text }));
    return {
      lead: [
        `${title}.`,
        ...(months.length > 0 ? [`${comingTitle}.`] : []),
        ...(late.length > 0 ? [`${lateTitle}.`] : []),
      ],
      charts,
      tables: [
        {
          id: 'stages',
          headers: headers(report.stage),
          rows: told.map((stage) => rowOf(stages[stage].label[locale], staged, stage, stage)),
          total: rowOf(report.total, staged),
        },
        ...(months.length > 0
          ? [
              {
                id: 'expected',
                headers: headers(words.month[locale]),
                rows: months.map((key) => rowOf(key, expected, key)),
              },
            ]
          : []),
        ...(late.length > 0 ? [listOf('late', lateTitle, late, deals, data)] : []),
        ...(still.length > 0 ? [listOf('still', stillTitle, still, deals, data)] : []),
      ],
    };
  },
};

/** By the month in which a deal is expected to close. */
const byExpected: Grouping = (table, measure) => byTime('month')(table, { ...measure, date: 'expected' });

/** Of the deals that came as far as each stage: how many were won, and how many ended. */
function endsBy(told: readonly FunnelStage[]) {
  const wanted: Record<string, (typeof measures)['won'] | object> = {};
  for (const stage of told) {
    const reached = { column: 'reached', above: rankOf(stage) - 0.5 };
    wanted[`${stage} won`] = { ...measures.won, where: [{ outcome: ['won'] }, reached] };
    wanted[`${stage} all`] = { ...measures.won, where: [{ outcome: ['won', 'lost'] }, reached] };
  }
  return wanted as Record<string, typeof measures.won>;
}
