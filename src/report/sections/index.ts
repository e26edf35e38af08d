/** The sections of the report, in their order. Adding one: its file, and its line here. */

import { care } from './care';
import { customers } from './customers';
import { funnel } from './funnel';
import { headline } from './headline';
import { pipeline } from './pipeline';
import { reps } from './reps';
import type { SectionMaker } from './section';
import { service } from './service';
import { sources } from './sources';
import { trend } from './trend';

export const sections: readonly SectionMaker[] = [
  headline,
  funnel,
  trend,
  sources,
  reps,
  pipeline,
  customers,
  service,
  care,
];
