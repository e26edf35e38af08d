/** What the sample rows of a pipeline sheet say, in the five languages, `|` between the words. */

/** Marks a row as a sample in front of people. */
export const sampleOf = {
  en: '{name} (example)',
  th: '{name} (ตัวอย่าง)',
  ja: '{name}(例)',
  ar: '{name} (مثال)',
  vi: '{name} (ví dụ)',
};

export const sampleWords = {
  products: {
    en: 'Starter package|Website redesign|Annual service plan|Staff training|New equipment',
    th: 'แพ็กเกจเริ่มต้น|ปรับปรุงเว็บไซต์|สัญญาบริการรายปี|อบรมพนักงาน|อุปกรณ์ใหม่',
    ja: 'スタータープラン|サイトリニューアル|年間保守|社員研修|新規設備',
    ar: 'الباقة الأساسية|تجديد الموقع|خطة خدمة سنوية|تدريب الموظفين|معدات جديدة',
    vi: 'Gói khởi đầu|Làm mới trang web|Gói dịch vụ năm|Đào tạo nhân viên|Thiết bị mới',
  },
  accounts: {
    en: 'Oak Dental|Riverside Hotel|Blue Door Café|Maple Logistics|Harbor Foods|Summit Gym|Northside Clinic|Willow Books|Cedar Builders|Sunny Farms',
    th: 'คลินิกต้นไม้|โรงแรมริมน้ำ|คาเฟ่ประตูฟ้า|ขนส่งใบโพธิ์|อาหารท่าเรือ|ฟิตเนสยอดเขา|คลินิกเมืองเหนือ|ร้านหนังสือใบหลิว|ก่อสร้างไม้สน|ฟาร์มตะวัน',
    ja: 'けやき歯科|川辺ホテル|青扉カフェ|もみじ物流|みなと食品|山頂ジム|北町クリニック|柳書店|杉の木建設|ひなた農園',
    ar: 'عيادة السنديان|فندق ضفة النهر|مقهى الباب الأزرق|القيقب للشحن|أغذية الميناء|نادي القمة|عيادة الشمال|مكتبة الصفصاف|الأرز للبناء|مزارع الشمس',
    vi: 'Nha khoa Cây Sồi|Khách sạn Ven Sông|Cà phê Cửa Xanh|Vận tải Lá Phong|Thực phẩm Bến Cảng|Phòng tập Đỉnh Núi|Phòng khám Phía Bắc|Nhà sách Cây Liễu|Xây dựng Tuyết Tùng|Nông trại Nắng',
  },
  owners: {
    en: 'Anna|Ben',
    th: 'สมชาย|มาลี',
    ja: '佐藤|鈴木',
    ar: 'سارة|خالد',
    vi: 'Minh Anh|Quốc Bảo',
  },
  sources: {
    en: 'Website|Referral|Online ads|Trade fair|Cold call',
    th: 'เว็บไซต์|ลูกค้าแนะนำ|โฆษณาออนไลน์|งานแสดงสินค้า|โทรหาลูกค้า',
    ja: 'Webサイト|紹介|ネット広告|展示会|テレアポ',
    ar: 'الموقع الإلكتروني|إحالة|إعلانات الإنترنت|معرض تجاري|اتصال بارد',
    vi: 'Trang web|Giới thiệu|Quảng cáo trực tuyến|Hội chợ|Gọi điện chào hàng',
  },
  steps: {
    en: 'Call back|Send the proposal|Agree on a date|Ask for the decision',
    th: 'โทรกลับ|ส่งใบเสนอราคา|นัดวัน|สอบถามผลการตัดสินใจ',
    ja: '折り返し電話|見積を送る|日程を決める|結論を伺う',
    ar: 'معاودة الاتصال|إرسال العرض|تحديد موعد|طلب القرار',
    vi: 'Gọi lại|Gửi báo giá|Hẹn ngày|Hỏi quyết định',
  },
  reasons: {
    en: 'Price',
    th: 'ราคา',
    ja: '価格',
    ar: 'السعر',
    vi: 'Giá',
  },
  campaigns: {
    en: 'Landing page|Thank-you vouchers|Search ads|Spring fair|Call list',
    th: 'หน้าแลนดิ้ง|บัตรขอบคุณ|โฆษณาค้นหา|งานฤดูใบไม้ผลิ|รายชื่อโทร',
    ja: '特設ページ|紹介御礼|検索広告|春の展示会|架電リスト',
    ar: 'صفحة الهبوط|قسائم شكر|إعلانات البحث|معرض الربيع|قائمة الاتصال',
    vi: 'Trang đích|Phiếu cảm ơn|Quảng cáo tìm kiếm|Hội chợ xuân|Danh sách gọi',
  },
  spendTypes: {
    en: 'Marketing|Sales',
    th: 'การตลาด|ฝ่ายขาย',
    ja: 'マーケティング|営業',
    ar: 'تسويق|مبيعات',
    vi: 'Tiếp thị|Bán hàng',
  },
  activityTypes: {
    en: 'Call|Email|Meeting|Demo|Proposal|Follow-up',
    th: 'โทร|อีเมล|ประชุม|สาธิต|เสนอราคา|ติดตาม',
    ja: '電話|メール|訪問|デモ|見積|フォロー',
    ar: 'مكالمة|بريد إلكتروني|اجتماع|عرض توضيحي|عرض سعر|متابعة',
    vi: 'Gọi điện|Email|Gặp mặt|Demo|Báo giá|Theo dõi',
  },
  activityStates: {
    en: 'Done|Planned|Cancelled|No show',
    th: 'เสร็จแล้ว|วางแผนไว้|ยกเลิก|ไม่มาตามนัด',
    ja: '完了|予定|キャンセル|欠席',
    ar: 'تم|مخطط|ملغي|لم يحضر',
    vi: 'Hoàn thành|Đã lên kế hoạch|Đã hủy|Không đến',
  },
  /** How many units of money a sample's amount of 1 is. */
  scale: { en: '1', th: '30', ja: '150', ar: '4', vi: '25000' },
};

/** What Sheets says about a cell that was filled otherwise. */
export const fillingHelp = {
  list: {
    en: 'Choose from the list.',
    th: 'เลือกจากรายการ',
    ja: '一覧から選んでください。',
    ar: 'اختر من القائمة.',
    vi: 'Chọn trong danh sách.',
  },
  open: {
    en: 'Choose from the list, or write another one.',
    th: 'เลือกจากรายการ หรือพิมพ์ค่าใหม่',
    ja: '一覧から選ぶか、新しく入力してください。',
    ar: 'اختر من القائمة أو اكتب قيمة أخرى.',
    vi: 'Chọn trong danh sách hoặc nhập giá trị khác.',
  },
  date: {
    en: 'Write a date. A double click opens a calendar.',
    th: 'ใส่วันที่ ดับเบิลคลิกเพื่อเปิดปฏิทิน',
    ja: '日付を入力してください。ダブルクリックでカレンダーが開きます。',
    ar: 'اكتب تاريخًا. النقر المزدوج يفتح التقويم.',
    vi: 'Nhập ngày. Nhấp đúp để mở lịch.',
  },
  number: {
    en: 'Write a number, without a currency or a unit.',
    th: 'ใส่ตัวเลข ไม่ต้องใส่สกุลเงินหรือหน่วย',
    ja: '通貨や単位を付けずに数値を入力してください。',
    ar: 'اكتب رقمًا بلا عملة أو وحدة.',
    vi: 'Nhập số, không kèm tiền tệ hay đơn vị.',
  },
};
