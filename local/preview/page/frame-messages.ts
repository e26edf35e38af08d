/** Messages between the preview and the frame of a sidebar or dialog. */

export type FrameToPreview =
  | { source: 'script-page'; do: 'run'; call: number; name: string; args: unknown[] }
  | { source: 'script-page'; do: 'close' }
  | { source: 'script-page'; do: 'focus' }
  | { source: 'script-page'; do: 'size'; width?: number; height?: number };

export interface PreviewToFrame {
  source: 'preview';
  /** The number that the frame gave the call. */
  call: number;
  error?: { name: string; message: string };
  result?: unknown;
}
