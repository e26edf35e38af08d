/** The KPIs with all that their files say: for texts made of them, never for the server. */

import { kpis } from './index';
import type { Definition } from './kpi';

export const definitions = kpis as readonly Definition[];
