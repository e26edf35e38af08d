/** Headers that no list has: abbreviations written out, and the one word in a header that says what it is about. */

import type { FieldId } from '../kpis/fields';
import { spelled } from './normalise';

const abbreviations = `enq=enquiry|inq=inquiry|recd=received|rcvd=received|wk=week|beg=beginning|inv=invoice|appt=appointment|apt=appointment
|stg=stage|src=source|cust=customer|acct=account|acc=account|opp=opportunity|amt=amount|val=value|dt=date|num=number|nr=number
|mgr=manager|sls=sales|exp=expected|est=estimated|prob=probability|prod=product|pt=patient|pkg=package|dep=deposit|conf=confirmed|qtn=quotation|cx=customer|tx=treatment|mktg=marketing|co=company|org=organization
|qtr=quarter|mth=month|mo=month|yr=year|descr=description|desc=description|impr=impressions|resp=responsible|ord=order|purch=purchase
|pymt=payment|pmt=payment|pd=paid|tot=total|rev=revenue|cxl=cancelled|canc=cancelled|cont=contact|tel=phone|neg=negotiator|mtg=meeting
|act=activity|dur=duration|tgt=target|camp=campaign|sts=status|stat=status|ref=reference|upd=updated|chg=changed|conv=conversion
|hđ=hợp đồng|đh=đơn hàng|kh=khách hàng|bg=báo giá|sp=sản phẩm|gt=giá trị|ds=doanh số|cp=chi phí|qc=quảng cáo|hv=học viên`;

let short: Map<string, string> | null = null;

/** A normalised header with abbreviations written out: `wk beg` as `week beginning`, `enq rec d` as `enquiry received`. */
export function writtenOut(key: string): string {
  short = short ?? new Map(abbreviations.split(/\s*\|/).map((pair) => pair.split('=') as [string, string]));
  const tokens = key.replace(/\brec d\b/, 'recd').split(' ');
  return tokens.map((token) => short?.get(token) ?? token).join(' ');
}

/** Words of which only a part of what a table sells or a customer owes speaks. */
const partial =
  '(?:^| )(?:unit|each|vat|tax|discount|shipping|delivery|deposit|paid|balance|owed|owing|due|commission|refund|refunded|planned|rate|count|qty|quantity|thue|don gia|giam|chiet khau|coc|con lai)(?= |$)|%|単価|税額|消費税|送料|割引|หน่วย|ภาษี|ส่วนลด|มัดจำ|ค้าง|قبل|ضريب|خصم|شحن|مقدم|متبقي|سعر الوحد';

/** What an owner, a stage or a date of something else is called. */
const people =
  'phone|mobile|(?:^| )cell |mail|เบอร์|โทรศัพท์|เมล|電話|メール|هاتف|جوال|بريد|(?:^| )(?:sdt|dien thoai|so dt)(?= |$)';
const counted = '(?:^| )(?:count|number of|so luong|so)(?= |$)|จำนวน|数$|件数|عدد';
const coded = '(?:^| )(?:id|code|no|number|ma|so)(?= |$)|รหัส|เลขที่|コード|番号|رقم|كود|معرف';
const later =
  'deadline|due$|last|modif|updat|birth|next|follow|remind|install|event|ล่าสุด|ถัดไป|最終|更新|次回|اخر|تالي|cuoi|tiep theo|ke tiep';

/** For each field the words that speak of it, in Latin script whole and in others anywhere, and those against it. */
const parts: readonly (readonly [field: FieldId, latin: string, joined: string, but?: string])[] = [
  [
    'owner',
    'owner|owned|rep|reps|agent|responsible|assigned|assignee|handler|handled|seller|sold by|closer|exec|executive|manager|consultant|advisor|adviser|negotiator|csm|dentist|doctor|registrar|designer|estimator|telesale|telesales|staff|lead by|pitch lead|nv|nvkd|nhan vien|phu trach|sale|tu van vien|chuyen vien|cskh|nguoi ban|nguoi phu trach|le tan|officer|engineer|bdm|earner|coordinator|specialist|salesman|planner|operator|quoted by|called by|made by|done by|visited by|served by|taken by|booked by|tvbh|tvv|dieu hanh|ky thuat|ra|ca',
    'เซล|พนักงาน|ผู้ดูแล|ผู้รับผิดชอบ|แอดมิน|เจ้าหน้าที่|ที่ปรึกษา|ผู้ขาย|คนขาย|คนดูแล|担当|所有者|対応者|営業$|社員|スタッフ|مندوب|مسؤول|موظف|بائع|وسيط|مستشار|طبيب|ممثل|مشرف|اخصائي|ผู้โทร|ผู้ทำ|ผู้บันทึก|ผู้เสนอ|ผู้ตอบ|ผู้แทน|คนโทร|訪問者|架電者|報告者|実施者|記入者|作業者|セールス|مهندس|منسق|مكلف|متابع|応対者|受電者|受付者|ผู้ประสาน',
    `${people}|${coded}|(?:^| )(?:date|team|email|manager name|price|order|doanh|ngay|ket qua|role)(?= |$)|先方|顧客|相手|取引先|コード|部署|ประเภท|แผนก|ลูกค้า`,
  ],
  [
    'stage',
    'stage|phase|step|status|disposition|outcome|position|where up to|where s it at|where it s at|where it is|where are we|giai doan|trang thai|tinh trang|tien do',
    'ขั้นตอน|สถานะ|ステージ|フェーズ|ステップ|進捗|状況|ステータス|مرحل|حاله|وضعي|موقف',
    `(?:^| )(?:previous|from|last|old|before|payment|paid|order|delivery|invoice|date|lost|truoc|cu|thanh toan)(?= |$)|${later}|ก่อน|เดิม|ชำระ|変更前|前|支払|سابق|دفع`,
  ],
  [
    'amount',
    'amount|value|price|fee|fees|quote|premium|revenue|bookings|gwp|budget|rent|contract|sale|income|worth|gia tri|doanh thu|doanh so|so tien|thanh tien|hoc phi|tai chinh|ngan sach|tong tien|net value|net|quoted|sell rate|selling rate|phai tra|du toan',
    'มูลค่า|ยอด|ราคา|งบ|รวมเงิน|金額|額|価格|予算|売上|قيم|مبلغ|سعر|ايراد|ميزاني|اجمالي|مبيعات|สุทธิ|صافي|フィー',
    `${partial}|${counted}|${coded}|(?:^| )(?:cost|spend|spent|weighted|forecast|status|type|date|annual revenue|monthly|employees|declared|ngay|chi phi|chi)(?= |$)|ค่าใช้จ่าย|月額|期待|日$|تكلف|مصروف|منفق|مسترجع|ประเภท|วันที่|目標|เป้า|هدف`,
  ],
  [
    'source',
    'source|origin|channel|via|medium|heard|hear|found us|got us from|where from|came from|referred|referrer|intro d by|introduced by|platform|where|nguon|kenh|biet den|biet qua|biet tu|introducer|introduced|how we met|met via|network|biet showroom qua|biet shop qua|qua dau|gioi thieu boi|nen tang',
    'แหล่ง|ที่มา|ช่องทาง|受付方法|問合せ方法|มาจาก|มาทาง|รู้จัก|แพลตฟอร์ม|สื่อ|流入|経路|媒体|きっかけ|ソース|チャネル|配信先|の場$|مصدر|قنا|منصه|عرفنا|عرفت|سمع|ทราบข่าว|ข่าวจาก|ทราบจาก|紹介元|كيف|طريق معرف|جهه اعلاني',
    `(?:^| )(?:up to|at|we are|is|date|id)(?= |$)`,
  ],
  [
    'campaign',
    'campaign|chien dich',
    'แคมเปญ|キャンペーン|حمله',
    `(?:^| )(?:cost|spend|budget|date|members?|type|status|start|end)(?= |$)|${counted}|費|日$`,
  ],
  [
    'account',
    'account|accounts|company|customer|client|brand|logo|patient|student|pupil|applicant|who|homeowner|surname|buyer|khach|khach hang|khach si|cong ty|doanh nghiep|hoc vien|chu nha|benh nhan|don vi|shipper|consignee|employer|donor|member|guest|tenant|sold to|ship to|bill to|hospital|clinic|school|dealer|farmer|couple|organiser|hoi vien|ho ten|truong|chu xe',
    'ลูกค้า|บริษัท|ร้าน|会社|顧客|お客|得意先|取引先|企業|生徒|注文者|عميل|شركه|زبون|مريض|منشاه|طالب|เกษตรกร|ผู้ซื้อ|โรงพยาบาล|依頼元|依頼主|発注元|納入先|訪問先|氏名|مستشفي|مدرس|เจ้าของงาน|เจ้าของบ้าน|施主|発注者',
    `${people}|${counted}|${coded}|(?:^| )(?:owner|note|notes|type|status|source|since|segment|reference|date|manager|value|nguon|loai|ngay|nhan|tinh|cham soc)(?= |$)|ประเภท|แหล่ง|สถานะ|担当|区分|種|状況|日$|نوع|مصدر|حال|تاريخ|مسؤول|مالك`,
  ],
  [
    'deal_id',
    '(?:id|no|number|code|ref|reference)$|ref|reference|ma|so',
    '番号|コード|เลขที่|รหัส|رقم|كود|[\\u3040-\\u9fff]no$|ลำดับที่',
    `${people}|(?:^| )(?:customer|account|owner|user|contact|portal|pipeline|khach hang|items?|of)(?= |$)|顧客|担当|商品|ลูกค้า|عميل|${'جوال|هاتف'}`,
  ],
  [
    'expected_close_date',
    'expected|forecast|estimated close|estimated closing|estimated decision|estimated completion|estimated order|target|due to|anticipated|likely|predicted|du kien',
    'คาด|予定|見込|متوقع',
    `${later}|${counted}|%|(?:^| )(?:amount|value|revenue|start|delivery)(?= |$)|額|見込み客|ชำระ`,
  ],
  [
    'lost_date',
    'lost|rejected|declined|dead|withdrawn|passed|tu choi|rot|thua|unsuccessful|not awarded',
    '失注|辞退|他決|แพ้|ยกเลิก|ไม่(?:สั่ง|ซื้อ|เอา|อนุมัติ|ตกลง)|خسار|رفض|لم يشتر|不採用|不合格|不成立',
    later,
  ],
  [
    'negotiation_date',
    'negotiation|contract sent|contract out|sow|dam phan|thuong luong|thuong thao',
    'ต่อรอง|เจรจา|ส่งสัญญา|交渉|契約書送付|تفاوض',
    later,
  ],
  [
    'won_date',
    'won|sign|signed|signing|signature|sold|sale|go ahead|accepted|placed|moved in|incepted|enrolled|booked|deposit|purchased|approved|order|contract|ky|chot|coc|dat coc|dong tien|mua|award|awarded|paid|joined|hired|giao|thanh toan|confirmed|agreed',
    'เซ็น|ปิดการขาย|ได้งาน|ทำสัญญา|จอง|โอน|ชำระ|受注|成約|契約|入会|入塾|入学|入金|申込|فوز|توقيع|عقد|بيع|دفع|افراغ|حجز|شراء|อนุมัติ|ตกลง|入社|採用|発注|ترسي|ارساء|اعتماد|موافق|اتفاق',
    `${later}|site|visit`,
  ],
  [
    'close_date',
    'close|closed|closing|completed|completion|finished|decision|decided|ended|ket thuc|dong|hoan thanh',
    'ปิด|จบ|完了|終了|クローズ|決定|اغلاق|انتهاء|اقفال',
    later,
  ],
  [
    'proposal_date',
    'quote|quoted|quotation|proposal|offer|offered|estimate|pitched|presented|bao gia|chao gia|de xuat|submitted|tendered|du toan',
    'เสนอ|見積|提案|عرض|提出|ยื่น',
    later,
  ],
  [
    'opportunity_date',
    'visit|visited|meeting|met|demo|appointment|viewing|viewed|survey|consultation|interview|tour|trial|chemistry|assessment|hen|gap|dan xem|test|hoc thu|khao sat',
    'นัด|เข้าพบ|สำรวจ|เข้าดู|ชม|訪問|商談|面談|内見|見学|体験|来店|アポ|現調|معاينه|زياره|اجتماع|موعد|كشف|面接|試乗',
    `${later}|first|ครั้งแรก|初回|اول|dau tien`,
  ],
  [
    'created_date',
    'create|created|creation|enquiry|enquired|inquiry|inbound|register|registered|registration|received|request|requested|added|opened|logged|started|start|begin|began|first visit|first contact|first call|first seen|applied|application|lead|intake|in|tao|tiep nhan|nhan|dang ky|hoi|lien he|bat dau|thoi gian|contacted|contacted us|first contacted|identified|issued|raised|instructed|yeu cau|lap|den|tiep xuc|tiep can',
    'รับเรื่อง|ทัก|สอบถาม|ลงทะเบียน|สร้าง|เริ่ม|เข้ามา|ติดต่อ|ครั้งแรก|รับ|作成|登録|受付|問|反響|発生|引合|交換|起票|開始|初回|انشاء|استفسار|تسجيل|طلب|تواصل|اضاف|استلام|دخول|بدايه|ออก$|พบลูกค้า|เยี่ยม|依頼|受領|発行|اصدار|تقديم|ورود',
    later,
  ],
  [
    'start_date',
    'start|started|since|join|joined|go live|live|activated|begin|bat dau|kich hoat|tham gia|from|in|moved in|enrolled|vao',
    'เริ่ม|สมัคร|เปิดใช้|開始|入会|登録|بدء|بدايه|اشتراك|انضمام|تفعيل|申込|初回|入店|加入|عقد',
    later,
  ],
  [
    'churn_date',
    'cancel|cancelled|canceled|churn|churned|end|ended|left|quit|stopped|leaving|huy|ngung|nghi|ket thuc|cham dut|out|moved out|leaver|terminated|suspended|roi',
    'ยกเลิก|หยุด|เลิก|ออก|解約|退会|終了|الغاء|انسحاب|توقف|انتهاء|休止|停止|休会|退店',
    later,
  ],
  [
    'order_date',
    'order|ordered|invoice|invoiced|bill|billed|purchase|sale|sold|receipt|ban|mua|dat|don|hoa don|lap',
    'บิล|ขาย|สั่ง|ออเดอร์|受注|注文|売上|購入|伝票|請求|طلب|فاتور|شراء|بيع',
    `${later}|due|ship|deliver|ส่ง|納|出荷|شحن|giao`,
  ],
  [
    'order_id',
    'order|invoice|inv|bill|receipt|transaction|ticket|so phieu|phieu|so don|so hoa don|ma don|ma hoa don|ma hd|hd|ma don hang',
    'บิล|ใบเสร็จ|ออเดอร์|เอกสาร|受注|注文|伝票|請求|طلب|فاتور|عمليه',
    `(?:^| )(?:date|status|amount|total|value|type|ngay)(?= |$)|วัน|日|額|تاريخ|حال|نوع|اجمالي|قيم`,
  ],
  [
    'customer_id',
    'customer id|customer code|customer number|customer no|account code|client code|ma khach|code|ma the|ma hv|member|membership number|card number|the',
    'รหัส|ลูกค้า|顧客|得意先|会員|عميل|زبون|مشترك|会員コード|カード番号|เลขสมาชิก',
  ],
  [
    'spend_amount',
    'spend|spent|cost|costs|expense|paid|net|media|actual|chi phi|chi|tieu',
    'จ่าย|ค่าใช้|ค่าโฆษณา|ค่าแอด|費|出稿|消化|منفق|مصروف|تكلف|انفاق|صرف',
    `(?:^| )(?:planned|plan|budget|cpc|cpl|cpm|per|vat|tax|gross|ngay|du kien|ke hoach)(?= |$)|ตั้ง|ต่อ|แผน|予算|計画|税込|単価|مخطط|ميزاني`,
  ],
  [
    'leads_count',
    'leads|lead|enquiries|inquiries|prospects|scanned|registrations|sign ups|data',
    'ลีด|ทัก|ผู้สนใจ|リード|反響|問い合わせ|問合|عملاء محتمل|استفسار',
    '%|rate|per|cost|quality|qualified|du dk|有効|คุณภาพ|مؤهل',
  ],
  ['sql_count', 'qualified|quality|du dk|chat luong|du dieu kien', 'คุณภาพ|有効|مؤهل', '%|rate'],
  [
    'opps_count',
    'opportunities|appointments|meetings|demos|visits|quotes|proposals|lich hen|bao gia|co hoi|trials|trial lessons|viewings|consultations|trial',
    'นัด|เสนอราคา|商談|アポ|面談|提案|見積|عروض|مواعيد|فرص|اجتماعات|来店|面接|体験',
    '%|rate|(?:^| )(?:web|website|site|page|online|profile)(?= |$)|เว็บ|サイト|ページ|موقع',
  ],
  [
    'won_count',
    'won|sold|closed|sales|customers|orders|contracts|signed|ky|chot|hop dong',
    'ปิด|ขายได้|ลูกค้าใหม่|受注|成約|契約|مغلق|مباع|عقود|فوز',
    '%|rate|lost|value|revenue|doanh|額|ยอดเงิน',
  ],
  [
    'target_amount',
    'target|quota|goal|chi tieu|muc tieu|ke hoach',
    'เป้า|目標|予算|ノルマ|هدف|مستهدف',
    '%|achiev|actual|実績|達成|ทำได้|محقق|dat duoc',
  ],
  [
    'mrr_amount',
    'mrr|dues|monthly|per month|month fee|subscription|hang thang|thang|p m|pm|pcm|month|price|rent|gia',
    'รายเดือน|ต่อเดือน|月額|月会費|شهري|ค่าเช่า|会費',
    'arr|annual|year|setup|one off',
  ],
  ['refund_amount', 'refund|refunded|returned|hoan', 'คืน|返金|返品|مسترجع|مسترد|مرتجع', 'date|reason|วัน|日$'],
  [
    'quantity',
    'qty|quantity|how many|units|pcs|cases|so luong|sl|tickets|bags|boxes|seats|licences|licenses|pieces|bottles|no done|no of',
    'จำนวน|数量|個数|数$|كمي|عدد',
    'price|per|customer|ลูกค้า|顧客',
  ],
  [
    'probability',
    'probability|chance|likelihood|confidence|xac suat|kha nang|% likely',
    'โอกาส|確度|確率|احتمال|نسبه النجاح|見込み?度|成約見込|受注見込|可能性',
    'date',
  ],
  [
    'activity_type',
    'activity|type|action|how|hinh thuc|loai',
    'กิจกรรม|ประเภท|活動|種別|区分|نشاط|نوع',
    'customer|price|date|ลูกค้า|วัน',
  ],
  [
    'duration',
    'duration|minutes|mins|length|time spent|thoi luong|so phut',
    'ใช้เวลา|ระยะเวลา|นาที|所要|時間|مده|دقائق|دقيقه',
    'reply|response|ตอบ|応答|返信|رد',
  ],
  ['reply_time', 'response|reply|first response|phan hoi', 'ตอบกลับ|返信|応答|رد', 'date|at'],
  [
    'received_at',
    'received|arrived|asked|message|opened|nhan|nhan luc|hoi|started|start|created|submitted|date|gui',
    'เวลา|ทัก|รับ|สอบถาม|受信|受付|問|着信|استلام|استفسار|رساله|ورود',
    `${later}|reply|respon|first|ตอบ|返信|回答|رد|tra loi`,
  ],
  [
    'first_reply_at',
    'reply|replied|response|responded|answered|first response|tra loi|phan hoi|agent response|first answer',
    'ตอบ|返信|回答|応答|رد|اجاب|折返|折り返|コールバック',
    later,
  ],
  [
    'resolved',
    'resolved|solved|handled|status|xu ly|giai quyet|closed|done',
    'แก้ไข|เสร็จ|対応状況|解決|完了|حل|معالج|済',
    'date|at$',
  ],
  ['social_date', 'posted|published|post date|dang', 'โพสต์|ลง|投稿|公開|نشر', later],
  ['reach', 'reach|views|seen|nguoi xem|luot xem|xem|people reached', 'เข้าถึง|เห็น|リーチ|閲覧|وصول|مشاهد', '%'],
  ['comments', 'comments|replies|binh luan', 'คอมเม|เมนต์|コメント|تعليق'],
  ['messages', 'messages|dms|inbox|chats|tin nhan', 'ทักแชต|แชต|แชท|ข้อความ|メッセージ|رسائل'],
  ['likes', 'likes|reactions|luot thich|tim|so tim|thich|hearts', 'ถูกใจ|ไลค์|ไลก์|いいね|اعجاب'],
  [
    'product',
    'product|service|item|description|interested in|looking for|treatment|class|package|course|nhu cau|san pham|goi|mat hang|model|interest|vehicle|room|mau xe|quan tam|loai|desk type|room type|unit type|ten hang|hang',
    'สินค้า|บริการ|สนใจ|รุ่น|คอร์ส|商品|品名|サービス|منتج|خدم|علاج|نوع العقار|باق|検討|希望|車種|コース|مطلوب|دور(?:ه|ات)|صنف',
    `${coded}|${counted}|(?:^| )(?:price|date|note)(?= |$)|ราคา|จำนวน|単価|سعر|status|stage|muc do|level|loai khach|エリア|地域|時期`,
  ],
  ['lost_count', 'lost', '失注|แพ้|خاسر', '%|rate|reason|value|date'],
  ['status', 'accepted|approved|won|sold|y n|yes no|won lost|go ahead', 'ได้งาน|成約|成否|فاز', 'date|on$|amount|value'],
  [
    'period',
    'month|week|period|quarter|day|date|when|thang|tuan|ngay|quy',
    'เดือน|สัปดาห์|วัน|月|週|شهر|اسبوع|تاريخ',
    'monthly|per |last|next|due|target|รายเดือน|月額|前月|شهريه',
  ],
  ['lost_reason', 'why|why not|reason|lost to|ly do', 'เหตุผล|สาเหตุ|理由|原因|سبب', 'return|contact|refund'],
  ['impressions', 'impressions|hien thi', 'แสดงผล|表示|ظهور', '%|rate|cost'],
  ['clicks', 'click|clicks|nhap', 'คลิก|クリック|نقر', '%|rate|cost|per'],
  [
    'team',
    'branch|team|campus|site|office|region|chi nhanh|co so',
    'สาขา|ทีม|校舎|店舗|支店|拠点|エリア|فرع|فريق',
    'date|note',
  ],
  ['shares', 'shares|share|reposts|chia se', 'แชร์|シェア|リポスト|مشاركات', '%'],
  [
    'churn_status',
    'status|current|active|still|tinh trang|trang thai|con',
    'สถานะ|状態|状況|ステータス|حال',
    'payment|order|date',
  ],
  [
    'billing_period',
    'billing|frequency|cycle|interval|weekly monthly|monthly yearly|monthly annual|paid every|chu ky',
    'รอบ|周期|サイクル|دوره',
    'date',
  ],
];

/** A pattern in the spelling of headers without articles: `سعر الوحدة` as `سعر وحده`. */
function plain(pattern: string): string {
  return spelled(pattern).replace(/(^| |\|)ال(?=[\u0600-\u06ff]{3})/g, '$1');
}

let compiled: readonly (readonly [field: FieldId, words: RegExp, but: RegExp | null])[] | null = null;

/** The fields of which a word speaks that stands in a header, given without marks and articles. */
export function partsOf(key: string): FieldId[] {
  // A sentence, such as a question of a form, speaks of many things.
  if (key.split(' ').length > 6) return [];
  compiled =
    compiled ??
    parts.map(([field, latin, joined, but]) => [
      field,
      new RegExp(`(?:^| )(?:${latin})(?= |$)|${plain(joined)}`),
      but === undefined ? null : new RegExp(plain(but)),
    ]);
  return compiled.filter(([, words, but]) => words.test(key) && but?.test(key) !== true).map(([field]) => field);
}
