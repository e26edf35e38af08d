/** The line at the top: the workbook's name and the menus, the add-on's own under Extensions. */
import type { MenuView } from '../../host/types';

type Item = MenuView['items'][number];

export interface TitleLine {
  element: HTMLElement;
  setName(name: string): void;
  /** Shows that a menu item is running. */
  setBusy(label: string | undefined): void;
}

export function createTitleLine(menus: MenuView[], click: (handler: string, caption: string) => void): TitleLine {
  const element = document.createElement('header');
  element.className = 'title-line';
  const mark = document.createElement('span');
  mark.className = 'workbook-mark';
  mark.setAttribute('aria-hidden', 'true');
  const name = document.createElement('h1');
  name.dir = 'auto';
  const bar = document.createElement('div');
  bar.className = 'menu-bar';
  bar.setAttribute('role', 'menubar');
  bar.setAttribute('aria-label', 'Menu');
  const local = document.createElement('span');
  local.className = 'local-mark';
  local.textContent = 'Local preview';
  local.title = 'Google Sheets as the local host imitates it. Nothing leaves this computer.';
  const busy = document.createElement('div');
  busy.className = 'busy';
  busy.setAttribute('role', 'status');
  const words = document.createElement('div');
  words.className = 'title-words';
  words.append(name, bar);
  element.append(mark, words, busy, local);
  bar.append(...menus.map((menu) => topMenu(menu, click)));
  bar.addEventListener('keydown', (event) => moveInBar(event, bar));
  return {
    element,
    setName(text) {
      name.textContent = text;
      document.title = `${text} · preview`;
    },
    setBusy(label) {
      busy.textContent = label === undefined ? '' : `Running “${label}”…`;
      element.classList.toggle('is-busy', label !== undefined);
    },
  };
}

/** A button of the menu bar that opens its menu. */
function topMenu(menu: MenuView, click: (handler: string, caption: string) => void): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'menu-holder';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = menu.caption;
  button.setAttribute('role', 'menuitem');
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const list = menuList(menu, (handler, caption) => {
    close();
    click(handler, caption);
  });
  const close = () => {
    button.setAttribute('aria-expanded', 'false');
    closeMenu(list);
    document.removeEventListener('pointerdown', closeOutside, true);
  };
  const open = (first: boolean) => {
    button.setAttribute('aria-expanded', 'true');
    list.hidden = false;
    if (first) firstItem(list)?.focus();
    document.addEventListener('pointerdown', closeOutside, true);
  };
  const closeOutside = (event: Event) => {
    if (event.target instanceof Node && !holder.contains(event.target)) close();
  };
  button.addEventListener('click', () => (list.hidden ? open(false) : close()));
  button.addEventListener('keydown', (event) => {
    if (!['ArrowDown', 'Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    open(true);
  });
  holder.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.preventDefault();
    close();
    button.focus();
  });
  holder.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !holder.contains(event.relatedTarget)) close();
  });
  holder.append(button, list);
  return holder;
}

function menuList(menu: MenuView, click: (handler: string, caption: string) => void): HTMLElement {
  const list = document.createElement('div');
  list.className = 'menu';
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', menu.caption);
  list.hidden = true;
  list.append(...menu.items.map((item) => menuEntry(item, list, click)));
  if (menu.items.length === 0) {
    const empty = document.createElement('p');
    empty.className = 'menu-empty';
    empty.textContent = 'The add-on made no menu in onOpen.';
    list.append(empty);
  }
  list.addEventListener('keydown', (event) => moveInMenu(event, list));
  return list;
}

function menuEntry(item: Item, parent: HTMLElement, click: (handler: string, caption: string) => void): HTMLElement {
  if ('separator' in item) {
    const line = document.createElement('hr');
    line.setAttribute('role', 'separator');
    return line;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.dir = 'auto';
  button.textContent = item.caption;
  button.setAttribute('role', 'menuitem');
  if ('handler' in item) {
    button.dataset.handler = item.handler;
    button.addEventListener('click', () => click(item.handler, item.caption));
    button.addEventListener('pointerenter', () => closeSubMenus(parent));
    return button;
  }
  const holder = document.createElement('div');
  holder.className = 'sub-menu';
  holder.setAttribute('role', 'none');
  const list = menuList(item, click);
  const open = (first: boolean) => {
    closeSubMenus(parent);
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    if (first) firstItem(list)?.focus();
  };
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => open(false));
  button.addEventListener('pointerenter', () => open(false));
  holder.addEventListener('keydown', (event) => {
    if (event.target === button && ['ArrowRight', 'Enter', ' '].includes(event.key)) open(true);
    else if (event.target !== button && event.key === 'ArrowLeft') {
      closeMenu(list);
      button.setAttribute('aria-expanded', 'false');
      button.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  holder.append(button, list);
  return holder;
}

function closeMenu(list: HTMLElement): void {
  list.hidden = true;
  closeSubMenus(list);
}

function closeSubMenus(list: HTMLElement): void {
  for (const inner of list.querySelectorAll<HTMLElement>('.menu')) inner.hidden = true;
  for (const button of list.querySelectorAll('[aria-expanded=true]')) button.setAttribute('aria-expanded', 'false');
}

function entriesOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > button, :scope > .sub-menu > button')];
}

function firstItem(list: HTMLElement): HTMLElement | undefined {
  return entriesOf(list)[0];
}

/** Left and right walk along the bar, whichever menu is open. */
function moveInBar(event: KeyboardEvent, bar: HTMLElement): void {
  const buttons = [...bar.querySelectorAll<HTMLElement>(':scope > .menu-holder > button')];
  const at = buttons.findIndex((button) => button.parentElement?.contains(document.activeElement));
  const by = { ArrowRight: 1, ArrowLeft: -1 + buttons.length }[event.key];
  if (by === undefined || at === -1 || buttons.length < 2) return;
  event.preventDefault();
  buttons[(at + by) % buttons.length]?.focus();
}

function moveInMenu(event: KeyboardEvent, list: HTMLElement): void {
  const entries = entriesOf(list);
  const at = entries.findIndex((entry) => entry.matches(':focus'));
  if (at === -1) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  entries[to % entries.length]?.focus();
}
