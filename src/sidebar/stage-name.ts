/** What a stage is called in a narrow page. */

import type { Locale } from '../i18n/locales';
import { type StageId, stages } from '../kpis/stages';

/** The stage's label, its abbreviation first: of a long label only the beginning is seen. */
export function stageName(stage: StageId, locale: Locale): string {
  return stages[stage].label[locale].replace(/^(.+?) ?[((]([A-Z]{2,})[))]$/, '$2 – $1');
}

/** The stage's abbreviation, else its label. */
export function shortStage(stage: StageId, locale: Locale): string {
  const label = stages[stage].label[locale];
  return /[((]([A-Z]{2,})[))]$/.exec(label)?.[1] ?? label;
}
