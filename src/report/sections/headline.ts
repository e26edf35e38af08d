/** The tiles at the top: value, how it compares, goal, and its course. */

import type { Period } from '../../engine/calendar';
import { measuresOf, type Result } from '../../engine/formula';
import { uncertaintyOf } from '../../engine/uncertainty';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import type { Measure } from '../../kpis/measure';
import { measures } from '../../kpis/measures';
import { sentence, wordReason } from '../../kpis/reasons';
import { noteOf } from '../cells';
import { ask, isMapped, type ReportData } from '../data';
import { liveLead, liveText } from '../live';
import type { Change, Tile } from '../model';
import { numberText, resultOf, shortText, unitText } from '../numbers';
import { comparisonOf, periodText } from '../periods';
import type { SectionMaker } from './section';
import { trendKpis } from './trend';

/** In the order of their weight for a board; the first that the workbook holds are shown. */
const ids = [
  'revenue',
  'deals_won',
  'win_rate',
  'avg_deal',
  'sales_cycle',
  'leads',
  'pipeline_value',
  'new_customers',
  'cac',
  'csat',
  'opp_to_win',
  'mrr',
  'churn',
  'retention',
  'aov',
  'lead_response_median',
  'deals_open',
];
const mostTiles = 10;

const words = {
  title: { en: 'Headline', th: 'ภาพรวม', ja: '主要指標', ar: 'أهم المؤشرات', vi: 'Chỉ số chính' },
  add: {
    en: 'Add a tab of deals with a stage, an amount and dates.',
    th: 'เพิ่มแท็บดีลที่มีขั้นตอน มูลค่า และวันที่',
    ja: 'ステージ・金額・日付のある案件のシートを追加してください。',
    ar: 'أضف ورقة صفقات فيها المرحلة والمبلغ والتواريخ.',
    vi: 'Thêm một trang giao dịch có giai đoạn, số tiền và ngày.',
  },
  before: {
    en: '{sign} {by} vs before: {word}',
    th: '{sign} {by} จากช่วงก่อน: {word}',
    ja: '{sign} 前期比 {by}: {word}',
    ar: '{sign} {by} عن الفترة السابقة: {word}',
    vi: '{sign} {by} so với kỳ trước: {word}',
  },
  year: {
    en: '{sign} {by} vs last year: {word}',
    th: '{sign} {by} จากปีก่อน: {word}',
    ja: '{sign} 前年比 {by}: {word}',
    ar: '{sign} {by} عن العام الماضي: {word}',
    vi: '{sign} {by} so với năm trước: {word}',
  },
  better: { en: 'better', th: 'ดีขึ้น', ja: '改善', ar: 'أفضل', vi: 'tốt hơn' },
  worse: { en: 'worse', th: 'แย่ลง', ja: '悪化', ar: 'أسوأ', vi: 'kém hơn' },
  higher: { en: 'higher', th: 'สูงขึ้น', ja: '増加', ar: 'أعلى', vi: 'cao hơn' },
  lower: { en: 'lower', th: 'ต่ำลง', ja: '減少', ar: 'أقل', vi: 'thấp hơn' },
  same: { en: 'no change', th: 'ไม่เปลี่ยน', ja: '変化なし', ar: 'دون تغيير', vi: 'không đổi' },
  points: { en: '{by} points', th: '{by} จุด', ja: '{by} ポイント', ar: '{by} نقطة', vi: '{by} điểm' },
  noBefore: {
    en: 'No value in the period before',
    th: 'ไม่มีค่าในช่วงก่อน',
    ja: '前の期間に値なし',
    ar: 'لا قيمة في الفترة السابقة',
    vi: 'Kỳ trước không có giá trị',
  },
  noYear: {
    en: 'No value a year ago',
    th: 'ไม่มีค่าในปีก่อน',
    ja: '前年に値なし',
    ar: 'لا قيمة قبل عام',
    vi: 'Năm trước không có giá trị',
  },
  goal: {
    en: '{share} of the goal of {goal}',
    th: '{share} ของเป้า {goal}',
    ja: '目標 {goal} の {share}',
    ar: '{share} من الهدف {goal}',
    vi: '{share} mục tiêu {goal}',
  },
  today: {
    en: 'As it stands today',
    th: 'ตามสถานะวันนี้',
    ja: '現時点の値',
    ar: 'كما هو اليوم',
    vi: 'Tại thời điểm hiện tại',
  },
  compared: {
    en: '{of} is compared with {previous} and with {year}.',
    th: 'เทียบ {of} กับ {previous} และกับ {year}',
    ja: '{of} を {previous} および {year} と比べています。',
    ar: 'تُقارن {of} بـ {previous} وبـ {year}.',
    vi: '{of} được so với {previous} và {year}.',
  },
  comparedOne: {
    en: '{of} is compared with {year}.',
    th: 'เทียบ {of} กับ {year}',
    ja: '{of} を {year} と比べています。',
    ar: 'تُقارن {of} بـ {year}.',
    vi: '{of} được so với {year}.',
  },
  unfinished: {
    en: 'The period is not over yet, so each one counts up to the same day.',
    th: 'ช่วงเวลายังไม่จบ จึงนับแต่ละช่วงถึงวันเดียวกัน',
    ja: '期間がまだ終わっていないため、いずれも同じ日までで比べています。',
    ar: 'لم تنتهِ الفترة بعد، لذا تُحسب كل فترة حتى اليوم نفسه.',
    vi: 'Kỳ chưa kết thúc nên mỗi kỳ được tính đến cùng một ngày.',
  },
  allTime: {
    en: 'All time has nothing to compare with. Choose a period above and then Refresh in the menu.',
    th: 'ทุกช่วงเวลาไม่มีอะไรให้เทียบ เลือกช่วงเวลาด้านบนแล้วเลือกรีเฟรชในเมนู',
    ja: '全期間には比べる相手がありません。上で期間を選び、メニューで更新してください。',
    ar: 'لا شيء يُقارن به كل الوقت. اختر فترة في الأعلى ثم حدّث من القائمة.',
    vi: 'Toàn bộ thời gian không có gì để so sánh. Chọn một kỳ ở trên rồi chọn Làm mới trong menu.',
  },
} as const satisfies Record<string, Texts>;

/** Whether time doesn't matter to the KPI: it tells of today only. */
const isSnapshot = (result: Result) =>
  measuresOf(result.formula).every((id) => (measures[id] as Measure).date === undefined);

function changeOf(now: Result, then: Result | undefined, which: 'before' | 'year', data: ReportData): Change {
  const { locale } = data;
  const none = which === 'before' ? words.noBefore : words.noYear;
  const [value, old] = [now.value, then?.value ?? null];
  const { unit, better } = now.kpi;
  if (value === null || old === null || (old === 0 && unit !== 'percent'))
    return { text: none[locale], direction: 'same' };
  const by = unit === 'percent' ? value - old : (value - old) / Math.abs(old);
  const size = numberText(Math.abs(by) * 100, data);
  if (size === '0')
    return { text: fill(words[which][locale], { sign: '●', by: '0 %', word: words.same[locale] }), direction: 'same' };
  const good = better === 'neutral' ? null : by > 0 === (better === 'higher');
  const word = good === null ? (by > 0 ? words.higher : words.lower) : good ? words.better : words.worse;
  return {
    text: fill(words[which][locale], {
      sign: by > 0 ? '▲' : '▼',
      by: unit === 'percent' ? fill(words.points[locale], { by: size }) : `${size} %`,
      word: word[locale],
    }),
    direction: good === null ? 'same' : good ? 'better' : 'worse',
  };
}

function detailOf(result: Result, data: ReportData): string {
  const { locale } = data;
  const { reason, kpi, numerator, denominator } = result;
  const { ratio, few: fewText } = dictionaries[locale].report;
  if (reason) return sentence(wordReason(reason, kpi, locale, (value) => numberText(value, data)));
  if (numerator === null || denominator === null) return '';
  const text = fill(ratio, {
    numerator: shortText(numerator, 'count', data),
    denominator: shortText(denominator, 'count', data),
  });
  return uncertaintyOf(result).few ? `${text}, ${fewText}` : text;
}

/** The goal of the settings; for revenue else the targets of the workbook. */
function goalOf({ kpi, value }: Result, data: ReportData): string {
  const { evaluation, settings, locale } = data;
  const own = settings.goals[kpi.id];
  const target = own === undefined && kpi.id === 'revenue' ? resultOf(evaluation.results, 'target_attainment') : null;
  const goal = own ?? target?.denominator ?? null;
  const share = target ? target.value : goal && value !== null ? value / goal : null;
  if (goal === null || share === null) return '';
  return fill(words.goal[locale], {
    share: unitText(share, 'percent', data),
    goal: shortText(goal, kpi.unit, data),
  });
}

export const headline: SectionMaker = {
  id: 'headline',
  title: words.title,
  add: words.add,
  always: true,
  make: (data) => {
    const { locale, evaluation, period, controls } = data;
    const shown = ids
      .map((id) => resultOf(evaluation.results, id))
      .filter(isMapped)
      .slice(0, mostTiles);
    if (shown.length === 0) return null;
    const comparison = controls.comparison === 'none' ? null : comparisonOf(period, data.asOf);
    // Of a year, the period before is last year.
    const isOne = controls.comparison === 'both' && comparison?.previous.from === comparison?.year.from;
    const names = shown.map(({ kpi }) => kpi.id);
    const over = (other: Period | undefined) => (other ? ask(data, names, undefined, other).total : []);
    const [now, before, year] = [over(comparison?.of), over(comparison?.previous), over(comparison?.year)];
    const changes = (result: Result): Change[] => {
      if (isSnapshot(result)) return comparison ? [{ text: words.today[locale], direction: 'same' }] : [];
      const { id } = result.kpi;
      const current = resultOf(now, id);
      if (!current) return [];
      return [
        ...(controls.comparison === 'year' || isOne ? [] : [changeOf(current, resultOf(before, id), 'before', data)]),
        ...(controls.comparison === 'previous' ? [] : [changeOf(current, resultOf(year, id), 'year', data)]),
      ];
    };
    const { days } = dictionaries[locale].report;
    const lives = data.liveOf?.(shown) ?? [];
    const tiles = shown.map((result, at): Tile => {
      const live = lives[at];
      const { kpi, value } = result;
      const spark = trendKpis(data).indexOf(kpi.id);
      return {
        id: kpi.id,
        value,
        unit: kpi.unit,
        label: kpi.unit === 'days' ? `${kpi.label[locale]} (${days})` : kpi.label[locale],
        detail: detailOf(result, data),
        changes: changes(result),
        goal: goalOf(result, data),
        note: noteOf(result, data) + (live ? `\n${liveText(live, result, data)}` : ''),
        ...(spark >= 0 ? { spark } : {}),
        ...(live && 'formula' in live ? { formula: live.formula } : {}),
      };
    });
    return { lead: [...leadOf(data, comparison), ...liveLead(lives, shown, data)], tiles };
  },
};

function leadOf({ locale, period, controls }: ReportData, comparison: ReturnType<typeof comparisonOf>): string[] {
  if (controls.comparison === 'none') return [];
  if (period === null) return [words.allTime[locale]];
  if (!comparison) return [];
  const isOne = comparison.previous.from === comparison.year.from;
  const text = fill((isOne ? words.comparedOne : words.compared)[locale], {
    of: periodText(comparison.of, locale),
    previous: periodText(comparison.previous, locale),
    year: periodText(comparison.year, locale),
  });
  return [comparison.unfinished ? `${text} ${words.unfinished[locale]}` : text];
}
