/** Names of new tabs: one that is taken is left to its tab. */

/** The name, or the name with a number when it is taken in any letter case. */
export function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): string {
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase());
  let free = name;
  for (let number = 2; taken.indexOf(free.toLowerCase()) >= 0; number += 1) free = `${name} ${number}`;
  return free;
}
