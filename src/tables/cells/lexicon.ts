/** The different texts of a column, each with a number: faster than a Map, which is most of what reading costs. */

/** How many texts are kept at hand by their length and a few letters. */
const placesAtHand = 2048;

function placeOf(text: string): number {
  const { length } = text;
  const last = text.charCodeAt(length - 1);
  const place = length * 7 + last * 37 + text.charCodeAt(length - 2) * 101 + text.charCodeAt(length >> 1) * 11;
  return place & (placesAtHand - 1);
}

/** A number that equal texts share. Long texts are looked at here and there. */
function hashOf(text: string): number {
  const { length } = text;
  const step = length > 32 ? length >> 4 : 1;
  let hash = length;
  for (let at = 0; at < length; at += step) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

export class Lexicon {
  readonly texts: string[] = [];
  private hashes: Int32Array;
  /** One more than the number of a text, by its hash; 0 for a free place. At most half full. */
  private table: Int32Array;
  private readonly near = new Int32Array(placesAtHand).fill(-1);

  /** @param expected So many different texts may come without having to grow. */
  constructor(expected = 255) {
    let size = 256;
    while (size <= expected) size *= 2;
    this.hashes = new Int32Array(size);
    this.table = new Int32Array(size * 2);
  }

  /** The text's number, from 0 in the order in which they are met. */
  numberOf(text: string): number {
    const number = this.atHand(text);
    return number >= 0 ? number : this.look(text);
  }

  /** The text's number where it is one of those kept at hand; else -1. */
  atHand(text: string): number {
    // Ids are all different: keeping some of them at hand would only cost.
    if (this.texts.length > placesAtHand) return -1;
    const number = this.near[placeOf(text)] as number;
    return number >= 0 && this.texts[number] === text ? number : -1;
  }

  private look(text: string): number {
    const number = this.find(text);
    if (number < placesAtHand) this.near[placeOf(text)] = number;
    return number;
  }

  private find(text: string): number {
    const { table, hashes, texts } = this;
    const mask = table.length - 1;
    const hash = hashOf(text);
    let place = hash & mask;
    for (let entry = table[place] as number; entry !== 0; entry = table[place] as number) {
      if (hashes[entry - 1] === hash && texts[entry - 1] === text) return entry - 1;
      place = (place + 1) & mask;
    }
    const number = texts.push(text) - 1;
    hashes[number] = hash;
    table[place] = number + 1;
    if (number + 1 === hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 4);
    hashes.set(this.hashes);
    const table = new Int32Array(hashes.length * 2);
    const mask = table.length - 1;
    for (let number = 0; number < this.hashes.length; number++) {
      let place = (hashes[number] as number) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = number + 1;
    }
    this.hashes = hashes;
    this.table = table;
  }
}
