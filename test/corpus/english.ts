/** Sheets as English-speaking teams keep them: agencies, estate agents, brokers, schools, shops, start-ups. */

import {
  activities,
  asText,
  counts,
  customers,
  deals,
  inquiries,
  noTable,
  orders,
  type SheetCase,
  sheet,
  social,
  spend,
  surveys,
  targets,
} from './case';

export const englishSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Agency pipeline with emojis',
    'stage column',
    {
      'New biz 🚀': deals`
        🏢 Company | 👤 Contact | 💰 Budget (USD) | 📍 Where are we? | Came from | Date in | Last touch | 👉 Next step | Who
        = account | contact | amount | stage | source | created_date | last_activity_date | next_step |
        Lumen Hotels | Ana | 12000 | 🆕 New | LinkedIn | #2026-05-04 | #2026-05-06 | Call back | Zed
        Moth Theatre | Ben | 4500 | 📞 Discovery call | Referral | #2026-05-11 | #2026-05-20 | Send deck | Zed
        Nova Bikes | Cy | 30000 | 📄 Proposal sent | Website | #2026-04-02 | #2026-06-01 | Chase | Kim
        Opal Skin | Dee | 8000 | 🎉 Won | Referral | #2026-02-16 | #2026-04-10 |  | Kim
        Pine Studio | Eve | 6000 | 😢 Lost | LinkedIn | #2026-03-01 | #2026-03-30 |  | Zed
        Quay Bar | Fay | 2500 | 🤝 Negotiating | Website | #2026-05-25 | #2026-06-18 | Redline | Kim`,
    },
    {
      stages: {
        lead: '🆕 New',
        sql: '📞 Discovery call',
        proposal: '📄 Proposal sent',
        negotiation: '🤝 Negotiating',
        won: '🎉 Won',
        lost: '😢 Lost',
      },
      reads: { rows: 6, amount: 63000 },
    },
  ),
  sheet(
    'en',
    'Estate agent, sales progression',
    ['stage column', 'titles above'],
    {
      'Sales board': deals`
        HARROW & CO – SALES PROGRESSION
        Updated: 30/06/2026
        |
        Property | Buyer | Negotiator | Enquiry date | Viewing date | Offer (£) | Status | Completion date | How they found us
        = deal_name | account/contact | owner | created_date/lead_date | opportunity_date | amount | stage | won_date/close_date | source
        14 Elm Road | Mr & Mrs Shah | Poppy | 02/03/2026 | 07/03/2026 | 385,000 | Completed | 29/05/2026 | Rightmove
        Flat 3, Mill House | J. Okafor | Rob | 16/04/2026 | 18/04/2026 | 242,500 | Under offer |  | Zoopla
        9 Station Terrace | L. Byrne | Poppy | 21/05/2026 | 24/05/2026 |  | Viewing booked |  | Rightmove
        The Old Forge | Dr Penn | Rob | 11/02/2026 | 14/02/2026 | 610,000 | Fallen through |  | Board
        27 Quarry Lane | S. Adeyemi | Poppy | 28/05/2026 | 31/05/2026 | 318,000 | Offer made |  | Rightmove
        5 Green Way | K. Novak | Rob | 25/06/2026 |  |  | Enquiry |  | Walk-in`,
    },
    {
      locale: 'en_GB',
      stages: {
        lead: 'Enquiry',
        opportunity: 'Viewing booked',
        proposal: 'Offer made',
        negotiation: 'Under offer',
        won: 'Completed',
        lost: 'Fallen through',
      },
      reads: { rows: 6, amount: 1555500 },
    },
  ),
  sheet(
    'en',
    'Insurance broker, quotes and bound policies',
    'stage column',
    {
      'Quotes 2026': deals`
        Ref | Client | Line of business | Annual premium | Broker | Quote date | Bound date | Outcome | Reason not taken up
        = deal_id | account | product | amount | owner | proposal_date/created_date | won_date | stage/status | lost_reason
        Q-1001 | Dale Haulage | Fleet | £18,400.00 | Sian | 05/01/2026 | 19/01/2026 | Bound |
        Q-1002 | Corner Deli | Shop package | £1,260.00 | Theo | 12/01/2026 |  | Not taken up | Cheaper elsewhere
        Q-1003 | Brook Vets | PI | £3,900.00 | Sian | 26/02/2026 |  | Quoted |
        Q-1004 | Ash Nurseries | Liability | £2,150.00 | Theo | 13/03/2026 | 30/03/2026 | Bound |
        Q-1005 | Elm Scaffolding | Contractors | £9,800.00 | Sian | 22/04/2026 |  | Declined | Claims history
        Q-1006 | Fox Catering | Shop package | £1,430.50 | Theo | 18/05/2026 |  | Quoted |`,
    },
    {
      locale: 'en_GB',
      stages: { proposal: 'Quoted', won: 'Bound', lost: 'Declined|Not taken up' },
      reads: { rows: 6, amount: 36940.5, won_date: '2026-01-19' },
    },
  ),
  sheet(
    'en',
    'School admissions, a date for each step',
    'date per stage',
    {
      'Admissions 2026-27': deals`
        Pupil | Parent / guardian | Email | Year group | Enquiry date | Tour date | Offer date | Enrolled date | Source | Admissions officer
        = deal_name/contact/account | | email | | lead_date/created_date | opportunity_date | proposal_date | won_date | source | owner
        Ada Finch | Mrs Finch | finch@mail.example | Y3 | #2025-10-02 | #2025-10-14 | #2025-11-20 | #2025-12-05 | Open day | Ms Lowe
        Ben Hale | Mr Hale | hale@mail.example | Y7 | #2025-10-20 | #2025-11-04 | #2025-12-11 |  | Website | Ms Lowe
        Cora Ives | Ms Ives | ives@mail.example | Reception | #2025-11-08 | #2025-11-25 |  |  | Friend | Mr Dent
        Dan Joyce | Mrs Joyce | joyce@mail.example | Y7 | #2025-11-19 |  |  |  | Open day | Mr Dent
        Ella King | Mr King | king@mail.example | Y5 | #2025-12-01 | #2026-01-09 | #2026-02-03 | #2026-02-20 | Website | Ms Lowe
        Finn Lane | Ms Lane | lane@mail.example | Y3 | #2026-01-13 | #2026-01-30 | #2026-02-26 | #2026-03-12 | Friend | Mr Dent`,
    },
    { rows: 'lead', reads: { rows: 6, won_date: '2025-12-05' } },
  ),
  sheet(
    'en',
    'Start-up, one tick per step',
    'ticks',
    {
      'Founder sales': deals`
        Startup / Co | Intro by | First contact | Demo? | Proposal? | Won? | Lost? | ARR ($)
        = account/deal_name | source/contact | first_contact_date | | | status | | amount
        Acme AI | Ravi | #2026-03-02 | TRUE | TRUE | TRUE | FALSE | 12000
        Bolt Bio | Jess | #2026-03-09 | TRUE | FALSE | FALSE | FALSE | 6000
        Crux Data | Ravi | #2026-03-20 | TRUE | TRUE | FALSE | TRUE | 9000
        Dash Pay | Cold email | #2026-04-14 | FALSE | FALSE | FALSE | FALSE | 4800
        Echo Farm | Jess | #2026-05-06 | TRUE | TRUE | TRUE | FALSE | 7200`,
    },
    { reads: { rows: 5, amount: 39000 } },
  ),
  sheet(
    'en',
    'Weekly funnel',
    ['counts', 'titles above', 'totals'],
    {
      'Weekly numbers': counts`
        Growth weekly – numbers only, don't edit!
        |
        Week commencing | Sessions | Leads | MQLs | SQLs | Opps created | Closed-won | Closed-lost | New revenue ($)
        = period | clicks | leads_count | mql_count | sql_count | opps_count | won_count | lost_count | amount
        #2026-05-04 | 8120 | 140 | 61 | 30 | 14 | 5 | 4 | 23000
        #2026-05-11 | 7954 | 132 | 58 | 27 | 12 | 4 | 6 | 17500
        #2026-05-18 | 8441 | 151 | 66 | 33 | 15 | 6 | 3 | 29900
        #2026-05-25 | 6990 | 118 | 49 | 22 | 11 | 3 | 5 | 12400
        #2026-06-01 | 8803 | 160 | 70 | 36 | 17 | 7 | 4 | 31000
        Total | 40308 | 701 | 304 | 148 | 69 | 25 | 22 | 113800`,
    },
    { reads: { rows: 5, leads_count: 701, amount: 113800 } },
  ),
  sheet(
    'en',
    'Month by channel under two header rows',
    ['counts', 'two-row header', 'totals'],
    {
      'Channel mix': counts`
        Month | Channel | Cost |  | Funnel |  |  | Sales |
        |  | Media spend | Agency fee | Leads | MQL | SQL | Deals won | Revenue
        == period | source | spend_amount | | leads_count | mql_count | sql_count | won_count | amount
        Jan 2026 | Google Ads | 4200 | 500 | 90 | 40 | 18 | 6 | 21000
        Jan 2026 | LinkedIn | 3100 | 500 | 42 | 25 | 14 | 4 | 26000
        Jan 2026 | Organic | 0 | 0 | 75 | 31 | 11 | 5 | 15500
        Feb 2026 | Google Ads | 4500 | 500 | 101 | 47 | 21 | 7 | 24500
        Feb 2026 | LinkedIn | 2900 | 500 | 38 | 22 | 12 | 3 | 19800
        Feb 2026 | Organic | 0 | 0 | 82 | 35 | 13 | 6 | 17200
        Total |  | 14700 | 2000 | 428 | 200 | 89 | 31 | 124000`,
    },
    { reads: { rows: 6, leads_count: 428, won_count: 31 } },
  ),
  sheet(
    'en',
    'Meta ads manager export',
    'spend',
    {
      'Meta-Ads-Report-June': asText(spend`
        Reporting starts | Reporting ends | Campaign name | Ad set name | Campaign delivery | Results | Amount spent (USD) | Impressions | Link clicks | CPM (cost per 1,000 impressions)
        = spend_date/period | !spend_date | campaign | !campaign | | | spend_amount | impressions | clicks | !spend_amount
        2026-06-01 | 2026-06-30 | Summer sale – prospecting | Women 25-44 | active | 118 | 1420.55 | 201340 | 2870 | 7.06
        2026-06-01 | 2026-06-30 | Summer sale – prospecting | Men 25-44 | active | 74 | 980.10 | 160220 | 1911 | 6.12
        2026-06-01 | 2026-06-30 | Retargeting 30d | Cart | active | 96 | 610.00 | 40112 | 1203 | 15.21
        2026-06-01 | 2026-06-30 | Lead form | Lookalike 1% | inactive | 41 | 530.35 | 55840 | 640 | 9.50`),
    },
    { reads: { rows: 4, spend_amount: 3541 } },
  ),
  sheet(
    'en',
    'Google Ads report with its own title and total',
    ['spend', 'titles above', 'totals'],
    {
      'Campaign report': asText(spend`
        Campaign report
        June 1, 2026 - June 30, 2026
        Day | Campaign | Currency code | Cost | Clicks | Impr. | Conversions | Avg. CPC
        = spend_date/period | campaign | currency | spend_amount | clicks | impressions | | !spend_amount
        2026-06-01 | Brand UK | GBP | 84.20 | 120 | 1410 | 9.00 | 0.70
        2026-06-01 | Generic UK | GBP | 240.75 | 158 | 5120 | 6.00 | 1.52
        2026-06-02 | Brand UK | GBP | 79.95 | 111 | 1377 | 7.00 | 0.72
        2026-06-02 | Generic UK | GBP | 255.10 | 171 | 5544 | 8.00 | 1.49
        Total: Account | -- | GBP | 660.00 | 560 | 13451 | 30.00 | 1.18`),
    },
    { locale: 'en_GB', reads: { rows: 4, spend_amount: 660 } },
  ),
  sheet('en', 'Online shop orders export', 'order lines', {
    orders_export_1: asText(orders`
        Name | Email | Financial Status | Paid at | Fulfillment Status | Currency | Subtotal | Shipping | Taxes | Total | Discount Code | Created at | Lineitem quantity | Lineitem name | Lineitem price | Refunded Amount | Source | Billing Name
        = order_id | | | | | currency | !amount | !amount | !amount | amount | | order_date | quantity | product | !amount | refund_amount | source | account
        #1001 | ana@mail.example | paid | 2026-06-01 10:12:00 -0400 | fulfilled | USD | 48.00 | 5.00 | 3.84 | 56.84 |  | 2026-06-01 10:11:58 -0400 | 2 | Mug – blue | 24.00 | 0.00 | web | Ana Silva
        #1002 | ben@mail.example | paid | 2026-06-01 15:40:00 -0400 | fulfilled | USD | 120.00 | 0.00 | 9.60 | 129.60 | JUNE10 | 2026-06-01 15:39:11 -0400 | 1 | Throw | 120.00 | 0.00 | web | Ben Okoro
        #1003 | cai@mail.example | partially_refunded | 2026-06-03 09:05:00 -0400 | fulfilled | USD | 72.00 | 5.00 | 5.76 | 82.76 |  | 2026-06-03 09:04:31 -0400 | 3 | Mug – red | 24.00 | 24.00 | pos | Cai Wong
        #1004 | dee@mail.example | pending |  | unfulfilled | USD | 35.00 | 5.00 | 2.80 | 42.80 |  | 2026-06-04 20:15:02 -0400 | 1 | Candle | 35.00 | 0.00 | web | Dee Roy`),
  }),
  sheet(
    'en',
    'Wholesale orders kept by hand',
    ['orders', 'totals'],
    {
      'Orders FY26': orders`
        Order no. | Ordered on | Customer | Account mgr | Cases | Order total (GBP) | Refund/credit | Payment
        = order_id | order_date | account/customer_id | owner | | amount | refund_amount |
        W-501 | #2026-04-03 | Bean Barn | Lou | 40 | 1240 |  | Paid
        W-502 | #2026-04-09 | Cup & Co | Mia | 12 | 402.5 |  | Paid
        W-503 | #2026-04-22 | Bean Barn | Lou | 36 | 1116 | 62 | Paid
        W-504 | #2026-05-06 | Daily Grind | Mia | 60 | 1800 |  | Due
        W-505 | #2026-05-19 | Cup & Co | Mia | 15 | 487.5 |  | Paid
        TOTAL |  |  |  | 163 | 5046 | 62 |`,
    },
    { locale: 'en_GB', reads: { rows: 5, amount: 5046 } },
  ),
  sheet(
    'en',
    'Billing export of subscriptions',
    'customers',
    {
      subscriptions: asText(customers`
        id | Customer ID | Customer Name | Plan | Quantity | Interval | Amount | Currency | Status | Created (UTC) | Start (UTC) | Canceled At (UTC)
        = | customer_id | account | product | | billing_period | mrr_amount | currency | churn_status | | start_date | churn_date
        sub_01 | cus_A1 | Acme AI | Pro | 1 | month | 99.00 | usd | active | 2025-11-03 10:10 | 2025-11-03 10:10 |
        sub_02 | cus_B2 | Bolt Bio | Team | 4 | month | 196.00 | usd | canceled | 2025-12-15 08:00 | 2025-12-15 08:00 | 2026-03-15 08:00
        sub_03 | cus_C3 | Crux Data | Pro | 1 | month | 99.00 | usd | active | 2026-01-21 17:45 | 2026-01-21 17:45 |
        sub_04 | cus_D4 | Dash Pay | Team | 10 | month | 490.00 | usd | active | 2026-02-02 12:30 | 2026-02-02 12:30 |
        sub_05 | cus_E5 | Echo Farm | Starter | 1 | month | 29.00 | usd | canceled | 2026-03-09 09:15 | 2026-03-09 09:15 | 2026-05-09 09:15`),
    },
    { reads: { rows: 5, start_date: '2025-11-03' } },
  ),
  sheet(
    'en',
    'Gym members',
    'customers',
    {
      Members: customers`
        Member # | Member name | Membership | Monthly fee | Joined | Left | Home club
        = customer_id | account | product | mrr_amount | start_date | churn_date |
        1001 | Ann Ray | Gold | $59.00 | #2025-01-04 |  | North
        1002 | Bob Lin | Off-peak | $29.00 | #2025-02-11 | #2025-09-30 | North
        1003 | Cat Poe | Gold | $59.00 | #2025-03-19 |  | South
        1004 | Dan Orr | Student | $25.00 | #2025-09-08 | #2026-01-31 | South
        1005 | Eva Sun | Gold | $59.00 | #2026-01-05 |  | North`,
    },
    { reads: { rows: 5, mrr_amount: 231 } },
  ),
  sheet(
    'en',
    'Call sheet of a sales team',
    'activities',
    {
      'Call sheet': activities`
        Date | Rep | What | Company | Spoke to | Mins | Result
        = activity_date | owner | activity_type | account | contact | duration | !activity_type
        #2026-06-01 | Gus | Call | Vale Motors | Ida | 12 | Callback Thursday
        #2026-06-01 | Gus | Email | Wren Books | Jon | 5 | Sent price list
        #2026-06-01 | Bea | Visit | Xylo Audio | Kaj | 60 | Demo next week
        #2026-06-02 | Bea | Call | Yarrow Tea | Lea | 4 | No answer
        #2026-06-02 | Gus | Call | Zinc Foundry | Mia | 18 | Wants quote
        #2026-06-03 | Bea | Meeting | Vale Motors | Ida | 45 | Verbal yes`,
    },
    { reads: { rows: 6, duration: 144 } },
  ),
  sheet(
    'en',
    'Targets against actuals, a row per rep and month',
    'targets',
    {
      Quota: targets`
        Rep | Team | Month | Quota ($) | Actual ($) | Attainment
        = owner | team | period | target_amount | !target_amount | !target_amount
        Rita | East | Jan-26 | 50000 | 42000 | 84%
        Rita | East | Feb-26 | 50000 | 61000 | 122%
        Rita | East | Mar-26 | 55000 | 48000 | 87%
        Sam | West | Jan-26 | 40000 | 39000 | 98%
        Sam | West | Feb-26 | 40000 | 30500 | 76%
        Sam | West | Mar-26 | 45000 | 47000 | 104%`,
    },
    { reads: { rows: 6, target_amount: 280000, period: '2026-01-01' } },
  ),
  sheet(
    'en',
    'Targets as a matrix of reps and months',
    ['targets matrix', 'titles above', 'totals'],
    {
      'Sales targets 2026': targets`
        Sales targets 2026 (USD)
        |
        Salesperson | Jan 2026 | Feb 2026 | Mar 2026 | Apr 2026 | FY total
        = owner
        Rita Moss | 50000 | 50000 | 55000 | 55000 | 210000
        Sam Ito | 40000 | 40000 | 45000 | 45000 | 170000
        Uma Diaz | 30000 | 32000 | 34000 | 36000 | 132000
        Total | 120000 | 122000 | 134000 | 136000 | 512000`,
    },
    { reads: { rows: 12, target_amount: 512000 } },
  ),
  sheet(
    'en',
    'Satisfaction form',
    'surveys',
    {
      'Form responses 1': surveys`
        Timestamp | Email Address | Which company are you with? | Overall, how satisfied are you with us? (1-5) | Anything we could do better?
        = survey_date | | account | csat_score |
        #2026-06-01T10:12 | ana@mail.example | Lumen Hotels | 5 | No, great
        #2026-06-02T09:40 | ben@mail.example | Moth Theatre | 4 | Quicker quotes
        #2026-06-04T16:22 | cy@mail.example | Nova Bikes | 2 | Late delivery
        #2026-06-09T11:05 | dee@mail.example | Opal Skin | 5 |
        #2026-06-15T14:58 | eve@mail.example | Pine Studio | 3 | Invoices unclear`,
    },
    { reads: { rows: 5, csat_score: 19, survey_date: '2026-06-01' } },
  ),
  sheet(
    'en',
    'Shared inbox log',
    'inquiries',
    {
      'Inbox log': inquiries`
        # | Channel | From | Received at | First reply at | Handled by | Topic
        = | source | contact | received_at | first_reply_at | | !source
        1 | Email | Ana Silva | #2026-06-01T08:55 | #2026-06-01T09:20 | Kit | Pricing
        2 | Chat | Ben Okoro | #2026-06-01T10:02 | #2026-06-01T10:04 | Mo | Delivery
        3 | Phone | Cai Wong | #2026-06-01T11:31 | #2026-06-01T11:31 | Kit | Returns
        4 | Email | Dee Roy | #2026-06-02T07:14 | #2026-06-02T12:50 | Mo | Pricing
        5 | Chat | Eli Katz | #2026-06-02T15:45 |  | Kit | Other`,
    },
    { reads: { rows: 5 } },
  ),
  sheet(
    'en',
    'Social media tracker',
    'social',
    {
      'Social tracker': social`
        Posted | Network | Post | Likes | Comments | Shares | Reach | DMs received | Followers
        = social_date | platform | | likes | comments | shares | reach | messages | !reach
        #2026-06-01 | Instagram | Summer range | 240 | 18 | 12 | 5400 | 9 | 10200
        #2026-06-03 | Facebook | Opening hours | 55 | 6 | 3 | 1900 | 2 | 4300
        #2026-06-05 | TikTok | Behind the scenes | 1220 | 90 | 140 | 22000 | 31 | 8800
        #2026-06-08 | Instagram | Giveaway | 610 | 204 | 88 | 11800 | 44 | 10450`,
    },
    { reads: { rows: 4, likes: 2125 } },
  ),
  sheet(
    'en',
    'A tab per rep with the same columns',
    'stacked tabs',
    {
      Anna: deals`
        Client | Job | Value | Stage | Quoted | Accepted
        = account | deal_name | amount | stage | proposal_date | won_date
        Barn Co | Reroof | 8200 | Won | #2026-02-03 | #2026-02-20
        Hill House | Gutters | 950 | Quoted | #2026-06-11 |
        Pool Ltd | Cladding | 4300 | Lost | #2026-03-16 |`,
      Ben: deals`
        Client | Job | Value | Stage | Quoted | Accepted
        = account | deal_name | amount | stage | proposal_date | won_date
        Bay Club | Flat roof | 12500 | Quoted | #2026-06-02 |
        Mill AG | Skylights | 3100 | Won | #2026-04-08 | #2026-04-30`,
      Cara: deals`
        Client | Job | Value | Stage | Quoted | Accepted
        = account | deal_name | amount | stage | proposal_date | won_date
        School 9 | Porch | 2600 | Lost | #2026-01-22 |
        Lido | Canopy | 7400 | Quoted | #2026-06-19 |`,
    },
    { stages: { proposal: 'Quoted', won: 'Won', lost: 'Lost' }, reads: { rows: 7, amount: 39050 } },
  ),
  sheet(
    'en',
    'Workbook of deals, spend and targets beside lists and notes',
    ['several tables', 'no table'],
    {
      READ_ME: noTable`
        How to use this workbook
        1. Only edit the Deals tab
        2. Ask Kim before you change a drop-down`,
      Deals: deals`
        Deal | Account | Owner | Stage | ACV | Created | Close date | Lead source
        = deal_name | account | owner | stage | amount | created_date | close_date | source
        Platform | Acme | Kim | Closed won | 12000 | #2026-01-10 | #2026-03-01 | Webinar
        Pilot | Bolt | Lou | Demo | 4000 | #2026-05-02 | #2026-08-01 | Google Ads
        Add-on | Crux | Kim | Proposal | 6500 | #2026-04-20 | #2026-07-15 | LinkedIn
        Renewal | Dash | Lou | Closed lost | 9000 | #2026-02-11 | #2026-04-30 | Webinar`,
      'Marketing spend': spend`
        Month | Channel | Spend ($) | Notes
        = period | source | spend_amount |
        #2026-01-01 | Webinar | 1200 |
        #2026-01-01 | Google Ads | 3100 | new campaign
        #2026-02-01 | LinkedIn | 2500 |
        #2026-02-01 | Google Ads | 2900 |`,
      Targets: targets`
        Owner | Quarter | Target
        = owner | period | target_amount
        Kim | Q1 2026 | 60000
        Lou | Q1 2026 | 45000
        Kim | Q2 2026 | 65000
        Lou | Q2 2026 | 50000`,
      Lists: noTable`
        Stages | Owners | Sources
        Lead | Kim | Webinar
        Demo | Lou | Google Ads
        Proposal |  | LinkedIn
        Closed won |  |
        Closed lost |  |`,
    },
    {
      stages: { won: 'Closed won', opportunity: 'Demo', proposal: 'Proposal', lost: 'Closed lost' },
      reads: { rows: 4, amount: 31500, 'spend.spend_amount': 9700, 'targets.target_amount': 220000 },
    },
  ),
  sheet(
    'en',
    'Pipeline with month blocks, repeated headers and subtotals',
    ['stage column', 'spacer rows', 'totals'],
    {
      'Pipeline H1': deals`
        Opportunity | Customer | Rep | Stage | Amount | Opened | Closed
        = deal_name | account | owner | stage | amount | created_date | close_date
        JANUARY
        Boiler swap | Mr Pratt | Gus | Won | 3200 | #2026-01-06 | #2026-01-28
        New bathroom | Ms Farr | Bea | Lost | 7800 | #2026-01-12 | #2026-02-10
        Subtotal |  |  |  | 11000 |  |
        |
        Opportunity | Customer | Rep | Stage | Amount | Opened | Closed
        FEBRUARY
        Kitchen | The Larches | Bea | Negotiation | 15000 | #2026-02-04 |
        Underfloor heating | Mrs Dunne | Gus | Won | 4600 | #2026-02-17 | #2026-03-20
        Subtotal |  |  |  | 19600 |  |
        |
        Grand total |  |  |  | 30600 |  |`,
    },
    { stages: { won: 'Won', lost: 'Lost', negotiation: 'Negotiation' }, reads: { rows: 4, amount: 30600 } },
  ),
  sheet(
    'en',
    'Notes and a legend beside the table',
    ['stage column', 'notes beside'],
    {
      Tracker: deals`
        Lead | Phone | Source | Status | Est. value | Date added |  | Legend | Meaning
        = deal_name/contact/account | phone | source | stage | amount | created_date | | ! | !
        Joy Lund | 555-0151 | Fair | Contacted | 900 | #2026-05-03 |  | Contacted | we spoke once
        Ken Abe | 555-0152 | Web | Site visit | 2400 | #2026-05-09 |  | Site visit | date agreed
        Lia Rossi | 555-0153 | Fair | Quote sent | 1800 | #2026-05-14 |  | Quote sent | PDF emailed
        Max Frey | 555-0154 | Web | Won | 3100 | #2026-04-22 |  |  |
        Nia Cole | 555-0155 | Web | Lost | 700 | #2026-04-30 |  | NB: value is incl. VAT! |
        Oz Dean | 555-0156 | Fair | New | 1200 | #2026-06-21 |  |  |`,
    },
    {
      stages: { lead: 'New', opportunity: 'Site visit', proposal: 'Quote sent', won: 'Won', lost: 'Lost' },
      askStages: 'Contacted',
      reads: { rows: 6, amount: 10100 },
    },
  ),
  sheet(
    'en',
    'Blank column before the table, columns without headers',
    ['stage column', 'headerless columns'],
    {
      'PIPELINE ': deals`
        |  | CUSTOMER NAME | REP | STAGE | AMT | PROB % | EST CLOSE DT | CREATE DT |
        = | ! | account | owner | stage | amount | probability | expected_close_date | created_date | !
        | 1 | AMBER SPA | LEAH | 2-DEMO | 15000 | 40% | #2026-08-14 | #2026-06-03 | ok
        | 2 | BASALT LTD | OMAR | 4-NEGOTIATION | 48000 | 80% | #2026-07-20 | #2026-03-18 |
        | 3 | COBALT | LEAH | 5-WON | 7200 | 100% | #2026-05-29 | #2026-04-02 | ok
        | 4 | DUNE | OMAR | 6-LOST | 9900 | 0% | #2026-04-30 | #2026-01-27 |
        | 5 | EMBER | LEAH | 3-PROPOSAL | 31000 | 60% | #2026-09-11 | #2026-05-06 | chase`,
    },
    {
      stages: {
        opportunity: '2-DEMO',
        proposal: '3-PROPOSAL',
        negotiation: '4-NEGOTIATION',
        won: '5-WON',
        lost: '6-LOST',
      },
      reads: { rows: 5, amount: 111100, probability: 2.8 },
    },
  ),
  sheet(
    'en',
    'Tour operator, travel dates beside booking dates',
    'stage column',
    {
      'Enquiries & bookings': deals`
        Enquiry ref | Lead pax | No. of pax | Trip | Agent | Enquired | Travel dates from | Quote (€) | Status | Booked on | Heard about us
        = deal_id | contact/account/deal_name | !amount | product/deal_name | owner | created_date | !close_date/expected_close_date/won_date | amount | stage | won_date | source
        E-2201 | Joan Mills | 2 | Douro walk | Inês | #2026-01-09 | #2026-05-16 | 2.480,00 | Booked | #2026-01-30 | Repeat
        E-2202 | Carl Weiss | 4 | Azores | Rui | #2026-01-20 | #2026-07-04 | 6.120,00 | Quote sent |  | Google
        E-2203 | Mei Tan | 1 | Lisbon city | Inês | #2026-02-02 | #2026-04-11 | 890,00 | Cancelled |  | Instagram
        E-2204 | Bo Larsen | 6 | Douro walk | Rui | #2026-02-15 | #2026-09-12 | 7.350,50 | Booked | #2026-03-03 | Repeat
        E-2205 | Ida Ray | 2 | Madeira | Inês | #2026-03-01 | #2026-10-01 |  | New enquiry |  | Google`,
    },
    {
      locale: 'pt_PT',
      stages: { lead: 'New enquiry', proposal: 'Quote sent', 'won/opportunity': 'Booked', lost: 'Cancelled' },
      reads: { rows: 5, amount: 16840.5 },
    },
  ),
  sheet(
    'en',
    'App export in camelCase',
    'stage column',
    {
      deals_dump: asText(deals`
        dealId | dealName | companyName | ownerName | dealStage | dealValue | currencyCode | leadSource | createdAt | closedAt | lostReason | isDeleted
        = deal_id | deal_name | account | owner | stage | amount | currency | source | created_date | close_date | lost_reason | !status
        d-01 | Alpha | Acme | Kim | negotiation | 5000 | USD | outbound | 2026-04-01T08:00:00.000Z |  |  | false
        d-02 | Beta | Bolt | Lou | closed_won | 7000 | USD | inbound | 2026-02-11T08:00:00.000Z | 2026-04-02T08:00:00.000Z |  | false
        d-03 | Gamma | Crux | Kim | closed_lost | 2500 | USD | inbound | 2026-01-15T08:00:00.000Z | 2026-03-15T08:00:00.000Z | timing | false
        d-04 | Delta | Dash | Lou | proposal_sent | 9100 | USD | partner | 2026-05-20T08:00:00.000Z |  |  | false
        d-05 | Epsilon | Echo | Kim | demo_scheduled | 3300 | USD | outbound | 2026-06-08T08:00:00.000Z |  |  | false`),
    },
    {
      stages: {
        opportunity: 'demo_scheduled',
        proposal: 'proposal_sent',
        negotiation: 'negotiation',
        won: 'closed_won',
        lost: 'closed_lost',
      },
      reads: { rows: 5, amount: 26900 },
    },
  ),
  sheet(
    'en',
    'Web form leads with UTM columns',
    'leads',
    {
      'Website leads': asText(deals`
        Submitted At | First name | Last name | Work email | Company | Phone number | utm_source | utm_medium | utm_campaign | Lead status | Assigned rep
        = created_date | | | email | account | phone | source | !source | campaign | stage | owner
        2026-06-01 10:12:01 | Ana | Silva | ana@lumen.example | Lumen | 555-0161 | google | cpc | brand | New | Kit
        2026-06-02 11:02:41 | Ben | Okoro | ben@ark.example | Ark | 555-0162 | linkedin | paid-social | q2-abm | Working | Mo
        2026-06-04 09:33:20 | Cai | Wong | cai@sol.example | Sol | 555-0163 | google | organic |  | Unqualified | Kit
        2026-06-07 18:20:55 | Dee | Roy | dee@orb.example | Orb | 555-0164 | newsletter | email | june | Meeting booked | Mo
        2026-06-09 13:47:09 | Eli | Katz | eli@fig.example | Fig | 555-0165 | google | cpc | brand | New | Kit`),
    },
    {
      rows: 'lead',
      stages: { lead: 'New', mql: 'Working', disqualified: 'Unqualified', opportunity: 'Meeting booked' },
      reads: { rows: 5, created_date: '2026-06-01' },
    },
  ),
  sheet(
    'en',
    'Text dates that could be day or month first, no locale',
    'stage column',
    {
      'Shared list': deals`
        Customer | Salesperson | Stage | Amount | Created | Closed
        = account | owner | stage | amount | created_date | close_date
        Acme | Kim | Won | 1200 | 03/04/2026 | 05/06/2026
        Bolt | Lou | Proposal | 900 | 02/05/2026 |
        Crux | Kim | Lost | 700 | 04/03/2026 | 06/05/2026
        Dash | Lou | Won | 2100 | 01/02/2026 | 07/04/2026`,
    },
    {
      locale: '',
      askDates: ['created_date', 'close_date'],
      stages: { won: 'Won', lost: 'Lost', proposal: 'Proposal' },
    },
  ),
  sheet(
    'en',
    'Amounts in dollars and euros in one column',
    'stage column',
    {
      Deals: deals`
        Deal name | Client | Deal stage | Deal size | Signed date | Start date
        = deal_name | account | stage | amount | won_date | !created_date
        Audit | Acme GmbH | Won | €4,000 | #2026-02-02 | #2026-03-01
        Training | Bolt Inc | Won | $2,500 | #2026-03-12 | #2026-04-01
        Workshop | Crux SA | Negotiation | €1,800 |  |
        Retainer | Dash LLC | Lost | $9,600 |  |
        Review | Echo Ltd | Proposal | £3,200 |  |`,
    },
    {
      askCurrency: ['amount'],
      stages: { won: 'Won', negotiation: 'Negotiation', lost: 'Lost', proposal: 'Proposal' },
    },
  ),
  sheet(
    'en',
    'One date beside the outcome, nobody says which day it is',
    'stage column',
    {
      'Deals log': deals`
        Date | Client | Deal | Value | Result
        = ?created_date/close_date | account | deal_name | amount | stage/status
        #2026-01-15 | Acme | Audit | 4000 | Won
        #2026-02-03 | Bolt | Training | 2500 | Lost
        #2026-02-20 | Crux | Workshop | 1800 | Won
        #2026-03-08 | Dash | Retainer | 9600 | Lost
        #2026-04-17 | Echo | Review | 3200 | Won`,
    },
    { stages: { won: 'Won', lost: 'Lost' }, reads: { rows: 5, amount: 21100 } },
  ),
  sheet(
    'en',
    'Thousands with points and no locale',
    'stage column',
    {
      Offers: deals`
        Customer | Offer no. | Phase | Offer value | Offer date
        = account | deal_id | stage | amount | proposal_date
        Acme | A-1 | Sent | '1.200 | #2026-05-04
        Bolt | A-2 | Won | '3.500 | #2026-04-12
        Crux | A-3 | Lost | '2.750 | #2026-03-22
        Dash | A-4 | Negotiation | '9.000 | #2026-06-01`,
    },
    { locale: '', askNumbers: ['amount'], stages: { won: 'Won', lost: 'Lost', negotiation: 'Negotiation' } },
  ),
  sheet(
    'en',
    'German amounts and dates under English headers',
    'stage column',
    {
      'Pipeline DACH': deals`
        Opportunity | Account | Owner | Stage | Volume (EUR) | Created on | Expected close
        = deal_name | account | owner | stage | amount | created_date | expected_close_date
        Kran 12t | Bau Huber | Jana | 3. Proposal (50%) | 124.500,00 € | 03.04.2026 | 31.08.2026
        Bagger | Tief AG | Nils | 5. Closed Won (100%) | 89.900,50 € | 12.01.2026 | 27.03.2026
        Wartung | Bau Huber | Jana | 1. Lead (10%) | 6.000,00 € | 15.06.2026 | 30.09.2026
        Mietpark | Rent GmbH | Nils | 4. Negotiation (80%) | 45.000,00 € | 21.05.2026 | 17.07.2026
        Lader | Hof Lutz | Jana | 0. Closed Lost (0%) | 38.250,00 € | 09.02.2026 | 30.04.2026`,
    },
    {
      locale: 'de_DE',
      stages: {
        lead: '1. Lead (10%)',
        proposal: '3. Proposal (50%)',
        negotiation: '4. Negotiation (80%)',
        won: '5. Closed Won (100%)',
        lost: '0. Closed Lost (0%)',
      },
      reads: { rows: 5, amount: 303650.5, created_date: '2026-04-03' },
    },
  ),
  sheet(
    'en',
    'Log of stage changes written by a script',
    ['stage log', 'several tables'],
    {
      Deals: deals`
        Deal ID | Deal name | Account | Owner | Current stage | Value | Created
        = deal_id | deal_name | account | owner | stage | amount | created_date
        D-1 | Alpha | Acme | Kim | Won | 5000 | #2026-03-02
        D-2 | Beta | Bolt | Lou | Lost | 7000 | #2026-03-05
        D-3 | Gamma | Crux | Kim | Demo | 2500 | #2026-03-20`,
      'Stage log': deals`
        Deal ID | Old stage | New stage | Changed at | Changed by
        = deal_id | !stage | stage | stage_change_date | !account
        D-1 | Lead | Demo | #2026-03-06T10:00 | Kim
        D-1 | Demo | Proposal | #2026-03-15T10:00 | Kim
        D-1 | Proposal | Won | #2026-04-02T10:00 | Kim
        D-2 | Lead | Demo | #2026-03-12T10:00 | Lou
        D-2 | Demo | Lost | #2026-03-30T10:00 | Lou
        D-3 | Lead | Demo | #2026-03-27T10:00 | Kim`,
    },
    { stages: { won: 'Won', lost: 'Lost', opportunity: 'Demo' }, reads: { rows: 3, amount: 14500 } },
  ),
  sheet(
    'en',
    'Clinic consultations',
    'date per stage',
    {
      'Patient funnel': deals`
        Patient | Treatment | Consultant | Date of⏎enquiry | Consultation⏎date | Quote sent⏎date | Deposit paid⏎(date) | Fee⏎(AUD) | Source of⏎referral | DOB
        = contact/account/deal_name | product | owner | lead_date/created_date | opportunity_date | proposal_date | won_date | amount | source | !created_date/lead_date/close_date
        J. Hart | Implants | Dr Vu | 02/02/2026 | 10/02/2026 | 12/02/2026 | 27/02/2026 | 6,800 | GP | 14/07/1971
        M. Cole | Veneers | Dr Ng | 16/02/2026 | 25/02/2026 | 25/02/2026 |  | 9,200 | Instagram | 30/01/1985
        P. Dunn | Whitening | Dr Vu | 03/03/2026 | 09/03/2026 | 10/03/2026 | 13/03/2026 | 650 | Google | 05/11/1990
        R. Sato | Implants | Dr Ng | 21/03/2026 | 30/03/2026 |  |  |  | GP | 22/09/1966
        T. Webb | Braces | Dr Vu | 14/04/2026 |  |  |  |  | Google | 08/05/2001`,
    },
    { locale: 'en_AU', rows: 'lead', reads: { rows: 5, amount: 16650 } },
  ),
  sheet(
    'en',
    'Quarterly funnel of a start-up',
    'counts',
    {
      KPIs: counts`
        Quarter | New leads | Qualified (SQL) | Demos held | Customers won | Customers at start | Churned customers | Marketing spend | Revenue booked
        = period | leads_count | sql_count | opps_count | won_count | customers_start | customers_lost | spend_amount | amount
        Q1 2025 | 310 | 120 | 64 | 18 | 40 | 3 | $21,000 | $86,000
        Q2 2025 | 355 | 138 | 71 | 22 | 55 | 4 | $24,500 | $104,000
        Q3 2025 | 298 | 110 | 59 | 15 | 73 | 6 | $19,800 | $78,500
        Q4 2025 | 402 | 160 | 88 | 27 | 82 | 5 | $30,200 | $131,000`,
    },
    { reads: { rows: 4, leads_count: 1365, spend_amount: 95500, period: '2025-01-01' } },
  ),
  sheet('en', 'Price list, staff directory and rota', 'no table', {
    'Price list': noTable`
        SKU | Description | List price | Trade price
        A-100 | Boiler 24kW | 1150 | 980
        A-101 | Boiler 30kW | 1290 | 1090
        B-200 | Radiator | 85 | 61`,
    Team: noTable`
        Name | Job title | Email | Phone | Birthday
        Gus Hale | Surveyor | gus@firm.example | 555-0171 | 4 May
        Bea Lund | Sales manager | bea@firm.example | 555-0172 | 19 Oct
        Lou Finn | Fitter | lou@firm.example | 555-0173 | 2 Jan`,
    Rota: noTable`
        Week | Mon | Tue | Wed | Thu | Fri
        1 | Gus | Gus | Bea | Bea | Lou
        2 | Bea | Lou | Lou | Gus | Gus`,
    Stock: noTable`
        Item | Bin | On hand | Reorder level
        Boiler 24kW | 4A | 6 | 2
        Radiator | 7C | 31 | 10`,
  }),
  sheet(
    'en',
    'Car dealer, up log',
    'stage column',
    {
      'Up log': deals`
        Date In | Cust Name | Cell # | Salesman | Veh of Interest | Status | Sold Date | Front Gross | How'd they hear?
        = created_date | account/contact/deal_name | phone | owner | product | stage/status | won_date | | source
        6/1/2026 | Ortiz, P | 555-0181 | Deke | F-150 | Sold | 6/3/2026 | 2100 | Radio
        6/1/2026 | Kim, J | 555-0182 | Marla | CR-V | Test drive |  |  | Drive-by
        6/14/2026 | Dunn, A | 555-0183 | Deke | Camry | Sold | 6/20/2026 | 1450 | Web
        6/17/2026 | Lowe, T | 555-0184 | Marla | RAV4 | Dead |  |  | Web
        6/25/2026 | Shah, N | 555-0185 | Deke | Tacoma | Working numbers |  |  | Referral`,
    },
    {
      stages: { won: 'Sold', lost: 'Dead', 'opportunity/sql': 'Test drive', negotiation: 'Working numbers' },
      reads: { rows: 5, created_date: '2026-06-01', won_date: '2026-06-03' },
    },
  ),
];
