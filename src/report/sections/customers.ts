/** Customers: who came, who stayed, what they are worth, and how recurring revenue moved. */

import { cohortsOf } from '../../engine/cohorts';
import { byTime } from '../../engine/grouping';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import { measures } from '../../kpis/measures';
import { amount, amountOf, noAmount, noteWith, ratioText } from '../cells';
import { ask, isMapped, type ReportData, take } from '../data';
import type { ReportChart, ReportTable } from '../model';
import { resultOf, shortText, unitText } from '../numbers';
import type { SectionMaker } from './section';

const ids = ['new_customers', 'retention', 'churn', 'clv', 'cac', 'ltv_cac', 'mrr', 'upsell_rate', 'aov'];
const mostMonths = 24;

const words = {
  title: { en: 'Customers', th: 'ลูกค้า', ja: '顧客', ar: 'العملاء', vi: 'Khách hàng' },
  add: {
    en: 'Add a tab of orders with customers, or of customers with the days on which they came and left.',
    th: 'เพิ่มแท็บคำสั่งซื้อพร้อมลูกค้า หรือแท็บลูกค้าพร้อมวันที่เริ่มและเลิก',
    ja: '顧客のある注文のシート、または開始日と解約日のある顧客のシートを追加してください。',
    ar: 'أضف ورقة طلبات فيها العملاء، أو ورقة عملاء فيها يوم قدومهم ويوم رحيلهم.',
    vi: 'Thêm trang đơn hàng có khách hàng, hoặc trang khách hàng có ngày đến và ngày rời đi.',
  },
  figure: { en: 'Figure', th: 'ตัวชี้วัด', ja: '指標', ar: 'المؤشر', vi: 'Chỉ số' },
  value: { en: 'Value', th: 'ค่า', ja: '値', ar: 'القيمة', vi: 'Giá trị' },
  why: { en: 'What it is made of', th: 'ที่มา', ja: '内訳', ar: 'مكوناته', vi: 'Gồm những gì' },
  worth: {
    en: 'A customer is worth {clv}, {ratio} times what winning one costs',
    th: 'ลูกค้าหนึ่งรายมีมูลค่า {clv} หรือ {ratio} เท่าของต้นทุนการได้มา',
    ja: '顧客1件の価値は {clv}、獲得費用の {ratio} 倍',
    ar: 'قيمة العميل {clv}، أي {ratio} أضعاف تكلفة كسبه',
    vi: 'Một khách hàng đáng giá {clv}, gấp {ratio} lần chi phí có được',
  },
  fresh: {
    en: '{count} new customers',
    th: 'ลูกค้าใหม่ {count} ราย',
    ja: '新規顧客 {count} 件',
    ar: '{count} عملاء جدد',
    vi: '{count} khách hàng mới',
  },
  stayed: {
    en: '{share} of the customers stayed',
    th: 'ลูกค้า {share} ยังอยู่',
    ja: '顧客の {share} が継続',
    ar: 'بقي {share} من العملاء',
    vi: '{share} khách hàng ở lại',
  },
  movements: {
    en: 'Recurring revenue by month: what came, grew, shrank and left',
    th: 'รายได้ประจำรายเดือน: มาใหม่ เพิ่ม ลด และเลิก',
    ja: '月次経常収益の動き: 新規・増額・減額・解約',
    ar: 'الإيراد المتكرر شهريًا: ما أتى وزاد ونقص ورحل',
    vi: 'Doanh thu định kỳ theo tháng: mới, tăng, giảm và rời đi',
  },
  moved: {
    en: 'Recurring revenue stands at {value} at the end of {key}',
    th: 'รายได้ประจำอยู่ที่ {value} ณ สิ้น {key}',
    ja: '月次経常収益は {key} 末に {value}',
    ar: 'الإيراد المتكرر {value} في نهاية {key}',
    vi: 'Doanh thu định kỳ là {value} vào cuối {key}',
  },
  month: { en: 'Month', th: 'เดือน', ja: '月', ar: 'الشهر', vi: 'Tháng' },
  start: { en: 'At the start', th: 'ต้นเดือน', ja: '月初', ar: 'في البداية', vi: 'Đầu tháng' },
  new: { en: 'New', th: 'ใหม่', ja: '新規', ar: 'جديد', vi: 'Mới' },
  expansion: { en: 'Grew', th: 'เพิ่ม', ja: '増額', ar: 'زيادة', vi: 'Tăng' },
  contraction: { en: 'Shrank', th: 'ลด', ja: '減額', ar: 'نقص', vi: 'Giảm' },
  churned: { en: 'Left', th: 'เลิก', ja: '解約', ar: 'رحيل', vi: 'Rời đi' },
  reactivated: { en: 'Came back', th: 'กลับมา', ja: '復帰', ar: 'عودة', vi: 'Quay lại' },
  end: { en: 'At the end', th: 'สิ้นเดือน', ja: '月末', ar: 'في النهاية', vi: 'Cuối tháng' },
  came: { en: 'Came', th: 'มาใหม่', ja: '新規', ar: 'أتوا', vi: 'Mới đến' },
  first: {
    en: 'Customers whose first month is {month}; each counts as one row.',
    th: 'ลูกค้าที่เดือนแรกคือ {month} นับรายละหนึ่งแถว',
    ja: '最初の月が {month} の顧客。1件を1行と数えます。',
    ar: 'عملاء شهرهم الأول {month}؛ يُحسب كل منهم صفًا واحدًا.',
    vi: 'Khách hàng có tháng đầu là {month}; mỗi khách tính một dòng.',
  },
  kept: {
    en: 'Customers of {month} who are there {at} months later; each counts as one row.',
    th: 'ลูกค้าของ {month} ที่ยังอยู่หลัง {at} เดือน นับรายละหนึ่งแถว',
    ja: '{month} の顧客のうち {at} か月後もいる割合。1件を1行と数えます。',
    ar: 'عملاء {month} الباقون بعد {at} شهر؛ يُحسب كل منهم صفًا واحدًا.',
    vi: 'Khách hàng của {month} còn lại sau {at} tháng; mỗi khách tính một dòng.',
  },
  cohorts: {
    en: 'Who came in a month, and the share that is still there so many months later',
    th: 'ลูกค้าที่มาในแต่ละเดือน และสัดส่วนที่ยังอยู่ในเดือนต่อ ๆ มา',
    ja: '月ごとに来た顧客と、その何か月後に残っている割合',
    ar: 'من أتوا في كل شهر ونسبة من بقوا بعد كذا شهر',
    vi: 'Khách đến trong tháng và tỷ lệ còn lại sau bấy nhiêu tháng',
  },
} as const satisfies Record<string, Texts>;

const movements = {
  start: measures.mrr_start,
  new: measures.mrr_new,
  expansion: measures.mrr_expansion,
  contraction: measures.mrr_contraction,
  churned: measures.mrr_churned,
  reactivated: measures.mrr_reactivated,
  end: measures.recurring_revenue,
};
const movementIds = ['start', 'new', 'expansion', 'contraction', 'churned', 'reactivated', 'end'] as const;

/** What became of recurring revenue in each month; start and movements add up to the end. */
function movementsTable(data: ReportData): ReportTable | null {
  const { locale } = data;
  const { groups, cell } = take(data, movements, byTime('month'));
  const months = Array.from(groups.keys())
    .filter((key): key is string => key !== null && (groups.get(key)?.end ?? 0) !== 0)
    .sort()
    .slice(-mostMonths);
  if (months.length === 0) return null;
  return {
    id: 'movements',
    title: words.movements[locale],
    headers: [{ text: words.month[locale] }, ...movementIds.map((id) => ({ text: words[id][locale] }))],
    rows: months.map((key) => ({
      label: key,
      cells: movementIds.map((id) => cell(id, 'currency', key)),
    })),
  };
}

/** Months after the first that fit beside the names, and the newest cohorts that are shown. */
const mostAfter = 7;
const mostCohorts = 12;

/** Of those who came in a month, the share that is still there in each month after. */
function cohortTable(data: ReportData): ReportTable | null {
  const { tables, asOf, locale } = data;
  const cohorts = cohortsOf(tables, asOf).slice(-mostCohorts);
  if (cohorts.length < 2) return null;
  const after = Array.from({ length: mostAfter }, (_, at) => at);
  return {
    id: 'cohorts',
    title: words.cohorts[locale],
    headers: [words.month[locale], words.came[locale], ...after.map((at) => `+${at}`)].map((text) => ({ text })),
    rows: cohorts.map(({ month, customers: all, kept }) => ({
      label: month,
      cells: [
        amount(all, 'count', noteWith([fill(words.first[locale], { month })], all, 0, data)),
        ...after.map((at) => {
          const there = kept[at];
          if (there === undefined || all === 0) return noAmount;
          const of = ratioText(there, all, data);
          return amount(there / all, 'percent', noteWith([fill(words.kept[locale], { month, at }), of], all, 0, data));
        }),
      ],
    })),
  };
}

export const customers: SectionMaker = {
  id: 'customers',
  title: words.title,
  add: words.add,
  make: (data) => {
    const { locale, tables, evaluation } = data;
    const shown = ids.filter((id) => isMapped(resultOf(evaluation.results, id)));
    if (!tables.customers && !tables.orders && shown.indexOf('new_customers') < 0) return null;
    if (shown.length === 0) return null;
    const { total } = ask(data, shown);
    const report = dictionaries[locale].report;
    const valueAt = (id: string) => resultOf(total, id)?.value ?? null;
    const lead: string[] = [];
    const fresh = valueAt('new_customers');
    if (fresh !== null) lead.push(`${fill(words.fresh[locale], { count: shortText(fresh, 'count', data) })}.`);
    const [clv, ratio, stayed] = [valueAt('clv'), valueAt('ltv_cac'), valueAt('retention')];
    if (clv !== null && ratio !== null)
      lead.push(
        `${fill(words.worth[locale], { clv: shortText(clv, 'currency', data), ratio: unitText(ratio, 'ratio', data) })}.`,
      );
    if (stayed !== null) lead.push(`${fill(words.stayed[locale], { share: unitText(stayed, 'percent', data) })}.`);
    const moved = movementsTable(data);
    const cohorts = cohortTable(data);
    const charts: ReportChart[] = [];
    const last = moved?.rows[moved.rows.length - 1];
    const end = last?.cells[movementIds.length - 1];
    if (moved && last && end && 'value' in end && typeof end.value === 'number') {
      const title = fill(words.moved[locale], { value: shortText(end.value, 'currency', data), key: last.label });
      lead.push(`${title}.`);
      charts.push({
        type: 'column',
        title,
        table: 'movements',
        columns: [movementIds.length - 1],
        rows: moved.rows.length,
        axis: words.end[locale],
      });
    }
    return {
      lead,
      charts,
      tables: [
        {
          id: 'customers',
          headers: [words.figure, words.value, words.why].map((text) => ({ text: text[locale] })),
          rows: total.map((result) => {
            const cell = amountOf(result, data);
            return {
              label:
                result.kpi.unit === 'days' ? `${result.kpi.label[locale]} (${report.days})` : result.kpi.label[locale],
              cells: [cell, { text: (cell.note ?? '').split('\n').slice(0, 2).join(' · ') }],
            };
          }),
        },
        ...(cohorts ? [cohorts] : []),
        ...(moved ? [moved] : []),
      ],
    };
  },
};
