/** Names of tabs as Excel takes them: shorter, without some signs, and told apart. */

const longest = 31;

/** The Excel name of each tab. A name that must be changed stays as near to the tab's own as it can. */
export function sheetNames(tabs: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const fits = (tab: string) => tab.length <= longest && !/[[\]:*?/\\]|^'|'$|^history$/i.test(tab);
  // Who may keep the name keeps it, wherever the tab stands.
  for (const tab of [...tabs.filter(fits), ...tabs.filter((tab) => !fits(tab))]) {
    const plain =
      tab
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let name = plain.slice(0, longest).trim();
    for (let count = 2; taken.has(name.toLowerCase()) || name.toLowerCase() === 'history'; count += 1) {
      const end = ` (${count})`;
      name = plain.slice(0, longest - end.length).trim() + end;
    }
    taken.add(name.toLowerCase());
    names.set(tab, name);
  }
  return names;
}
