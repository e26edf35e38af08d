/** Columns of marketing spend. */

import type { Field } from '../field';

export const spendFields = {
  spend_amount: {
    kind: 'currency',
    tables: ['counts', 'spend'],
    headers: {
      en: 'Spend|Cost|Ad Spend|Budget Spent|Amount Spent|Marketing Spend|Expense|Spent|Total Spend|Total Cost|Cost (Total)|Ad Cost|Media Spend|Media Cost|Amount Spent (USD)|Marketing Cost|Ads Budget|Budget Used|Net Spend|Paid|Advertising|Expenses|Ads Spend|Invoice Amount|Actual Spend|Mktg Spend|Stand + Travel|Actual Cost|Spent So Far|Cost So Far|Event Cost|Spend Actual',
      th: 'ค่าใช้จ่าย|งบที่ใช้|ค่าโฆษณา|ต้นทุน|งบโฆษณา|ยอดใช้จ่าย|ค่าใช้จ่ายการตลาด|งบโฆษณาที่ใช้|ค่าแอด|ค่าแอดส์|ค่าโฆษณารวม|ใช้ไป|จำนวนเงิน|ค่ายิงแอด|งบการตลาด|ยอดค่าใช้จ่าย|จ่ายจริง|ใช้จริง|ค่าแอดรวม|ยอดใช้จ่ายจริง',
      ja: '費用|広告費|コスト|支出|マーケティング費用|広告宣伝費|消化金額|出稿費|広告費用|消化額|利用金額|広告費(円)|ご利用額|費用(円)|出費|経費|金額|広告コスト|販促費|ご利用金額|出稿金額|ご請求額|利用料金|費用合計|税抜|広告費(税抜)|利用額|実績費用',
      ar: 'التكلفة|الإنفاق|المصروف|تكلفة الإعلان|المصروفات|تكلفة التسويق|المبلغ المصروف|قيمة الإنفاق|المصاريف|مصاريف الإعلان|المبلغ|تكلفة الإعلانات|الصرف|المنصرف|المبلغ المنفق|المصروف الإعلاني|المنفق|الإنفاق الإعلاني',
      vi: 'Chi phí|Chi phí quảng cáo|Ngân sách đã chi|Chi tiêu|Chi phí marketing|Số tiền đã chi|Chi phí QC|Chi phí ads|Tiền quảng cáo|Số tiền|Tiền QC|Ngân sách chi|Đã chi|Chi phí QC (đ)|Chi phí đã tiêu|Số tiền chi tiêu|Số tiền tiêu|Đã tiêu|Tiền tiêu|Chi tiêu thực tế|CP quảng cáo|Thực chi',
      crm: 'Amount spent|mark_spent|ad_spend|cost_usd|Amount Spent (EUR)',
    },
  },
  spend_date: {
    kind: 'date',
    tables: ['spend'],
    headers: {
      en: 'Date|Day|Spend Date|Reporting starts|Date Paid|Reporting Date|Report Date|Payment Date|Inv Date|Invoice Date|Week Beginning|Wk Beg|Month',
      th: 'วันที่|วันที่จ่าย|วันที่ใช้จ่าย|เริ่มต้นการรายงาน',
      ja: '日付|支出日|計上日|支払日|配信日|利用日|レポート開始日',
      ar: 'التاريخ|تاريخ الصرف|تاريخ الدفع|اليوم|بداية إعداد التقارير',
      vi: 'Ngày|Ngày chi|Ngày chạy|Ngày thanh toán|Bắt đầu báo cáo|Ngày bắt đầu',
      crm: 'date_start',
    },
  },
  spend_type: {
    kind: 'enum',
    tables: ['spend'],
    headers: {
      en: 'Type|Category|Cost Type|Department|Expense Type|Cost Category|Expense Category|Spend Type|Kind',
      th: 'ประเภท|หมวดหมู่|ประเภทค่าใช้จ่าย|หมวด|รายการ',
      ja: '種別|費目|区分|費用区分|勘定科目|費用種別|内訳|カテゴリ|科目',
      ar: 'النوع|الفئة|نوع المصروف|البند|نوع التكلفة',
      vi: 'Loại|Loại chi phí|Hạng mục|Loại CP|Khoản mục|Khoản chi|Nội dung chi|Hạng mục chi phí',
      crm: '',
    },
  },
} as const satisfies Record<string, Field>;
