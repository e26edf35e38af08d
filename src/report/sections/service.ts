/** What people do and how customers feel: activities by rep and kind, response times, satisfaction. */

import { byColumn, byDimension, crossed, crossMark } from '../../engine/grouping';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import { dimensions } from '../../kpis/dimensions';
import { measures } from '../../kpis/measures';
import { amountOf } from '../cells';
import { ask, isMapped, type ReportData, take } from '../data';
import type { ReportChart, ReportTable } from '../model';
import { numberText, resultOf, unitText } from '../numbers';
import type { SectionMaker } from './section';

/** More kinds than fit beside the names. */
const mostKinds = 7;
const ids = [
  'lead_response_median',
  'lead_response',
  'unanswered_leads',
  'inquiry_response',
  'unanswered_inquiries',
  'csat',
  'activity_ratio',
  'sell_time',
  'selling_share',
  'social_engagement',
  'engagement_rate',
];

const words = {
  title: {
    en: 'Activities and service',
    th: 'กิจกรรมและบริการ',
    ja: '活動とサービス',
    ar: 'الأنشطة والخدمة',
    vi: 'Hoạt động và dịch vụ',
  },
  add: {
    en: 'Add a tab of activities, inquiries or survey scores.',
    th: 'เพิ่มแท็บกิจกรรม การสอบถาม หรือคะแนนสำรวจ',
    ja: '活動・問い合わせ・アンケートのシートを追加してください。',
    ar: 'أضف ورقة أنشطة أو استفسارات أو نتائج استبيان.',
    vi: 'Thêm trang hoạt động, yêu cầu hoặc điểm khảo sát.',
  },
  kinds: {
    en: 'Activities by rep and kind',
    th: 'กิจกรรมตามพนักงานและประเภท',
    ja: '担当者・種類別の活動',
    ar: 'الأنشطة بحسب المندوب والنوع',
    vi: 'Hoạt động theo nhân viên và loại',
  },
  all: { en: 'All', th: 'ทั้งหมด', ja: 'すべて', ar: 'الكل', vi: 'Tất cả' },
  service: {
    en: 'Answers and satisfaction',
    th: 'การตอบและความพึงพอใจ',
    ja: '応答と満足度',
    ar: 'الردود والرضا',
    vi: 'Phản hồi và hài lòng',
  },
  most: {
    en: '{rep} is the most active: {value} activities',
    th: '{rep} ทำกิจกรรมมากที่สุด: {value}',
    ja: '最も活動が多いのは{rep}: {value} 件',
    ar: '{rep} الأكثر نشاطًا: {value} نشاطًا',
    vi: '{rep} năng động nhất: {value} hoạt động',
  },
  answered: {
    en: 'Half of the new leads hear from us within {value}; {none} have had no answer.',
    th: 'ลีดใหม่ครึ่งหนึ่งได้รับการติดต่อภายใน {value} และ {none} รายยังไม่ได้รับคำตอบ',
    ja: '新しいリードの半数に {value} 以内に連絡しています。未対応は {none} 件です。',
    ar: 'نصف العملاء المحتملين الجدد نتواصل معهم خلال {value}؛ و{none} بلا رد.',
    vi: 'Một nửa lead mới được phản hồi trong {value}; {none} chưa được trả lời.',
  },
  happy: {
    en: '{share} of those who answered are satisfied.',
    th: '{share} ของผู้ตอบพึงพอใจ',
    ja: '回答者の {share} が満足しています。',
    ar: '{share} ممن أجابوا راضون.',
    vi: '{share} người trả lời hài lòng.',
  },
  minutes: { en: '{value} min', th: '{value} นาที', ja: '{value} 分', ar: '{value} دقيقة', vi: '{value} phút' },
  hours: { en: '{value} h', th: '{value} ชม.', ja: '{value} 時間', ar: '{value} ساعة', vi: '{value} giờ' },
  kpi: { en: 'Figure', th: 'ตัวชี้วัด', ja: '指標', ar: 'المؤشر', vi: 'Chỉ số' },
  value: { en: 'Value', th: 'ค่า', ja: '値', ar: 'القيمة', vi: 'Giá trị' },
} as const satisfies Record<string, Texts>;

const kindWords: Readonly<Record<string, Texts>> = {
  call: { en: 'Calls', th: 'โทร', ja: '電話', ar: 'مكالمات', vi: 'Cuộc gọi' },
  email: { en: 'E-mails', th: 'อีเมล', ja: 'メール', ar: 'رسائل بريد', vi: 'Email' },
  meeting: { en: 'Meetings', th: 'ประชุม', ja: '会議', ar: 'اجتماعات', vi: 'Cuộc họp' },
  demo: { en: 'Demos', th: 'สาธิต', ja: 'デモ', ar: 'عروض توضيحية', vi: 'Demo' },
  proposal: { en: 'Proposals', th: 'ข้อเสนอ', ja: '提案', ar: 'عروض أسعار', vi: 'Báo giá' },
  follow_up: { en: 'Follow-ups', th: 'ติดตาม', ja: 'フォロー', ar: 'متابعات', vi: 'Theo dõi' },
  follow_up_call: {
    en: 'Follow-up calls',
    th: 'โทรติดตาม',
    ja: 'フォロー電話',
    ar: 'مكالمات متابعة',
    vi: 'Gọi theo dõi',
  },
  follow_up_email: {
    en: 'Follow-up e-mails',
    th: 'อีเมลติดตาม',
    ja: 'フォローメール',
    ar: 'بريد متابعة',
    vi: 'Email theo dõi',
  },
  event: { en: 'Events', th: 'งาน', ja: 'イベント', ar: 'فعاليات', vi: 'Sự kiện' },
  referral: { en: 'Referrals', th: 'แนะนำ', ja: '紹介', ar: 'إحالات', vi: 'Giới thiệu' },
  inbound: { en: 'Inbound', th: 'ขาเข้า', ja: '受信', ar: 'وارد', vi: 'Gọi đến' },
  other: { en: 'Other', th: 'อื่น ๆ', ja: 'その他', ar: 'أخرى', vi: 'Khác' },
};

function kindsTable(data: ReportData): ReportTable | null {
  const { locale } = data;
  const report = dictionaries[locale].report;
  const wanted = { made: measures.activities };
  const [rep, kind] = [byDimension('rep'), byColumn('activity_kind')];
  const byKind = take(data, wanted, kind);
  const sum = (values: { made: number | null } | undefined) => values?.made ?? 0;
  const kinds = Array.from(byKind.groups.keys())
    .filter((key): key is string => key !== null && sum(byKind.groups.get(key)) > 0)
    .sort((a, b) => sum(byKind.groups.get(b)) - sum(byKind.groups.get(a)))
    .slice(0, mostKinds);
  if (byKind.total.made === null || byKind.total.made === 0) return null;
  const byRep = take(data, wanted, rep);
  const cells = take(data, wanted, crossed(rep, kind));
  const keys = Array.from(byRep.groups.keys()).filter((key) => sum(byRep.groups.get(key)) > 0);
  keys.sort((a, b) => sum(byRep.groups.get(b)) - sum(byRep.groups.get(a)));
  return {
    id: 'activities',
    title: words.kinds[locale],
    headers: [
      dimensions.rep.label[locale],
      words.all[locale],
      ...kinds.map((one) => kindWords[one]?.[locale] ?? one),
    ].map((text) => ({ text })),
    rows: keys.map((key) => ({
      label: key ?? report.blank,
      cells: [
        byRep.cell('made', 'count', key),
        ...kinds.map((one) => cells.cell('made', 'count', `${key ?? ''}${crossMark}${one}`)),
      ],
    })),
    total: {
      label: report.total,
      cells: [byKind.cell('made', 'count'), ...kinds.map((one) => byKind.cell('made', 'count', one))],
    },
  };
}

export const service: SectionMaker = {
  id: 'service',
  title: words.title,
  add: words.add,
  make: (data) => {
    const { locale, evaluation } = data;
    const activities = kindsTable(data);
    const shown = ids.filter((id) => isMapped(resultOf(evaluation.results, id)));
    if (!activities && shown.length === 0) return null;
    const { total } = ask(data, shown);
    const valueAt = (id: string) => resultOf(total, id)?.value ?? null;
    const [half, none, happy] = ['lead_response_median', 'unanswered_leads', 'csat'].map(valueAt);
    const lead: string[] = [];
    const charts: ReportChart[] = [];
    const [first] = activities?.rows ?? [];
    if (activities && first) {
      const [made] = first.cells;
      const value = made && 'value' in made && typeof made.value === 'number' ? made.value : 0;
      const title = fill(words.most[locale], { rep: first.label, value: numberText(value, data) });
      lead.push(`${title}.`);
      charts.push({
        type: 'bar',
        title,
        table: 'activities',
        columns: [0],
        rows: activities.rows.length,
        axis: activities.headers[1]?.text ?? '',
      });
    }
    if (typeof half === 'number')
      lead.push(
        fill(words.answered[locale], {
          value:
            half < 120
              ? fill(words.minutes[locale], { value: numberText(half, data) })
              : fill(words.hours[locale], { value: numberText(half / 60, data) }),
          none: numberText(none ?? 0, data),
        }),
      );
    if (typeof happy === 'number') lead.push(fill(words.happy[locale], { share: unitText(happy, 'percent', data) }));
    return {
      lead,
      charts,
      tables: [
        ...(activities ? [activities] : []),
        ...(total.length > 0
          ? [
              {
                id: 'service',
                title: words.service[locale],
                headers: [{ text: words.kpi[locale] }, { text: words.value[locale] }],
                rows: total.map((result) => ({
                  label: result.kpi.label[locale],
                  cells: [amountOf(result, data)],
                })),
              },
            ]
          : []),
      ],
    };
  },
};
