/** A small made-up business as people keep it in a sheet: two years, untidy, the same for the same seed. */

import type { WorkbookInput } from '../host/types';
import { isoOf } from './calendar';
import { englishWorkbook } from './english-workbook';
import { localWorkbook } from './local-workbook';
import { asOf, firstDay, lastDay } from './period';
import { plantedFaults } from './planted-faults';
import { Random } from './random';
import { arabic } from './vocabulary/ar';
import { japanese } from './vocabulary/ja';
import { thai } from './vocabulary/th';
import { vietnamese } from './vocabulary/vi';

export { plantedFaults } from './planted-faults';

export const sampleLanguages = ['en', 'th', 'ja', 'ar', 'vi'] as const;

export type SampleLanguage = (typeof sampleLanguages)[number];

/** First and last day with data, and the day on which the sample is looked at, as `2026-10-31`. */
export const samplePeriod = { from: isoOf(firstDay), to: isoOf(lastDay), asOf: isoOf(asOf) } as const;

const localVocabularies = { th: thai, ja: japanese, ar: arabic, vi: vietnamese } as const;

/**
 * The sample workbook: in English with all eight tabs, in another language with deals and spend. What is untidy in it
 * stands in `plantedFaults`, in exact numbers.
 */
export function sampleWorkbook({
  seed = 20261031,
  language = 'en',
}: {
  seed?: number;
  language?: SampleLanguage;
} = {}): WorkbookInput {
  const random = new Random(seed).fork(language);
  if (language === 'en') return englishWorkbook(random);
  return localWorkbook(random, localVocabularies[language], plantedFaults[language]);
}
