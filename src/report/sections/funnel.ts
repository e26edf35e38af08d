/** The funnel: how many came how far, how long they stood there, and what was lost on the way. */

import type { Period } from '../../engine/calendar';
import type { FunnelStep } from '../../engine/evaluate';
import { stageDetails } from '../../engine/stage-details';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import { type FunnelStage, rankOf, stages } from '../../kpis/stages';
import { type Table, tellsOf } from '../../tables/table';
import { amount, noAmount, noteWith, ratioText } from '../cells';
import type { TableCell } from '../model';
import { numberText, resultOf, shortText, unitText } from '../numbers';
import type { SectionMaker } from './section';

const words = {
  title: { en: 'Funnel', th: 'กรวยการขาย', ja: 'ファネル', ar: 'مسار المبيعات', vi: 'Phễu bán hàng' },
  add: {
    en: 'Map the column with the stage of each deal.',
    th: 'จับคู่คอลัมน์ขั้นตอนของแต่ละดีล',
    ja: '案件のステージの列を設定してください。',
    ar: 'اربط العمود الذي فيه مرحلة كل صفقة.',
    vi: 'Hãy ánh xạ cột giai đoạn của từng giao dịch.',
  },
  days: {
    en: 'Median days here',
    th: 'มัธยฐานวันในขั้นนี้',
    ja: '滞在日数(中央値)',
    ar: 'وسيط الأيام هنا',
    vi: 'Số ngày ở đây (trung vị)',
  },
  noDays: {
    en: 'How long deals stand in a stage is not known: that takes the days on which they reached it and left it.',
    th: 'ไม่ทราบว่าดีลอยู่ในแต่ละขั้นตอนนานเท่าใด ต้องมีวันที่ดีลถึงและออกจากขั้นตอน',
    ja: '各段階の滞在日数は不明です。段階に達した日と離れた日が必要です。',
    ar: 'لا يُعرف كم تبقى الصفقات في كل مرحلة: يلزم لذلك يوم بلوغها ويوم مغادرتها.',
    vi: 'Không biết giao dịch ở mỗi giai đoạn bao lâu: cần có ngày đạt và ngày rời giai đoạn.',
  },
  repeated: {
    en: 'Each row counts here. {rows} of the leads repeat an earlier one, which "{kpi}" counts once.',
    th: 'ที่นี่นับทุกแถว มีลีดซ้ำ {rows} แถว ซึ่ง "{kpi}" นับครั้งเดียว',
    ja: 'ここではすべての行を数えます。うち {rows} 行は前のリードの重複で、「{kpi}」では1件として数えます。',
    ar: 'يُحسب كل صف هنا. {rows} من العملاء المحتملين تكرار لسابقين، وتحسبهم «{kpi}» مرة واحدة.',
    vi: 'Ở đây tính mọi dòng. {rows} khách tiềm năng trùng với dòng trước, "{kpi}" chỉ tính một lần.',
  },
  lost: { en: 'Lost here', th: 'หลุดที่ขั้นนี้', ja: 'ここで失った数', ar: 'فُقد هنا', vi: 'Mất ở đây' },
  money: {
    en: 'Money lost here',
    th: 'มูลค่าที่หลุด',
    ja: '失った金額',
    ar: 'قيمة ما فُقد',
    vi: 'Giá trị mất ở đây',
  },
  share: { en: 'Share lost here', th: 'สัดส่วนที่หลุด', ja: '失った割合', ar: 'نسبة ما فُقد', vi: 'Tỷ lệ mất ở đây' },
  narrow: {
    en: 'The narrowest step: {share} went on from {from} to {to}',
    th: 'ขั้นที่แคบที่สุด: {share} ไปต่อจาก {from} ถึง {to}',
    ja: '最も狭い段階: {from}から{to}へ進んだのは {share}',
    ar: 'أضيق خطوة: انتقل {share} من {from} إلى {to}',
    vi: 'Bước hẹp nhất: {share} đi tiếp từ {from} đến {to}',
  },
  leaks: {
    en: 'Most money is lost at {stage}: {money} in {count} deals.',
    th: 'มูลค่าหลุดมากที่สุดที่ {stage}: {money} จาก {count} ดีล',
    ja: '失った金額が最も多いのは{stage}: {count} 件で {money}。',
    ar: 'أكبر قيمة مفقودة في {stage}: {money} في {count} صفقات.',
    vi: 'Mất nhiều tiền nhất ở {stage}: {money} trong {count} giao dịch.',
  },
  counted: {
    en: 'Deals made in the period; a lost one counts up to the stage that it is known to have reached.',
    th: 'นับดีลที่สร้างในช่วงเวลา ดีลที่หลุดนับถึงขั้นที่ทราบว่าไปถึง',
    ja: '期間中に作成した案件です。失注は、到達が分かっている段階まで数えます。',
    ar: 'الصفقات المنشأة في الفترة؛ تُحسب المفقودة حتى آخر مرحلة يُعرف أنها بلغتها.',
    vi: 'Giao dịch tạo trong kỳ; giao dịch mất được tính đến giai đoạn đã biết là đạt tới.',
  },
  measured: {
    en: 'Median days from this stage to the next one, of deals with both dates; left out are those that still stand here.',
    th: 'มัธยฐานวันจากขั้นนี้ถึงขั้นถัดไป ของดีลที่มีทั้งสองวันที่ ไม่รวมดีลที่ยังอยู่ในขั้นนี้',
    ja: 'この段階から次の段階までの日数の中央値。両方の日付がある案件のみで、まだこの段階にあるものは除きます。',
    ar: 'وسيط الأيام من هذه المرحلة إلى التالية للصفقات التي لها التاريخان؛ وتُستبعد التي ما زالت هنا.',
    vi: 'Trung vị số ngày từ giai đoạn này đến giai đoạn sau, của giao dịch có cả hai ngày; bỏ những giao dịch còn ở đây.',
  },
  gone: {
    en: 'Deals that were lost while they stood here.',
    th: 'ดีลที่หลุดขณะอยู่ในขั้นนี้',
    ja: 'この段階にあるときに失った案件',
    ar: 'صفقات فُقدت وهي في هذه المرحلة.',
    vi: 'Giao dịch bị mất khi đang ở giai đoạn này.',
  },
  worth: {
    en: 'The amounts lost in the stage, times the share that was won of the deals that had come as far and ended.',
    th: 'มูลค่าที่หลุดในขั้นนี้ คูณสัดส่วนที่ชนะของดีลที่มาถึงขั้นนี้และจบแล้ว',
    ja: 'この段階で失った金額に、ここまで進んで決着した案件の受注割合を掛けたもの',
    ar: 'المبالغ المفقودة في المرحلة مضروبة في نسبة ما رُبح من الصفقات التي بلغتها وانتهت.',
    vi: 'Số tiền mất ở giai đoạn này nhân với tỷ lệ thắng của các giao dịch đã tới đây và kết thúc.',
  },
} as const satisfies Record<string, Texts>;

/** Deals of which nobody knows whether they reached the stage: their sheet doesn't tell. */
function untold(deals: Table, stage: FunnelStage, period: Period | null): number {
  const { created } = deals.numbers;
  const tells = tellsOf(deals, rankOf(stage));
  let count = 0;
  for (let row = 0; row < deals.size; row += 1) {
    const day = Math.floor(created?.[row] ?? Number.NaN);
    if (period && !(day >= period.from && day <= period.to)) continue;
    if (!tells(row)) count += 1;
  }
  return count;
}

export const funnel: SectionMaker = {
  id: 'funnel',
  title: words.title,
  add: words.add,
  make: (data) => {
    const { locale, evaluation, tables } = data;
    const { deals } = tables;
    const steps = evaluation.funnel;
    if (steps.length === 0 || !deals) return null;
    const report = dictionaries[locale].report;
    const label = (stage: FunnelStage) => stages[stage].label[locale];
    const parts = (stage: FunnelStage, of: FunnelStage) => `${label(stage)} ÷ ${label(of)}`;
    const details = new Map(stageDetails(tables, data.period).map((detail) => [detail.stage, detail]));
    // Where lost deals don't say how far they had come, nobody knows where they were lost.
    const tells = Array.from(details.values()).some(({ lost }) => lost !== null);
    const timed = Array.from(details.values()).some(({ medianDays }) => medianDays !== null);
    /** The note of a share. */
    const of = (is: string, part: number, whole: number) =>
      noteWith([is, ratioText(part, whole, data)], whole, 0, data);
    const rows = steps.map(({ stage, reached, fromPrevious, fromFirst }, at) => {
      const before = steps[at - 1]?.reached ?? 0;
      const [previous, first] = [steps[at - 1]?.stage ?? stage, steps[0]?.stage ?? stage];
      const detail = details.get(stage);
      const gone = detail?.lost ?? null;
      const cells: TableCell[] = [
        amount(reached, 'count', noteWith([words.counted[locale]], reached, untold(deals, stage, data.period), data)),
        at === 0 ? noAmount : amount(fromPrevious, 'percent', of(parts(stage, previous), reached, before)),
        at === 0 ? noAmount : amount(fromFirst, 'percent', of(parts(stage, first), reached, steps[0]?.reached ?? 0)),
        ...(!timed
          ? []
          : [
              detail && detail.medianDays !== null
                ? amount(
                    detail.medianDays,
                    'days',
                    noteWith([words.measured[locale]], detail.left, detail.waiting, data),
                  )
                : noAmount,
            ]),
        ...(!tells
          ? []
          : [
              detail ? amount(gone, 'count', noteWith([words.gone[locale]], gone ?? 0, 0, data)) : noAmount,
              detail && gone !== null && reached > 0
                ? amount(gone / reached, 'percent', of(words.share[locale], gone, reached))
                : noAmount,
              detail
                ? amount(
                    detail.money,
                    'currency',
                    noteWith([words.worth[locale]], detail.valued, (gone ?? 0) - detail.valued, data),
                  )
                : noAmount,
            ]),
      ];
      return { label: label(stage), cells };
    });
    const narrow = steps
      .slice(1)
      .reduce<FunnelStep | null>(
        (least, step) => (least && (least.fromPrevious ?? 2) <= (step.fromPrevious ?? 2) ? least : step),
        null,
      );
    const from = narrow ? steps[steps.indexOf(narrow) - 1] : undefined;
    const title =
      narrow && from && narrow.fromPrevious !== null
        ? fill(words.narrow[locale], {
            share: unitText(narrow.fromPrevious, 'percent', data),
            from: label(from.stage),
            to: label(narrow.stage),
          })
        : words.title[locale];
    const moneyAt = (stage: FunnelStage) => details.get(stage)?.money ?? 0;
    const worst = steps.reduce(
      (most, step) => (moneyAt(step.stage) > moneyAt(most.stage) ? step : most),
      steps[0] as (typeof steps)[number],
    );
    const lead = [`${title}.`];
    if (moneyAt(worst.stage) > 0)
      lead.push(
        fill(words.leaks[locale], {
          stage: label(worst.stage),
          money: shortText(moneyAt(worst.stage), 'currency', data),
          count: numberText(details.get(worst.stage)?.lost ?? 0, data),
        }),
      );
    if (!timed) lead.push(words.noDays[locale]);
    const leads = resultOf(evaluation.results, 'leads');
    const repeated = leads?.leftOut.find(({ of: { measure } }) => measure === 'repeated_leads')?.rows ?? 0;
    if (leads && repeated > 0 && steps[0]?.stage === 'lead')
      lead.push(fill(words.repeated[locale], { rows: numberText(repeated, data), kpi: leads.kpi.label[locale] }));
    return {
      lead,
      charts: [{ type: 'bar', title, table: 'funnel', columns: [0], rows: rows.length, axis: report.reached }],
      tables: [
        {
          id: 'funnel',
          headers: [
            report.stage,
            report.reached,
            report.fromPrevious,
            report.fromFirst,
            ...(timed ? [words.days[locale]] : []),
            ...(tells ? [words.lost[locale], words.share[locale], words.money[locale]] : []),
          ].map((text) => ({ text })),
          rows,
        },
      ],
    };
  },
};
