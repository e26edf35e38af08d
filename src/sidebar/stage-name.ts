/** What a stage is called in a narrow drop-down. */

import type { Locale } from '../i18n/locales';
import { type StageId, stages } from '../kpis/stages';

/** The stage's label, its abbreviation first: of a long label only the beginning is seen. */
export function stageName(stage: StageId, locale: Locale): string {
  return stages[stage].label[locale].replace(/^(.+?) ?\(([A-Z]{2,})\)$/, '$2 – $1');
}
