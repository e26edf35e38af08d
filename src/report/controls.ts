/** What a person chooses in cells of the report: the choices in their language, and what was chosen in any language. */

import { dateText, type Period, parsePeriod } from '../engine/calendar';
import type { Evaluation } from '../engine/evaluate';
import type { TimeUnit } from '../engine/grouping';
import { type Locale, locales, type Texts } from '../i18n/locales';
import { type DimensionId, dimensions } from '../kpis/dimensions';
import type { Settings } from '../kpis/settings';
import type { Control } from './model';

/** What was chosen, as ids that no language changes. */
export interface Controls {
  /** `all`, `this_month` and the like, or a period as text. */
  period: string;
  comparison: 'both' | 'previous' | 'year' | 'none';
  unit: TimeUnit;
  by: DimensionId;
  filter: { by: DimensionId; key: string } | null;
  /** Ids of the sections that are switched off. */
  hidden: readonly string[];
  /** Whether the headline's numbers are formulas that follow the data. */
  live: boolean;
}

/** The choices before anybody chose. */
export const usualControls = ({ comparison }: Settings): Controls => ({
  period: 'all',
  comparison: comparison === 'none' ? 'none' : comparison === 'year_before' ? 'year' : 'both',
  unit: 'month',
  by: 'source',
  filter: null,
  hidden: [],
  live: false,
});

type Choices = Readonly<Record<string, Texts>>;

const periods = {
  all: { en: 'All time', th: 'ทั้งหมด', ja: '全期間', ar: 'كل الوقت', vi: 'Toàn bộ thời gian' },
  this_year: { en: 'This year', th: 'ปีนี้', ja: '今年', ar: 'هذا العام', vi: 'Năm nay' },
  last_year: { en: 'Last year', th: 'ปีที่แล้ว', ja: '昨年', ar: 'العام الماضي', vi: 'Năm trước' },
  this_quarter: { en: 'This quarter', th: 'ไตรมาสนี้', ja: '今四半期', ar: 'هذا الربع', vi: 'Quý này' },
  last_quarter: { en: 'Last quarter', th: 'ไตรมาสที่แล้ว', ja: '前四半期', ar: 'الربع الماضي', vi: 'Quý trước' },
  this_month: { en: 'This month', th: 'เดือนนี้', ja: '今月', ar: 'هذا الشهر', vi: 'Tháng này' },
  last_month: { en: 'Last month', th: 'เดือนที่แล้ว', ja: '先月', ar: 'الشهر الماضي', vi: 'Tháng trước' },
} as const satisfies Choices;

const comparisons = {
  both: {
    en: 'Period before and last year',
    th: 'ช่วงก่อนและปีก่อน',
    ja: '前の期間と前年',
    ar: 'الفترة السابقة والعام الماضي',
    vi: 'Kỳ trước và năm trước',
  },
  previous: { en: 'Period before', th: 'ช่วงก่อน', ja: '前の期間', ar: 'الفترة السابقة', vi: 'Kỳ trước' },
  year: { en: 'Last year', th: 'ปีก่อน', ja: '前年', ar: 'العام الماضي', vi: 'Năm trước' },
  none: { en: 'Nothing', th: 'ไม่เทียบ', ja: '比べない', ar: 'لا شيء', vi: 'Không so sánh' },
} as const satisfies Choices;

const units = {
  week: { en: 'Week', th: 'สัปดาห์', ja: '週', ar: 'أسبوع', vi: 'Tuần' },
  month: { en: 'Month', th: 'เดือน', ja: '月', ar: 'شهر', vi: 'Tháng' },
  quarter: { en: 'Quarter', th: 'ไตรมาส', ja: '四半期', ar: 'ربع سنة', vi: 'Quý' },
  year: { en: 'Year', th: 'ปี', ja: '年', ar: 'سنة', vi: 'Năm' },
} as const satisfies Choices;

const switches = {
  on: { en: 'Shown', th: 'แสดง', ja: '表示', ar: 'ظاهر', vi: 'Hiện' },
  off: { en: 'Hidden', th: 'ซ่อน', ja: '非表示', ar: 'مخفي', vi: 'Ẩn' },
} as const satisfies Choices;

const liveChoices = {
  off: { en: 'Off', th: 'ปิด', ja: 'オフ', ar: 'إيقاف', vi: 'Tắt' },
  on: { en: 'On', th: 'เปิด', ja: 'オン', ar: 'تشغيل', vi: 'Bật' },
} as const satisfies Choices;

const words = {
  live: { en: 'Live numbers', th: 'ตัวเลขอัปเดตเอง', ja: '自動更新の数値', ar: 'أرقام حية', vi: 'Số liệu trực tiếp' },
  period: { en: 'Period ▾', th: 'ช่วงเวลา ▾', ja: '期間 ▾', ar: 'الفترة ▾', vi: 'Kỳ ▾' },
  comparison: { en: 'Compared with ▾', th: 'เทียบกับ ▾', ja: '比較 ▾', ar: 'مقارنة مع ▾', vi: 'So với ▾' },
  unit: { en: 'Trend by ▾', th: 'แนวโน้มราย ▾', ja: '推移の単位 ▾', ar: 'الاتجاه بحسب ▾', vi: 'Xu hướng theo ▾' },
  by: { en: 'Broken down by ▾', th: 'แยกตาม ▾', ja: '内訳 ▾', ar: 'مفصل بحسب ▾', vi: 'Chia theo ▾' },
  filter: { en: 'Only ▾', th: 'เฉพาะ ▾', ja: '絞り込み ▾', ar: 'فقط ▾', vi: 'Chỉ ▾' },
  everything: { en: 'Everything', th: 'ทั้งหมด', ja: 'すべて', ar: 'الكل', vi: 'Tất cả' },
} as const satisfies Choices;

/** Whether the cells of a tab are those of a report, as in a copy that a person made of one: no other tab has such labels. */
export const isReport = (values: readonly (readonly unknown[])[]): boolean =>
  values.slice(0, 20).some((row) => row.filter((cell) => typeof cell === 'string' && / ▾$/.test(cell)).length > 2);

/** More keys than this make a list that nobody looks through. */
const mostKeys = 60;

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The id of a choice by its text in any language. */
function idOf(choices: Choices, text: string): string | null {
  return Object.keys(choices).find((id) => locales.some((locale) => same(choices[id]?.[locale] ?? '', text))) ?? null;
}

const textsOf = (choices: Choices, locale: Locale) => Object.keys(choices).map((id) => choices[id]?.[locale] ?? id);

const filterable = ['rep', 'source', 'product', 'team'] as const;
const breakable = ['source', 'product', 'team'] as const;

/** The cells at the top of the report. */
export function controlsAt(controls: Controls, breakdowns: Evaluation['breakdowns'], locale: Locale): Control[] {
  const { period, comparison, unit, by, filter } = controls;
  const filterText = (id: DimensionId, key: string) => `${dimensions[id].label[locale]}: ${key}`;
  const keys: string[] = [];
  for (const id of filterable) {
    for (const { key } of (breakdowns[id] ?? []).slice(0, mostKeys)) if (key !== null) keys.push(filterText(id, key));
  }
  const chosen = filter ? filterText(filter.by, filter.key) : words.everything[locale];
  return [
    {
      id: 'period',
      label: words.period[locale],
      value: (periods as Choices)[period]?.[locale] ?? period,
      choices: textsOf(periods, locale),
    },
    {
      id: 'comparison',
      label: words.comparison[locale],
      value: comparisons[comparison][locale],
      choices: textsOf(comparisons, locale),
    },
    { id: 'unit', label: words.unit[locale], value: units[unit][locale], choices: textsOf(units, locale) },
    {
      id: 'by',
      label: words.by[locale],
      value: dimensions[by].label[locale],
      choices: breakable.filter((id) => breakdowns[id] || id === by).map((id) => dimensions[id].label[locale]),
    },
    {
      id: 'filter',
      label: words.filter[locale],
      value: chosen,
      choices: Array.from(new Set([words.everything[locale], ...keys, chosen])),
    },
  ];
}

/** A cell that shows or hides something. */
export const switchOf = (id: string, label: string, on: boolean, locale: Locale): Control => ({
  id,
  label,
  value: switches[on ? 'on' : 'off'][locale],
  choices: textsOf(switches, locale),
});

/** Whether the headline's numbers follow the data. */
export const liveSwitch = ({ live }: Controls, locale: Locale): Control => ({
  id: 'live',
  label: words.live[locale],
  value: liveChoices[live ? 'on' : 'off'][locale],
  choices: textsOf(liveChoices, locale),
});

/** What the texts of the cells mean; a text that means nothing leaves what was chosen before. */
export function readControls(texts: Readonly<Record<string, string>>, before: Controls): Controls {
  const text = (id: string) => texts[id]?.trim() ?? '';
  const dimension = (name: string, among: readonly DimensionId[]) =>
    among.find((id) => locales.some((locale) => same(dimensions[id].label[locale], name)));
  const chosen = text('filter');
  const at = chosen.indexOf(':');
  const filterBy = at > 0 ? dimension(chosen.slice(0, at), filterable) : undefined;
  const filter = filterBy
    ? { by: filterBy, key: chosen.slice(at + 1).trim() }
    : idOf({ everything: words.everything }, chosen)
      ? null
      : before.filter;
  const live = idOf(liveChoices, text('live'));
  const isOff = (id: string) => idOf(switches, text(id)) === 'off';
  const switched = Object.keys(texts).filter((id) => idOf(switches, text(id)) !== null);
  return {
    period: idOf(periods, text('period')) ?? (text('period') || before.period),
    comparison: (idOf(comparisons, text('comparison')) as Controls['comparison'] | null) ?? before.comparison,
    unit: (idOf(units, text('unit')) as TimeUnit | null) ?? before.unit,
    by: dimension(text('by'), breakable) ?? before.by,
    filter,
    live: live === null ? before.live : live === 'on',
    hidden: [...before.hidden.filter((id) => switched.indexOf(id) < 0), ...switched.filter(isOff)],
  };
}

/** The first of the periods, given as texts, that holds the day. */
function periodWith(day: number, texts: readonly string[], yearStart: number): Period | null {
  for (const text of texts) {
    const period = parsePeriod(text, yearStart);
    if (period && period !== 'all' && period.from <= day && day <= period.to) return period;
  }
  return null;
}

const yearsAround = (day: number) => {
  const year = Number(dateText(day).slice(0, 4));
  return [year - 1, year, year + 1];
};

function around(unit: string, day: number, yearStart: number): Period | null {
  const years = yearsAround(day);
  const fiscal = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  if (unit === 'month') return periodWith(day, [dateText(day).slice(0, 7)], yearStart);
  if (unit === 'year') return periodWith(day, years.map(yearStart === 1 ? String : fiscal), yearStart);
  return periodWith(
    day,
    years.reduce<string[]>((all, year) => all.concat([1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)), []),
    yearStart,
  );
}

/** The days of a chosen period: `all` for all time, null for a text that is no period. */
export function periodOf(chosen: string, asOf: number, yearStart: number): Period | 'all' | null {
  const [which, unit = ''] = chosen.split('_');
  if (!(periods as Choices)[chosen] || unit === '') return parsePeriod(chosen, yearStart);
  const now = around(unit, asOf, yearStart);
  return which === 'this' || !now ? now : around(unit, now.from - 1, yearStart);
}
