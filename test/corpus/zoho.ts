/** Zoho CRM: exports of deals, leads, the older potentials, and stage history. */

import { asText, deals, type SheetCase, sheet } from './case';

const zoho = { crm: 'zoho' } as const;

export const zohoSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Zoho deals with id columns beside the names',
    'stage column',
    {
      Deals_2026_06_30: asText(deals`
        Record Id | Deal Owner.id | Deal Owner | Amount | Deal Name | Closing Date | Account Name.id | Account Name | Stage | Type | Probability (%) | Next Step | Lead Source | Contact Name | Campaign Source | Created Time | Modified Time | Expected Revenue | Reason For Loss
        = deal_id | !owner | owner | amount | deal_name | close_date | !account | account | stage | deal_type | probability | next_step | source | contact | campaign | created_date | !created_date/close_date | weighted_amount | lost_reason
        zcrm_5571 | zcrm_11 | Leah Stone | 15000 | Amber Spa CRM | 2026-08-14 | zcrm_91 | Amber Spa | Qualification | New Business | 10 | Call | Advertisement | Tim Rowe | Spring | 2026-06-03 10:11:12 | 2026-06-20 10:00:00 | 1500 |
        zcrm_5572 | zcrm_12 | Omar Said | 48000 | Basalt ERP | 2026-07-20 | zcrm_92 | Basalt Ltd | Negotiation/Review | New Business | 90 | Contract | Cold Call | Uma Iyer |  | 2026-03-18 09:00:00 | 2026-06-21 10:00:00 | 43200 |
        zcrm_5573 | zcrm_11 | Leah Stone | 7200 | Cobalt add-on | 2026-05-29 | zcrm_93 | Cobalt | Closed Won | Existing Business | 100 |  | Partner | Vic Tan |  | 2026-04-02 16:20:00 | 2026-05-29 15:00:00 | 7200 |
        zcrm_5574 | zcrm_12 | Omar Said | 9900 | Dune hotel | 2026-04-30 | zcrm_94 | Dune | Closed Lost to Competition | New Business | 0 |  | Trade Show | Will Ode | Expo 26 | 2026-01-27 11:00:00 | 2026-04-30 18:00:00 | 0 | Feature gap
        zcrm_5575 | zcrm_11 | Leah Stone | 31000 | Ember labs | 2026-09-11 | zcrm_95 | Ember | Identify Decision Makers | New Business | 60 | Workshop | Web Download | Xia Lu | Spring | 2026-05-06 12:45:00 | 2026-06-22 10:00:00 | 18600 |
        zcrm_5576 | zcrm_12 | Omar Said | 12500 | Flint | 2026-08-31 | zcrm_96 | Flint | Proposal/Price Quote | New Business | 75 | Send v2 | Advertisement | Yan Ma |  | 2026-05-15 08:30:00 | 2026-06-18 10:00:00 | 9375 |`),
    },
    {
      ...zoho,
      rows: 'opportunity',
      stages: {
        sql: 'Qualification',
        opportunity: 'Identify Decision Makers',
        proposal: 'Proposal/Price Quote',
        negotiation: 'Negotiation/Review',
        won: 'Closed Won',
        lost: 'Closed Lost to Competition',
      },
      reads: { rows: 6, amount: 123600, created_date: '2026-06-03' },
    },
  ),
  sheet(
    'en',
    'Zoho leads',
    'leads',
    {
      Leads_2026_06_30: asText(deals`
        Record Id | Lead Owner | Company | First Name | Last Name | Designation | Email | Phone | Lead Source | Lead Status | Industry | Annual Revenue | Created Time | Is Converted
        = deal_id | owner | account | | | !deal_name | email | phone | source | stage | | !amount | created_date |
        zcrm_8801 | Leah Stone | Garnet Co | Zoe | Nash | CEO | zoe@garnet.example | 555-0111 | Facebook | Attempted to Contact | Retail | 500000 | 2026-06-11 09:10:00 | false
        zcrm_8802 | Omar Said | Heron Ltd | Abe | Lane | CTO | abe@heron.example | 555-0112 | Web Research | Contacted | Media | 1200000 | 2026-06-12 14:30:00 | false
        zcrm_8803 | Leah Stone | Indigo Bros | Bea | Finn | Owner | bea@indigo.example | 555-0113 | Cold Call | Not Contacted | Retail | 90000 | 2026-06-15 10:00:00 | false
        zcrm_8804 | Omar Said | Jasper Inc | Cal | Ward | COO | cal@jasper.example | 555-0114 | Facebook | Junk Lead | Other | 0 | 2026-06-16 08:00:00 | false
        zcrm_8805 | Leah Stone | Krill Foods | Dot | Hay | Buyer | dot@krill.example | 555-0115 | Partner | Not Qualified | Food | 300000 | 2026-06-18 17:20:00 | false
        zcrm_8806 | Omar Said | Lapis Art | Eve | Orr | MD | eve@lapis.example | 555-0116 | Web Research | Contact in Future | Art | 150000 | 2026-06-19 12:12:00 | false
        zcrm_8807 | Omar Said | Mica Pro | Fay | Lim | MD | fay@mica.example | 555-0117 | Partner | Lost Lead | Art | 150000 | 2026-06-22 12:12:00 | false`),
    },
    {
      ...zoho,
      rows: 'lead',
      stages: {
        'lead/mql': 'Attempted to Contact',
        mql: 'Contacted',
        lead: 'Not Contacted',
        disqualified: 'Junk Lead|Not Qualified',
        on_hold: 'Contact in Future',
        lost: 'Lost Lead',
      },
      reads: { rows: 7 },
    },
  ),
  sheet(
    'en',
    'Zoho potentials of an older account',
    'stage column',
    {
      Potentials: asText(deals`
        POTENTIALID | SMOWNERID | Potential Owner | Potential Name | Account Name | Amount | Closing Date | Stage | Probability | Lead Source | Created Time | Last Activity Time
        = deal_id | !owner | owner | deal_name | account | amount | close_date | stage | probability | source | created_date | last_activity_date
        410888001 | 41001 | Hal Voss | Nettle Inns wifi | Nettle Inns | 8,400.00 | 28/07/2026 | Value Proposition | 40 | Seminar Partner | 14/05/2026 10:22 | 20/06/2026 09:00
        410888002 | 41002 | Ivy Dow | Oxide Labs rack | Oxide Labs | 22,750.00 | 30/04/2026 | Closed Won | 100 | Employee Referral | 09/02/2026 15:10 | 30/04/2026 12:00
        410888003 | 41001 | Hal Voss | Petal Events | Petal Events | 1,150.00 | 16/03/2026 | Closed Lost | 0 | Online Store | 22/01/2026 08:41 | 16/03/2026 17:00
        410888004 | 41002 | Ivy Dow | Quince Deli | Quince Deli | 3,300.00 | 21/08/2026 | Needs Analysis | 20 | Chat | 17/06/2026 13:00 | 23/06/2026 10:30`),
    },
    {
      ...zoho,
      locale: 'en_IN',
      stages: { opportunity: 'Value Proposition', sql: 'Needs Analysis', won: 'Closed Won', lost: 'Closed Lost' },
      reads: { rows: 4, amount: 35600, created_date: '2026-05-14' },
    },
  ),
  sheet(
    'en',
    'Zoho stage history of deals',
    'stage log',
    {
      'Stage History': deals`
        Deal Name | Stage | Amount | Probability (%) | Expected Revenue | Closing Date | Stage Duration (Calendar Days) | Modified Time | Modified By
        = deal_name | stage | amount | probability | weighted_amount | !stage_change_date | !amount | stage_change_date | !account
        Raven Books | Qualification | 4000 | 10 | 400 | #2026-06-30 | 6 | #2026-04-02T10:00 | Leah Stone
        Raven Books | Proposal/Price Quote | 4000 | 75 | 3000 | #2026-06-30 | 20 | #2026-04-08T10:00 | Leah Stone
        Raven Books | Closed Won | 3800 | 100 | 3800 | #2026-04-28 | 0 | #2026-04-28T10:00 | Leah Stone
        Slate Gym | Qualification | 2600 | 10 | 260 | #2026-07-15 | 11 | #2026-05-04T10:00 | Omar Said
        Slate Gym | Closed Lost | 2600 | 0 | 0 | #2026-05-15 | 0 | #2026-05-15T10:00 | Omar Said`,
    },
    { ...zoho, stages: { won: 'Closed Won', lost: 'Closed Lost', sql: 'Qualification' }, reads: { rows: 2 } },
  ),
  sheet(
    'ar',
    'Zoho تصدير الصفقات',
    'stage column',
    {
      الصفقات: asText(deals`
        معرف السجل | اسم الصفقة | مالك الصفقة | اسم الحساب | المبلغ | تاريخ الإغلاق | المرحلة | الاحتمالية (%) | مصدر العميل المحتمل | وقت الإنشاء | الإيرادات المتوقعة
        = deal_id | deal_name | owner | account | amount | close_date | stage | probability | source | created_date | weighted_amount
        zcrm_301 | نظام محاسبي - مؤسسة الفجر | نورة العتيبي | مؤسسة الفجر | 45000 | 2026-08-20 | تفاوض | 90 | معرض | 2026-04-14 10:00:00 | 40500
        zcrm_302 | كاميرات - مجمع الواحة | فهد الحربي | مجمع الواحة | 18000 | 2026-05-11 | مغلقة رابحة | 100 | إعلان | 2026-03-02 09:30:00 | 18000
        zcrm_303 | صيانة - مصنع الرواد | نورة العتيبي | مصنع الرواد | 27500 | 2026-04-30 | مغلقة خاسرة | 0 | اتصال مباشر | 2026-02-09 12:00:00 | 0
        zcrm_304 | أثاث - عيادات الشفاء | فهد الحربي | عيادات الشفاء | 62000 | 2026-09-15 | عرض سعر | 75 | توصية | 2026-06-01 11:45:00 | 46500
        zcrm_305 | تدريب - شركة مدار | نورة العتيبي | شركة مدار | 9000 | 2026-09-30 | تحليل الاحتياجات | 20 | الموقع | 2026-06-20 15:20:00 | 1800`),
    },
    {
      ...zoho,
      stages: {
        sql: 'تحليل الاحتياجات',
        proposal: 'عرض سعر',
        negotiation: 'تفاوض',
        won: 'مغلقة رابحة',
        lost: 'مغلقة خاسرة',
      },
      reads: { rows: 5, amount: 161500, created_date: '2026-04-14' },
    },
  ),
];
