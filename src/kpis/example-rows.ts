/** Rows for worked examples. */

/** The same row so many times. */
export const times = <Cell extends string | number>(count: number, ...row: Cell[]): Cell[][] =>
  Array.from({ length: count }, () => row);
