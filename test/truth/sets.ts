/** All data sets of the truth, with what they give and why some values differ. */

import type { DataSet } from './compare';
import { dealSets } from './sets/deals';
import { orderSets } from './sets/orders';
import { serviceSets } from './sets/service';

export const dataSets: readonly DataSet[] = [...dealSets, ...orderSets, ...serviceSets];
