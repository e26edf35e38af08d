/** Columns of counts per period. */

import type { Field } from '../field';

export const countsFields = {
  period: {
    kind: 'period',
    tables: ['counts', 'spend', 'targets'],
    headers: {
      en: 'Month|Week|Period|Date|Quarter|Year|Month/Year|Week Starting|Week Commencing|Week Of|Week Beginning|W/C|Reporting Period|Fiscal Month|Fiscal Quarter|Wk|Day|Month Ending|Week Ending|Wk Beg|When|Period Ending|Quarter Ending|Start Date|Period Start|Quarter Start|Month Start',
      th: 'เดือน|สัปดาห์|ช่วงเวลา|ไตรมาส|ปี|สัปดาห์ที่|ประจำเดือน|รอบ|งวด|เดือน/ปี|สัปดาห์ที่เริ่ม|รอบสัปดาห์',
      ja: '月|年月|週|期間|四半期|年度|対象月|対象週|年/月|月度|日付|週次|計上月|集計期間|月次',
      ar: 'الشهر|الأسبوع|الفترة|الربع|السنة|التاريخ|الأشهر|شهر|أسبوع|الفتره|الأسبوع من',
      vi: 'Tháng|Tuần|Kỳ|Quý|Năm|Tháng/năm|Ngày|Tuần lễ|Thời gian|Kỳ báo cáo|Giai đoạn báo cáo',
      crm: '',
    },
  },
  leads_count: {
    kind: 'number',
    tables: ['counts'],
    headers: {
      en: 'Leads|# Leads|New Leads|No. of Leads|Lead Count|Conversions|Total Conversion|Total Conversions|Results|Enquiries|Inquiries|Leads In|Leads Generated|Total Leads|Number of Leads|Raw Leads|Sign-ups|Signups|Prospects|Form Fills|Badges Scanned|Scans',
      th: 'จำนวนลีด|ลีด|จำนวนลูกค้าเป้าหมาย|จำนวน Lead|Lead|Leads|จำนวนคนทัก|จำนวนผู้สนใจ|ลีดใหม่|คนทัก|ลูกค้าทัก|ทักเข้ามา',
      ja: 'リード数|新規リード|リード|リード獲得数|問い合わせ数|反響数|新規リード数|獲得リード|引合数|リード件数|CV|CV数|コンバージョン|獲得リード数',
      ar: 'عدد العملاء المحتملين|العملاء المحتملون|العملاء المحتملون الجدد|عدد الاستفسارات|الاستفسارات|ليدز|عدد الليدز|الليدز',
      vi: 'Số lead|Số khách tiềm năng|Khách hàng tiềm năng|Lead|Số lượng lead|Lead mới|Số khách hỏi|Data|Số data|Tổng lead|Số lượt hỏi|Leads|Số khách để lại thông tin',
      crm: '',
    },
  },
  mql_count: {
    kind: 'number',
    tables: ['counts'],
    headers: {
      en: 'MQLs|MQL|# MQL|Marketing Qualified|Marketing Qualified Leads',
      th: 'จำนวน MQL|MQL',
      ja: 'MQL数|MQL|MQL件数|有効リード|有効リード数',
      ar: 'عدد MQL|MQL|المؤهلون تسويقيا|المؤهلون|عدد المؤهلين',
      vi: 'Số MQL|MQL|Lead đạt MQL|Data đủ ĐK|Data đủ điều kiện|Data chất lượng|Lead chất lượng',
      crm: '',
    },
  },
  sql_count: {
    kind: 'number',
    tables: ['counts'],
    headers: {
      en: 'SQLs|SQL|# SQL|Qualified|Qualified Leads|Sales Qualified|Sales Qualified Leads|SQL Count',
      th: 'จำนวน SQL|SQL|ลีดที่ผ่านคุณสมบัติ|ลีดที่ผ่าน',
      ja: 'SQL数|SQL|SQL件数|有効リード数|有効商談',
      ar: 'عدد SQL|SQL|المؤهلون|المؤهلين|عدد المؤهلين',
      vi: 'Số SQL|SQL|Lead chất lượng|Lead đạt|Lead đạt SQL|Lead đủ điều kiện',
      crm: '',
    },
  },
  opps_count: {
    kind: 'number',
    tables: ['counts'],
    headers: {
      en: 'Opportunities|Opps|# Opps|Deals Created|Demos|Demos Held|Meetings|Meetings Held|Appointments|Deals|New Opportunities|New Deals|Opportunities Created|Consultations|Viewings|Quotes Sent|Opps Created|Opportunities Opened|Opps Opened',
      th: 'จำนวนโอกาส|จำนวนดีล|จำนวนนัด|นัดหมาย|เสนอราคา|โอกาสขาย|จำนวนเสนอราคา|นัดพบ',
      ja: '商談数|案件数|商談化数|アポ数|商談化件数|新規商談|新規商談数|面談数|提案数|見積数|アポ件数',
      ar: 'عدد الفرص|الفرص|عدد المواعيد|المواعيد|الاجتماعات|عدد العروض|عدد الصفقات|فرص',
      vi: 'Số cơ hội|Cơ hội|Số cuộc hẹn|Số lịch hẹn|Cuộc hẹn|Số báo giá|Số demo|Số deal',
      crm: '',
    },
  },
  won_count: {
    kind: 'number',
    tables: ['counts'],
    headers: {
      en: 'Won|Customers|New Customers|Sales|Closed Won|# Won|Orders|Deals Won|Won Deals|Approved Conversion|Approved Conversions|Purchases|Closed|Deals Closed|New Clients|Enrolments|Enrollments|Bookings|Contracts|Contracts Signed|Units Sold|New Subscribers|Converted|Signed|Sign-ups|New Members|Closed Deals|Sales Closed',
      th: 'ปิดการขายได้|ลูกค้าใหม่|จำนวนที่ปิดได้|ปิดได้|จำนวนปิด|ปิดการขาย|ยอดปิด (ราย)|จำนวนลูกค้าใหม่|จำนวนออเดอร์|ซื้อ|ปิดได้ (คน)|จำนวนปิดได้|คนซื้อ',
      ja: '受注数|受注件数|成約数|新規顧客|契約数|契約件数|成約件数|受注|成約|新規契約数|新規獲得数|購入数|受注件数(件)',
      ar: 'الصفقات الرابحة|العملاء الجدد|المبيعات|عدد الصفقات الرابحة|صفقات مغلقة|المغلقة|عدد العملاء الجدد|تم البيع|عدد المبيعات|العقود|الصفقات المغلقة|عدد الصفقات المغلقة',
      vi: 'Số đơn chốt|Khách hàng mới|Số thắng|Đơn chốt|Chốt|Số chốt|Đơn hàng|Số đơn|Số đơn hàng|Số hợp đồng|Khách mới|Số khách chốt|Hợp đồng|Đã chốt|Số HĐ ký|Số HĐ|Số hợp đồng ký',
      crm: '',
    },
  },
  lost_count: {
    kind: 'number',
    tables: ['counts'],
    headers: {
      en: 'Lost|# Lost|Closed Lost|Deals Lost|Lost Deals|Losses|Lost Opps',
      th: 'แพ้|จำนวนที่เสีย|เสีย|ปิดไม่ได้|จำนวนที่แพ้',
      ja: '失注数|失注件数|失注|失注数(件)',
      ar: 'الصفقات الخاسرة|الخاسرة|عدد الخاسرة',
      vi: 'Số thất bại|Số mất|Thua|Số thua|Mất',
      crm: '',
    },
  },
  impressions: {
    kind: 'number',
    tables: ['counts', 'spend'],
    headers: {
      en: 'Impressions|Views|Impr.|Impression|Ad Impressions|Impr',
      th: 'การแสดงผล|อิมเพรสชั่น|จำนวนการแสดงผล|การมองเห็น',
      ja: '表示回数|インプレッション|imp|インプレッション数|表示',
      ar: 'مرات الظهور|الظهور|عدد مرات الظهور',
      vi: 'Lượt hiển thị|Hiển thị|Số lần hiển thị',
      crm: '',
    },
  },
  clicks: {
    kind: 'number',
    tables: ['counts', 'spend'],
    headers: {
      en: 'Clicks|Link Clicks|Visits|Sessions|Click|Ad Clicks',
      th: 'คลิก|จำนวนคลิก|ยอดคลิก',
      ja: 'クリック数|クリック',
      ar: 'النقرات|نقرات|عدد النقرات',
      vi: 'Lượt nhấp|Click|Số click|Nhấp chuột|Lượt click',
      crm: '',
    },
  },
  customers_start: {
    kind: 'number',
    tables: ['counts'],
    headers: {
      en: 'Customers at Start|Opening Customers|Beginning Customers|Start of Month Customers|Customers Start|Starting Customers|Customers (Start)|Active at Start',
      th: 'ลูกค้าต้นงวด|ลูกค้าต้นเดือน|จำนวนลูกค้าต้นงวด',
      ja: '期首顧客数|月初顧客数|期首|期首契約数|月初契約数',
      ar: 'عملاء بداية الفترة|العملاء في البداية|عدد العملاء أول الفترة',
      vi: 'Khách hàng đầu kỳ|KH đầu kỳ|Số khách đầu kỳ|Khách đầu tháng',
      crm: '',
    },
  },
  customers_end: {
    kind: 'number',
    tables: ['counts'],
    headers: {
      en: 'Customers at End|Closing Customers|Ending Customers|End of Month Customers|Customers End|Active Customers|Customers (End)|Active at End',
      th: 'ลูกค้าปลายงวด|ลูกค้าปลายเดือน|จำนวนลูกค้าปลายงวด',
      ja: '期末顧客数|月末顧客数|期末|期末契約数|月末契約数',
      ar: 'عملاء نهاية الفترة|العملاء في النهاية|عدد العملاء آخر الفترة',
      vi: 'Khách hàng cuối kỳ|KH cuối kỳ|Số khách cuối kỳ|Khách cuối tháng',
      crm: '',
    },
  },
  customers_lost: {
    kind: 'number',
    tables: ['counts'],
    headers: {
      en: 'Churned|Lost Customers|Cancellations|Churned Customers|Customers Churned|Customers Lost|Lost Clients|Churn',
      th: 'ลูกค้าที่เลิกใช้|ลูกค้าที่หายไป|ลูกค้าที่หาย|จำนวนที่ยกเลิก',
      ja: '解約数|離脱顧客|解約件数|離脱数|解約顧客数',
      ar: 'العملاء المفقودون|الإلغاءات|العملاء المغادرون|عدد الإلغاءات',
      vi: 'Khách hàng rời bỏ|Khách hủy|Số khách rời bỏ|Khách rời|Số khách hủy',
      crm: '',
    },
  },
} as const satisfies Record<string, Field>;
