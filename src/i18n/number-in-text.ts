/** How a number stands in a sentence. */

/** The number with the marks of a spreadsheet's locale such as `de_DE`, at most one decimal, in Western digits. */
export function numberInText(value: number, sheetLocale = 'en_US'): string {
  const tag = /^[a-z]{2,3}_[A-Z]{2}$/.test(sheetLocale) ? sheetLocale.replace('_', '-') : 'en-US';
  return new Intl.NumberFormat(`${tag}-u-nu-latn`, { maximumFractionDigits: 1 }).format(value);
}
