/** The bar of tabs below the grid, and beside it what the last action took. */
import type { TabView } from '../../host/types';
import type { Outcome } from '../contract';

export interface TabBar {
  element: HTMLElement;
  show(tabs: TabView[], active: number): void;
  showSpent(label: string, spent: Outcome['spent']): void;
}

export function createTabBar(activate: (tab: number) => void): TabBar {
  const element = document.createElement('footer');
  element.className = 'tab-bar';
  const list = document.createElement('div');
  list.className = 'tabs';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', 'Tabs of the workbook');
  const spentLine = document.createElement('div');
  spentLine.className = 'spent';
  spentLine.title = 'The last action: time on the local host, and calls of the script to Google services';
  element.append(list, spentLine);
  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((tab) => tab.matches(':focus'));
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    tabs[to % tabs.length]?.focus();
  });
  let drawn = '';
  return {
    element,
    show(tabs, active) {
      const shown = tabs.filter((tab) => !tab.hidden || tab.id === active);
      const signature = JSON.stringify([shown.map(({ id, name }) => [id, name]), active]);
      if (signature === drawn) return;
      drawn = signature;
      const focused = list.contains(document.activeElement);
      list.replaceChildren(...shown.map((tab) => tabButton(tab, tab.id === active, activate)));
      const current = list.querySelector<HTMLElement>('[aria-selected=true]');
      current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (focused) current?.focus();
    },
    showSpent(label, { milliseconds, reads, writes, other }) {
      const time = milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
      const calls = reads + writes + other;
      spentLine.textContent =
        calls > 0 ? `${label}: ${time}, ${reads} reads, ${writes} writes, ${other} other calls` : '';
    },
  };
}

function tabButton(tab: TabView, active: boolean, activate: (tab: number) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dir = 'auto';
  button.textContent = tab.name;
  button.tabIndex = active ? 0 : -1;
  button.dataset.tab = String(tab.id);
  button.setAttribute('role', 'tab');
  button.setAttribute('aria-selected', String(active));
  button.addEventListener('click', () => activate(tab.id));
  return button;
}
