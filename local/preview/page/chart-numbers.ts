/** Writes numbers on chart axes the way the chart's cells write theirs. */

export type NumberWriter = (value: number) => string;

/**
 * Learns the pattern (currency sign, percent) from a text that a cell shows; `locale` is Google's, for instance `de_DE`.
 * An axis that reaches ten millions (`largest`) is written in millions throughout.
 */
export function numberWriter(texts: string[], locale: string, largest = 0): NumberWriter {
  const sample = texts.find((text) => /\d/.test(text)) ?? '';
  const percent = /[%٪]/.test(sample);
  const { before, after } = percent ? noUnit : unit(sample);
  const plain = writer(locale, { maximumFractionDigits: 2 });
  const large = writer(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const share = writer(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (value) => {
    if (percent) return share.format(value);
    const digits = (Math.max(largest, Math.abs(value)) >= 10_000_000 ? large : plain).format(Math.abs(value));
    return `${value < 0 ? '−' : ''}${before}${digits}${after}`;
  };
}

/** Reads a number from a cell's text, for the x values of a scatter chart. NaN when it holds none. */
export function readNumberText(text: string, locale: string): number {
  const decimal = writer(locale, {}).format(1.5).replace(/\d/g, '') || '.';
  const digits = text.replace(/[^\d.,\-−]/g, '').replace('−', '-');
  const plain = decimal === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  return plain === '' ? Number.NaN : Number(plain) / (text.includes('%') ? 100 : 1);
}

const noUnit = { before: '', after: '' };

/** What stands around a number: `$` before, ` €` or ` days` after. Nothing for a date or a time. */
function unit(sample: string): typeof noUnit {
  const bare = sample
    .trim()
    .replace(/^[(+\u2212-]+/, '')
    .replace(/\)$/, '');
  const parts = /^([^\d٠-٩]*)([\d٠-٩][\d٠-٩.,٬٫'’\s]*?)(\D*)$/u.exec(bare);
  const [, before = '', , after = ''] = parts ?? [];
  return { before: before.length > 5 ? '' : before, after: after.length > 6 ? '' : after };
}

function writer(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(`${locale.replace('_', '-')}-u-nu-latn`, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}
