/** Columns of deals: the day on which each stage was reached. */

import type { Field } from '../field';

export const stageDatesFields = {
  lead_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Lead Date|Date: Lead|Lead In|New|Lead|Enquiry|Enquiry Date|Inquiry|Inbound|Inbound / Intro|Inbound Date',
      th: 'วันที่ลีด|วันที่รับลีด|วันที่ทักเข้ามา|วันสอบถาม',
      ja: 'リード獲得日|リード日|リード獲得|リード化日|反響',
      ar: 'تاريخ العميل المحتمل|تاريخ الاستفسار',
      vi: 'Ngày nhận lead|Ngày lead|Ngày có lead',
      crm: 'hs_lifecyclestage_lead_date',
    },
  },
  mql_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'MQL Date|Date: MQL|Became MQL|Became a Marketing Qualified Lead Date|MQL|MQL On|MQL At',
      th: 'วันที่ MQL|วันเป็น MQL',
      ja: 'MQL日|MQL化日|MQL化',
      ar: 'تاريخ MQL',
      vi: 'Ngày MQL',
      crm: 'Date entered "<stage> (<pipeline>)"|hs_lifecyclestage_marketingqualifiedlead_date|mql_date',
    },
  },
  sql_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'SQL Date|Date: SQL|Became SQL|Qualified Date|Became a Sales Qualified Lead Date|SQL|SQL On|Qualified|Qualified On|Qualification Date|Date Qualified|Discovery Date',
      th: 'วันที่ SQL|วันที่ผ่านคุณสมบัติ|วันที่คัดกรอง',
      ja: 'SQL日|SQL化日|SQL化|ヒアリング日|有効化日',
      ar: 'تاريخ SQL|تاريخ التأهيل|تاريخ التأهّل',
      vi: 'Ngày SQL|Ngày đủ điều kiện|Ngày đánh giá',
      crm: 'Date entered "<stage> (<pipeline>)"|hs_lifecyclestage_salesqualifiedlead_date',
    },
  },
  opportunity_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Opportunity Date|Opp Date|Demo Date|Meeting Date|Became an Opportunity Date|Viewing Date|Demo|Demo Held|Meeting|Visit Date|Site Visit Date|Tour Date|Consultation Date|Consultation|Appointment Date|Interview Date|Open Day|Test Drive|Trial Date|Survey Visit|Tour|Appt Date',
      th: 'วันที่เปิดโอกาส|วันที่นัด|วันที่เข้าพบ|วันที่เยี่ยมชม|วันที่นัดหมาย|วันที่เดโม|วันที่ทดลองเรียน|วันนัดชม|วันที่ดูห้อง|วันสอบวัดระดับ',
      ja: '商談化日|商談日|アポ日|訪問日|来店日|アポ取得日|内見日|初回商談|商談実施日|面談日|体験日|見学日|デモ日|アポイント日|商談',
      ar: 'تاريخ الفرصة|تاريخ الاجتماع|تاريخ المعاينة|تاريخ الموعد|تاريخ الزيارة|تاريخ العرض التوضيحي|تاريخ المقابلة',
      vi: 'Ngày tạo cơ hội|Ngày hẹn|Ngày gặp|Ngày xem nhà|Ngày demo|Ngày học thử|Ngày test|Ngày tư vấn|Ngày hẹn gặp|Ngày kiểm tra đầu vào|Ngày dẫn khách|Ngày hẹn test|Ngày hẹn tư vấn|Ngày kiểm tra',
      crm: 'Date entered "<stage> (<pipeline>)"|hs_lifecyclestage_opportunity_date',
    },
  },
  proposal_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Proposal Date|Quote Date|Proposal Sent|Quote Sent|Quoted|Quoted On|Date Quoted|Offer Date|Offer Made|Offer Sent|Proposal|Proposal Sent On|Quotation Date|Estimate Date|Date of Quote|Offered|Pitched|Quote Given|Proposal Out|Tx Plan Presented|Plan Presented',
      th: 'วันที่เสนอราคา|วันที่ส่งใบเสนอราคา|วันที่เสนอ|วันที่ส่งราคา|วันที่เสนอราคา/ส่งใบเสนอ|วันที่เสนอแบบ|วันส่งใบเสนอราคา|เสนอแบบ+ราคา|เสนอแบบและราคา',
      ja: '提案日|見積日|見積提出日|提案書提出日|見積送付日|提案|見積日付|見積発行日|オファー日|見積提出|見積書提出日',
      ar: 'تاريخ العرض|تاريخ عرض السعر|تاريخ تقديم العرض|تاريخ إرسال العرض|تاريخ إرسال عرض السعر|يوم عرض السعر',
      vi: 'Ngày báo giá|Ngày gửi báo giá|Ngày đề xuất|Ngày gửi đề xuất|Ngày chào giá|Ngày gửi BG|Ngày tư vấn học phí',
      crm: 'Date entered "<stage> (<pipeline>)"',
    },
  },
  negotiation_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Negotiation Date|Contract Sent|Negotiation|Negotiation Started|Contract Sent On|Contract Out|SOW Out',
      th: 'วันที่เจรจา|วันที่ต่อรอง|วันที่ส่งสัญญา',
      ja: '交渉日|契約書送付日|交渉開始日|契約書送付|クロージング日|最終交渉日',
      ar: 'تاريخ التفاوض|تاريخ بدء التفاوض|تاريخ إرسال العقد',
      vi: 'Ngày đàm phán|Ngày thương lượng|Ngày gửi hợp đồng|Ngày gửi HĐ|Ngày thương thảo',
      crm: 'Date entered "<stage> (<pipeline>)"',
    },
  },
} as const satisfies Record<string, Field>;
