/** Gathers findings: the same kind at the same place is one finding with a count. */

import { type Finding, type FindingCode, keptRows } from './finding';

export class Findings {
  private readonly found = new Map<string, Finding>();

  /** Adds one case. Cases of the same code, tab and `about` are counted together; the first one's values are kept. */
  add(code: FindingCode, tab: string, row: number, values: Finding['values'] = {}, about = ''): void {
    const key = `${code}\n${tab}\n${about}`;
    const before = this.found.get(key);
    if (before === undefined) {
      this.found.set(key, { code, tab, count: 1, rows: row > 0 ? [row] : [], values });
    } else {
      before.count++;
      if (before.rows.length < keptRows && row > 0) before.rows.push(row);
    }
  }

  list(): Finding[] {
    return [...this.found.values()];
  }
}
