/** The truth of deals and leads: every value is ours to 9 digits, or it is said why not. */

import { holdsTruth } from './holds';
import { dealSets } from './sets/deals';

holdsTruth(dealSets);
