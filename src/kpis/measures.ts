/** The measures that the KPIs are made of. */

import { accountsMeasures } from './measures/accounts';
import { activitiesMeasures } from './measures/activities';
import { countsMeasures } from './measures/counts';
import { customersMeasures } from './measures/customers';
import { cyclesMeasures } from './measures/cycles';
import { givenMeasures } from './measures/given';
import { inquiriesMeasures } from './measures/inquiries';
import { leadResponseMeasures } from './measures/lead-response';
import { ordersMeasures } from './measures/orders';
import { pipelineMeasures } from './measures/pipeline';
import { salesMeasures } from './measures/sales';
import { socialMeasures } from './measures/social';
import { spendMeasures } from './measures/spend';
import { stagesMeasures } from './measures/stages';
import { surveysMeasures } from './measures/surveys';
import { targetsMeasures } from './measures/targets';
import { variantMeasures } from './measures/variants';

export const measures = {
  ...stagesMeasures,
  ...salesMeasures,
  ...cyclesMeasures,
  ...pipelineMeasures,
  ...accountsMeasures,
  ...spendMeasures,
  ...ordersMeasures,
  ...countsMeasures,
  ...targetsMeasures,
  ...givenMeasures,
  ...activitiesMeasures,
  ...customersMeasures,
  ...inquiriesMeasures,
  ...leadResponseMeasures,
  ...socialMeasures,
  ...surveysMeasures,
  ...variantMeasures,
} as const;

export type MeasureId = keyof typeof measures;
