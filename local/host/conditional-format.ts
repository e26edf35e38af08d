/** Conditional formats: the builder that scripts use, and how the rules of a tab colour its cells (rules, 4.6). */
import type { Block } from './a1';
import type { CallTable } from './calls';
import { checkColor, type StyleChange } from './cell-styles';
import { CellFault, type Computed, type Tab } from './cells';
import { HostObject, type ServiceFacts, unwrap } from './expose';
import { checkFormula, moveFormula } from './formula-text';
import { asGoogle, type GFormatRule, type GFormatRuleBuilder, type GRange } from './google';
import { HostRange } from './range';
import { shownText } from './reading';
import type { CellStyle } from './types';
import type { Workspace } from './workspace';

type Condition = { kind: 'text'; text: string } | { kind: 'formula'; formula: string };

/** A rule as the workbook keeps it. */
export interface FormatRule {
  blocks: Block[];
  condition: Condition;
  style: CellStyle;
}

const builderCalls = {
  setRanges: 'other',
  whenTextEqualTo: 'other',
  whenFormulaSatisfied: 'other',
  setBackground: 'other',
  setFontColor: 'other',
  setBold: 'other',
  setItalic: 'other',
  build: 'other',
} as const satisfies CallTable<GFormatRuleBuilder>;

/** Google's `ConditionalFormatRuleBuilder`. */
export class HostFormatRuleBuilder extends HostObject implements Pick<GFormatRuleBuilder, keyof typeof builderCalls> {
  private ranges: HostRange[] = [];
  private condition: Condition | undefined;
  private style: StyleChange = {};

  constructor(private readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'ConditionalFormatRuleBuilder', need: 'document', calls: builderCalls };
  }

  private get self(): GFormatRuleBuilder {
    return asGoogle(this);
  }

  setRanges(ranges: GRange[]): GFormatRuleBuilder {
    this.ranges = Array.from(ranges, (range) =>
      unwrap(range, HostRange, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges'),
    );
    return this.self;
  }

  whenTextEqualTo(text: string): GFormatRuleBuilder {
    if (typeof text !== 'string' || text === '') throw new Error('Host: a rule compares with a text.');
    this.condition = { kind: 'text', text };
    return this.self;
  }

  whenFormulaSatisfied(formula: string): GFormatRuleBuilder {
    if (typeof formula !== 'string' || !formula.startsWith('='))
      throw new Error('Host: the formula of a rule begins with "=".');
    checkFormula(formula, this.workspace.book.locale.decimalComma);
    if (formula.includes('!')) throw new Error('Conditional format rule cannot reference a different sheet.');
    this.condition = { kind: 'formula', formula };
    return this.self;
  }

  private look(change: StyleChange): GFormatRuleBuilder {
    this.style = { ...this.style, ...change };
    return this.self;
  }

  setBackground = (color: string | null) => this.look({ background: checkColor(color) });
  setFontColor = (color: string | null) => this.look({ color: checkColor(color) });
  setBold = (bold: boolean | null) => this.look({ bold: bold ?? undefined });
  setItalic = (italic: boolean | null) => this.look({ italic: italic ?? undefined });

  build(): GFormatRule {
    const { ranges, condition } = this;
    if (!condition) throw new Error('Host: a conditional format without a condition changes nothing.');
    const [first] = ranges;
    if (!first) throw new Error('Host: a conditional format needs a range.');
    if (ranges.some(({ tab }) => tab !== first.tab))
      throw new Error('Host: the ranges of a conditional format are on one sheet.');
    const style = Object.fromEntries(Object.entries(this.style).filter(([, value]) => value !== undefined));
    const blocks = ranges.map(({ block }) => ({ ...block }));
    return asGoogle(new HostFormatRule(first.tab, { blocks, condition, style }));
  }
}

const ruleCalls = { getRanges: 'other' } as const satisfies CallTable<GFormatRule>;

/** Google's `ConditionalFormatRule`: a rule that was built, for one tab. */
export class HostFormatRule extends HostObject implements Pick<GFormatRule, keyof typeof ruleCalls> {
  constructor(
    readonly tab: Tab,
    readonly rule: FormatRule,
    private readonly workspace?: Workspace,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'ConditionalFormatRule', need: 'document', calls: ruleCalls };
  }

  getRanges(): GRange[] {
    const { workspace } = this;
    if (!workspace) throw new Error('Host: ask the sheet for its rules first.');
    return this.rule.blocks.map((block) => asGoogle<GRange>(new HostRange(workspace, this.tab, block)));
  }
}

/** Says of each cell (0-based) what the tab's rules add to its looks. The first rule has the last word. */
export function conditionalStyle(
  workspace: Workspace,
  tab: Tab,
): (row: number, column: number, value: Computed, format: string | undefined) => CellStyle | undefined {
  const { book, engine } = workspace;
  const holds = (
    { condition, blocks }: FormatRule,
    row: number,
    column: number,
    value: Computed,
    format: string | undefined,
  ) => {
    if (condition.kind === 'text') return shownText(book, value, format) === condition.text;
    const [origin] = blocks;
    if (!origin) return false;
    // A relative reference is meant from the top left cell of the first range.
    const [down, right] = [row + 1 - origin.row, column + 1 - origin.column];
    const moved = moveFormula(condition.formula, down, right, book.locale.decimalComma);
    const result = engine.evaluate(tab, moved)[0]?.[0]?.value ?? null;
    return !(result instanceof CellFault) && typeof result !== 'string' && Boolean(result);
  };
  return (row, column, value, format) => {
    let style: CellStyle | undefined;
    for (const rule of tab.formatRules) {
      const covers = rule.blocks.some(
        (block) =>
          row + 1 >= block.row &&
          row + 1 < block.row + block.rows &&
          column + 1 >= block.column &&
          column + 1 < block.column + block.columns,
      );
      if (covers && holds(rule, row, column, value, format)) style = { ...rule.style, ...style };
    }
    return style;
  };
}
