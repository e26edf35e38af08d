/** What a spreadsheet locale changes: decimal and grouping marks, the order of a date, the argument separator. */

export interface SheetLocale {
  /** BCP 47 tag with Latin digits and the Gregorian calendar. */
  tag: string;
  decimal: string;
  group: string;
  /** Sizes of the two lowest groups of digits, 3 and 3 nearly everywhere, 3 and 2 in India. */
  groupSizes: [number, number];
  dateOrder: 'MDY' | 'DMY' | 'YMD';
  /** Google's automatic date pattern of the locale, for instance `M/d/yyyy`. */
  datePattern: string;
  /** `,` where the decimal mark is a point; `;` is accepted everywhere. */
  decimalComma: boolean;
}

const known = new Map<string, SheetLocale>();

/** Facts of a locale as Google writes it (`en_US`, `de_DE`, or a bare `en`). Throws for a locale that does not exist. */
export function sheetLocale(name: string): SheetLocale {
  let found = known.get(name);
  if (!found) {
    found = describe(name);
    known.set(name, found);
  }
  return found;
}

function describe(name: string): SheetLocale {
  const tag = `${name.replace(/_/g, '-')}-u-ca-gregory-nu-latn`;
  let numbers: Intl.NumberFormatPart[];
  try {
    numbers = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(123_456_789.5);
  } catch {
    throw new Error(`Host: the spreadsheet locale ${name} is not known.`);
  }
  const mark = (type: string) => numbers.find((part) => part.type === type)?.value;
  const groups = numbers.filter((part) => part.type === 'integer').map((part) => part.value.length);
  const decimal = mark('decimal') ?? '.';
  const datePattern = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' })
    .formatToParts(new Date(Date.UTC(2026, 2, 5)))
    .map(({ type, value }) => {
      if (type === 'day') return value.length === 2 ? 'dd' : 'd';
      if (type === 'month') return value.length === 2 ? 'MM' : 'M';
      if (type === 'year') return 'yyyy';
      return type === 'literal' ? value.replace(/[\u200e\u200f]/g, '') : '';
    })
    .join('');
  const order = datePattern.replace(/[^dMy]/g, '').replace(/(.)\1*/g, '$1');
  return {
    tag,
    decimal,
    group: mark('group') ?? ',',
    groupSizes: [groups.at(-1) ?? 3, groups.at(-2) ?? 3],
    dateOrder: order === 'Mdy' ? 'MDY' : order === 'yMd' ? 'YMD' : 'DMY',
    datePattern,
    decimalComma: decimal === ',',
  };
}
