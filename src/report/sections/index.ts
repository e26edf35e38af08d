/** The sections of the report, in their order. Adding one: its file, and its line here. */

import { care } from './care';
import { funnel } from './funnel';
import { headline } from './headline';
import { reps } from './reps';
import type { SectionMaker } from './section';
import { sources } from './sources';
import { trend } from './trend';

export const sections: readonly SectionMaker[] = [headline, funnel, trend, sources, reps, care];
