/** All KPIs, in the order of the report. Adding one: its file in definitions, and its line here. */

import { avgDeal } from './definitions/avg-deal';
import { cac } from './definitions/cac';
import { cpl } from './definitions/cpl';
import { cpo } from './definitions/cpo';
import { dealsLost } from './definitions/deals-lost';
import { dealsOpen } from './definitions/deals-open';
import { dealsWon } from './definitions/deals-won';
import { leads } from './definitions/leads';
import { mql } from './definitions/mql';
import { mroi } from './definitions/mroi';
import { newCustomers } from './definitions/new-customers';
import { oppToWin } from './definitions/opp-to-win';
import { opportunities } from './definitions/opportunities';
import { pipelineValue } from './definitions/pipeline-value';
import { retention } from './definitions/retention';
import { revenue } from './definitions/revenue';
import { salesCycle } from './definitions/sales-cycle';
import { sql } from './definitions/sql';
import { winRate } from './definitions/win-rate';
import type { Kpi } from './kpi';

export const kpis: readonly Kpi[] = [
  revenue,
  dealsWon,
  winRate,
  oppToWin,
  avgDeal,
  salesCycle,
  pipelineValue,
  leads,
  mql,
  sql,
  opportunities,
  dealsLost,
  dealsOpen,
  newCustomers,
  cpl,
  cpo,
  cac,
  mroi,
  retention,
];
