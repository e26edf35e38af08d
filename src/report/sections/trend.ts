/** The course of the main KPIs by week, month or quarter. */

import { dateText, later, monthsBetween, type Period } from '../../engine/calendar';
import type { Result } from '../../engine/formula';
import { byTime, type TimeUnit } from '../../engine/grouping';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import { amountOf } from '../cells';
import { type Asked, ask, isMapped, type ReportData } from '../data';
import type { ReportChart, TableRow } from '../model';
import { resultOf, shortText } from '../numbers';
import type { SectionMaker } from './section';

const ids = ['revenue', 'leads', 'deals_won', 'win_rate', 'avg_deal', 'sales_cycle', 'new_customers', 'csat'];
/** More rows than this make no picture; the earlier ones are left out, and that is said. */
const mostRows = 60;

const words = {
  title: { en: 'Trend', th: 'แนวโน้ม', ja: '推移', ar: 'الاتجاه', vi: 'Xu hướng' },
  add: {
    en: 'Map a close date or a creation date.',
    th: 'จับคู่วันที่ปิดหรือวันที่สร้าง',
    ja: '完了日か作成日の列を設定してください。',
    ar: 'اربط تاريخ الإغلاق أو تاريخ الإنشاء.',
    vi: 'Hãy ánh xạ ngày đóng hoặc ngày tạo.',
  },
  best: {
    en: 'Most {kpi}: {value} in {key}',
    th: '{kpi} สูงสุด: {value} ใน {key}',
    ja: '{kpi}の最高は {key} の {value}',
    ar: 'أعلى {kpi}: {value} في {key}',
    vi: '{kpi} cao nhất: {value} ({key})',
  },
  rose: {
    en: '{kpi} rose to {value} in {key}',
    th: '{kpi} เพิ่มเป็น {value} ใน {key}',
    ja: '{kpi}は {key} に {value} へ上昇',
    ar: 'ارتفع {kpi} إلى {value} في {key}',
    vi: '{kpi} tăng lên {value} trong {key}',
  },
  fell: {
    en: '{kpi} fell to {value} in {key}',
    th: '{kpi} ลดเป็น {value} ใน {key}',
    ja: '{kpi}は {key} に {value} へ低下',
    ar: 'انخفض {kpi} إلى {value} في {key}',
    vi: '{kpi} giảm còn {value} trong {key}',
  },
  stayed: {
    en: '{kpi} stayed at {value} in {key}',
    th: '{kpi} คงที่ที่ {value} ใน {key}',
    ja: '{kpi}は {key} も {value}',
    ar: 'بقي {kpi} عند {value} في {key}',
    vi: '{kpi} giữ ở {value} trong {key}',
  },
  only: {
    en: '{kpi} in {key}: {value}',
    th: '{kpi} ใน {key}: {value}',
    ja: '{key} の{kpi}: {value}',
    ar: '{kpi} في {key}: {value}',
    vi: '{kpi} trong {key}: {value}',
  },
  unfinished: {
    en: '* {key} is not over: it counts up to {day}.',
    th: '* {key} ยังไม่จบ: นับถึง {day}',
    ja: '* {key} は終わっていません。{day} までの値です。',
    ar: '* {key} لم تنتهِ: تُحسب حتى {day}.',
    vi: '* {key} chưa kết thúc: tính đến {day}.',
  },
  earlier: {
    en: 'Earlier rows not shown: {count}. The total has them all.',
    th: 'แถวก่อนหน้าที่ไม่แสดง: {count} ยอดรวมนับทั้งหมด',
    ja: 'それ以前の {count} 行は省いています。合計には含みます。',
    ar: 'صفوف أقدم لم تُعرض: {count}. الإجمالي يشملها كلها.',
    vi: 'Số dòng cũ hơn không hiển thị: {count}. Tổng vẫn gồm tất cả.',
  },
  inPeriod: { en: 'In the period', th: 'ในช่วงเวลา', ja: '期間合計', ar: 'في الفترة', vi: 'Trong kỳ' },
  week: { en: 'Week of', th: 'สัปดาห์', ja: '週', ar: 'أسبوع', vi: 'Tuần' },
  month: { en: 'Month', th: 'เดือน', ja: '月', ar: 'الشهر', vi: 'Tháng' },
  quarter: { en: 'Quarter', th: 'ไตรมาส', ja: '四半期', ar: 'الربع', vi: 'Quý' },
  year: { en: 'Year', th: 'ปี', ja: '年', ar: 'السنة', vi: 'Năm' },
} as const satisfies Record<string, Texts>;

/** The KPIs that are shown, in the order of the table's columns. */
export const trendKpis = ({ evaluation }: ReportData): string[] =>
  ids.filter((id) => isMapped(resultOf(evaluation.results, id)));

const unitWords: Readonly<Record<TimeUnit, Texts>> = words;

const yearBefore = ({ to }: Period) => later(to + 1, { months: -12 });

/** The group that a day falls into. */
function keyOf(day: number, unit: TimeUnit): string {
  return byTime(unit).keyOf?.(day) ?? '';
}

const says = (results: readonly Result[] | undefined) => (results ?? []).some(({ value }) => (value ?? 0) !== 0);

/** The keys in their order, months without a gap, from the first to the last that has something to say. */
function keysOf({ groups }: Asked, unit: TimeUnit): string[] {
  const found = Array.from(groups.keys())
    .filter((key): key is string => key !== null && says(groups.get(key)))
    .sort();
  const all = unit === 'month' ? monthsBetween(found[0] ?? '', found[found.length - 1] ?? '') : found;
  return all.length > 240 ? found : all;
}

export const trend: SectionMaker = {
  id: 'trend',
  title: words.title,
  add: words.add,
  make: (data) => {
    const { locale, controls, asOf } = data;
    const { unit } = controls;
    const shown = trendKpis(data);
    // A short period says little by itself: the year before its end stands with it, in grey.
    const { period } = data;
    const asked = ask(
      data,
      shown,
      byTime(unit),
      period && { from: Math.min(period.from, yearBefore(period)), to: period.to },
    );
    const keys = keysOf(asked, unit);
    if (keys.length === 0) return null;
    const report = dictionaries[locale].report;
    const running = keyOf(asOf, unit);
    const isRunning = (key: string) => key === running && (data.period === null || data.period.to >= asOf);
    const [first, last] = period ? [keyOf(period.from, unit), keyOf(period.to, unit)] : ['', ''];
    const total = period ? ask(data, shown).total : asked.total;
    const row = (key: string): TableRow => ({
      label: isRunning(key) ? `${key} *` : key,
      quiet: isRunning(key) || (period !== null && (key < first || key > last)),
      cells: shown.map((id) => amountOf(resultOf(asked.groups.get(key) ?? asked.nothing, id), data)),
    });
    const recent = keys.slice(-mostRows);
    const undated = asked.groups.get(null);
    const rows = recent.map(row);
    if (undated && says(undated))
      rows.push({ label: report.noDate, cells: shown.map((id) => amountOf(resultOf(undated, id), data)) });
    const finished = recent.filter((key) => !isRunning(key));
    const charts = (['revenue', 'leads', 'win_rate'] as const)
      .filter((id) => recent.some((key) => resultOf(asked.groups.get(key) ?? [], id)?.value != null))
      .map((id): ReportChart => {
        const { kpi } = resultOf(asked.total, id) as Result;
        return {
          type: kpi.unit === 'percent' ? 'line' : 'column',
          title: findingOf(asked, id, finished.length > 0 ? finished : recent, data),
          table: 'trend',
          columns: [shown.indexOf(id)],
          rows: recent.length,
          axis: kpi.label[locale],
        };
      });
    const lead = charts.map(({ title }) => `${title}.`);
    const newest = recent[recent.length - 1] ?? '';
    if (isRunning(newest)) lead.push(fill(words.unfinished[locale], { key: newest, day: dateText(asOf) }));
    if (keys.length > recent.length) lead.push(fill(words.earlier[locale], { count: keys.length - recent.length }));
    return {
      lead,
      charts,
      tables: [
        {
          id: 'trend',
          headers: [{ text: unitWords[unit][locale] }, ...asked.total.map(({ kpi }) => ({ text: kpi.label[locale] }))],
          rows,
          total: {
            label: period ? words.inPeriod[locale] : report.total,
            cells: total.map((result) => amountOf(result, data)),
          },
        },
      ],
    };
  },
};

/** What the course of a KPI says: how the last finished stretch compares with the one before; or the best one. */
function findingOf({ total, groups }: Asked, id: string, finished: readonly string[], data: ReportData): string {
  const { locale } = data;
  const { kpi } = resultOf(total, id) as Result;
  const valueAt = (key: string | undefined) => resultOf(groups.get(key ?? '') ?? [], id)?.value ?? null;
  const [before, last] = finished.slice(-2);
  const key = last ?? before ?? '';
  const [value, old] = [valueAt(last), valueAt(before)];
  const kpiText = kpi.label[locale];
  if (value !== null && old !== null) {
    const word = value > old ? words.rose : value < old ? words.fell : words.stayed;
    return fill(word[locale], { kpi: kpiText, value: shortText(value, kpi.unit, data), key });
  }
  const best = finished.reduce((most, one) => ((valueAt(one) ?? -1) > (valueAt(most) ?? -1) ? one : most), key);
  const most = valueAt(best);
  return most === null
    ? kpiText
    : fill((finished.length === 1 ? words.only : words.best)[locale], {
        kpi: kpiText,
        value: shortText(most, kpi.unit, data),
        key: best,
      });
}
