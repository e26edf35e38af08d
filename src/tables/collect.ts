/** What is said about a reading: findings with their rows, questions, and rows passed over on purpose. */

import { type Finding, type FindingCode, keptRows } from './finding';
import type { Skipped, SkipReason } from './layouts/rows';
import type { Question } from './question';

type Values = Finding['values'];

const noValues: Values = {};

interface Entry {
  finding: Finding;
  /** All 1-based rows of the tab. */
  rows: number[];
}

export class Notes {
  private readonly entries = new Map<string, Entry>();
  /** The last entry of each code: most cases follow one of their own kind. */
  private readonly last = new Map<FindingCode, { tab: string; about: string; entry: Entry }>();
  private readonly asked = new Map<string, Question>();
  private readonly passed = new Map<string, Skipped>();
  private checks: (() => void)[] = [];
  /** The header's row of each tab that is turned: rows of it are columns of the sheet. */
  readonly turned = new Map<string, number>();

  /** Puts a check off until somebody asks for findings: most cell functions never do. It must not ask questions. */
  later(check: () => void): void {
    this.checks.push(check);
  }

  private settle(): void {
    const checks = this.checks;
    this.checks = [];
    for (const check of checks) check();
  }

  /**
   * Adds one case. Cases of the same code, tab and `about` are counted together; the first one's values are kept.
   * @param row 1-based; 0 for none.
   */
  add(code: FindingCode, tab: string, row: number, values: Values | (() => Values) = noValues, about = ''): void {
    const last = this.last.get(code);
    let entry = last !== undefined && last.tab === tab && last.about === about ? last.entry : undefined;
    if (entry === undefined) {
      const key = `${code}\n${tab}\n${about}`;
      entry = this.entries.get(key);
      if (entry === undefined) {
        const said = typeof values === 'function' ? values() : { ...values };
        entry = { finding: { code, tab, count: 0, rows: [], values: said }, rows: [] };
        this.entries.set(key, entry);
      }
      this.last.set(code, { tab, about, entry });
    }
    const { finding, rows } = entry;
    finding.count++;
    if (row <= 0) return;
    const place = this.turned.get(tab) ?? row;
    rows.push(place);
    if (finding.rows.length < keptRows) finding.rows.push(place);
  }

  /** Asks once, whatever leads to the question. Questions with the same key are the same one. */
  ask(question: Question, key = question.id): void {
    if (!this.asked.has(key)) this.asked.set(key, question);
  }

  /** Counts a row that is no data of its own. */
  skip(tab: string, reason: SkipReason, row: number): void {
    const key = `${reason}\n${tab}`;
    let skipped = this.passed.get(key);
    if (skipped === undefined) {
      skipped = { tab, reason, count: 0, rows: [] };
      this.passed.set(key, skipped);
    }
    skipped.count++;
    if (skipped.rows.length < keptRows) skipped.rows.push(row);
  }

  findings(): Finding[] {
    this.settle();
    return Array.from(this.entries.values(), ({ finding }) => finding);
  }

  /** All rows of each finding. */
  affected(): Map<Finding, readonly number[]> {
    this.settle();
    return new Map(Array.from(this.entries.values(), ({ finding, rows }) => [finding, rows]));
  }

  /** The rows of a code's findings on a tab. */
  rowsOf(code: FindingCode, tab: string): number[] {
    const all: number[] = [];
    for (const { finding, rows } of this.entries.values()) {
      if (finding.code === code && finding.tab === tab) for (const row of rows) all.push(row);
    }
    return all;
  }

  questions(): Question[] {
    return [...this.asked.values()];
  }

  skipped(): Skipped[] {
    return [...this.passed.values()];
  }
}
