/** Where the script's pages and messages appear: the sidebar at the right, dialogs in the middle, alerts. */
import type { PageEvent } from '../contract';
import { createScriptFrame, type FrameEvents, type ScriptFrame } from './sidebar-frame';

type DialogEvent = Extract<PageEvent, { type: 'dialog' }>;

export interface PanelEvents {
  run: FrameEvents['run'];
  focusGrid(): void;
}

export class ScriptPanels {
  readonly sidebar = document.createElement('aside');
  private open: { frame: ScriptFrame; close: () => void } | undefined;

  constructor(private readonly events: PanelEvents) {
    this.sidebar.className = 'sidebar';
    this.sidebar.hidden = true;
  }

  /** Opens the sidebar; a sidebar or dialog that was open closes. */
  showSidebar(title: string, address: string): void {
    this.closeOpen();
    const close = () => {
      frame.dispose();
      this.sidebar.hidden = true;
      this.sidebar.replaceChildren();
      this.open = undefined;
      this.events.focusGrid();
    };
    const frame = this.frame(address, title, close, () => {});
    this.sidebar.setAttribute('aria-label', title);
    this.sidebar.replaceChildren(titleBar(title, 'Close sidebar', close), frame.element);
    this.sidebar.hidden = false;
    this.open = { frame, close };
  }

  /** Opens a dialog; a sidebar or dialog that was open closes. */
  showDialog({ title, frame: address, width, height, modal }: DialogEvent): void {
    this.closeOpen();
    const dialog = document.createElement('dialog');
    dialog.className = 'script-dialog';
    dialog.setAttribute('aria-label', title);
    const close = () => {
      frame.dispose();
      dialog.close();
      dialog.remove();
      this.open = undefined;
      this.events.focusGrid();
    };
    const frame = this.frame(address, title, close, (newWidth, newHeight) => {
      if (newWidth !== undefined) frame.element.style.width = `${newWidth}px`;
      if (newHeight !== undefined) frame.element.style.height = `${newHeight}px`;
    });
    frame.element.style.width = `${width}px`;
    frame.element.style.height = `${height}px`;
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    dialog.append(titleBar(title, 'Close dialog', close), frame.element);
    document.body.append(dialog);
    if (modal) dialog.showModal();
    else dialog.show();
    this.open = { frame, close };
  }

  /** The script's alert, after the fact: the host has answered it already. */
  showAlert(title: string, message: string, buttons: string): void {
    const dialog = document.createElement('dialog');
    dialog.className = 'alert';
    dialog.setAttribute('role', 'alertdialog');
    const heading = document.createElement('h2');
    heading.id = `alert-title-${Date.now()}`;
    heading.textContent = title === '' ? 'Message' : title;
    heading.dir = 'auto';
    dialog.setAttribute('aria-labelledby', heading.id);
    const text = document.createElement('p');
    text.textContent = message;
    text.dir = 'auto';
    const answered = document.createElement('p');
    answered.className = 'alert-answered';
    answered.textContent = `Shown after the fact: the script offered ${buttons} and the preview has answered it.`;
    const ok = document.createElement('button');
    ok.type = 'button';
    ok.className = 'primary';
    ok.textContent = 'OK';
    ok.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    dialog.append(heading, text, ...(/^(OK|BUTTON_SET\.OK)?$/.test(buttons) ? [] : [answered]), ok);
    document.body.append(dialog);
    dialog.showModal();
    ok.focus();
  }

  private closeOpen(): void {
    this.open?.close();
  }

  private frame(address: string, title: string, close: () => void, resize: FrameEvents['resize']): ScriptFrame {
    return createScriptFrame(address, title, {
      run: this.events.run,
      close,
      focusEditor: this.events.focusGrid,
      resize,
    });
  }
}

function titleBar(title: string, closeLabel: string, close: () => void): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'panel-title';
  const heading = document.createElement('h2');
  heading.textContent = title;
  heading.dir = 'auto';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = '×';
  button.setAttribute('aria-label', closeLabel);
  button.addEventListener('click', close);
  bar.append(heading, button);
  return bar;
}
