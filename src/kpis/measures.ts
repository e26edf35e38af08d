/** The measures that the KPIs are made of. */

import { activitiesMeasures } from './measures/activities';
import { countsMeasures } from './measures/counts';
import { customersMeasures } from './measures/customers';
import { dealsMeasures } from './measures/deals';
import { givenMeasures } from './measures/given';
import { inquiriesMeasures } from './measures/inquiries';
import { leadResponseMeasures } from './measures/lead-response';
import { ordersMeasures } from './measures/orders';
import { socialMeasures } from './measures/social';
import { spendMeasures } from './measures/spend';
import { surveysMeasures } from './measures/surveys';
import { targetsMeasures } from './measures/targets';
import { variantMeasures } from './measures/variants';

export const measures = {
  ...dealsMeasures,
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
