/** Short messages at the lower right: the script's toasts, and failures, which stay until they are closed. */

export interface Toasts {
  element: HTMLElement;
  /** Shown for this many seconds; a negative number or 0 keeps it until it is closed. */
  show(title: string, message: string, seconds: number): void;
  /** A failure, as Sheets shows it above the grid: what was done and what went wrong. */
  fail(title: string, message: string): void;
}

export function createToasts(): Toasts {
  const element = document.createElement('div');
  element.className = 'toasts';
  const politely = region('status', 'polite');
  const urgently = region('alert', 'assertive');
  element.append(politely, urgently);
  const add = (place: HTMLElement, title: string, message: string, seconds: number): HTMLElement => {
    const toast = document.createElement('div');
    toast.className = 'toast';
    const words = document.createElement('div');
    words.className = 'toast-words';
    if (title !== '') words.append(line('toast-title', title));
    words.append(line('toast-message', message));
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.textContent = '×';
    close.setAttribute('aria-label', 'Dismiss');
    close.addEventListener('click', () => toast.remove());
    toast.append(words, close);
    place.append(toast);
    while (place.children.length > 4) place.firstElementChild?.remove();
    if (seconds > 0) setTimeout(() => toast.remove(), seconds * 1000);
    return toast;
  };
  return {
    element,
    show: (title, message, seconds) => {
      add(politely, title, message, seconds);
    },
    fail: (title, message) => {
      add(urgently, title, message, 0).classList.add('failure');
    },
  };
}

function region(role: string, live: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  element.setAttribute('aria-live', live);
  return element;
}

function line(name: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
