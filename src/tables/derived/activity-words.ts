/** What kind an activity is of and what became of it, by words of the five languages and of the CRMs. */

import type { ActivityKind, ActivityState } from '../../kpis/activities';
import { type WordLists, wordFinder } from './words';

const call =
  'call|calls|calling|called|phone|telephone|cold call|dial|dials|voicemail|โทร|โทรศัพท์|=สาย|電話|架電|コール|通話|テレアポ|مكالم|اتصال|هاتف|gọi|gọi điện|điện thoại';
const email = 'email|emails|e mail|e mails|mail|mails|emailed|อีเมล|เมล|メール|بريد|ايميل|thư|gửi thư';

/** The strongest first: a follow-up call is a follow-up, a product presentation no referral. */
const kinds: WordLists<ActivityKind> = [
  [
    'inbound',
    'inbound call|inbound email|incoming call|incoming email|call received|email received|received call|received email|สายเข้า|อีเมลเข้า|着信|受電|受信|مكالمه وارده|بريد وارد|gọi đến|email đến',
  ],
  [
    'newsletter',
    'newsletter|newsletters|automatic email|automated email|auto email|marketing email|mass email|bulk email|list email|email campaign|จดหมายข่าว|อีเมลอัตโนมัติ|メルマガ|自動メール|一斉メール|نشره بريديه|بريد تلقائي|bản tin|email tự động|email hàng loạt',
  ],
  [
    'admin',
    'admin|administration|administrative|paperwork|internal|travel|traveling|travelling|data entry|crm update|=training|=break|=planning|=report|=reporting|ธุรการ|งานเอกสาร|ภายใน|เดินทาง|=อบรม|=พัก|=รายงาน|=事務|事務作業|社内|研修|=移動|=休憩|اداري|داخلي|=تدريب|=سفر|=تقارير|hành chính|nội bộ|giấy tờ|di chuyển|=đào tạo|=báo cáo|=nghỉ',
  ],
  ['call', 'conference call'],
  ['meeting', 'video conference|web conference'],
  [
    'follow_up',
    'follow up|followup|follow ups|followups|following up|check in|nurture|nurturing|touch base|ติดตาม|フォロー|追客|متابعه|theo dõi|chăm sóc|nhắc',
  ],
  [
    'proposal',
    'proposal|proposals|quote|quotes|quotation|quotations|estimate|tender|bid|offer|rfp|เสนอราคา|ข้อเสนอ|提案|見積|عرض سعر|عرض اسعار|تقديم عرض|báo giá|đề xuất|chào giá',
  ],
  [
    'demo',
    'demo|demos|demonstration|demonstrations|presentation|presentations|product tour|walkthrough|สาธิต|เดโม|นำเสนอ|พรีเซนต์|แนะนำสินค้า|デモ|プレゼン|製品紹介|製品説明|عرض توضيحي|عرض تجريبي|عرض تقديمي|عرض المنتج|ديمو|thuyết trình|trình diễn|trình bày|giới thiệu sản phẩm',
  ],
  ['referral', 'referral|referrals|ผู้แนะนำ|ขอการแนะนำ|แนะนำลูกค้า|บอกต่อ|紹介|احاله|ترشيح|توصيه|giới thiệu'],
  [
    'event',
    'event|events|conference|conferences|trade show|trade shows|tradeshow|trade fair|expo|exhibition|networking|meetup|summit|fair|seminar|congress|อีเวนต์|งานแสดงสินค้า|นิทรรศการ|งานประชุม|สัมมนา|เครือข่าย|展示会|イベント|カンファレンス|交流会|見本市|セミナー|فعاليه|فعاليات|مؤتمر|معرض|ندوه|ملتقي|sự kiện|hội nghị|triển lãm|hội chợ|hội thảo',
  ],
  [
    'meeting',
    'meeting|meetings|appointment|appointments|visit|visits|viewing|lunch|dinner|coffee|zoom|google meet|microsoft teams|ประชุม|นัด|เข้าพบ|เยี่ยม|訪問|会議|打ち合わせ|打合せ|ミーティング|面談|商談|アポ|来社|来店|اجتماع|لقاء|زياره|موعد|مقابله|gặp|gặp mặt|họp|hẹn|cuộc hẹn|thăm',
  ],
  ['call', call],
  ['email', email],
];

const states: WordLists<ActivityState> = [
  [
    'no_show',
    'no show|noshow|no shows|did not show|didn t show|did not attend|didn t attend|not attended|missed|=absent|ไม่มา|ขาดนัด|ไม่เข้าร่วม|欠席|不参加|ノーショー|来なかった|無断キャンセル|لم يحضر|لم تحضر|عدم حضور|غياب|=غائب|không đến|vắng|không tham dự|bỏ hẹn',
  ],
  [
    'cancelled',
    'cancelled|canceled|cancel|cancellation|called off|ยกเลิก|キャンセル|中止|取消|取り消し|ملغ|الغي|الغاء|hủy|huỷ|đã hủy',
  ],
  [
    'planned',
    'scheduled|planned|booked|upcoming|to do|todo|not started|postponed|rescheduled|tentative|=confirmed|=invited|=open|=pending|=waiting|=deferred|=in progress|=false|นัดแล้ว|นัดหมายแล้ว|กำหนดการ|วางแผน|เลื่อน|ยังไม่ทำ|ยังไม่เสร็จ|ยังไม่เริ่ม|=รอ|รอดำเนินการ|予定|未実施|未完了|未着手|予約済|延期|مجدول|مخطط|قادم|مؤجل|قيد الانتظار|لم يبدا|lên lịch|dự kiến|sắp tới|hoãn|=chờ|=chưa|chưa thực hiện|chưa diễn ra|chưa hoàn thành|đã đặt lịch',
  ],
];

const findKind = wordFinder(kinds);
const findMedium = wordFinder<'call' | 'email'>([
  ['call', call],
  ['email', email],
]);
const findMeeting = wordFinder<'call' | 'meeting'>(
  kinds.filter((list): list is ['call' | 'meeting', string] => list[0] === 'call' || list[0] === 'meeting'),
);
const findState = wordFinder(states);

/** The kind of an activity; `other` when no word is known. */
export function activityKindOf(text: string): ActivityKind {
  const kind = findKind(text);
  if (kind === 'follow_up') {
    const medium = findMedium(text);
    return medium === null ? kind : (`follow_up_${medium}` as const);
  }
  // A meeting about a proposal sends none.
  if (kind === 'proposal') return findMeeting(text) ?? kind;
  return kind ?? 'other';
}

/** What became of an activity, by its status; null when no word says so: then it took place. */
export function activityStateOf(text: string): ActivityState | null {
  return findState(text);
}
