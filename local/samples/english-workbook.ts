/** The English workbook: one business, eight tabs that tell the same story. */

import type { WorkbookInput } from '../host/types';
import { activitiesTab } from './activities';
import { dealsTab } from './deals';
import { makeEnglishDeals } from './english-deals';
import { inquiriesTab } from './inquiries';
import { leadsTab, makeLeads } from './leads';
import { makeOrders, ordersTab } from './orders';
import { makeClients } from './people';
import { plantedFaults } from './planted-faults';
import type { Random } from './random';
import { spendTab } from './spend';
import { surveyTab } from './survey';
import { targetsTab } from './targets';
import { english, englishBusiness } from './vocabulary/en';

const leadCount = 3000;
const walkInCount = 60;
const inquiryCount = 600;

export function englishWorkbook(random: Random): WorkbookInput {
  const words = english;
  const faults = plantedFaults.en;
  const clients = makeClients(random.fork('clients'), words);
  const leads = makeLeads(random.fork('leads'), leadCount, clients, words);
  const walkIns = clients.slice(leadCount, leadCount + walkInCount);
  const deals = makeEnglishDeals(random.fork('deals'), leads, walkIns, words);
  const orders = makeOrders(random.fork('orders'), deals, words);
  return {
    name: words.workbook.name,
    locale: words.workbook.locale,
    timeZone: words.workbook.timeZone,
    tabs: [
      dealsTab(random.fork('deals tab'), deals, words, faults.deals, englishBusiness),
      leadsTab(random.fork('leads tab'), leads, faults.leads),
      spendTab(random.fork('spend'), words, faults.spend, {
        channelWithoutLeads: englishBusiness.channelWithoutLeads,
        licences: englishBusiness.licences,
        channelSpellings: englishBusiness.sourceSpellings,
      }),
      ordersTab(random.fork('orders tab'), orders, words, faults.orders),
      activitiesTab(random.fork('activities'), deals, words, faults.activities),
      targetsTab(words, faults.targets),
      surveyTab(random.fork('survey'), deals, faults.survey),
      inquiriesTab(random.fork('inquiries'), inquiryCount, clients, words, faults.inquiries),
    ],
  };
}
