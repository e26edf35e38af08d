/** All labelled sheets. */

import { arabicSheets } from './arabic';
import type { SheetCase } from './case';
import { closeSheets } from './close';
import { englishSheets } from './english';
import { espocrmSheets } from './espocrm';
import { hubspotSheets } from './hubspot';
import { japaneseSheets } from './japanese';
import { odooSheets } from './odoo';
import { pipedriveSheets } from './pipedrive';
import { salesforceSheets } from './salesforce';
import { thaiSheets } from './thai';
import { vietnameseSheets } from './vietnamese';
import { zohoSheets } from './zoho';

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
];
