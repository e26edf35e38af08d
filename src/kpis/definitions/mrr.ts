import type { Definition } from '../kpi';

export const mrr = {
  id: 'mrr',
  function: 'MRR',
  unit: 'currency',
  better: 'higher',
  label: {
    en: 'Monthly recurring revenue (MRR)',
    th: 'รายได้ประจำรายเดือน (MRR)',
    ja: '月次経常収益(MRR)',
    ar: 'الإيرادات الشهرية المتكررة (MRR)',
    vi: 'Doanh thu định kỳ hàng tháng (MRR)',
  },
  description: {
    en: 'What the running subscriptions bring in one month: each amount divided by the months it pays for.',
    th: 'รายได้ต่อเดือนจากการสมัครที่ใช้งานอยู่: ยอดหารด้วยจำนวนเดือนที่ครอบคลุม',
    ja: '有効な契約の1か月分の売上: 金額 ÷ 請求月数',
    ar: 'ما تجلبه الاشتراكات السارية في شهر: كل مبلغ مقسومًا على أشهره',
    vi: 'Doanh thu một tháng của các gói đang chạy: giá trị chia cho số tháng',
  },
  formula: {
    choose: 'movement',
    of: {
      end: 'recurring_revenue',
      start: 'mrr_start',
      new: 'mrr_new',
      expansion: 'mrr_expansion',
      contraction: 'mrr_contraction',
      churn: 'mrr_churned',
      reactivation: 'mrr_reactivated',
    },
  },
  empty: {
    en: 'there are no running subscriptions.',
    th: 'ไม่มีการสมัครที่ใช้งานอยู่',
    ja: '有効な契約がありません。',
    ar: 'لا توجد اشتراكات سارية.',
    vi: 'không có gói nào đang chạy.',
  },
  leftOut: [
    {
      measure: 'unknown_billing',
      says: {
        en: 'rows without a known billing period: {rows}. Use month, quarter, year or week.',
        th: '{rows} แถวไม่ทราบรอบบิล โปรดใช้ เดือน ไตรมาส ปี หรือสัปดาห์',
        ja: '{rows} 行の請求サイクルが不明です。月、四半期、年、週のいずれかにしてください。',
        ar: 'صفوف بلا دورة فوترة معروفة: {rows}. استخدم شهر أو ربع سنة أو سنة أو أسبوع.',
        vi: '{rows} dòng không rõ chu kỳ thanh toán. Hãy dùng tháng, quý, năm hoặc tuần.',
      },
      refused: true,
    },
  ],
  calls: [
    [
      {
        kind: 'list',
        name: 'amounts',
        table: 'customers',
        column: 'mrr_amount',
        help: {
          en: 'Amounts of the running subscriptions, a month each unless billing is given',
          th: 'ยอดของการสมัครที่ใช้งานอยู่ ต่อเดือนถ้าไม่ระบุรอบบิล',
          ja: '有効な契約の金額。請求サイクルがなければ月額',
          ar: 'مبالغ الاشتراكات السارية، شهرية ما لم تُعط الفوترة',
          vi: 'Giá trị các gói đang chạy, theo tháng nếu không có chu kỳ',
        },
      },
    ],
    [
      {
        kind: 'list',
        name: 'amounts',
        table: 'customers',
        column: 'mrr_amount',
        help: {
          en: 'one billing period each, when billing is given',
          th: 'ต่อรอบบิล เมื่อระบุรอบบิล',
          ja: '請求サイクルを指定する場合は1回分の金額',
          ar: 'لكل دورة عند إعطاء الفوترة',
          vi: 'mỗi chu kỳ, khi có chu kỳ',
        },
      },
      {
        kind: 'list',
        name: 'billing',
        table: 'customers',
        column: 'billing_period',
        help: {
          en: '(optional) Billing period of each: month, quarter, year, week, the same rows',
          th: '(ไม่บังคับ) รอบบิล: เดือน ไตรมาส ปี สัปดาห์ แถวเดียวกัน',
          ja: '(任意)請求サイクル: 月、四半期、年、週(同じ行)',
          ar: '(اختياري) دورة الفوترة: شهر، ربع سنة، سنة، أسبوع، الصفوف نفسها',
          vi: '(tùy chọn) Chu kỳ: tháng, quý, năm, tuần, cùng các dòng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=MRR({100;1200;90},{"month";"year";"quarter"})', value: 230 },
    { formula: '=MRR(2000,"year")', value: 166.66666666666666 },
  ],
  source: 'ChartMogul: $2,000 a year = $166.67 MRR',
} as const satisfies Definition;
