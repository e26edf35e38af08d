/** Digits, signs and spaces of many scripts, as their plain ASCII forms. */

const foreign = /[^\x20-\x7e]/;

/**
 * The text with full-width forms, Arabic-Indic, Persian, Thai and Devanagari digits, minus signs and unusual spaces
 * replaced by their ASCII forms, and marks of writing direction removed. Letters stay as they are.
 */
export function plainCharacters(text: string): string {
  if (!foreign.test(text)) return text;
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    plain += plainCharacter(text.charCodeAt(at)) ?? text.charAt(at);
  }
  return plain;
}

/** First digit of each run of ten digits that people write numbers with. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x0e50];

function plainCharacter(code: number): string | null {
  if (code < 0x7f) return null;
  for (const zero of zeros) {
    if (code >= zero && code <= zero + 9) return String(code - zero);
  }
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2000 && code <= 0x200a) return ' ';
  switch (code) {
    case 0x00a0:
    case 0x202f:
    case 0x205f:
    case 0x3000:
      return ' ';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
    // Below zero in Japanese books.
    case 0x25b2:
    case 0x25b3:
    case 0xfe63:
      return '-';
    case 0x066a:
      return '%';
    case 0x060c:
      return ',';
    case 0x2018:
    case 0x2019:
      return "'";
    case 0xffe5:
      return '¥';
    case 0xffe1:
      return '£';
    case 0x061c:
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x200e:
    case 0x200f:
    case 0x202a:
    case 0x202b:
    case 0x202c:
    case 0x202d:
    case 0x202e:
    case 0x2066:
    case 0x2067:
    case 0x2068:
    case 0x2069:
    case 0xfeff:
      return '';
    default:
      return null;
  }
}
