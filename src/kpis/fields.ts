/** The columns that people keep. A field stands in the file of the first table that has it. */

import { activitiesFields } from './fields/activities';
import { countsFields } from './fields/counts';
import { customersFields } from './fields/customers';
import { dealCourseFields } from './fields/deal-course';
import { dealsFields } from './fields/deals';
import { inquiriesFields } from './fields/inquiries';
import { ordersFields } from './fields/orders';
import { socialFields } from './fields/social';
import { spendFields } from './fields/spend';
import { stageDatesFields } from './fields/stage-dates';
import { surveysFields } from './fields/surveys';
import { targetsFields } from './fields/targets';

export type { Field, FieldKind } from './field';

export const fields = {
  ...dealsFields,
  ...dealCourseFields,
  ...stageDatesFields,
  ...countsFields,
  ...spendFields,
  ...ordersFields,
  ...customersFields,
  ...activitiesFields,
  ...targetsFields,
  ...surveysFields,
  ...inquiriesFields,
  ...socialFields,
} as const;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as FieldId[];
