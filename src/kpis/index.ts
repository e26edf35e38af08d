/** All KPIs, in the order of the report. Adding one: its file in definitions, and its line here. */

import { activityRatio } from './definitions/activity-ratio';
import { aov } from './definitions/aov';
import { avgDeal } from './definitions/avg-deal';
import { avgRevenue } from './definitions/avg-revenue';
import { cac } from './definitions/cac';
import { churn } from './definitions/churn-rate';
import { clv } from './definitions/clv';
import { conversionRate } from './definitions/conversion-rate';
import { costPerConversion } from './definitions/cost-per-conversion';
import { cpl } from './definitions/cpl';
import { cpo } from './definitions/cpo';
import { csat } from './definitions/csat';
import { dealCycle } from './definitions/deal-cycle';
import { dealsLost } from './definitions/deals-lost';
import { dealsOpen } from './definitions/deals-open';
import { dealsWon } from './definitions/deals-won';
import { demos } from './definitions/demos';
import { engagementRate } from './definitions/engagement-rate';
import { followups } from './definitions/followups';
import { forecastRevenue } from './definitions/forecast-revenue';
import { inquiryResponse } from './definitions/inquiry-response';
import { leadConversion } from './definitions/lead-conversion';
import { leadQuality } from './definitions/lead-quality';
import { leadResponse } from './definitions/lead-response';
import { leadResponseMedian } from './definitions/lead-response-median';
import { leads } from './definitions/leads';
import { leakage } from './definitions/leakage';
import { ltvCac } from './definitions/ltv-cac';
import { medianDaysToWin } from './definitions/median-days-to-win';
import { meetings } from './definitions/meetings';
import { mql } from './definitions/mql';
import { mroi } from './definitions/mroi';
import { mrr } from './definitions/mrr';
import { netEvents } from './definitions/net-events';
import { newCustomers } from './definitions/new-customers';
import { oppToWin } from './definitions/opp-to-win';
import { opportunities } from './definitions/opportunities';
import { outreach } from './definitions/outreach';
import { pipelineValue } from './definitions/pipeline-value';
import { proposals } from './definitions/proposals';
import { quotaAttainment } from './definitions/quota-attainment';
import { referrals } from './definitions/referrals';
import { retention } from './definitions/retention';
import { revenue } from './definitions/revenue';
import { salesCycle } from './definitions/sales-cycle';
import { salesGrowth } from './definitions/sales-growth';
import { salesPerRep } from './definitions/sales-per-rep';
import { sellTime } from './definitions/sell-time';
import { sellingShare } from './definitions/selling-share';
import { socialEngagement } from './definitions/social-engagement';
import { sql } from './definitions/sql';
import { targetAttainment } from './definitions/target-attainment';
import { unansweredInquiries } from './definitions/unanswered-inquiries';
import { unansweredLeads } from './definitions/unanswered-leads';
import { upsellRate } from './definitions/upsell-rate';
import { winRate } from './definitions/win-rate';
import type { Kpi } from './kpi';

export const kpis: readonly Kpi[] = [
  revenue,
  salesGrowth,
  targetAttainment,
  quotaAttainment,
  salesPerRep,
  dealsWon,
  winRate,
  oppToWin,
  avgDeal,
  avgRevenue,
  aov,
  salesCycle,
  dealCycle,
  medianDaysToWin,
  pipelineValue,
  forecastRevenue,
  leads,
  mql,
  sql,
  opportunities,
  conversionRate,
  leadConversion,
  leadQuality,
  leakage,
  referrals,
  dealsLost,
  dealsOpen,
  newCustomers,
  upsellRate,
  clv,
  cpl,
  cpo,
  cac,
  costPerConversion,
  ltvCac,
  mroi,
  retention,
  churn,
  mrr,
  leadResponse,
  leadResponseMedian,
  unansweredLeads,
  outreach,
  meetings,
  followups,
  demos,
  proposals,
  netEvents,
  activityRatio,
  sellTime,
  sellingShare,
  csat,
  inquiryResponse,
  unansweredInquiries,
  socialEngagement,
  engagementRate,
];
