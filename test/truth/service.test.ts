/** The truth of calls and subscriptions: every value is ours to 9 digits, or it is said why not. */

import { holdsTruth } from './holds';
import { serviceSets } from './sets/service';

holdsTruth(serviceSets);
