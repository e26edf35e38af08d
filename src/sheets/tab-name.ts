/** Names of new tabs: one that is taken is left to its tab. */

/** The name, or the name with a number when it is among the names in any letter case. */
export function freeAmong(names: readonly string[], name: string): string {
  const taken = names.map((one) => one.toLowerCase());
  let free = name;
  for (let number = 2; taken.indexOf(free.toLowerCase()) >= 0; number += 1) free = `${name} ${number}`;
  return free;
}

/** The name, or the name with a number when a tab has it. */
export const freeName = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): string =>
  freeAmong(
    spreadsheet.getSheets().map((sheet) => sheet.getName()),
    name,
  );
