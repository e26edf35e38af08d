/** Names of tabs as Excel takes them: shorter, without some signs, and told apart. */

const longest = 31;

/** Names that Excel or the file itself needs. */
const own = /^(?:history|lists)$/i;

/** The Excel name of each tab. A name that must be changed stays as near to the tab's own as it can. */
export function sheetNames(tabs: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const fits = (tab: string) => tab.length <= longest && !/[[\]:*?/\\]|^'|'$/.test(tab) && !own.test(tab);
  // Who may keep the name keeps it, wherever the tab stands.
  for (const tab of [...tabs.filter(fits), ...tabs.filter((tab) => !fits(tab))]) {
    const plain =
      tab
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let name = plain.slice(0, longest).trim();
    for (let count = 2; taken.has(name.toLowerCase()) || own.test(name); count += 1) {
      const end = ` (${count})`;
      name = plain.slice(0, longest - end.length).trim() + end;
    }
    taken.add(name.toLowerCase());
    names.set(tab, name);
  }
  return names;
}
