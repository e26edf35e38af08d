/** Which service calls cost a round trip to Google. */

import type { CallCount, Host } from '../../local/host';

/**
 * What counts as a call that costs a round trip to Google: every read and write of the document, its locks and
 * properties, formatDate, flush and toast. Not counted is what only makes an object in the script's memory (ranges,
 * builders of charts, drop-downs and text styles, finders, ids), what came along with an object that was fetched (names
 * and types of tabs, ids of charts, values and places of metadata), and the pages of code and texts that belong to the
 * script itself.
 */
const inMemory =
  /^(?:Embedded\w*ChartBuilder|DataValidation\w*|TextStyle\w*|HtmlService|HtmlOutput|Sheet\.(?:getRange|newChart|getSheetId|getName|getType|createDeveloperMetadataFinder)|Spreadsheet\.(?:createDeveloperMetadataFinder|getRange)|SpreadsheetApp\.(?:getActiveSpreadsheet|newDataValidation|newTextStyle|getUi)|DeveloperMetadataFinder\.withKey|DeveloperMetadata\.(?:getValue|getLocation)|DeveloperMetadataLocation\.getSheet|MetadataLocation\.getSheet|EmbeddedChart\.(?:getChartId|modify)|PropertiesService\.|LockService\.)/;

const isCostly = ({ service, method }: CallCount['list'][number]) => !inMemory.test(`${service}.${method}`);

/** Their numbers, from 1, among all calls since the last reset. */
export const costlyPlaces = (host: Host): number[] =>
  host.calls().list.flatMap((call, at) => (isCostly(call) ? [at + 1] : []));

/** The costly calls of what is done. */
export function costlyCalls(host: Host, work: () => void): string[] {
  host.resetCalls();
  work();
  return host
    .calls()
    .list.filter(isCostly)
    .map(({ service, method }) => `${service}.${method}`);
}
