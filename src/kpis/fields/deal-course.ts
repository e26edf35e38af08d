/** Columns of deals: their days, where they came from and what comes next. */

import type { Field } from '../field';

export const dealCourseFields = {
  created_date: {
    kind: 'datetime',
    tables: ['deals'],
    headers: {
      en: 'Created|Create Date|Date Created|Created Date|Date|Lead Date|Added|Entry Date|Date Added|Opened|Open Date|Date Opened|Opened Date|Inquiry Date|Enquiry Date|Date Received|Received Date|Create DT|Enquired|Enquired On|Enquiry Received|Inquired|Submitted|Submitted At|Submitted On|Submission Date|Date of Enquiry|First Enquiry|First Seen|Came In|Date In|Lead Created|Lead Created Date|Lead Generated|Date Logged|Logged|Registered|Registration Date|Sign Up Date|Deal Created|Intake Date|Application Date|Applied On|Contact Date|Quoted On|Lead Received|Enquired At|Registered On|Enq Date|Req Opened|Lead Date/Time|Opened On|First Visit|Intro Date|Opp Created|Date Registered|Lead In Date|Instructed',
      th: 'วันที่|วันที่สร้าง|วันที่รับลีด|วันที่เข้ามา|วันที่ส่งฟอร์ม|วันที่บันทึก|วันที่ทัก|วันที่เริ่ม|วันที่ได้ลีด|วันที่ติดต่อ|วันที่เยี่ยมชม|วันที่ลูกค้าเข้ามา|วันที่ลงทะเบียน|วันที่รับเรื่อง|วันที่สมัคร|วันที่กรอกฟอร์ม|วันที่เปิดดีล|วันที่เข้าชม|สร้างเมื่อ|วันรับลีด|วันที่สนใจ|วันรับเรื่อง|เริ่มติดตาม|วันที่เริ่มติดตาม|เข้าพบครั้งแรก|วันที่ติดต่อเข้ามา|วันที่ลูกค้าติดต่อ',
      ja: '作成日|登録日|発生日|日付|リード獲得日|初回登録日|問い合わせ日|受付日|登録日時|作成日時|反響日|反響日時|起票日|引合日|引合い日|受領日|申込日|開始日|案件発生日|案件作成日|商談開始日|登録日付|お問い合わせ日|問合せ日|資料請求日|作成日付|初回問い合わせ日|名刺交換日|登録年月日|問い合わせ年月日|初回商談日|初回問合せ日|お問合せ日',
      ar: 'تاريخ الإنشاء|تاريخ الإضافة|التاريخ|تاريخ الدخول|أنشئ في|تاريخ الاستفسار|تاريخ التسجيل|تاريخ الطلب|تاريخ الاستلام|تاريخ البداية|تاريخ الفتح|تاريخ الورود|تاريخ التقديم|تاريخ الاتصال|تاريخ التواصل|وقت الإنشاء|تاريخ العميل|يوم الاستفسار|تاريخ طلب العرض|تاريخ ورود الطلب|تاريخ الاستقبال|تاريخ استلام الطلب',
      vi: 'Ngày|Ngày tạo|Ngày nhận|Ngày vào|Ngày tiếp nhận|Được tạo vào|Ngày đăng ký|Ngày bắt đầu|Ngày nhận thông tin|Ngày tiếp cận|Ngày hỏi|Ngày đến|Ngày nhận lead|Ngày liên hệ|Ngày nhập|Ngày điền form|Ngày ghi nhận|Tạo lúc|Thời gian tạo|Ngày đăng ký tư vấn|Ngày đăng ký thông tin|Ngày nhận khách|Ngày liên hệ đầu|Ngày khách đến|Ngày nhận data|Thời gian',
      crm: 'Create Date|Created Date|Deal - Deal created|Deal - Add time|Created Time|date_created|Created on|Created At|property_createdate|createdate|CreatedDate|created_at|date_entered|dateCreated|create_date',
    },
  },
  first_contact_date: {
    kind: 'datetime',
    tables: ['deals'],
    headers: {
      en: 'First Contact|First Contact Date|First Touch|Date Contacted|First Response|First Call|First Called|First Contacted|Contacted|Contacted On|Date of First Contact|First Reply Date',
      th: 'วันที่ติดต่อครั้งแรก|ติดต่อครั้งแรก|วันที่โทรครั้งแรก|วันติดต่อครั้งแรก',
      ja: '初回接触日|初回訪問日|初回商談日|初回アプローチ日|初回連絡日|初回コンタクト日|初回架電日|初回対応日',
      ar: 'تاريخ أول تواصل|أول تواصل|أول اتصال|تاريخ أول اتصال',
      vi: 'Ngày liên hệ đầu tiên|Ngày liên hệ|Lần liên hệ đầu|Ngày gọi đầu tiên|Ngày tiếp xúc đầu tiên',
      crm: 'First contact date|first_communication_date|date_first_contacted|first_contacted_at|hs_first_engagement_date',
    },
  },
  expected_close_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Expected Close|Expected Close Date|Est. Close|Target Close Date|Forecast Close|Close Date|Expected Closing|Estimated Close Date|Projected Close|Projected Close Date|Forecast Close Date|Est Close DT|Est Close Date|Expected to Close|Expected Decision|Target Close|Target Date|Anticipated Close|Forecasted Close|Planned Close|Expected Completion|Likely Close|ECD|Exp. Close|Exp Close Date|Due to Close|Exp Close|Est Close|Decision Due',
      th: 'คาดว่าจะปิดการขาย|วันที่คาดว่าจะปิด|กำหนดปิด|คาดว่าจะปิด|วันที่คาดปิด|กำหนดปิดการขาย|คาดปิด|คาดว่าจะตัดสินใจ|วันที่คาดว่าจะได้|คาดว่าจะได้ PO|คาดว่าจะได้งาน',
      ja: '受注予定日|完了予定日|クローズ予定日|見込み時期|受注見込時期|締め切り日|受注予定|クローズ予定|成約予定日|受注見込み日|受注予定月|契約予定日|決裁予定日|見込み日|完了予定|受注見込月|受注見込日|売上予定月',
      ar: 'تاريخ الإغلاق المتوقع|التاريخ المتوقع للإغلاق|تاريخ الإقفال|الإغلاق المتوقع|تاريخ الإغلاق المتوقّع|موعد الإغلاق المتوقع|المتوقع إغلاقه|الموعد المتوقع|تاريخ التوقيع المتوقع',
      vi: 'Ngày dự kiến chốt|Ngày dự kiến|Ngày kết thúc dự kiến|Dự kiến chốt|Ngày chốt dự kiến|Ngày dự kiến ký|Dự kiến đóng|Ngày dự kiến đóng|Hạn chốt|Thời gian dự kiến chốt|Ngày đóng dự kiến|Dự kiến ký',
      crm: 'Close Date|Deal - Expected close date|Closing Date|date_expected|estimated_close|Expected Closing|expected_close_date|Date Deadline|closing_date_expected',
    },
  },
  close_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Closed|Closed Date|Close Date|Date Closed|Closing Date|Closed On|Closed At|Actual Close Date|Actual Close|Decision Date|Completion Date|Completed On|Date Completed|Closed DT|Outcome Date|Result Date|End Date',
      th: 'วันที่ปิด|วันที่ปิดการขาย|วันที่ปิดงาน|วันที่จบงาน|วันที่สรุป|วันปิดดีล|วันที่ปิดดีล|ปิดเมื่อ|ปิดวันที่',
      ja: 'クローズ日|完了日|成約日|終了日|決着日|結果日|クローズ|終結日',
      ar: 'تاريخ الإغلاق|تاريخ الإقفال|تاريخ الانتهاء|تاريخ النتيجة|تاريخ الإنهاء|أغلقت في',
      vi: 'Ngày chốt|Ngày đóng|Ngày kết thúc|Ngày hoàn tất|Ngày hoàn thành|Ngày đóng deal|Ngày có kết quả|Ngày kết thúc deal',
      crm: 'Close Date|Deal - Deal closed on|Deal - Close time|Deal - Closed on|Closing Date|date_closed|Closed Date|property_closedate|closedate|closed_at|close_date',
    },
  },
  won_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Won Date|Date Won|Won On|Sale Date|Signed Date|Order Date|Purchase Date|Won At|Won Time|Win Date|Bound Date|Booked|Booked On|Booking Date|Sold Date|Date Sold|Sold On|Signed|Signed On|Date Signed|Accepted|Accepted On|Acceptance Date|Enrolled|Enrolled On|Enrolment Date|Enrollment Date|Became Customer|Became a Customer Date|Contract Date|Closed Won|Closed Won On|Converted On|Conversion Date|Treatment Date|Deal Won|Date of Sale|Contract Signed|Start of Contract|Delivered|Enrolled Date|Deposit Paid|Deposit Date|Deposit Paid On|Paid On|Purchase Completed|Date Accepted|Accepted Date|Go-ahead Date|Go Ahead Date|Incepted|Placed On|Deposit Taken|Moved In|Sign Date|Instruction Date|Completed Sale|PO Date|Order Received|Move-in Date|Placed|Go-Ahead Date|Installed',
      th: 'วันที่ปิดการขายได้|วันที่ขาย|วันที่ปิดการขาย|วันที่ได้งาน|วันที่สั่งซื้อ|วันที่จอง|วันที่ทำสัญญา|วันที่เซ็นสัญญา|วันที่โอน|วันที่ปิดได้|วันที่ชำระเงิน|วันที่สมัครเรียน|วันที่อนุมัติ|วันที่ลงทะเบียนเรียน|วันปิดการขาย|วันที่สมัคร/ชำระเงิน|วันที่ชำระ|วันชำระเงิน|วันเซ็นสัญญา|วันที่ได้ PO',
      ja: '受注日|成約日|契約日|売上日|契約締結日|申込日|入会日|成約日付|受注確定日|入学日|契約|入金日|申込確定日|契約年月日|受注年月日|入塾日|入塾|入会|入学',
      ar: 'تاريخ الفوز|تاريخ البيع|تاريخ التوقيع|تاريخ العقد|تاريخ التعاقد|تاريخ الحجز|تاريخ إتمام البيع|تاريخ الشراء|تاريخ توقيع العقد|تم البيع في|تاريخ الدفع|تاريخ التسجيل النهائي|تاريخ القبول النهائي|تاريخ الإفراغ|تاريخ إبرام العقد|تاريخ الموافقة',
      vi: 'Ngày chốt đơn|Ngày chốt|Ngày bán|Ngày ký hợp đồng|Ngày thắng|Ngày ký HĐ|Ngày cọc|Ngày đặt cọc|Ngày ký|Ngày nhập học|Ngày đóng tiền|Ngày đóng phí|Ngày thành công|Ngày mua hàng|Ngày ghi danh|Ngày đóng học phí|Ngày nộp học phí|Ngày thanh toán|Ngày ký HĐMB',
      crm: 'Closed Won Date|Date entered "Closed Won"|Deal - Won time|date_won|Closed Date|closed_won_date|converted_date|won_time|date_closed_won',
    },
  },
  lost_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Lost Date|Date Lost|Lost On|Lost At|Lost Time|Lost|Date of Loss|Declined On|Closed Lost|Rejected On|Cancelled On|Passed|Passed / Dead|Dead Date',
      th: 'วันที่แพ้|วันที่เสียดีล|วันที่ไม่สำเร็จ|วันที่ยกเลิกดีล|วันที่ปิดไม่ได้',
      ja: '失注日|失注日付|見送り日|辞退日',
      ar: 'تاريخ الخسارة|تاريخ الرفض|تاريخ فقدان الصفقة',
      vi: 'Ngày mất|Ngày thất bại|Ngày thua|Ngày hủy deal|Ngày từ chối|Ngày rớt',
      crm: 'Date entered "Closed Lost"|Deal - Lost time|date_lost|closed_lost_date|lost_time',
    },
  },
  lost_reason: {
    kind: 'text',
    tables: ['deals'],
    headers: {
      en: 'Lost Reason|Loss Reason|Reason Lost|Closed Lost Reason|Reason|Reason Not Taken Up|Reason for Loss|Why Lost|Lost Because|Why Not|Decline Reason|Reason Declined|Why We Lost|Lost To|Lost To / Why',
      th: 'เหตุผลที่แพ้|สาเหตุที่เสีย|เหตุผล|เหตุผลที่ไม่ซื้อ|สาเหตุที่ไม่ปิด|เหตุผลที่ไม่สำเร็จ|เหตุผลที่ยกเลิก|เหตุผลที่ปฏิเสธ',
      ja: '失注理由|失注原因|見送り理由|断り理由|敗因|NG理由|失注要因',
      ar: 'سبب الخسارة|سبب الرفض|سبب الفقدان|سبب عدم الشراء|سبب الإلغاء|سبب عدم الإتمام',
      vi: 'Lý do mất|Lý do thất bại|Lý do từ chối|Lý do thua|Lý do không chốt|Lý do không mua|Lý do hủy|Lý do rớt',
      crm: 'Closed Lost Reason|Loss Reason|Deal - Lost reason|Reason For Loss|Lost Reason|hs_closed_lost_reason|closed_lost_reason|lost_reason_id|LossReason',
    },
  },
  source: {
    kind: 'text',
    tables: ['deals', 'counts', 'spend', 'orders', 'inquiries'],
    headers: {
      en: "Source|Lead Source|Channel|Origin|How did you hear|Original Source|UTM Source|Medium|Lead Channel|Marketing Channel|Acquisition Channel|Referral Source|How They Found Us|How Did They Find Us|Heard About Us|How Heard|How They Heard|How'd They Hear|How Did They Hear|Found Us Via|Came From|Referred By|Lead Origin|Enquiry Source|Traffic Source|utm_source|Source / Medium|Source/Medium|Where From|Ad Source|Marketing Source|Publisher|Network|Source of Referral|Referral|Referrer|Referred From|Lead Src|Where From?|How did you hear about us|Intro'd By|Introduced By|Introduced by|Got Us From|BD Source|Found Us|How Found|Heard From|Via|Ad Platform|Supplier Channel|Where|Platform",
      th: 'แหล่งที่มา|ที่มา|ช่องทาง|ช่องทางที่มา|แหล่งที่มาของลูกค้าเป้าหมาย|ช่องทางการติดต่อ|รู้จักจาก|รู้จักเราจาก|มาจาก|แหล่งลีด|แหล่งที่มาลีด|แพลตฟอร์ม|สื่อ|ช่องทางขาย|ช่องทางที่รู้จัก|ที่มาของลูกค้า|มาทาง|ทราบข่าวจาก',
      ja: '流入元|リードソース|獲得経路|チャネル|流入経路|ソース|きっかけ|媒体|反響媒体|オリジナルソース|獲得チャネル|集客経路|流入チャネル|問い合わせ経路|認知経路|広告媒体|経路|リード元|来店経路|リード経路|名刺交換の場|知ったきっかけ|来店きっかけ|配信先|ご来店きっかけ|紹介元|出会い|受付方法|受付経路|問合せ経路|連絡方法',
      ar: 'المصدر|مصدر العميل|مصدر الفرصة|القناة|مصدر العميل المحتمل|قناة التسويق|كيف عرفتنا|مصدر الاستفسار|المنصة|قناة|مصدر الطلب|من أين عرفنا|كيف عرفنا|كيف عرفت عنا|عن طريق|جهة الإحالة|كيف سمعت عنا',
      vi: 'Nguồn|Nguồn khách|Nguồn khách hàng|Kênh|Nguồn dẫn|Nguồn lead|Nguồn data|Biết qua|Biết đến qua|Nguồn từ|Kênh marketing|Kênh quảng cáo|Nền tảng|Khách từ đâu|Nguồn KH|Kênh bán|Kênh biết đến',
      crm: 'Original Source|Original Traffic Source|Lead source|Latest Traffic Source|Lead Source|Deal - Source|Deal - Source channel|Lead - Source|custom.Lead Source|Source|hs_analytics_source|lead_source|LeadSource|utm_source|custom.Source|source_id|origin',
    },
  },
  campaign: {
    kind: 'text',
    tables: ['deals', 'counts', 'spend'],
    headers: {
      en: 'Campaign|UTM Campaign|Ad Set|Promotion|Campaign Name|Ad Campaign|utm_campaign|Ad Group|Ad Name|Promo|Event|Event Name|Trade Show|Show',
      th: 'แคมเปญ|ชื่อแคมเปญ|โฆษณา|ชื่อโฆษณา',
      ja: 'キャンペーン|施策|キャンペーン名|広告名|施策名',
      ar: 'الحملة|حملة|اسم الحملة|الإعلان',
      vi: 'Chiến dịch|Tên chiến dịch|Tên quảng cáo',
      crm: 'Campaign of last booking|Original Source Drill-Down 2|Primary Campaign Source|Lead - Campaign|Deal - Source Campaign|Campaign Source|Campaign|utm_campaign|campaign_name',
    },
  },
  product: {
    kind: 'text',
    tables: ['deals', 'orders', 'customers'],
    headers: {
      en: 'Product|Service|Package|Plan|Item|Product Name|Product/Service|Service Interested In|Interest|Interested In|Line of Business|Vehicle|Vehicle of Interest|Veh of Interest|Model|Course|Programme|Program|Treatment|Items|Unit|Property Type|Room Type|Policy Type|SKU|Tour|Membership|Plan Name|Item Name|Lineitem Name|Products|Trip|Destination|Tx Type|Treatment Type|Policy Class|Descr|Descr.',
      th: 'สินค้า|ชื่อสินค้า|บริการ|แพ็กเกจ|สนใจบริการ|สนใจสินค้า|สินค้าที่สนใจ|คอร์ส|รุ่น|แพ็กเกจที่สนใจ|ประเภทประกัน|แผน|ยูนิต|โครงการที่สนใจ|แบบห้อง|รายการสินค้า|แพ็กเกจสมาชิก|หลักสูตร|ห้องที่สนใจ|ประเภทห้อง|แบบบ้าน|รถที่สนใจ|สนใจ|สนใจหัตถการ|สินค้าที่เสนอ',
      ja: '商品|製品|サービス|商材|商品名|プラン|製品名|コース|品名|サービス名|希望物件|物件|契約プラン|対象商品|会員種別|商品・サービス|プラン名|興味のある商品|希望商品',
      ar: 'المنتج|الخدمة|الباقة|المنتجات|الوحدة|الخدمة المطلوبة|نوع التأمين|نوع الوحدة|البرنامج|الدورة|نوع الاشتراك|المنتج المطلوب|اسم المنتج|العقار|الصنف|المنتج المهتم به|الوحدة المطلوبة|العلاج|نوع العقار',
      vi: 'Sản phẩm|Dịch vụ|Gói|Sản phẩm quan tâm|Dịch vụ quan tâm|Khóa học|Gói dịch vụ|Tên sản phẩm|Mặt hàng|Căn hộ|Dự án quan tâm|Gói cước|Loại bảo hiểm|SP|Nhu cầu|Căn quan tâm|Khóa học quan tâm',
      crm: 'Line item|Product|Product Name|Deal - Product name|Product - Name|product_name|Lineitem name|line_items',
    },
  },
  deal_type: {
    kind: 'enum',
    tables: ['deals', 'targets'],
    headers: {
      en: 'Type|Deal Type|New/Existing|Customer Type|Opportunity Type|Business Type|New or Existing|Business',
      th: 'ประเภท|ลูกค้าใหม่/เก่า|ประเภทลูกค้า|ประเภทดีล',
      ja: '種別|新規/既存|区分|案件種別|取引タイプ|契約種別',
      ar: 'النوع|نوع الصفقة|نوع العميل|نوع الفرصة',
      vi: 'Loại|Khách mới/cũ|Loại khách|Loại cơ hội|Loại khách hàng',
      crm: 'Deal Type|Type|Opportunity Record Type|Deal - Label|dealtype|record_type',
    },
  },
  last_activity_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Last Activity|Last Contact|Last Contacted|Last Touch|Last Updated|Modified|Last Follow Up|Last Follow-up|Last Call|Last Modified|Updated|Last Update|Updated At|Modified On',
      th: 'ติดต่อล่าสุด|อัปเดตล่าสุด|วันที่ติดต่อล่าสุด|ติดตามล่าสุด|วันที่ติดตามล่าสุด|วันที่แก้ไขล่าสุด',
      ja: '最終接触日|最終更新日|更新日|最終活動日|最終アクティビティー日|最終アクティビティ日|最終連絡日|最終対応日|更新日時|最終コンタクト日',
      ar: 'آخر نشاط|آخر تواصل|آخر تحديث|تاريخ آخر تواصل|آخر متابعة|تاريخ آخر نشاط|تاريخ التعديل',
      vi: 'Liên hệ gần nhất|Cập nhật|Lần liên hệ cuối|Lần liên hệ gần nhất|Ngày cập nhật|Chăm sóc gần nhất|Lần cuối liên hệ',
      crm: 'Last Activity Date|Last Contacted|Last Modified Date|Last Activity|Deal - Last activity date|Deal - Update time|Last Activity Time|Modified Time|date_updated|last_activity|Last Updated on|Modified At|notes_last_contacted|updatedAt|updated_at|write_date',
    },
  },
  stage_change_date: {
    kind: 'date',
    tables: ['deals'],
    headers: {
      en: 'Stage Changed|Stage Date|Date entered stage|In Stage Since|Date Entered|Entered|Entered On|Entered At|Changed At|Changed On|Change Date|Date Changed|Stage Changed On|Stage Entered|Moved On|Moved At|Effective Date|Date of Change|Change Time|Since|When|Date Moved|Moved|Logged On',
      th: 'วันที่เปลี่ยนสถานะ|วันที่เปลี่ยน|เปลี่ยนเมื่อ|วันที่เข้าขั้นตอน|เวลาที่เปลี่ยน|เวลา|วันเวลา',
      ja: 'フェーズ変更日|ステージ更新日|変更日|変更日時|フェーズ変更日時|更新日時|ステージ変更日|移行日|日時',
      ar: 'تاريخ تغيير المرحلة|تاريخ التغيير|تاريخ الانتقال|وقت التغيير|الوقت',
      vi: 'Ngày đổi trạng thái|Ngày thay đổi|Ngày chuyển|Thời gian đổi|Ngày đổi|Thời điểm chuyển|Ngày chuyển giai đoạn|Thời điểm|Thời điểm đổi',
      crm: 'Date entered current stage|Last Stage Change Date|Deal - Last stage change|Stage Modified Time|Last Stage Update|_fivetran_start|date_entered|Edit Date|Timestamp|valid_from|changed_at|CreatedDate|Stage Change Date',
    },
  },
  next_step: {
    kind: 'text',
    tables: ['deals'],
    headers: {
      en: 'Next Step|Next Action|Action Item|To Do|Follow-up|Next Steps|Next Follow Up|Next Follow-up|Next Task|Next Steps / Notes',
      th: 'ขั้นตอนถัดไป|การติดตาม|สิ่งที่ต้องทำต่อ|นัดครั้งต่อไป',
      ja: '次のアクション|ネクストアクション|次回アクション|次のステップ|次回予定|ToDo',
      ar: 'الخطوة التالية|الإجراء التالي|الإجراء القادم|المتابعة القادمة',
      vi: 'Bước tiếp theo|Hành động tiếp theo|Việc cần làm|Bước kế tiếp|Hẹn tiếp theo',
      crm: 'Next Step|Deal - Next activity date|Next Activity|hs_next_step',
    },
  },
} as const satisfies Record<string, Field>;
