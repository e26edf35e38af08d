/** The funnel: its stages in order, the ends that leave it, and the words that people use for each. */

import type { Texts } from '../i18n/locales';

/** The stages of the funnel, first to last. A deal that reached one has passed all before it. */
export const funnelStages = ['lead', 'mql', 'sql', 'opportunity', 'proposal', 'negotiation', 'won'] as const;

export type FunnelStage = (typeof funnelStages)[number];

/** Where a deal can stand: a stage of the funnel, or outside it. */
export const stageIds = [...funnelStages, 'lost', 'disqualified', 'on_hold'] as const;

export type StageId = (typeof stageIds)[number];

/** What has become of a deal. A deal on hold is open. */
export const outcomes = ['open', 'won', 'lost', 'disqualified'] as const;

export type Outcome = (typeof outcomes)[number];

/** Place of a stage in the funnel, 0 for lead to 6 for won; -1 outside the funnel. */
export function rankOf(stage: StageId): number {
  return (funnelStages as readonly StageId[]).indexOf(stage);
}

export interface Stage {
  label: Texts;
  /** Words that people use for the stage, `|` between them: one list per language, and one of the CRMs' own names. */
  words: Texts & { readonly crm: string };
}

export const stages: Readonly<Record<StageId, Stage>> = {
  lead: {
    label: { en: 'Lead', th: 'ลีด', ja: 'リード', ar: 'عميل محتمل', vi: 'Khách hàng tiềm năng' },
    words: {
      en: 'Lead|New|New Lead|Open|Inquiry|Enquiry|Raw|Assigned|Prospect|Prospecting|Uncontacted|Cold|To Contact|New Opportunity|New Deal|Incoming|Identified|Open Lead|Unqualified Lead|Cold Lead|New Inquiry|Not Started|Registered|Enquired|Initial Contact|New Enquiry|To Call|Not Called|Applied|Inquired|Enquiry Received',
      th: 'ลีด|ใหม่|ลูกค้าใหม่|สอบถาม|ผู้สนใจ|รอติดต่อ|การสำรวจ|ที่ได้รับมอบหมาย|ว่าที่ลูกค้า|ยังไม่โทร|ยังไม่ติดต่อ|รอโทร|เข้ามาใหม่',
      ja: 'リード|新規|問い合わせ|未対応|見込み|見込み客|新しい|割り当て済み|潜在|引合|反響|新規反響|引き合い|未架電|未接触',
      ar: 'جديد|عميل محتمل|استفسار|مخصص|التنقيب|لم يتم التواصل|عميل جديد|لم يتم الاتصال',
      vi: 'Mới|Lead|Khách mới|Khách hàng tiềm năng|Tiềm năng|Chưa liên hệ|Khảo sát|Chỉ định|Data|Mới nhận',
      crm: 'Subscriber|Lead|New|Open - Not Contacted|Prospecting|Lead In|Not Contacted|Attempted to Contact|Potential|Assigned',
    },
  },
  mql: {
    label: {
      en: 'Marketing-qualified lead (MQL)',
      th: 'ลีดที่ผ่านการรับรองทางการตลาด (MQL)',
      ja: 'マーケティング認定リード(MQL)',
      ar: 'عميل محتمل مؤهل للتسويق (MQL)',
      vi: 'Khách hàng tiềm năng đủ điều kiện từ marketing (MQL)',
    },
    words: {
      en: 'MQL|Marketing Qualified|Marketing Qualified Lead|Engaged|Warm|Nurturing|Contacted|Interested|Working|Follow-up|In Process|Engaging|Nurture|In Contact|Contacting|Connecting|Attempting Contact|Warm Lead|Called|Reached|First Contact',
      th: 'MQL|สนใจ|ติดต่อแล้ว|กำลังติดตาม|อุ่น|ในกระบวนการ',
      ja: 'MQL|接触済み|アプローチ中|対応中|ナーチャリング|処理中|初回接触|興味あり',
      ar: 'MQL|تم التواصل|مهتم|متابعة|تحت المعالجة',
      vi: 'MQL|Đã liên hệ|Quan tâm|Đang chăm sóc|Đang tiến hành|Ấm|Tiếp cận|Đã gọi',
      crm: 'Marketing Qualified Lead|Connected|Attempted to contact|Working - Contacted|Working|Contact Made|Contacted|In Process',
    },
  },
  sql: {
    label: {
      en: 'Sales-qualified lead (SQL)',
      th: 'ลีดที่ผ่านการรับรองจากฝ่ายขาย (SQL)',
      ja: '営業認定リード(SQL)',
      ar: 'عميل محتمل مؤهل للمبيعات (SQL)',
      vi: 'Khách hàng tiềm năng đủ điều kiện bán hàng (SQL)',
    },
    words: {
      en: 'SQL|Sales Qualified|Sales Qualified Lead|Qualified|Qualification|SAL|Discovery|Needs Analysis|Hot|Qualify|Qualifying|Qualify Opportunity|Sales Accepted|Sales Accepted Lead|Discovery Call|Needs Assessment|Hot Lead',
      th: 'SQL|ผ่านคุณสมบัติ|ตรวจความเหมาะสม|การวิเคราะห์ความต้องการ|ฮอต',
      ja: 'SQL|有効リード|資格|ヒアリング|ニーズ分析|ヒアリング済み',
      ar: 'SQL|مؤهل|المُؤهّل|تحليل الاحتياجات|تم التأهيل',
      vi: 'SQL|Đủ điều kiện|Đã xác định nhu cầu|Phân tích nhu cầu|Nóng|Trình độ chuyên môn',
      crm: 'Sales Qualified Lead|Qualified to Buy|Qualified To Buy|qualifiedtobuy|Qualification|Closed - Converted|Needs Analysis|Qualified|Converted',
    },
  },
  opportunity: {
    label: { en: 'Opportunity', th: 'โอกาสการขาย', ja: '商談', ar: 'فرصة بيع', vi: 'Cơ hội' },
    words: {
      en: 'Opportunity|Demo|Demo Scheduled|Meeting|Meeting Booked|Appointment Scheduled|Presentation|Evaluation|Trial|Site Visit|Value Proposition|Viewing|Demo Completed|Demo Done|Meeting Held|Meeting Scheduled|Trial Started|Pilot|POC|Proof of Concept|Solution Design|Qualified Opportunity|Appt Set|Appointment Set|Appointment Booked|Visited|Viewing Booked|Interviewing|Assessed|Show Round|Demo Booked|Appointment|Visit|Viewed|Test Drive|Interview|Consultation|Assessment|Tour|Survey|Surveyed|First Meeting|Home Visit',
      th: 'โอกาส|โอกาสการขาย|นัดหมาย|นัดพบ|สาธิต|นำเสนอ|เข้าพบ|สำรวจหน้างาน|โอกาสทางการขาย|นัดชมโครงการ|นัดดูหน้างาน|นัดชม|นัดคุย|นัดดู|เยี่ยมชม|นัดแล้ว',
      ja: '商談|案件化|アポ|訪問|デモ|商談中|アポ獲得|プレゼン|初回商談|価値提案|面談|内見|来店|デモ実施|体験授業|初回訪問|アポイント|アポイント設定済み|内見済み|来店済み|プレゼン予定|見学|体験|現地調査|現調|訪問済み',
      ar: 'فرصة|فرصة بيع|اجتماع|عرض توضيحي|معاينة|موعد|تم تحديد موعد|زيارة|تمت المعاينة|تم الاجتماع|تجربة قيادة',
      vi: 'Cơ hội|Hẹn gặp|Demo|Gặp mặt|Trình bày|Tư vấn|Đề xuất giá trị|Hẹn test|Hẹn xem|Đang tư vấn|Học thử|Hẹn|Đã hẹn|Hẹn xem lại|Đi xem|Xem nhà|Đi xem nhà|Đã gặp',
      crm: 'Opportunity|Appointment Scheduled|Presentation Scheduled|appointmentscheduled|presentationscheduled|Value Proposition|Id. Decision Makers|Perception Analysis|Demo Scheduled|Identify Decision Makers',
    },
  },
  proposal: {
    label: { en: 'Proposal', th: 'เสนอราคา', ja: '提案・見積', ar: 'عرض سعر', vi: 'Báo giá' },
    words: {
      en: 'Proposal|Proposal Sent|Proposal Made|Quote|Quote Sent|Quotation|Pricing|Offer|Estimate|Proposal/Price Quote|Propose|Proposing|Proposed|Propose Solution|Proposal Submitted|Quoted|Price Quote|Quotation Sent|Estimate Sent|Tender|Bid|Offered|Offer Made|Offer Stage|Offer Sent|Proposal Out|Quote Out|Quote Given|Pitched|Tendered',
      th: 'เสนอราคา|ส่งใบเสนอราคา|ใบเสนอราคา|ข้อเสนอ|เสนองาน|ข้อเสนอ / ใบเสนอราคา|เสนอราคาแล้ว|ส่งราคาแล้ว',
      ja: '提案|見積|見積提示|提案中|見積提出|見積り|提案/見積|最終提案|見積中|見積提出済み|見積済み|提案済み',
      ar: 'عرض سعر|عرض|تم إرسال العرض|تقديم العرض',
      vi: 'Báo giá|Đã báo giá|Gửi báo giá|Đề xuất|Giá đưa ra|Giá đưa ra/báo giá|Chào giá|Đã gửi báo giá',
      crm: 'Proposal Sent|Decision Maker Bought-In|decisionmakerboughtin|Proposal/Price Quote|Proposal Made|Proposition|Proposal',
    },
  },
  negotiation: {
    label: { en: 'Negotiation', th: 'เจรจาต่อรอง', ja: '交渉', ar: 'تفاوض', vi: 'Đàm phán' },
    words: {
      en: 'Negotiation|Negotiations Started|Contract Sent|Contract|Review|Verbal|Verbal Commit|Closing|Legal|Commit|Pending Signature|Negotiation/Review|Negotiate|Negotiating|In Negotiation|Under Negotiation|Contracting|Contract Review|Verbal Agreement|Legal Review|Final Review|Under Offer|Create Papers|Contract Out|Working Numbers|In Legals|Paperwork|Redlines|Procurement|Considering|Deciding',
      th: 'เจรจา|ต่อรอง|การเจรจาต่อรอง|รอตัดสินใจ|รอเซ็นสัญญา|ส่งสัญญา|รอเซ็น|อยู่ระหว่างพิจารณา|ต่อรองราคา|รอลูกค้าตัดสินใจ|พิจารณา|กำลังตัดสินใจ|กำลังพิจารณา|เจรจาต่อรอง',
      ja: '交渉|クロージング|契約交渉|最終調整|内示|稟議|契約手続き|交渉/レビュー|検討中|社内検討|契約書送付済み|契約書送付|契約準備',
      ar: 'تفاوض|التفاوض|قيد التفاوض|بانتظار التوقيع|العقد|قيد الدراسة|يفكر',
      vi: 'Đàm phán|Thương lượng|Chờ ký|Chờ chốt|Ký hợp đồng|Đang thương lượng|Đàm phán / đánh giá|Đang cân nhắc|Đang thương thảo|Cân nhắc|Xem xét|Đang xem xét',
      crm: 'Contract Sent|contractsent|Negotiation/Review|Negotiations Started|Negotiation',
    },
  },
  won: {
    label: { en: 'Won', th: 'ปิดการขายได้', ja: '受注', ar: 'صفقة رابحة', vi: 'Thắng' },
    words: {
      en: 'Won|Closed Won|Customer|Signed|Sold|Converted|Paid|Purchased|Closed - Won|Success|Active Customer|Order|Win|Deal Won|Opportunity Won|Closed/Won|Order Won|Contract Signed|Signed Contract|Won Deal|Won Opportunity|Sale Made|Yes|Installed|Accepted|Confirmed|Enrolled|Placed|Moved In|PO Received|Deposit Paid|Place Accepted|Incepted|Bound|Let Agreed|Completed|Delivered|Hired|Go Ahead|Closed - Signed|Approved',
      th: 'ชนะ|ปิดการขาย|ปิดการขายได้|ปิดการขายสำเร็จ|ปิดได้|ขายได้|สำเร็จ|ได้งาน|ลูกค้า|ขายแล้ว|ขายเสร็จสิ้น|เซ็นสัญญา|เซ็นสัญญาแล้ว|ทำสัญญาแล้ว|โอนแล้ว|ได้ PO|ปิดแล้ว (ได้)|ทำสัญญา|ซื้อแล้ว|ตกลงซื้อ',
      ja: '受注|成約|契約|契約済み|受注済み|成功|獲得|顧客|契約済|成約済|成約済み|ご成約|入会|入塾|発注|入金済み|受注確定|納品済み|成立|商談成立',
      ar: 'ربح|تم البيع|مغلقة رابحة|صفقة رابحة|ناجحة|تم الإغلاق بنجاح|فوز|عميل|تم الفوز|تم التوقيع|تم الدفع|مقبول|مقبولة|تم الإفراغ|تم التعاقد|تم القبول|تم الحجز|مكتمل|تم الشراء',
      vi: 'Thắng|Chốt đơn|Đã chốt|Thành công|Chốt|Đã mua|Ký kết|Đã ký|Khách hàng|Đã chuyển đổi|Đã ký HĐ|Đã ký hợp đồng|Đã ký HĐMB|Đã thanh toán|Nhập học|Đã cọc|Đã đóng tiền|Thắng thầu|Trúng thầu|Giao dịch thành công',
      crm: 'Closed Won|Customer|closedwon|Won|won',
    },
  },
  lost: {
    label: { en: 'Lost', th: 'ปิดไม่ได้', ja: '失注', ar: 'صفقة خاسرة', vi: 'Thua' },
    words: {
      en: 'Lost|Closed Lost|Dead|No|Rejected|Declined|Cancelled|Canceled|Failed|Closed - Lost|No Decision|Not Interested|Abandoned|Ghosted|Loss|Deal Lost|Opportunity Lost|Lost Deal|Lost Opportunity|Closed/Lost|Lost to Competitor|Lost to Competition|Proposal Rejected|Dropped|No Sale|No Response|Unsuccessful|No Deal|Churned|Withdrawn|Gone Elsewhere|Went Elsewhere|Turned Down|Lost to Agency|Not Proceeding|Passed|Withdrew|Fallen Through|Fell Through|Not Taken Up|Refused|Walked Away|NTU|Not Taken Up',
      th: 'แพ้|ปิดไม่ได้|ปิดการขายไม่ได้|ไม่สำเร็จ|ยกเลิก|ไม่สนใจ|เสียงาน|สูญหาย|ปฏิเสธ|ไม่ซื้อ|ไม่เอา|หลุดจอง|ปิดแล้ว (ไม่ได้)|ไม่สนใจแล้ว|ไม่ได้งาน|หลุด|กู้ไม่ผ่าน',
      ja: '失注|不成立|キャンセル|見送り|失敗|商談中止|辞退|お断り|他決|他社決定|見込みなし|断念|断り|不成約',
      ar: 'خسارة|خاسرة|مغلقة خاسرة|مغلق فقدت|مرفوض|ملغي|غير مهتم|مفقودة|رفض|مرفوضة|منسحب|تم الرفض|اعتذر|انسحب|لم يتم|لم يشتر',
      vi: 'Thua|Thất bại|Mất|Thua thầu|Hủy|Từ chối|Không quan tâm|Không chốt|Rớt|Huỷ|Không mua|Không nhu cầu|Không đồng ý|Đã huỷ|Đã hủy|Trượt thầu|Giao dịch thất bại',
      crm: 'Closed Lost|closedlost|Lost|lost|Closed Lost to Competition|Closed-Lost to Competition|Lost Lead|Dead',
    },
  },
  disqualified: {
    label: { en: 'Disqualified', th: 'ไม่ผ่านคุณสมบัติ', ja: '対象外', ar: 'غير مؤهل', vi: 'Không đủ điều kiện' },
    words: {
      en: 'Disqualified|Unqualified|Junk|Spam|Bad Fit|Duplicate|Not a fit|Recycled|Not Qualified|Invalid|Bad Lead|Junk Lead|Wrong Number|Out of Scope|Test',
      th: 'ไม่ผ่านคุณสมบัติ|ขยะ|ซ้ำ|รีไซเคิล',
      ja: '対象外|重複|無効|リサイクル',
      ar: 'غير مؤهل|مكرر|غير صالح|المعاد تدويره',
      vi: 'Không đủ điều kiện|Rác|Trùng|Spam|Thùng rác|Sai số|Sai số điện thoại',
      crm: 'Unqualified|Bad timing|Closed - Not Converted|Junk Lead|Not Qualified|Recycled',
    },
  },
  on_hold: {
    label: { en: 'On hold', th: 'พักไว้', ja: '保留', ar: 'معلق', vi: 'Tạm dừng' },
    words: {
      en: 'On Hold|Paused|Stalled|Postponed|Later|Hold|On-Hold|Pause|Parked|Deferred|Delayed|Pending|Thinking',
      th: 'พักไว้|รอก่อน|เลื่อน|รอตอบ',
      ja: '保留|ペンディング|延期|一時停止',
      ar: 'معلق|مؤجل|قيد الانتظار|في الانتظار|انتظار',
      vi: 'Tạm dừng|Hoãn|Chờ|Treo|Đang chờ',
      crm: 'Contact in Future',
    },
  },
};
