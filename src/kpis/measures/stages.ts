/** Measures of how far leads and deals came: by the stages that they reached or were lost in. */

import type { Measure } from '../measure';
import { type FunnelStage, rankOf } from '../stages';

/** Deals that were lost in a stage, neither before nor after it. */
const droppedAt = (stage: FunnelStage) =>
  ({
    table: 'deals',
    label: {
      en: 'lost in the stage',
      th: 'หลุดในขั้นนี้',
      ja: 'この段階で失った案件',
      ar: 'فُقدت في المرحلة',
      vi: 'mất ở giai đoạn',
    },
    aggregate: 'count',
    where: [{ reached: stage }, { column: 'lost_at', equals: rankOf(stage) }],
    date: 'created',
  }) as const satisfies Measure;

/** Open deals that stand in a stage. */
const openAt = (stage: FunnelStage) =>
  ({
    table: 'deals',
    label: {
      en: 'still open in the stage',
      th: 'ยังเปิดอยู่ในขั้นนี้',
      ja: 'この段階で進行中の案件',
      ar: 'ما زالت مفتوحة في المرحلة',
      vi: 'còn mở ở giai đoạn',
    },
    aggregate: 'count',
    where: [{ reached: stage }, { column: 'reached', equals: rankOf(stage) }, { outcome: ['open'] }],
    date: 'created',
  }) as const satisfies Measure;

/** Deals created that reached a stage and were won. */
const wonFrom = (stage: FunnelStage) =>
  ({
    table: 'deals',
    label: {
      en: 'deals won of those created',
      th: 'ดีลที่ปิดได้จากที่สร้าง',
      ja: '作成した案件のうち受注',
      ar: 'الصفقات الرابحة مما أُنشئ',
      vi: 'giao dịch thắng trong số đã tạo',
    },
    aggregate: 'count',
    where: [{ reached: stage }, { outcome: ['won'] }],
    date: 'created',
  }) as const satisfies Measure;

export const stagesMeasures = {
  leads: {
    table: 'deals',
    label: { en: 'leads', th: 'ลีด', ja: 'リード', ar: 'العملاء المحتملون', vi: 'khách hàng tiềm năng' },
    aggregate: 'count',
    where: [{ reached: 'lead' }],
    date: 'created',
  },
  mqls: {
    table: 'deals',
    label: { en: 'MQLs', th: 'MQL', ja: 'MQL', ar: 'العملاء المؤهلون للتسويق', vi: 'MQL' },
    aggregate: 'count',
    where: [{ reached: 'mql' }],
    date: 'created',
  },
  sqls: {
    table: 'deals',
    label: { en: 'SQLs', th: 'SQL', ja: 'SQL', ar: 'العملاء المؤهلون للمبيعات', vi: 'SQL' },
    aggregate: 'count',
    where: [{ reached: 'sql' }],
    date: 'created',
  },
  opportunities: {
    table: 'deals',
    label: { en: 'opportunities', th: 'โอกาสการขาย', ja: '商談', ar: 'فرص البيع', vi: 'cơ hội bán hàng' },
    aggregate: 'count',
    where: [{ reached: 'opportunity' }],
    date: 'created',
  },
  opportunities_won: {
    table: 'deals',
    label: {
      en: 'opportunities won',
      th: 'โอกาสการขายที่ปิดได้',
      ja: '受注した商談',
      ar: 'فرص البيع الرابحة',
      vi: 'cơ hội đã thắng',
    },
    aggregate: 'count',
    where: [{ reached: 'opportunity' }, { outcome: ['won'] }],
    date: 'created',
  },
  leads_won: {
    table: 'deals',
    label: {
      en: 'leads that became customers',
      th: 'ลีดที่กลายเป็นลูกค้า',
      ja: '顧客になったリード',
      ar: 'عملاء محتملون أصبحوا عملاء',
      vi: 'lead trở thành khách hàng',
    },
    aggregate: 'count',
    where: [{ reached: 'lead' }, { outcome: ['won'] }],
    date: 'created',
  },
  reached_proposal: {
    table: 'deals',
    label: {
      en: 'deals that reached the proposal',
      th: 'ดีลที่ถึงขั้นเสนอราคา',
      ja: '提案に進んだ案件',
      ar: 'صفقات بلغت عرض السعر',
      vi: 'giao dịch đã đến báo giá',
    },
    aggregate: 'count',
    where: [{ reached: 'proposal' }],
    date: 'created',
  },
  reached_negotiation: {
    table: 'deals',
    label: {
      en: 'deals that reached the negotiation',
      th: 'ดีลที่ถึงขั้นเจรจา',
      ja: '交渉に進んだ案件',
      ar: 'صفقات بلغت التفاوض',
      vi: 'giao dịch đã đến đàm phán',
    },
    aggregate: 'count',
    where: [{ reached: 'negotiation' }],
    date: 'created',
  },
  reached_won: wonFrom('won'),
  mqls_won: wonFrom('mql'),
  sqls_won: wonFrom('sql'),
  proposals_won: wonFrom('proposal'),
  negotiations_won: wonFrom('negotiation'),
  dropped: {
    table: 'deals',
    label: {
      en: 'deals lost on the way',
      th: 'ดีลที่หลุดระหว่างทาง',
      ja: '途中で失った案件',
      ar: 'صفقات فُقدت في الطريق',
      vi: 'giao dịch mất giữa chừng',
    },
    aggregate: 'count',
    where: [{ outcome: ['lost', 'disqualified'] }],
    date: 'created',
  },
  still_open: {
    table: 'deals',
    label: {
      en: 'deals still open',
      th: 'ดีลที่ยังเปิดอยู่',
      ja: 'まだ進行中の案件',
      ar: 'صفقات ما زالت مفتوحة',
      vi: 'giao dịch còn mở',
    },
    aggregate: 'count',
    where: [{ outcome: ['open'] }],
    date: 'created',
  },
  open_at_lead: openAt('lead'),
  open_at_mql: openAt('mql'),
  open_at_sql: openAt('sql'),
  open_at_opportunity: openAt('opportunity'),
  open_at_proposal: openAt('proposal'),
  open_at_negotiation: openAt('negotiation'),
  dropped_at_lead: droppedAt('lead'),
  dropped_at_mql: droppedAt('mql'),
  dropped_at_sql: droppedAt('sql'),
  dropped_at_opportunity: droppedAt('opportunity'),
  dropped_at_proposal: droppedAt('proposal'),
  dropped_at_negotiation: droppedAt('negotiation'),
  referrals: {
    table: 'deals',
    label: {
      en: 'referred leads',
      th: 'ลีดจากการแนะนำ',
      ja: '紹介によるリード',
      ar: 'عملاء محتملون بالإحالة',
      vi: 'lead được giới thiệu',
    },
    aggregate: 'count',
    where: [{ column: 'referred', equals: 1 }],
    date: 'created',
  },
  proposed_deals: {
    table: 'deals',
    label: {
      en: 'deals with a proposal',
      th: 'ดีลที่เสนอราคาแล้ว',
      ja: '提案した案件',
      ar: 'الصفقات التي قُدم لها عرض',
      vi: 'giao dịch đã đề xuất',
    },
    aggregate: 'count',
    where: [{ reached: 'proposal' }],
    date: 'proposal_date',
  },
} as const satisfies Record<string, Measure>;
