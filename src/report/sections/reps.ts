/** Results by rep, ordered by what is sure and not by luck; and how each rep's deals pass the steps of the funnel. */

import type { Result } from '../../engine/formula';
import { byDimension } from '../../engine/grouping';
import { uncertaintyOf } from '../../engine/uncertainty';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import { dimensions } from '../../kpis/dimensions';
import type { Measure } from '../../kpis/measure';
import { measures } from '../../kpis/measures';
import { stages } from '../../kpis/stages';
import { amount, amountOf, intervalOf, noAmount, noteWith, ratioText, sideOf } from '../cells';
import { ask, isMapped, type ReportData, take } from '../data';
import type { ReportTable, TableRow } from '../model';
import { resultOf, unitText } from '../numbers';
import type { SectionMaker } from './section';

const ids = [
  'revenue',
  'quota_attainment',
  'deals_won',
  'win_rate',
  'avg_deal',
  'sales_cycle',
  'pipeline_value',
  'activity_ratio',
];

/** More bars than this can't be told apart. */
const mostBars = 15;

const words = {
  title: { en: 'Reps', th: 'พนักงานขาย', ja: '担当者', ar: 'مندوبو المبيعات', vi: 'Nhân viên bán hàng' },
  add: {
    en: 'Map the column with the owner of each deal.',
    th: 'จับคู่คอลัมน์ผู้รับผิดชอบดีล',
    ja: '案件の担当者の列を設定してください。',
    ar: 'اربط العمود الذي فيه مسؤول كل صفقة.',
    vi: 'Hãy ánh xạ cột người phụ trách từng giao dịch.',
  },
  quota: { en: 'Quota', th: 'โควตา', ja: 'ノルマ', ar: 'الحصة', vi: 'Chỉ tiêu' },
  attained: { en: 'Attained', th: 'ทำได้', ja: '達成率', ar: 'المحقق', vi: 'Đạt được' },
  interval: {
    en: 'Win rate lies in',
    th: 'ช่วงอัตราชนะ',
    ja: '受注率の範囲',
    ar: 'مدى معدل الفوز',
    vi: 'Khoảng tỷ lệ thắng',
  },
  order: {
    en: 'Ordered by the lower end of the range in which the true win rate lies in 95 of 100 cases: few deals prove little. ⚠ marks fewer than 30 decided deals.',
    th: 'เรียงตามค่าต่ำสุดของช่วงที่อัตราชนะจริงอยู่ใน 95 จาก 100 กรณี: ดีลน้อยพิสูจน์ได้น้อย ⚠ คือดีลที่ตัดสินแล้วน้อยกว่า 30',
    ja: '真の受注率が 95 % の確からしさで入る範囲の下限で並べています。件数が少なければ確かなことは言えません。⚠ は決着した案件が 30 件未満です。',
    ar: 'الترتيب بحسب الحد الأدنى للمدى الذي يقع فيه معدل الفوز الحقيقي في 95 من 100 حالة: الصفقات القليلة لا تثبت شيئًا. ⚠ تعني أقل من 30 صفقة محسومة.',
    vi: 'Xếp theo cận dưới của khoảng chứa tỷ lệ thắng thật trong 95 trên 100 trường hợp: ít giao dịch chứng minh được ít. ⚠ là dưới 30 giao dịch đã kết thúc.',
  },
  best: {
    en: '{rep} wins most surely: {value}, at least {lower}',
    th: '{rep} ชนะแน่นอนที่สุด: {value} อย่างน้อย {lower}',
    ja: '最も確実なのは{rep}: 受注率 {value}、少なくとも {lower}',
    ar: '{rep} الأوثق فوزًا: {value}، وعلى الأقل {lower}',
    vi: '{rep} thắng chắc nhất: {value}, ít nhất {lower}',
  },
  most: {
    en: '{rep} has the most revenue',
    th: '{rep} มีรายได้มากที่สุด',
    ja: '売上が最も多いのは{rep}',
    ar: '{rep} صاحب أعلى إيرادات',
    vi: '{rep} có doanh thu cao nhất',
  },
  steps: {
    en: 'Who qualifies well, who closes well: share that went on from the step before',
    th: 'ใครคัดกรองเก่ง ใครปิดเก่ง: สัดส่วนที่ไปต่อจากขั้นก่อน',
    ja: '見極めに強い人、決めるのに強い人: 前の段階から進んだ割合',
    ar: 'من يحسن التأهيل ومن يحسن الإغلاق: نسبة من انتقلوا من الخطوة السابقة',
    vi: 'Ai sàng lọc tốt, ai chốt tốt: tỷ lệ đi tiếp từ bước trước',
  },
} as const satisfies Record<string, Texts>;

const rateOf = (results: readonly Result[]) => {
  const rate = resultOf(results, 'win_rate');
  return rate ? uncertaintyOf(rate).interval : null;
};
const lowerOf = (results: readonly Result[]) => rateOf(results)?.lower ?? -1;
const revenueOf = (results: readonly Result[]) => resultOf(results, 'revenue')?.value ?? Number.NEGATIVE_INFINITY;
const sells = (results: readonly Result[]) =>
  ['revenue', 'deals_won', 'win_rate', 'pipeline_value'].some((id) => (resultOf(results, id)?.value ?? 0) !== 0);

/** Share of each step of the funnel that each rep's deals passed. */
function stepsTable(data: ReportData, reps: readonly string[]): ReportTable | null {
  const { evaluation, locale } = data;
  const wanted: Record<string, Measure> = {};
  for (const { stage } of evaluation.funnel) wanted[stage] = { ...measures.leads, where: [{ reached: stage }] };
  const taken = take(data, wanted, byDimension('rep'));
  const { total, groups } = taken;
  // Leads may have no owner yet: the steps begin where reps do.
  const told = evaluation.funnel
    .map(({ stage }) => stage)
    .filter((stage) => reps.some((rep) => groups.get(rep)?.[stage]));
  if (told.length < 3) return null;
  const rowOf = (label: string, counts: Record<string, number | null> | undefined, rep?: string): TableRow => ({
    label,
    cells: told.map((stage, at) => {
      const part = counts?.[stage] ?? 0;
      if (at === 0) return taken.cell(stage, 'count', rep);
      const whole = counts?.[told[at - 1] as string] ?? 0;
      const is = `${stages[stage].label[locale]} ÷ ${stages[told[at - 1] ?? stage].label[locale]}`;
      const of = ratioText(part, whole, data);
      const note = noteWith([is, of], whole, 0, data);
      return whole > 0 ? amount(part / whole, 'percent', note) : noAmount;
    }),
  });
  return {
    id: 'steps',
    title: words.steps[locale],
    headers: [dimensions.rep.label[locale], ...told.map((stage) => stages[stage].label[locale])].map((text) => ({
      text,
    })),
    rows: reps.map((rep) => rowOf(rep, groups.get(rep), rep)),
    total: rowOf(dictionaries[locale].report.total, total),
  };
}

export const reps: SectionMaker = {
  id: 'reps',
  title: words.title,
  add: words.add,
  make: (data) => {
    const { locale, evaluation } = data;
    const shown = ids.filter((id) => isMapped(resultOf(evaluation.results, id)));
    const { total, groups } = ask(data, shown, byDimension('rep'));
    const named = Array.from(groups.keys()).filter(
      (key): key is string => key !== null && sells(groups.get(key) ?? []),
    );
    if (named.length === 0 || shown.length === 0) return null;
    const report = dictionaries[locale].report;
    const of = (key: string | null) => groups.get(key) ?? [];
    named.sort((a, b) => lowerOf(of(b)) - lowerOf(of(a)) || revenueOf(of(b)) - revenueOf(of(a)) || (a < b ? -1 : 1));
    const rowOf = (label: string, results: readonly Result[]): TableRow => {
      const cells: TableRow['cells'] = [];
      for (const id of shown) {
        const result = resultOf(results, id);
        if (id === 'quota_attainment') cells.push(sideOf(result, 1, 'currency', data));
        cells.push(amountOf(result, data));
        if (id === 'win_rate') cells.push(intervalOf(result, data));
      }
      return { label, cells: cells.slice(0, 8) };
    };
    const headers: string[] = [];
    for (const { kpi } of total) {
      if (kpi.id === 'quota_attainment') headers.push(words.quota[locale], words.attained[locale]);
      else headers.push(kpi.label[locale]);
      if (kpi.id === 'win_rate') headers.push(words.interval[locale]);
    }
    const [best = ''] = named;
    const rate = resultOf(of(best), 'win_rate');
    const title =
      rate && lowerOf(of(best)) >= 0
        ? fill(words.best[locale], {
            rep: best,
            value: unitText(rate.value ?? 0, 'percent', data),
            lower: unitText(lowerOf(of(best)), 'percent', data),
          })
        : '';
    const richest = named.reduce((most, one) => (revenueOf(of(one)) > revenueOf(of(most)) ? one : most), best);
    const steps = stepsTable(data, named);
    const bars = Math.min(named.length, mostBars);
    const hasRevenue = Number.isFinite(revenueOf(of(richest))) && shown.indexOf('revenue') === 0;
    const rateColumn = headers.indexOf(resultOf(total, 'win_rate')?.kpi.label[locale] ?? '');
    return {
      lead: [...(title ? [`${title}.`] : []), ...(rate ? [words.order[locale]] : [])],
      charts: [
        ...(hasRevenue
          ? [
              {
                type: 'bar' as const,
                title: fill(words.most[locale], { rep: richest }),
                table: 'reps',
                columns: [0],
                rows: bars,
                axis: headers[0] ?? '',
              },
            ]
          : []),
        ...(title && rateColumn >= 0
          ? [
              {
                type: 'bar' as const,
                title,
                table: 'reps',
                columns: [rateColumn],
                rows: bars,
                axis: headers[rateColumn] ?? '',
              },
            ]
          : []),
      ],
      tables: [
        {
          id: 'reps',
          headers: [dimensions.rep.label[locale], ...headers.slice(0, 8)].map((text) => ({ text })),
          rows: [
            ...named.map((key) => rowOf(key, of(key))),
            ...(sells(of(null)) ? [rowOf(report.blank, of(null))] : []),
          ],
          total: rowOf(report.total, total),
        },
        ...(steps ? [steps] : []),
      ],
    };
  },
};
