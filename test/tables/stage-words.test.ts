/** Stage texts and what they mean. */

import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { stageIds, stages } from '../../src/kpis/stages';
import { fold, normalise, parted, withoutMarks } from '../../src/tables/normalise';
import { isDisputed, isOpenWord, namesLeads, stageOf } from '../../src/tables/stage-words';

describe('stageOf', () => {
  it.each([
    ['Won', 'won'],
    ['  closed   WON ', 'won'],
    ['Closed - Lost', 'lost'],
    ['closedwon', 'won'],
    ['🎉 Won', 'won'],
    ['3. Proposal', 'proposal'],
    ['4 Negotiation', 'negotiation'],
    ['S3 - Demo', 'opportunity'],
    ['Stage 2: Demo', 'opportunity'],
    ['Proposal 60%', 'proposal'],
    ['Proposal (60%)', 'proposal'],
    ['60% - Proposal', 'proposal'],
    ['Proposal sent', 'proposal'],
    ['Negotiation phase', 'negotiation'],
    ['Lost - Price', 'lost'],
    ['Won (2024)', 'won'],
    ['Prospecting', 'lead'],
    ['Engaging', 'mql'],
    ['Discovery', 'sql'],
    ['Open - Not Contacted', 'lead'],
    ['Closed - Converted', 'sql'],
    ['提案中', 'proposal'],
    ['提案済み', 'proposal'],
    ['見積提出済み', 'proposal'],
    ['受注', 'won'],
    ['ｸﾛｰｼﾞﾝｸﾞ', 'negotiation'],
    ['เสนอราคาแล้ว', 'proposal'],
    ['กำลังเจรจา', 'negotiation'],
    ['ปิดการขายได้', 'won'],
    ['ปิดการขายไม่ได้', 'lost'],
    ['تَفاوُض', 'negotiation'],
    ['خساره', 'lost'],
    ['Báo giá', 'proposal'],
    ['bao gia', 'proposal'],
    ['Không đủ điều kiện', 'disqualified'],
  ])('takes %s as %s', (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });

  it.each([
    'Closed',
    'ปิด',
    'đóng',
    'مغلق',
    'Not Won',
    'Proposal - Won',
    'Proposal to be sent',
    'Contract not signed',
    'Demo - not done',
    'New Customer',
    '受注予定',
    '契約前',
    'รอเสนอราคา',
    'Parking lot',
    '60%',
    '',
    '...',
    'TRUE',
  ])('does not guess at %s', (text) => {
    expect(stageOf(text)).toBeNull();
  });

  it('takes a converted lead as sold, or as a deal where deals have their own table', () => {
    expect(stageOf('Converted')).toBe('won');
    expect(stageOf('Converted', { leadsBesideDeals: true })).toBe('sql');
  });

  it('knows every word of the lists, and each as one of the stages that list it', () => {
    for (const id of stageIds) {
      for (const list of [...locales.map((locale) => stages[id].words[locale]), stages[id].words.crm]) {
        for (const word of list.split('|')) expect(stageOf(word), word).not.toBeNull();
      }
    }
  });

  it('tells which texts teams use differently', () => {
    expect(isDisputed('Qualified')).toBe(true);
    expect(isDisputed('Won')).toBe(false);
    expect(isDisputed('Converted')).toBe(true);
    expect(isDisputed('Converted', { leadsBesideDeals: true })).toBe(false);
  });
});

it.each([
  ['Sales Qualified Lead', true],
  ['MQL', true],
  ['リード', true],
  ['Prospecting', false],
  ['Won', false],
])('tells whether %s names leads', (text, names) => {
  expect(namesLeads(text)).toBe(names);
});

it.each(['Active', 'In Progress', 'กำลังดำเนินการ', '進行中', 'Đang mở'])('takes %s as open', (text) => {
  expect(isOpenWord(text)).toBe(true);
});

describe('normalise', () => {
  it.each([
    ['Deal - Stage', 'stage'],
    ['deal_stage', 'deal stage'],
    ['3. Proposal', 'proposal'],
    ['③ Proposal', 'proposal'],
    ['🔥 Hot', 'hot'],
    ['Ｓｔａｇｅ', 'stage'],
    ['المُؤهّل', 'المؤهل'],
    ['أول تواصل', 'اول تواصل'],
    ['#', '#'],
    ['Win %', 'win %'],
  ])('writes %s as %s', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it('takes words apart and marks off', () => {
    expect(parted('DealStage')).toBe('Deal Stage');
    expect(withoutMarks('giai đoạn')).toBe('giai doan');
    expect(withoutMarks('ขั้นตอน')).toBe('ขั้นตอน');
    expect(fold(' Anna　 WEBER ')).toBe('anna weber');
  });
});
