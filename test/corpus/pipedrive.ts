/** Pipedrive: exports of deals, leads, activities and products. */

import { activities, asText, deals, holding, type SheetCase, sheet } from './case';

const pipedrive = { crm: 'pipedrive' } as const;

export const pipedriveSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Pipedrive deals with the prefix on every column',
    'stage column',
    {
      'deals-1234567-1': asText(deals`
        Deal - ID | Deal - Title | Deal - Value | Deal - Currency of Value | Deal - Organization | Deal - Contact person | Deal - Owner | Deal - Stage | Deal - Pipeline | Deal - Status | Deal - Deal created | Deal - Last stage change | Deal - Won time | Deal - Lost time | Deal - Deal closed on | Deal - Lost reason | Deal - Expected close date | Deal - Total activities
        = deal_id | deal_name | amount | currency | account | contact | owner | stage | pipeline | status | created_date | stage_change_date | won_date | lost_date | close_date | lost_reason | expected_close_date | !amount
        311 | Vale Motors deal | 3200 | EUR | Vale Motors | Ida Holm | Nils Aho | Proposal Made | Pipeline | Open | 2026-05-04 10:21:33 | 2026-06-11 09:00:02 |  |  |  |  | 2026-07-31 | 6
        312 | Wren Books deal | 1450 | EUR | Wren Books | Jon Rask | Nils Aho | Negotiations Started | Pipeline | Won | 2026-02-16 08:05:10 | 2026-04-02 14:12:00 | 2026-04-09 16:40:00 |  | 2026-04-09 16:40:00 |  | 2026-04-15 | 11
        313 | Xylo Audio deal | 9900 | EUR | Xylo Audio | Kaj Lind | Tiia Salo | Contact Made | Pipeline | Lost | 2026-01-20 12:00:00 | 2026-01-27 10:00:00 |  | 2026-03-03 09:30:00 | 2026-03-03 09:30:00 | Price |  | 4
        314 | Yarrow Tea deal | 600 | EUR | Yarrow Tea | Lea Berg | Tiia Salo | Qualified | Pipeline | Open | 2026-06-15 15:45:00 |  |  |  |  |  | 2026-08-14 | 1
        315 | Zinc Foundry deal | 22000 | EUR | Zinc Foundry | Mia Koski | Nils Aho | Demo Scheduled | Pipeline | Open | 2026-05-28 11:11:11 | 2026-06-18 13:00:00 |  |  |  |  | 2026-09-01 | 5`),
    },
    {
      ...pipedrive,
      rows: 'opportunity',
      stages: {
        mql: 'Contact Made',
        sql: 'Qualified',
        opportunity: 'Demo Scheduled',
        proposal: 'Proposal Made',
        negotiation: 'Negotiations Started',
        won: 'Won',
        lost: 'Lost',
      },
      reads: { rows: 5, amount: 37150, won_date: '2026-04-09' },
    },
  ),
  sheet(
    'en',
    'Pipedrive deals list without prefixes',
    'stage column',
    {
      Deals: asText(deals`
        Title | Value | Label | Organization | Contact person | Owner | Stage | Status | Deal created | Won time | Lost time | Expected close date | Next activity date | Source channel | Update time
        = deal_name | amount | | account | contact | owner | stage | status | created_date | won_date | lost_date | expected_close_date | !created_date/close_date | source | last_activity_date
        Attic conversion | £4,800 | Hot | Mrs Dunne | Elin Dunne | Gus | Quote sent | open | 12/05/2026 |  |  | 31/07/2026 | 02/07/2026 | Web forms | 24/06/2026
        Bathroom refit | £7,250 |  | Mr Pratt | Owen Pratt | Gus | Site visit | open | 28/05/2026 |  |  | 15/08/2026 | 03/07/2026 | Referral | 22/06/2026
        Conservatory | £16,000 | Hot | The Larches | Ruth Lee | Bea | Quote sent | won | 02/03/2026 | 17/04/2026 |  | 20/04/2026 |  | Referral | 17/04/2026
        Decking | £2,100 |  | Mr Hume | Al Hume | Bea | New enquiry | lost | 19/03/2026 |  | 25/03/2026 |  |  | Facebook | 25/03/2026
        En-suite | £5,400 |  | Ms Farr | Jo Farr | Gus | New enquiry | open | 21/06/2026 |  |  |  |  | Web forms | 21/06/2026`),
    },
    {
      ...pipedrive,
      locale: 'en_GB',
      stages: { lead: 'New enquiry', opportunity: 'Site visit', proposal: 'Quote sent', won: 'won', lost: 'lost' },
      reads: { rows: 5, amount: 35550, created_date: '2026-05-12' },
    },
  ),
  sheet(
    'en',
    'Pipedrive leads inbox',
    'leads',
    {
      leads: asText(deals`
        Lead - ID | Lead - Title | Lead - Value | Lead - Currency | Lead - Owner | Lead - Source | Lead - Lead created | Lead - Labels | Lead - Archive status | Person - Name | Person - Email | Organization - Name
        = deal_id | deal_name | amount | currency | owner | source | created_date | | | contact | email | account
        a1f | Alder Kitchens lead | 4000 | USD | Jae Kim | Web form | 2026-06-02 10:00:00 | Warm | Not archived | Lou May | lou@alder.example | Alder Kitchens
        b2e | Birch Ops lead |  | USD | Jae Kim | LeadBooster | 2026-06-05 13:20:00 |  | Not archived | Pat Yu | pat@birch.example | Birch Ops
        c3d | Cypress lead | 1200 | USD | Ravi Shah | Import | 2026-05-21 09:15:00 | Cold | Archived | Ned Ash | ned@cypress.example | Cypress
        d4c | Dogwood lead | 800 | USD | Ravi Shah | Web form | 2026-06-19 18:44:00 | Hot | Not archived | Tess Roe | tess@dogwood.example | Dogwood
        e5b | Elder lead |  | USD | Jae Kim | Prospector | 2026-06-23 07:30:00 |  | Not archived | Uri Zak | uri@elder.example | Elder`),
    },
    { ...pipedrive, rows: 'lead', reads: { rows: 5, amount: 6000, created_date: '2026-06-02' } },
  ),
  sheet(
    'en',
    'Pipedrive activities export',
    'activities',
    {
      activities: asText(activities`
        Activity - Done | Activity - Subject | Activity - Type | Activity - Due date | Activity - Duration | Activity - Assigned to user | Deal - Title | Person - Name | Organization - Name
        = !duration | !activity_type | activity_type | activity_date | duration | owner | | contact | account
        Done | Intro call | Call | 2026-06-01 | 00:15 | Nils Aho | Vale Motors deal | Ida Holm | Vale Motors
        Done | Demo | Meeting | 2026-06-03 | 01:00 | Nils Aho | Zinc Foundry deal | Mia Koski | Zinc Foundry
        To do | Send offer | Email | 2026-07-02 |  | Tiia Salo | Yarrow Tea deal | Lea Berg | Yarrow Tea
        Done | Check-in | Call | 2026-06-08 | 00:20 | Tiia Salo | Yarrow Tea deal | Lea Berg | Yarrow Tea
        To do | Lunch | Lunch | 2026-07-06 | 01:30 | Nils Aho |  | Jon Rask | Wren Books`),
    },
    { ...pipedrive, reads: { rows: 5, duration: 185 } },
  ),
  sheet(
    'vi',
    'Pipedrive xuất ra, tiền kiểu Việt Nam',
    'stage column',
    {
      'pipedrive T6': asText(deals`
        Deal - Title | Deal - Value | Deal - Organization | Deal - Owner | Deal - Stage | Deal - Status | Deal - Deal created | Deal - Won time | Deal - Lost reason
        = deal_name | amount | account | owner | stage | status | created_date | won_date | lost_reason
        Bảo trì thang máy Sunrise | 120.000.000 ₫ | BQL Sunrise | Thảo | Đã báo giá | open | 02/06/2026 |  |
        Lắp mới Riverside | 1.850.000.000 ₫ | CĐT Riverside | Minh | Thương lượng | open | 18/04/2026 |  |
        Thay cáp Tòa A2 | 45.500.000 ₫ | Tòa A2 | Thảo | Thương lượng | won | 11/03/2026 | 27/04/2026 |
        Kiểm định Goldmark | 30.000.000 ₫ | Goldmark | Minh | Khảo sát | lost | 25/02/2026 |  | Giá cao
        Nâng cấp Vista | 260.000.000 ₫ | Vista | Thảo | Khảo sát | open | 20/06/2026 |  |`),
    },
    {
      ...pipedrive,
      stages: {
        proposal: 'Đã báo giá',
        negotiation: 'Thương lượng',
        'lead/opportunity': 'Khảo sát',
        won: 'won',
        lost: 'lost',
      },
      reads: { rows: 5, amount: 2305500000, created_date: '2026-06-02' },
    },
  ),
  sheet(
    'en',
    'Pipedrive deals with products, one line each',
    'order lines',
    {
      'deal products': holding('orders', 'deals')`
        Deal - ID | Deal - Title | Organization - Name | Product - Name | Product - Quantity | Product - Item price | Product - Amount | Deal - Won time
        = deal_id/order_id | | account | product | | !amount | amount | order_date/won_date
        501 | Fjord Lodge | Fjord Lodge | Sauna stove | 2 | 800 | 1600 | #2026-03-05T10:00
        501 | Fjord Lodge | Fjord Lodge | Installation | 1 | 450 | 450 | #2026-03-05T10:00
        502 | Glade Camp | Glade Camp | Sauna stove | 1 | 800 | 800 | #2026-04-11T12:00
        503 | Heath Farm | Heath Farm | Barrel sauna | 1 | 4900 | 4900 | #2026-05-02T09:00
        503 | Heath Farm | Heath Farm | Delivery | 1 | 300 | 300 | #2026-05-02T09:00`,
    },
    pipedrive,
  ),
];
