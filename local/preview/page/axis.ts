/** Where rows (or columns) lie in pixels: a default size, exceptions, and fast look-up both ways. Positions count from 1. */
export class Axis {
  private starts: Float64Array;
  private exact: boolean;

  constructor(
    readonly count: number,
    private readonly defaultSize: number,
    private readonly sizes: Map<number, number>,
  ) {
    this.starts = new Float64Array(0);
    this.exact = false;
  }

  size(position: number): number {
    return this.sizes.get(position) ?? this.defaultSize;
  }

  /** Changes sizes; true when one of them differs from before. */
  resize(changes: Iterable<[position: number, size: number]>): boolean {
    let changed = false;
    for (const [position, size] of changes) {
      if (this.size(position) === size) continue;
      this.sizes.set(position, size);
      changed = true;
    }
    if (changed) this.exact = false;
    return changed;
  }

  /** Positions whose size is not the default one. */
  get exceptions(): Iterable<[position: number, size: number]> {
    return this.sizes;
  }

  /** Distance from the first position's start to this one's. `count + 1` gives the whole length. */
  start(position: number): number {
    this.measure();
    return this.starts[Math.min(Math.max(position, 1), this.count + 1) - 1] ?? 0;
  }

  get length(): number {
    return this.start(this.count + 1);
  }

  /** The position that covers this distance, kept within the axis. */
  at(distance: number): number {
    this.measure();
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= distance) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  private measure(): void {
    if (this.exact) return;
    const starts = new Float64Array(this.count + 1);
    for (let index = 0; index < this.count; index += 1) {
      starts[index + 1] = (starts[index] ?? 0) + (this.sizes.get(index + 1) ?? this.defaultSize);
    }
    this.starts = starts;
    this.exact = true;
  }
}
