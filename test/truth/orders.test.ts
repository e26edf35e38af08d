/** The truth of spend, orders and targets: every value is ours to 9 digits, or it is said why not. */

import { holdsTruth } from './holds';
import { orderSets } from './sets/orders';

holdsTruth(orderSets);
