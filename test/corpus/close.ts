/** Close: exports of opportunities and leads, in its field names. */

import { activities, asText, deals, type SheetCase, sheet } from './case';

const close = { crm: 'close' } as const;

export const closeSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Close opportunities, default date format',
    'stage column',
    {
      'opportunities-export': asText(deals`
        id | lead_id | lead_name | contact_name | status_label | status_type | pipeline_name | value | value_period | value_currency | value_formatted | confidence | user_name | note | date_created | date_updated | date_won | date_lost | custom.Lead Source
        = deal_id | !account | account/deal_name | contact | stage | status | pipeline | amount | !pipeline | currency | !currency | probability | owner | !account | created_date | last_activity_date | won_date | lost_date | source
        oppo_1a | lead_9x | Thistle Labs | Gia Poe | Proposal Sent | active | Sales | 12000 | annual | USD | $12,000 annually | 60 | Ash Reed | wants SSO | 2026-05-02 10:11:12.123000+00:00 | 2026-06-20 08:00:00.000000+00:00 |  |  | Webinar
        oppo_2b | lead_8y | Umber Coffee | Hal Ito | Won | won | Sales | 3600 | annual | USD | $3,600 annually | 100 | Bo Diaz |  | 2026-02-11 09:00:00.000000+00:00 | 2026-03-30 08:00:00.000000+00:00 | 2026-03-30 |  | Outbound
        oppo_3c | lead_7z | Vesper Inn | Ines Roy | Lost | lost | Sales | 8000 | one_time | USD | $8,000 | 0 | Ash Reed | budget cut | 2026-01-20 13:00:00.000000+00:00 | 2026-04-14 08:00:00.000000+00:00 |  | 2026-04-14 | Inbound
        oppo_4d | lead_6w | Willow Press | Jo Kerr | Demo Completed | active | Sales | 5400 | annual | USD | $5,400 annually | 40 | Bo Diaz |  | 2026-06-03 15:30:00.000000+00:00 | 2026-06-25 08:00:00.000000+00:00 |  |  | Inbound
        oppo_5e | lead_5v | Xenia Foods | Kim Lo | Contract Sent | active | Sales | 20000 | annual | USD | $20,000 annually | 85 | Ash Reed |  | 2026-04-19 11:00:00.000000+00:00 | 2026-06-26 08:00:00.000000+00:00 |  |  | Webinar`),
    },
    {
      ...close,
      rows: 'opportunity',
      stages: {
        opportunity: 'Demo Completed',
        proposal: 'Proposal Sent',
        negotiation: 'Contract Sent',
        won: 'Won',
        lost: 'Lost',
      },
      reads: { rows: 5, amount: 49000, created_date: '2026-05-02' },
    },
  ),
  sheet(
    'en',
    'Close opportunities, written by a script',
    'stage column',
    {
      close_opps: deals`
        date_created | lead_name | status | date_won | date_lost | confidence | user_name | note | value | value_period
        = created_date | account/deal_name | stage/status | won_date | lost_date | probability | owner | !account | amount | !pipeline
        2026-03-01T10:00:00+00:00 | Acorn Yoga | Active |  |  | 50 | Dee | trial until July | 1200 | annual
        2026-03-09T11:20:00+00:00 | Briar Hotel | Won | 2026-04-22 |  | 100 | Dee |  | 7800 | annual
        2026-03-15T09:30:00+00:00 | Clover Vets | Lost |  | 2026-05-06 | 0 | Eli | no budget | 2400 | annual
        2026-04-02T16:45:00+00:00 | Daisy Nursery | Active |  |  | 25 | Eli |  | 900 | monthly
        2026-04-20T08:10:00+00:00 | Elder Optics | Won | 2026-06-01 |  | 100 | Dee |  | 5000 | one_time`,
    },
    { ...close, stages: { won: 'Won', lost: 'Lost' }, reads: { rows: 5, amount: 17300, won_date: '2026-04-22' } },
  ),
  sheet(
    'en',
    'Close opportunities, Excel dates',
    'stage column',
    {
      'All opportunities': asText(deals`
        lead_name | status_label | status_type | user_name | value | confidence | date_created | date_won | close_date
        = account/deal_name | stage | status | owner | amount | probability | created_date | won_date | close_date/expected_close_date
        Fennel Bikes | Discovery | active | Nat | 2500 | 20 | 2026-05-12 09:41:00 AM |  | 2026-08-31
        Ginkgo Homes | Negotiation | active | Oz | 11800 | 80 | 2026-04-01 02:15:00 PM |  | 2026-07-17
        Hazel Farm | Won | won | Nat | 4300 | 100 | 2026-02-20 11:05:00 AM | 2026-04-03 05:30:00 PM | 2026-04-03
        Ivy School | Lost | lost | Oz | 6900 | 0 | 2026-01-16 04:00:00 PM |  | 2026-03-12
        Juniper Gin | Discovery | active | Nat | 1500 | 20 | 2026-06-22 10:00:00 AM |  | 2026-09-30`),
    },
    {
      ...close,
      stages: { sql: 'Discovery', negotiation: 'Negotiation', won: 'Won', lost: 'Lost' },
      reads: { rows: 5, amount: 27000, created_date: '2026-05-12' },
    },
  ),
  sheet(
    'en',
    'Close leads with the primary opportunity',
    'leads',
    {
      'Close leads': asText(deals`
        id | display_name | status_label | description | date_created | date_updated | primary_contact_name | primary_contact_primary_email | primary_contact_primary_phone | primary_opportunity_value | primary_opportunity_status_label | num_opportunities | custom.Source
        = deal_id | account | stage | !deal_name | created_date | last_activity_date | contact | email | phone | amount | !stage | !amount | source
        lead_1 | Kale Bar | Potential | salads | 2026-06-01T09:00:00+00:00 | 2026-06-10T09:00:00+00:00 | Lee Fox | lee@kale.example | +15550121 |  |  | 0 | Google Ads
        lead_2 | Leek & Co | Qualified | soups | 2026-05-11T09:00:00+00:00 | 2026-06-15T09:00:00+00:00 | Mo Hunt | mo@leek.example | +15550122 | 1200 | Proposal Sent | 1 | Referral
        lead_3 | Mint Bar | Bad Fit | tea | 2026-05-15T09:00:00+00:00 | 2026-05-16T09:00:00+00:00 | Ned Poe | ned@mint.example | +15550123 |  |  | 0 | Google Ads
        lead_4 | Nori House | Customer | sushi | 2026-03-03T09:00:00+00:00 | 2026-06-01T09:00:00+00:00 | Ono Abe | ono@nori.example | +15550124 | 3000 | Won | 1 | Referral
        lead_5 | Okra Hut | Not Interested | stews | 2026-04-08T09:00:00+00:00 | 2026-04-30T09:00:00+00:00 | Pia Lund | pia@okra.example | +15550125 |  |  | 0 | Cold Email`),
    },
    {
      ...close,
      rows: 'lead',
      stages: { lead: 'Potential', sql: 'Qualified', disqualified: 'Bad Fit', won: 'Customer', lost: 'Not Interested' },
      reads: { rows: 5 },
    },
  ),
  sheet(
    'en',
    'Close calls of the week',
    'activities',
    {
      'call activity': activities`
        date_created | user_name | lead_name | contact_name | direction | duration | disposition | _type
        = activity_date | owner | account | contact | !activity_type | duration | !activity_type | activity_type
        #2026-06-22T09:00 | Nat | Fennel Bikes | Ann Ray | outbound | 185 | answered | Call
        #2026-06-22T09:20 | Nat | Juniper Gin | Bob Lin | outbound | 0 | no-answer | Call
        #2026-06-22T11:00 | Oz | Ginkgo Homes | Cat Poe | inbound | 420 | answered | Call
        #2026-06-23T10:15 | Oz | Ivy School | Dan Orr | outbound | 31 | vm-left | Call
        #2026-06-23T14:40 | Nat | Hazel Farm | Eva Sun | outbound |  | answered | Email`,
    },
    { ...close, reads: { rows: 5, activity_date: '2026-06-22' } },
  ),
];
