/** Columns of social media. */

import type { Field } from '../field';

export const socialFields = {
  social_date: {
    kind: 'date',
    tables: ['social'],
    headers: {
      en: 'Date|Post Date|Published|Posted|Posted On|Publish Date|Publish Time|Published At|Date Posted|Post Time',
      th: 'วันที่|วันที่โพสต์|โพสต์เมื่อ|วันโพสต์|วันที่ลงโพสต์|วันลงโพสต์|วันที่ลง',
      ja: '日付|投稿日|投稿日時|公開日|配信日',
      ar: 'التاريخ|تاريخ النشر|تاريخ المنشور|تاريخ البوست|يوم النشر',
      vi: 'Ngày|Ngày đăng|Ngày đăng bài|Thời gian đăng|Ngày post|Ngày lên bài',
      crm: 'publish_time|Publish time',
    },
  },
  platform: {
    kind: 'text',
    tables: ['social'],
    headers: {
      en: 'Platform|Network|Channel|Social Network|Site|Page|Account',
      th: 'แพลตฟอร์ม|ช่องทาง|เพจ|โซเชียล',
      ja: 'プラットフォーム|媒体|SNS|チャネル|アカウント|SNS名',
      ar: 'المنصة|الشبكة|القناة|الحساب',
      vi: 'Nền tảng|Kênh|Mạng xã hội|Trang|Fanpage',
      crm: '',
    },
  },
  likes: {
    kind: 'number',
    tables: ['social'],
    headers: {
      en: 'Likes|Reactions|Like|Total Likes|Reactions / Likes|Hearts',
      th: 'ถูกใจ|ไลก์|ยอดไลก์|ยอดไลค์|ไลค์|จำนวนไลก์',
      ja: 'いいね|いいね数|いいね!|リアクション|リアクション数',
      ar: 'الإعجابات|إعجاب|لايكات|عدد الإعجابات|التفاعلات',
      vi: 'Lượt thích|Like|Số like|Số lượt thích|Tim|Tương tác',
      crm: 'reactions',
    },
  },
  comments: {
    kind: 'number',
    tables: ['social'],
    headers: {
      en: 'Comments|Comment|Total Comments|Replies',
      th: 'ความคิดเห็น|คอมเมนต์|ยอดคอมเมนต์|จำนวนคอมเมนต์|เมนต์|คอมเม้น|คอมเมนท์|คอมเม้นท์',
      ja: 'コメント|コメント数',
      ar: 'التعليقات|تعليقات|عدد التعليقات',
      vi: 'Bình luận|Số bình luận|Comment|Lượt bình luận|Cmt',
      crm: '',
    },
  },
  shares: {
    kind: 'number',
    tables: ['social'],
    headers: {
      en: 'Shares|Reposts|Share|Retweets|Total Shares',
      th: 'แชร์|ยอดแชร์|จำนวนแชร์',
      ja: 'シェア|シェア数|リポスト|リポスト数',
      ar: 'المشاركات|مشاركات|عدد المشاركات',
      vi: 'Chia sẻ|Lượt chia sẻ|Số chia sẻ|Share|Số share',
      crm: '',
    },
  },
  messages: {
    kind: 'number',
    tables: ['social'],
    headers: {
      en: 'Messages|DMs|Inbox|DMs Received|Direct Messages|Messages Received|Inbound Messages|Chats',
      th: 'ข้อความ|แชท|ข้อความเข้า|จำนวนข้อความ|ทักแชท|อินบ็อกซ์|ทักแชต|แชต',
      ja: 'メッセージ|DM|DM数|メッセージ数|問い合わせDM',
      ar: 'الرسائل|عدد الرسائل|الرسائل الواردة|رسائل',
      vi: 'Tin nhắn|Inbox|Số tin nhắn|Tin nhắn mới|Lượt nhắn tin',
      crm: '',
    },
  },
  reach: {
    kind: 'number',
    tables: ['social'],
    headers: {
      en: 'Reach|Followers|Impressions|Accounts Reached|Total Reach|Post Reach|People Reached',
      th: 'การเข้าถึง|ผู้ติดตาม|ยอดเข้าถึง|คนเห็น|จำนวนผู้เข้าถึง|เข้าถึง|คนเข้าถึง',
      ja: 'リーチ|フォロワー|リーチ数|フォロワー数|インプレッション数|閲覧数',
      ar: 'الوصول|المتابعون|عدد الوصول|مدى الوصول|المشاهدات',
      vi: 'Lượt tiếp cận|Người theo dõi|Tiếp cận|Số người tiếp cận|Lượt xem',
      crm: '',
    },
  },
} as const satisfies Record<string, Field>;
