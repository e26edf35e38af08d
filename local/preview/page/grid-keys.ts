/** What a key does in the grid, as in Sheets. */

export type GridCommand =
  | { do: 'step'; rows: number; columns: number; extend: boolean }
  | { do: 'page'; pages: number; extend: boolean }
  /** Goes to a row or column; the last one is `Infinity`; what is not named stays. */
  | { do: 'go'; row?: number; column?: number; extend: boolean }
  | { do: 'all' }
  | { do: 'clear' }
  /** Edits the active cell. With a text, the key itself types it, and it replaces what is there. */
  | { do: 'edit'; text: string | undefined };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** The command of a key, or undefined when it has none here. Left and right are those of the screen. */
export function gridCommand(event: Key, rightToLeft: boolean): GridCommand | undefined {
  const { key, shiftKey: extend } = event;
  const control = event.ctrlKey || event.metaKey;
  const forward = rightToLeft ? -1 : 1;
  if (event.altKey) return undefined;
  if (control) {
    if (key === 'Home') return { do: 'go', row: 1, column: 1, extend };
    if (key === 'End') return { do: 'go', row: Infinity, column: Infinity, extend };
    if (key === 'a' || key === 'A') return { do: 'all' };
    if (key === 'ArrowUp') return { do: 'go', row: 1, extend };
    if (key === 'ArrowDown') return { do: 'go', row: Infinity, extend };
    if (key === 'ArrowLeft') return { do: 'go', column: rightToLeft ? Infinity : 1, extend };
    if (key === 'ArrowRight') return { do: 'go', column: rightToLeft ? 1 : Infinity, extend };
    return undefined;
  }
  switch (key) {
    case 'ArrowUp':
      return { do: 'step', rows: -1, columns: 0, extend };
    case 'ArrowDown':
      return { do: 'step', rows: 1, columns: 0, extend };
    case 'ArrowLeft':
      return { do: 'step', rows: 0, columns: -forward, extend };
    case 'ArrowRight':
      return { do: 'step', rows: 0, columns: forward, extend };
    case 'Tab':
      return { do: 'step', rows: 0, columns: extend ? -1 : 1, extend: false };
    case 'PageUp':
      return { do: 'page', pages: -1, extend };
    case 'PageDown':
      return { do: 'page', pages: 1, extend };
    case 'Home':
      return { do: 'go', column: 1, extend };
    case 'End':
      return { do: 'go', column: Infinity, extend };
    case 'Enter':
    case 'F2':
      return { do: 'edit', text: undefined };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
  }
  // A key of an input method has no letter yet: the editor it is given to composes it.
  if (event.isComposing || key === 'Process') return { do: 'edit', text: '' };
  return [...key].length === 1 ? { do: 'edit', text: '' } : undefined;
}
