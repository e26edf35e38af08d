/** What was found beside the report: KPIs by names with options, KPIs with each other option, and groups. */

import type { OptionId } from '../kpis/kpi';
import type { Group } from './evaluate';
import type { Result } from './formula';

/** A KPI by the name that it was asked for. */
export interface Named {
  name: string;
  /** As the name asks for it: an end of the interval may be meant. */
  value: number | null;
  result: Result;
}

/** A KPI with another word than the one that counts. */
export interface Other {
  option: OptionId;
  word: string;
  result: Result;
}

/** A group with the KPIs that were asked for by name. */
export interface AskedGroup extends Group {
  named: Named[];
}

/** What was found. */
export interface Asked {
  named: Named[];
  others: Other[];
  breakdowns: Record<string, AskedGroup[]>;
}
