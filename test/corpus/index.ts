/** All labelled sheets. */

import { arabicSheets } from './arabic';
import type { SheetCase } from './case';
import { closeSheets } from './close';
import { englishSheets } from './english';
import { espocrmSheets } from './espocrm';
import { freshArabicSheets } from './fresh-arabic';
import { freshCrmSheets } from './fresh-crm';
import { freshEnglishSheets } from './fresh-english';
import { fourthFreshSheets } from './fresh-fourth';
import { freshJapaneseSheets } from './fresh-japanese';
import { secondFreshSheets } from './fresh-second';
import { freshThaiSheets } from './fresh-thai';
import { thirdFreshSheets } from './fresh-third';
import { freshVietnameseSheets } from './fresh-vietnamese';
import { hubspotSheets } from './hubspot';
import { japaneseSheets } from './japanese';
import { noTableSheets } from './no-table';
import { odooSheets } from './odoo';
import { pipedriveSheets } from './pipedrive';
import { salesforceSheets } from './salesforce';
import { shapeSheets } from './shapes';
import { thaiSheets } from './thai';
import { vietnameseSheets } from './vietnamese';
import { zohoSheets } from './zoho';

/** Sheets written without a look at the reader or its word lists: how well they were read at first is what counts. */
export const freshSheets: readonly SheetCase[] = [
  ...freshCrmSheets,
  ...freshEnglishSheets,
  ...freshThaiSheets,
  ...freshJapaneseSheets,
  ...freshArabicSheets,
  ...freshVietnameseSheets,
  ...secondFreshSheets,
  ...thirdFreshSheets,
  ...fourthFreshSheets,
];

export const corpus: readonly SheetCase[] = [
  ...hubspotSheets,
  ...salesforceSheets,
  ...pipedriveSheets,
  ...zohoSheets,
  ...closeSheets,
  ...odooSheets,
  ...espocrmSheets,
  ...englishSheets,
  ...thaiSheets,
  ...japaneseSheets,
  ...arabicSheets,
  ...vietnameseSheets,
  ...noTableSheets,
  ...shapeSheets,
  ...freshSheets,
];
