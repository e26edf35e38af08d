/** Sheets as English-speaking teams keep them, written without a look at the reader or its word lists. */

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

export const freshEnglishSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Solar installer, setters and closers',
    ['stage column', 'titles above', 'totals'],
    {
      'JOBS 26': deals`
        SUNNYSIDE SOLAR – JOB TRACKER 2026
        |
        Job # | Homeowner | Address | System kW | Contract $ | Setter | Closer | Appt Date | Sold Date | Install Date | Lead Src | Job Status
        = deal_id | account/contact/deal_name | !amount | !amount | amount | | owner | opportunity_date/sql_date/first_contact_date | won_date/close_date | !won_date/close_date/created_date | source | stage/status
        S-118 | Ruth Amsel | 12 Palm Ct | 7.2 | $21,600 | Jo | Mick | 1/14/2026 | 1/16/2026 | 3/2/2026 | Door knock | Installed
        S-119 | Ed & Pat Boyle | 4 Gulch Rd | 9.6 | $28,800 | Jo | Tran | 1/20/2026 |  |  | Referral | Proposal out
        S-120 | Cory Diaz | 88 Mesa Dr | 5.4 | $17,280 | Al | Mick | 2/3/2026 | 2/9/2026 |  | Facebook | Sold
        S-121 | Gwen Ellis | 7 Larkspur | 11 | $34,100 | Al | Tran | 2/25/2026 |  |  | Door knock | Lost to competitor
        S-122 | Hank Ford | 31 Ninth St |  |  | Jo | Mick | 7/18/2026 |  |  | Facebook | Appt set
        TOTALS |  |  |  | $101,780 |  |  |  |  |  |  |`,
    },
    {
      stages: {
        'opportunity/sql': 'Appt set',
        proposal: 'Proposal out',
        won: 'Sold|Installed',
        lost: 'Lost to competitor',
      },
      reads: { rows: 5, amount: 101780 },
    },
  ),
  sheet(
    'en',
    'SaaS pipeline review in shorthand',
    'stage column',
    {
      'Pipe rvw': deals`
        Logo | Opp | AE | SDR | Stg | ACV ($k) | Prob | ECD | Opp created | Next steps / notes
        = account | deal_name | owner | !amount | stage | amount | probability | expected_close_date | created_date/opportunity_date | next_step
        Northwind | 200 seats | Priya | Tom | S3 - Solution fit | 48 | 40% | 8/31/2026 | 3/12/2026 | sec review
        Tailspin | Expansion | Priya |  | S5 - Closed Won | 22 | 100% | 5/29/2026 | 2/2/2026 |
        Fabrikam | Platform | Dov | Tom | S4 - Contracting | 120 | 75% | 7/24/2026 | 1/19/2026 | redlines w/ legal
        Contoso | Pilot | Dov | Ana | S1 - Discovery | 15 | 10% | 9/30/2026 | 6/3/2026 | 2nd call 7/8
        Wingtip | Platform | Priya | Ana | S0 - Closed Lost | 64 | 0% | 4/30/2026 | 1/8/2026 | went w/ incumbent`,
    },
    {
      stages: {
        'sql/opportunity': 'S1 - Discovery',
        negotiation: 'S4 - Contracting',
        won: 'S5 - Closed Won',
        lost: 'S0 - Closed Lost',
      },
      reads: { rows: 5, probability: 2.25, amount: 269000 },
    },
  ),
  sheet(
    'en',
    'Letting agent, applicants',
    ['stage column', 'headerless columns'],
    {
      Applicants: deals`
        Applicant | Mobile | Looking for | Max rent pcm | Registered |  | Where from? | Position | Moved in | Neg
        = contact/account/deal_name | phone | | amount | created_date/lead_date |  | source | stage/status | won_date/close_date | owner
        Miss T Rowe | 07700 900101 | 2 bed, N1 | £1,850 | 02/04/2026 | x | Rightmove | Let agreed |  | Femi
        Mr & Mrs Pask | 07700 900102 | 3 bed house | £2,400 | 09/04/2026 |  | OnTheMarket | Moved in | 30/05/2026 | Femi
        K. Duarte | 07700 900103 | Studio | £1,100 | 16/04/2026 | x | Walk in | Viewing | | Gemma
        Dr S. Lal | 07700 900104 | 1 bed | £1,500 | 29/04/2026 |  | Rightmove | Gone elsewhere |  | Gemma
        A. Petrov | 07700 900105 | 1 bed | £1,450 | 14/05/2026 |  | Zoopla | Registered |  | Femi`,
    },
    {
      locale: 'en_GB',
      stages: {
        lead: 'Registered',
        'opportunity/sql': 'Viewing',
        'won/negotiation': 'Let agreed',
        won: 'Moved in',
        lost: 'Gone elsewhere',
      },
      reads: { rows: 5, amount: 8300, created_date: '2026-04-02' },
    },
  ),
  sheet(
    'en',
    'Dental clinic treatment plans',
    ['stage column', 'totals', 'spacer rows'],
    {
      'Tx plans': deals`
        Pt name | Pt # | Dentist | Tx plan presented | Tx type | Fee quoted | Accepted? | Date accepted | Referred by
        = contact/account/deal_name | deal_id | owner | proposal_date/created_date | product | amount | status/stage | won_date | source
        Alder, J | 20114 | Dr Ko | 04/02/2026 | Implant | 4,200.00 | Yes | 11/02/2026 | Google
        Birch, M | 20187 | Dr Ko | 06/02/2026 | Invisalign | 3,950.00 | Thinking |  | Patient
        Cedar, L | 19870 | Dr Amin | 19/02/2026 | Crown | 980.00 | No |  | Patient
        |
        Doyle, P | 20201 | Dr Amin | 23/03/2026 | Implant | 4,200.00 | Yes | 23/03/2026 | Walk-by
        Ellis, R | 20209 | Dr Ko | 30/03/2026 | Bridge | 2,150.00 | Yes | 14/04/2026 | Google
        |
        Total quoted |  |  |  |  | 15,480.00 |  |  |`,
    },
    {
      locale: 'en_IE',
      stages: { won: 'Yes', lost: 'No' },
      reads: { rows: 5, amount: 15480, won_date: '2026-02-11' },
    },
  ),
  sheet(
    'en',
    'Agency new business, one date per step with n/a',
    ['date per stage', 'titles above'],
    {
      'NB funnel': deals`
        New business funnel (dates only please!!)
        Brand | Pitch lead | Intro'd by | Inbound / intro | Chemistry | Brief rec'd | Pitched | SOW out | Signed | Passed / dead | Fee est.
        = account/deal_name | owner | source | lead_date/created_date | | | | proposal_date/negotiation_date | won_date | lost_date | amount
        Hush Beds | Nia | Ex-client | 5 Jan 2026 | 9 Jan 2026 | 12 Jan 2026 | 30 Jan 2026 | 6 Feb 2026 | 20 Feb 2026 |  | 65000
        Korbel | Nia | AAR | 14 Jan 2026 | 22 Jan 2026 | 2 Feb 2026 | n/a |  |  | 18 Feb 2026 | 40000
        Lidgate | Sol | Website | 2 Feb 2026 | 10 Feb 2026 | 19 Feb 2026 | 12 Mar 2026 | 25 Mar 2026 | 9 Apr 2026 |  | 120000
        Mowbray | Sol | LinkedIn | 3 Mar 2026 | 11 Mar 2026 | TBC |  |  |  |  | 30000
        Nokes | Nia | AAR | 20 Apr 2026 |  |  |  |  |  | 24 Apr 2026 |`,
    },
    { locale: 'en_GB', rows: 'lead', reads: { rows: 5, amount: 255000, won_date: '2026-02-20' } },
  ),
  sheet(
    'en',
    'Insurance broker renewals and new, blocks per month',
    ['stage column', 'spacer rows', 'totals'],
    {
      'Prod. register': deals`
        Client | Policy class | NB/Ren | GWP | Comm % | Exec | Quoted | Incepted | Outcome | Lost to / why
        = account | product | deal_type | amount | !probability | owner | proposal_date/created_date | won_date | status/stage | lost_reason
        Jan-26
        Oakdene Care | Combined | NB | 12,450 | 15% | HB | 08/01/2026 | 22/01/2026 | Won |
        Prosser Roofing | Liability | Ren | 6,980 | 17.5% | LM | 12/01/2026 |  | Lost | Aviva direct
        Jan total |  |  | 19,430 |  |  |  |  |  |
        Feb-26
        Quill Press | Cyber | NB | 3,200 | 20% | HB | 03/02/2026 | 17/02/2026 | Won |
        Rhodes Motors | Motor trade | NB | 9,750 | 12.5% | LM | 20/02/2026 |  | Pending |
        Feb total |  |  | 12,950 |  |  |  |  |  |
        YTD |  |  | 32,380 |  |  |  |  |  |`,
    },
    {
      locale: 'en_GB',
      stages: { won: 'Won', lost: 'Lost', 'proposal/negotiation/on_hold': 'Pending' },
      reads: { rows: 4, amount: 32380 },
    },
  ),
  sheet(
    'en',
    'Independent school, application stages numbered',
    'stage column',
    {
      'Entry 2027': deals`
        Surname | Forename | Entry yr | Enq. date | Stage reached | Bursary? | Registrar | How heard | Fees p.a. | Accepted on
        = account/contact/deal_name | contact/deal_name | !amount | created_date/lead_date | stage | !status/stage | owner | source | amount | won_date
        Abbott | Iris | 7 | 11/09/2025 | 5 Place accepted | N | CW | Open morning | 19,950 | 16/02/2026
        Bello | Tunde | 7 | 23/09/2025 | 3 Assessed | Y | CW | Prep school | 19,950 |
        Chowdhury | Rafi | 9 | 02/10/2025 | 4 Offered | N | CW | Website | 21,600 |
        Denholm | Poppy | 12 | 14/10/2025 | 2 Visited | N | JR | Friend | 21,600 |
        Earle | Max | 7 | 30/10/2025 | 0 Withdrawn | N | JR | Open morning | 19,950 |
        Fadel | Lina | 9 | 08/01/2026 | 1 Enquired | N | JR | Website | 21,600 |`,
    },
    {
      locale: 'en_GB',
      stages: {
        lead: '1 Enquired',
        'opportunity/sql': '2 Visited',
        proposal: '4 Offered',
        won: '5 Place accepted',
        lost: '0 Withdrawn',
      },
      reads: { rows: 6, amount: 124650 },
    },
  ),
  sheet(
    'en',
    'Kitchen showroom, two header rows over the deal',
    ['date per stage', 'two-row header'],
    {
      'Showroom log': deals`
        Customer |  | Dates |  |  |  | Money |  | Designer
        Name | Tel | First visit | Survey | Quote given | Deposit taken | Quote inc VAT | Deposit |
        == account/contact/deal_name | phone | created_date/lead_date/first_contact_date | | proposal_date | won_date | amount | !amount | owner
        Ms Orton | 01632 960011 | #2026-01-10 | #2026-01-17 | #2026-01-24 | #2026-02-07 | 14200 | 1420 | Kev
        The Pikes | 01632 960012 | #2026-01-31 | #2026-02-06 | #2026-02-13 |  | 22650 |  | Kev
        Mr Quaye | 01632 960013 | #2026-02-14 | #2026-02-20 | #2026-03-02 | #2026-03-21 | 9800 | 980 | Shaz
        Dr Reid | 01632 960014 | #2026-03-07 |  |  |  |  |  | Shaz`,
    },
    { locale: 'en_GB', reads: { rows: 4, amount: 46650 } },
  ),
  sheet(
    'en',
    'Monday board export with groups',
    ['stage column', 'titles above', 'spacer rows'],
    {
      'sales pipeline': asText(deals`
        Sales Pipeline
        Active deals
        Name | Subitems | Owner | Stage | Deal Value | Close Probability | Forecast Value | Deal creation date | Expected Close Date | Contacts | Accounts
        = deal_name | | owner | stage | amount | probability | weighted_amount | created_date | expected_close_date | contact | account
        Kiosk rollout |  | Ola Berg | Negotiation | 54000 | 70 | 37800 | 2026-03-04 | 2026-07-31 | Jen Poe | Brightmart
        Signage |  | Ola Berg | Discovery | 8000 | 10 | 800 | 2026-06-11 | 2026-09-15 | Al Vee | Cubic
        Menu boards |  | Raj Nair | Proposal | 16500 | 50 | 8250 | 2026-05-06 | 2026-08-14 | Di Ong | Dinerama
        |
        Closed Won
        Name | Subitems | Owner | Stage | Deal Value | Close Probability | Forecast Value | Deal creation date | Expected Close Date | Contacts | Accounts
        Lobby wall |  | Raj Nair | Won | 31000 | 100 | 31000 | 2026-01-15 | 2026-04-02 | Kim Ra | Ewing`),
    },
    {
      stages: { 'sql/opportunity': 'Discovery', proposal: 'Proposal', negotiation: 'Negotiation', won: 'Won' },
      reads: { rows: 4, amount: 109500 },
    },
  ),
  sheet(
    'en',
    'Airtable base downloaded as a grid',
    'stage column',
    {
      'Opportunities-Grid view': asText(deals`
        Opportunity name | Status | Priority | Estimated value | Owner | Account | Primary contact | Proposal deadline | Expected close date | Last contact | Interactions
        = deal_name | stage/status | | amount | owner | account | contact | !proposal_date | expected_close_date | last_activity_date |
        BPS Pilot | Evaluation | Medium | $24,791.00 | Jess Patel | BPS | Harold Pym | 7/14/2026 | 8/13/2026 | 6/16/2026 | Discovery
        Gigantic Expansion | Closed—won | High | $35,925.00 | Kai Lund | Gigantic | Mo Rees |  | 5/21/2026 | 5/20/2026 |
        Acepoly second team | Qualification | Low | $18,573.00 | Jess Patel | Acepoly | Ana Cruz |  | 9/2/2026 | 6/22/2026 | Demo
        Jaxworks | Closed—lost | High | $11,391.00 | Kai Lund | Jaxworks | Ben Ott |  | 4/4/2026 | 4/1/2026 |
        Blimp org | Negotiation | High | $19,264.00 | Jess Patel | Blimp | Lu Wei | 6/30/2026 | 7/20/2026 | 6/25/2026 | Call`),
    },
    {
      stages: {
        'sql/mql': 'Qualification',
        'opportunity/proposal/sql': 'Evaluation',
        negotiation: 'Negotiation',
        won: 'Closed—won',
        lost: 'Closed—lost',
      },
      reads: { rows: 5, amount: 109944 },
    },
  ),
  sheet(
    'en',
    'Notion CRM database exported',
    'stage column',
    {
      'Sales CRM': asText(deals`
        Name | Account Owner | Company | Email | Estimated Value | Expected Close | Last Contact | Lead Source | Phone | Priority | Status
        = contact/deal_name | owner | account | email | amount | expected_close_date | last_activity_date | source | phone | | stage/status
        Mia Rowan | Theo Park | Atlas Gym | mia@atlas.example | $9,500.00 | July 30, 2026 | June 24, 2026 | Cold outreach | 555-0121 | High | Proposal
        Neil Voss | Theo Park | Baya Foods | neil@baya.example | $4,000.00 | August 14, 2026 | June 20, 2026 | Website | 555-0122 | Low | Qualified
        Oona Fry | Sue Lim | Cask & Co | oona@cask.example | $15,000.00 | May 8, 2026 | May 7, 2026 | Event | 555-0123 | High | Closed
        Pia Holt | Sue Lim | Dorn Media | pia@dorn.example | $7,200.00 | April 3, 2026 | March 30, 2026 | Website | 555-0124 | Medium | Lost
        Quin Ames | Theo Park | Elk Tours | quin@elk.example | $3,100.00 | September 1, 2026 | June 29, 2026 | Event | 555-0125 | Low | Lead`),
    },
    {
      stages: { lead: 'Lead', 'sql/mql': 'Qualified', proposal: 'Proposal', lost: 'Lost', won: 'Closed' },
      reads: { rows: 5, amount: 38800, expected_close_date: '2026-07-30' },
    },
  ),
  sheet(
    'en',
    'Copper opportunities export',
    'stage column',
    {
      opportunities: asText(deals`
        Copper ID | Opportunity | Company | Primary Person Contact | Owned By | Pipeline | Stage | Status | Value | Currency | Win Probability | Close Date | Lead Source | Loss Reason | Created At | Updated At
        = deal_id | deal_name | account | contact | owner | pipeline | stage | status | amount | currency | probability | close_date/expected_close_date | source | lost_reason | created_date | !created_date/close_date
        9001 | Website revamp | Gable Inn | Lou Finn | Amy Orr | Sales | Proposal | Open | 12000 | USD | 50 | 8/15/2026 | Referral |  | 5/2/2026 | 6/27/2026
        9002 | SEO retainer | Hyde Spa | Max Gil | Amy Orr | Sales | Contract Review | Won | 18000 | USD | 100 | 4/22/2026 | Organic |  | 2/11/2026 | 4/22/2026
        9003 | Brand film | Iona Ltd | Nat Roy | Bo Ekman | Sales | First Meeting | Lost | 26000 | USD | 0 | 3/30/2026 | Event | Price | 1/26/2026 | 3/30/2026
        9004 | Shop launch | Jolt Cafe | Oz Kay | Bo Ekman | Sales | Negotiation | Open | 7500 | USD | 75 | 7/17/2026 | Referral |  | 4/28/2026 | 6/18/2026`),
    },
    {
      stages: { won: 'Won', lost: 'Lost', proposal: 'Proposal', negotiation: 'Negotiation' },
      reads: { rows: 4, amount: 63500, created_date: '2026-05-02' },
    },
  ),
  sheet(
    'en',
    'Freshsales deals export',
    'stage column',
    {
      Deals_All: asText(deals`
        Id | Name | Deal value | Base currency amount | Expected close date | Closed date | Sales account | Deal pipeline | Deal stage | Type | Source | Campaign | Lost reason | Probability (%) | Sales owner | Created at
        = deal_id | deal_name | amount | !weighted_amount | expected_close_date | close_date | account | pipeline | stage | deal_type | source | campaign | lost_reason | probability | owner | created_date
        70001 | CRM seats | 5400.00 | 5400.00 | 2026-08-01 |  | Kelp Co | Default | Demo | New Business | Web |  |  | 40 | Wes Hart | 2026-05-19 09:14:00
        70002 | Support plan | 2100.00 | 2100.00 | 2026-05-10 | 2026-05-08 | Lark Inc | Default | Won | Existing Business | Email | Spring |  | 100 | Yara Noor | 2026-03-02 11:41:00
        70003 | Chatbot | 8800.00 | 8800.00 | 2026-04-20 | 2026-04-29 | Mote AG | Default | Lost | New Business | Web |  | Budget | 0 | Wes Hart | 2026-02-17 15:03:00
        70004 | Phone add-on | 1500.00 | 1500.00 | 2026-07-28 |  | Nook | Default | Negotiation | Existing Business | Partner |  |  | 80 | Yara Noor | 2026-06-05 08:30:00`),
    },
    {
      stages: { opportunity: 'Demo', won: 'Won', lost: 'Lost', negotiation: 'Negotiation' },
      reads: { rows: 4, amount: 17800, close_date: '2026-05-08' },
    },
  ),
  sheet(
    'en',
    'Bitrix24 deals export',
    'stage column',
    {
      DEAL_2026: asText(deals`
        ID | Pipeline | Deal stage | Deal Name | Source | Company: Company Name | Contact: Full name | Total | Currency | Responsible person | Created on | Modified on | Expected close date | Closed | Comment
        = deal_id | pipeline | stage | deal_name | source | account | contact | amount | currency | owner | created_date | !created_date/close_date | expected_close_date | | 
        311 | General | Create papers | Fit-out L2 | Call | Perch |  | 14500.00 | USD | Ivo Marin | 05/04/2026 10:21 am | 06/12/2026 04:10 pm | 08/03/2026 | No |
        312 | General | Deal won | Carpet | Web | Quartz | Pam Roe | 3900.00 | USD | Ivo Marin | 03/16/2026 09:02 am | 04/20/2026 11:00 am | 04/20/2026 | Yes |
        313 | General | Deal lost | Lighting | Call | Reef | Tim Sax | 6200.00 | USD | Una Bell | 02/25/2026 02:45 pm | 03/28/2026 01:15 pm | 04/01/2026 | Yes | no budget
        314 | General | New | Canopy | Web |  | Vic Tor | 2750.00 | USD | Una Bell | 06/26/2026 05:33 pm | 06/26/2026 05:33 pm | 09/01/2026 | No |`),
    },
    {
      stages: { won: 'Deal won', lost: 'Deal lost', lead: 'New', 'proposal/negotiation': 'Create papers' },
      reads: { rows: 4, amount: 27350, created_date: '2026-05-04' },
    },
  ),
  sheet(
    'en',
    'Kommo leads export',
    'stage column',
    {
      kommo_export_leads: asText(deals`
        ID | Lead title | Sale, $ | Responsible user | Created at | Created by | Last modified | Closed at | Lead tags | Lead stage | Pipeline | Lead contact name | Lead company | utm_source | utm_campaign
        = deal_id | deal_name | amount | owner | created_date | !owner | !close_date | close_date | | stage | pipeline | contact | account | source | campaign
        50101 | Lead #50101 | 1200 | Ceci | 02.06.2026 10:15:22 | Robot | 14.06.2026 09:00:00 |  | insta | Initial contact | Sales | Rosa P | | instagram | june
        50102 | Lead #50102 | 800 | Ceci | 28.05.2026 12:40:02 | Robot | 15.06.2026 17:22:10 | 15.06.2026 17:22:10 |  | Closed - won | Sales | Saul Q | Salt Bar | google | brand
        50103 | Lead #50103 | 2300 | Dino | 17.05.2026 08:01:51 | Dino | 30.05.2026 10:10:10 | 30.05.2026 10:10:10 |  | Closed - lost | Sales | Tess R | Trek | google |
        50104 | Lead #50104 | 950 | Dino | 21.06.2026 19:45:00 | Robot | 24.06.2026 13:30:05 |  | vip | Offer made | Sales | Uma S | | instagram | june`),
    },
    {
      stages: { 'lead/mql': 'Initial contact', proposal: 'Offer made', won: 'Closed - won', lost: 'Closed - lost' },
      reads: { rows: 4, amount: 5250, created_date: '2026-06-02' },
    },
  ),
  sheet(
    'en',
    'Landscaper quote book with owing and paid columns',
    'stage column',
    {
      Quotes: deals`
        Quote no | Who | Job | Quoted on | Price | Deposit pd | Still owed | Y/N? | Go-ahead date | Why not | Got us from
        = deal_id | account/contact | deal_name/product | proposal_date/created_date | amount | !amount | !amount | status/stage | won_date | lost_reason | source
        341 | Mrs Tate | Patio | 12/3/26 | $4,850 | $1,000 | $3,850 | Y | 20/3/26 |  | Sign on van
        342 | Body corp Unit 9 | Hedges | 17/3/26 | $1,240 | $0 |  | N |  | Too dear | Facebook
        343 | U. Sole | Turf + irrigation | 25/3/26 | $7,600 |  |  |  |  |  | Word of mouth
        344 | Vine Cafe | Planters | 31/3/26 | $2,180 | $500 | $1,680 | Y | 2/4/26 |  | Facebook`,
    },
    { locale: 'en_AU', reads: { rows: 4, amount: 15870, won_date: '2026-03-20' } },
  ),
  sheet(
    'en',
    'Recruiter vacancies with fee and fall-through',
    ['stage column', 'notes beside'],
    {
      Reqs: deals`
        Req opened | Client co | Role | Consultant | Fee (GBP) | Where's it at | CVs sent | Placed on | BD source |  | ** fees are after rebate **
        = created_date | account | deal_name/product | owner | amount | stage | | won_date | source | | !
        12-Jan-26 | Ames Logistics | Ops manager | Viv | 9,600 | Placed | 5 | 27-Feb-26 | Existing |  |
        19-Jan-26 | Bolton FC | Analyst | Viv | 6,200 | Interviewing | 3 |  | LinkedIn |  |
        03-Feb-26 | Crewe Labs | Lab tech | Guy | 4,150 | Lost to agency | 4 |  | Cold call |  |
        26-Mar-26 | Derby Rail | Planner | Guy | 7,000 | Offer stage | 2 |  | Existing |  |`,
    },
    {
      locale: 'en_GB',
      stages: { won: 'Placed', lost: 'Lost to agency' },
      reads: { rows: 4, amount: 26950, won_date: '2026-02-27' },
    },
  ),
  sheet(
    'en',
    'Daily leads sheet from an ad agency',
    ['leads', 'titles above'],
    {
      'Client leads': deals`
        Client: Brite Windows   Report by: Hatch Media
        Period: 1 May – 31 May 2026
        |
        Lead date/time | Full name | E-mail | Contact no. | Postcode | Platform | Ad name | Call outcome | Rep
        = created_date/lead_date | contact/deal_name/account | email | phone | | source | campaign | stage/status | owner
        01/05/2026 09:12 | Ann Peel | ann@p.example | 07700 900201 | LS1 4DY | Facebook | Bay windows v2 | Appointment booked | Stu
        03/05/2026 20:40 | Bo Reece | bo@r.example | 07700 900202 | BD3 8AA | Facebook | Bay windows v2 | No answer | Stu
        09/05/2026 13:05 | Cy Stone | cy@s.example | 07700 900203 | HX1 1AB | Google | Search | Not interested | Bev
        22/05/2026 07:58 | Di Thorpe | di@t.example | 07700 900204 | LS9 7QQ | Google | Search | New | Bev`,
    },
    {
      locale: 'en_GB',
      rows: 'lead',
      stages: { lead: 'New', 'opportunity/sql': 'Appointment booked', 'lost/disqualified': 'Not interested' },
      reads: { rows: 4, created_date: '2026-05-01' },
    },
  ),
  sheet(
    'en',
    'Board numbers per month, percentages between',
    ['counts', 'titles above', 'totals'],
    {
      Funnel: counts`
        Acquisition funnel – actuals
        (excl. partner channel)
        |
        Month ending | New leads | MQL | % L→M | SQL | % M→S | Opportunities | New customers | Lost opps | Bookings $ | Mktg spend $
        = period | leads_count | mql_count | !mql_count | sql_count | !sql_count | opps_count | won_count | lost_count | amount | spend_amount
        31/01/2026 | 412 | 164 | 39.8% | 58 | 35.4% | 31 | 9 | 12 | 88,400 | 21,000
        28/02/2026 | 388 | 149 | 38.4% | 55 | 36.9% | 27 | 7 | 11 | 63,150 | 20,500
        31/03/2026 | 455 | 190 | 41.8% | 71 | 37.4% | 38 | 12 | 13 | 121,900 | 24,750
        Q1 | 1,255 | 503 | 40.1% | 184 | 36.6% | 96 | 28 | 36 | 273,450 | 66,250`,
    },
    { locale: 'en_GB', reads: { rows: 3, leads_count: 1255, amount: 273450, spend_amount: 66250 } },
  ),
  sheet(
    'en',
    'Trade shows, counts per event',
    'counts',
    {
      Events: counts`
        Event | When | Stand + travel | Badges scanned | Qualified | Deals closed | $ closed
        = source/campaign | period | spend_amount | leads_count | | won_count | amount
        Expo West | Mar 2026 | 18500 | 240 | 66 | 5 | 41000
        PackCon | Apr 2026 | 9200 | 95 | 31 | 2 | 12500
        FoodTech | May 2026 | 14000 | 160 | 48 | 4 | 37200
        Regional mixer | Jun 2026 | 1200 | 22 | 9 | 1 | 4000`,
    },
    { reads: { rows: 4, leads_count: 517, won_count: 12, spend_amount: 42900 } },
  ),
  sheet(
    'en',
    'Agency media plan by week',
    ['spend', 'totals', 'titles above'],
    {
      'Media spend': spend`
        Paid media – actualised
        Wk beg | Channel | Campaign | Planned | Actual spend | Impr | Clicks | CTR
        = spend_date/period | source | campaign | !spend_amount | spend_amount | impressions | clicks | !clicks
        #2026-06-01 | Meta | Summer | 2000 | 1980.4 | 188200 | 2210 | 1.2%
        #2026-06-01 | Google | Brand | 800 | 812.15 | 15400 | 1320 | 8.6%
        #2026-06-08 | Meta | Summer | 2000 | 2050 | 191000 | 2340 | 1.2%
        #2026-06-08 | TikTok | Test | 500 | 471.1 | 90500 | 610 | 0.7%
        Total |  |  | 5300 | 5313.65 | 485100 | 6480 |`,
    },
    { reads: { rows: 4, spend_amount: 5313.65, clicks: 6480 } },
  ),
  sheet(
    'en',
    'Marketing budget ledger',
    ['spend', 'totals'],
    {
      'Mktg costs': spend`
        Inv date | Supplier | What for | Category | Net £ | VAT £ | Gross £
        = spend_date | | | spend_type/source/campaign |  | !spend_amount |
        04/05/2026 | Meta | Ads April | Paid social | 1,850.00 | 370.00 | 2,220.00
        11/05/2026 | Printo | Leaflets | Print | 420.00 | 84.00 | 504.00
        28/05/2026 | Expo Ltd | Stand | Events | 3,600.00 | 720.00 | 4,320.00
        Sum |  |  |  | 5,870.00 | 1,174.00 | 7,044.00`,
    },
    { locale: 'en_GB', reads: { rows: 3, spend_date: '2026-05-04' } },
  ),
  sheet(
    'en',
    'Wholesaler invoice lines',
    'order lines',
    {
      'Sales lines': orders`
        Inv # | Inv Date | Cust Code | Cust Name | SKU | Descr | Qty | Unit $ | Line Total | Sls Rep
        = order_id | order_date | customer_id | account | !account | product | quantity | !amount | amount | owner
        INV-7781 | 6/1/2026 | C014 | Bayside Deli | OL-1L | Olive oil 1L | 24 | 7.5 | 180 | MT
        INV-7781 | 6/1/2026 | C014 | Bayside Deli | VN-500 | Vinegar | 12 | 3.25 | 39 | MT
        INV-7782 | 6/2/2026 | C051 | Corner Pantry | OL-5L | Olive oil 5L | 6 | 31 | 186 | RK
        INV-7783 | 6/16/2026 | C009 | Dockside | PS-1K | Pasta | 40 | 1.9 | 76 | RK`,
    },
    { reads: { amount: 481, quantity: 82 } },
  ),
  sheet(
    'en',
    'Online shop orders, WooCommerce style',
    'orders',
    {
      'orders-2026-06': asText(orders`
        Order Number | Order Status | Order Date | Customer Note | First Name (Billing) | Last Name (Billing) | Email (Billing) | Payment Method Title | Cart Discount Amount | Order Subtotal Amount | Order Shipping Amount | Order Refund Amount | Order Total Amount
        = order_id | | order_date | | | | customer_id/account/email | | !amount | !amount | !amount | refund_amount | amount
        8801 | Completed | 2026-06-02 11:20 |  | Fay | Udo | fay@u.example | Card | 0 | 64.00 | 5.00 | 0 | 69.00
        8802 | Processing | 2026-06-05 19:02 | leave at door | Gil | Vann | gil@v.example | PayPal | 6.40 | 64.00 | 5.00 | 0 | 62.60
        8803 | Refunded | 2026-06-11 08:47 |  | Hal | Wood | hal@w.example | Card | 0 | 32.00 | 5.00 | 37.00 | 37.00`),
    },
    { reads: { rows: 3, amount: 168.6, refund_amount: 37 } },
  ),
  sheet(
    'en',
    'SaaS customer list with ARR and churn',
    ['customers', 'totals'],
    {
      'Customer list': customers`
        Account | CSM | Plan | Go-live | Billing | MRR (USD) | ARR (USD) | Churned? | Churn date | Reason
        = account | | product | start_date | billing_period | mrr_amount | !mrr_amount | churn_status | churn_date |
        Acorn | Lil | Growth | #2024-11-01 | Monthly | 450 | 5400 | No |  |
        Bryony | Lil | Scale | #2025-01-15 | Annual | 1200 | 14400 | No |  |
        Clover | Jon | Starter | #2025-02-01 | Monthly | 90 | 1080 | Yes | #2025-12-31 | Price
        Dahlia | Jon | Growth | #2025-06-10 | Monthly | 450 | 5400 | No |  |
        Total |  |  |  |  | 2190 | 26280 |  |  |`,
    },
    { reads: { rows: 4, mrr_amount: 2190, churn_date: '2025-12-31' } },
  ),
  sheet(
    'en',
    'Martial arts studio membership',
    'customers',
    {
      Roster: customers`
        Student | Program | Dues / mo | Start | Cancelled | Status | Source
        = account/customer_id | product | mrr_amount | start_date | churn_date | churn_status |
        Aiden F | Kids | $95 | 9/3/2024 |  | Active | Groupon
        Bea G | Adults | $120 | 1/13/2025 | 8/31/2025 | Quit | Walk in
        Cole H | Kids | $95 | 3/24/2025 |  | Frozen | Referral
        Dot I | Adults | $120 | 10/6/2025 |  | Active | Referral`,
    },
    { reads: { rows: 4, mrr_amount: 430, churn_date: '2025-08-31' } },
  ),
  sheet(
    'en',
    'SDR daily activity tally',
    ['activities', 'totals'],
    {
      'SDR tally': activities`
        Day | SDR | Type | How many | Notes
        = activity_date | owner | activity_type | quantity |
        #2026-06-15 | Tom | Dials | 62 |
        #2026-06-15 | Tom | Emails | 40 |
        #2026-06-15 | Ana | Dials | 55 | half day
        #2026-06-16 | Ana | Meetings booked | 2 |
        #2026-06-16 | Tom | Dials | 71 |`,
    },
    { reads: { rows: 5, quantity: 230 } },
  ),
  sheet(
    'en',
    'Calls exported from a phone system',
    'activities',
    {
      'Call log': asText(activities`
        Call ID | Start time | Direction | Agent | Customer | Talk time | Disposition
        = | activity_date | | owner | account/contact | duration |
        c-1 | 2026-06-08 09:01:12 | Outbound | gus@firm.example | Vale Motors | 00:12:31 | Connected
        c-2 | 2026-06-08 09:20:40 | Outbound | gus@firm.example | Wren Books | 00:00:00 | No answer
        c-3 | 2026-06-08 10:44:03 | Inbound | bea@firm.example | Xylo Audio | 00:05:29 | Connected`),
    },
    { reads: { rows: 3, activity_date: '2026-06-08' } },
  ),
  sheet(
    'en',
    'Quota matrix with teams and quarters',
    ['targets matrix', 'totals', 'titles above'],
    {
      'FY26 quota': targets`
        FY26 Quota by rep ($)
        Team | AE | Jan | Feb | Mar | Q1 | Apr | May | Jun | Q2
        = team | owner
        East | Priya | 40000 | 40000 | 50000 | 130000 | 45000 | 45000 | 55000 | 145000
        East | Dov | 30000 | 30000 | 40000 | 100000 | 35000 | 35000 | 45000 | 115000
        West | Ola | 25000 | 25000 | 30000 | 80000 | 25000 | 25000 | 35000 | 85000
        Total |  | 95000 | 95000 | 120000 | 310000 | 105000 | 105000 | 135000 | 345000`,
    },
    { reads: { rows: 18, target_amount: 655000 } },
  ),
  sheet(
    'en',
    'Goals per branch and month in a list',
    'targets',
    {
      Goals: targets`
        Branch | Manager | Month | Sales goal | Achieved | % of goal
        = team | owner | period | target_amount | !target_amount | !target_amount
        Downtown | Iris | January 2026 | 80,000 | 76,400 | 95.5%
        Downtown | Iris | February 2026 | 82,000 | 88,100 | 107.4%
        Airport | Paul | January 2026 | 55,000 | 51,000 | 92.7%
        Airport | Paul | February 2026 | 55,000 | 57,750 | 105.0%`,
    },
    { reads: { rows: 4, target_amount: 272000, period: '2026-01-01' } },
  ),
  sheet(
    'en',
    'After-service survey out of ten',
    'surveys',
    {
      Responses: surveys`
        Submitted on | Job ref | Customer name | Q1. How satisfied were you with our service? | Q2. Comments
        = survey_date | | account/contact | csat_score |
        02/06/2026 18:20 | J-880 | Ms Orton | 9 | Tidy
        05/06/2026 07:41 | J-882 | Mr Quaye | 10 |
        13/06/2026 12:10 | J-885 | Dr Reid | 6 | Late twice
        24/06/2026 21:33 | J-890 | The Pikes | 8 |`,
    },
    { locale: 'en_GB', reads: { rows: 4, csat_score: 33, survey_date: '2026-06-02' } },
  ),
  sheet(
    'en',
    'Helpdesk tickets export with rating',
    'inquiries',
    {
      tickets: asText(inquiries`
        Ticket ID | Subject | Requester | Group | Agent | Via | Created at | First response at | Solved at | Status | CSAT
        = | | contact | | owner | source | received_at | first_reply_at | !first_reply_at/received_at | resolved | csat_score
        4401 | Login loop | Ana Silva | Support | Kit | Email | 2026-06-01 08:12 | 2026-06-01 08:40 | 2026-06-01 11:00 | Solved | 5
        4402 | Invoice | Ben Okoro | Billing | Mo | Web | 2026-06-01 10:33 | 2026-06-01 13:05 | 2026-06-02 09:12 | Solved | 3
        4403 | API key | Cai Wong | Support | Kit | Chat | 2026-06-02 14:20 | 2026-06-02 14:22 | | Open | 
        4404 | Refund | Dee Roy | Billing | Mo | Email | 2026-06-03 09:45 |  |  | New |`),
    },
    { reads: { rows: 4 } },
  ),
  sheet(
    'en',
    'Instagram insights by post',
    'social',
    {
      Posts: asText(social`
        Post ID | Account name | Publish time | Permalink | Post type | Views | Reach | Likes | Shares | Comments | Saves
        = | | social_date | | | !reach | reach | likes | shares | comments |
        178001 | Kiln & Clay | 06/01/2026 08:00 | https://x.example/1 | IG reel | 9800 | 7100 | 410 | 38 | 22 | 61
        178002 | Kiln & Clay | 06/05/2026 12:30 | https://x.example/2 | IG image | 3100 | 2600 | 190 | 9 | 14 | 12
        178003 | Kiln & Clay | 06/18/2026 17:45 | https://x.example/3 | IG carousel | 5200 | 4400 | 305 | 21 | 30 | 44`),
    },
    { reads: { rows: 3, likes: 905, social_date: '2026-06-01' } },
  ),
  sheet(
    'en',
    'Pipeline log of an analyst, from and to',
    'stage log',
    {
      stage_history: asText(deals`
        opportunity_id | opportunity_name | from_stage | to_stage | changed_on | changed_by | amount_at_change
        = deal_id | deal_name | !stage | stage | stage_change_date | |
        O-11 | Alpha | Prospecting | Demo | 2026-03-02 | kim | 9000
        O-11 | Alpha | Demo | Proposal | 2026-03-16 | kim | 9500
        O-11 | Alpha | Proposal | Closed Won | 2026-04-07 | kim | 9500
        O-12 | Beta | Prospecting | Demo | 2026-03-20 | lou | 4000
        O-12 | Beta | Demo | Closed Lost | 2026-04-13 | lou | 4000`),
    },
    {
      stages: { opportunity: 'Demo', proposal: 'Proposal', won: 'Closed Won', lost: 'Closed Lost' },
      reads: { rows: 2 },
    },
  ),
  sheet(
    'en',
    'A tab per month, title over each, columns moved in one',
    ['stacked tabs', 'titles above'],
    {
      'April 2026': deals`
        APRIL
        Customer | Sales person | Enquiry | Est £ | Where up to | Enquiry date
        = account/deal_name | owner | deal_name/product | amount | stage/status | created_date/lead_date
        Ward Ltd | Pip | Racking | 3,400 | Won | 02/04/2026
        Xavier & Son | Meg | Forklift hire | 1,150 | Lost | 15/04/2026`,
      'May 2026': deals`
        MAY
        Customer | Sales person | Enquiry | Est £ | Where up to | Enquiry date
        = account/deal_name | owner | deal_name/product | amount | stage/status | created_date/lead_date
        Yule Farms | Meg | Cold store | 22,000 | Quoted | 06/05/2026
        Zephyr | Pip | Pallets | 640 | Won | 19/05/2026`,
      'June 2026': deals`
        JUNE
        Enquiry date | Customer | Sales person | Enquiry | Est £ | Where up to
        = created_date/lead_date | account/deal_name | owner | deal_name/product | amount | stage/status
        01/06/2026 | Abel | Pip | Racking | 5,900 | Quoted
        23/06/2026 | Brack | Meg | Dock leveller | 11,300 | New`,
    },
    {
      locale: 'en_GB',
      stages: { won: 'Won', lost: 'Lost', proposal: 'Quoted', lead: 'New' },
      reads: { rows: 6, amount: 44390 },
    },
  ),
  sheet(
    'en',
    'Spanish-locale export, decimal commas and d-m-y',
    'stage column',
    {
      'Deals ES': deals`
        Deal | Client | Salesperson | Phase | Amount EUR | Start | Sign date | Origin
        = deal_name | account | owner | stage | amount | created_date | won_date/close_date/expected_close_date | source
        Gestoria web | Lopez SL | Marta | Won | 3.450,75 | 14-01-2026 | 20-02-2026 | Feria
        ERP | Ruiz SA | Pau | Negotiation | 18.900,00 | 02-03-2026 |  | Web
        Hosting | Sol Bar | Marta | Lost | 480,50 | 21-03-2026 |  | Web
        Tienda | Mar y Sal | Pau | Proposal | 6.200,00 | 05-05-2026 |  | Referido`,
    },
    {
      locale: 'es_ES',
      stages: { won: 'Won', lost: 'Lost', negotiation: 'Negotiation', proposal: 'Proposal' },
      reads: { rows: 4, amount: 29031.25, created_date: '2026-01-14' },
    },
  ),
  sheet(
    'en',
    'Workbook of an events company, everything in it',
    ['several tables', 'no table', 'titles above'],
    {
      Dashboard: noTable`
        Bookings this year | 14
        Pipeline | £86,000
        Best month | March`,
      Enquiries: deals`
        Enquiries 2026
        |
        Ref | Client | Event type | Pax | Enq rec'd | Event date | Quote £ | Stage | Handler | Source
        = deal_id | account/contact/deal_name | product/deal_type | !amount | created_date | !close_date/expected_close_date/won_date | amount | stage | owner | source
        EV1 | Sato wedding | Wedding | 120 | #2026-01-08 | #2026-09-12 | 18500 | Confirmed | Lyn | Hitched
        EV2 | Brace plc | Conference | 80 | #2026-01-22 | #2026-05-20 | 9400 | Quote sent | Lyn | Repeat
        EV3 | 40th – Nell | Party | 60 | #2026-02-16 | #2026-06-06 | 4200 | Lost | Dom | Google
        EV4 | Kerr wedding | Wedding | 90 | #2026-03-11 | #2027-05-01 | 15750 | Show round | Dom | Hitched`,
      'Ad spend': spend`
        Month | Where | £
        = period | source | spend_amount
        Jan-26 | Hitched | 350
        Jan-26 | Google | 600
        Feb-26 | Hitched | 350
        Feb-26 | Google | 540`,
      Feedback: surveys`
        Date | Client | Score (1-5) | Comment
        = survey_date | account | csat_score |
        #2026-05-22 | Brace plc | 4 | Good food
        #2026-06-02 | Olive & Co | 5 |
        #2026-06-09 | Rigby | 3 | Cold room`,
    },
    {
      locale: 'en_GB',
      stages: { won: 'Confirmed', proposal: 'Quote sent', lost: 'Lost', opportunity: 'Show round' },
      reads: { rows: 4, amount: 47850, 'spend.spend_amount': 1840, 'surveys.csat_score': 12 },
    },
  ),
  sheet('en', 'Staff rota and stock list, nothing for a funnel', 'no table', {
    Rota: noTable`
      Week of 6 July | Mon | Tue | Wed | Thu | Fri
      Kit | 9-5 | 9-5 | off | 9-5 | 9-1
      Mo | off | 9-5 | 9-5 | 9-5 | 9-5`,
    Stock: noTable`
      SKU | Item | On hand | Reorder at | Unit cost
      A-1 | Tile spacer | 400 | 100 | 0.05
      A-2 | Grout 5kg | 22 | 10 | 8.4`,
  }),
];
