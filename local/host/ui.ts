/** The user interface: menus, alerts, prompts, sidebars and dialogs. */
import type { CallTable } from './calls';
import { BUTTON_SET_NAMES, ButtonSets, Buttons } from './enumerations';
import { enumName, HostObject, type ServiceFacts, unwrap } from './expose';
import {
  asGoogle,
  type GButton,
  type GButtonSet,
  type GHtmlOutput,
  type GMenu,
  type GPromptResponse,
  type GUi,
} from './google';
import { HostHtmlOutput } from './html-service';
import type { HostEvent, MenuView } from './types';
import type { Workspace } from './workspace';

const uiCalls = {
  createMenu: 'other',
  createAddonMenu: 'other',
  alert: 'other',
  prompt: 'other',
  showSidebar: 'other',
  showModalDialog: 'other',
  showModelessDialog: 'other',
} as const satisfies CallTable<GUi>;

/** The caption under which Sheets shows an add-on's menu. */
const ADDON_MENU = 'Extensions';

/** Google's `Ui`. */
export class HostUi extends HostObject implements Pick<GUi, keyof typeof uiCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return {
      service: 'Ui',
      need: 'dialog',
      needs: { createMenu: 'menu', createAddonMenu: 'menu' },
      calls: uiCalls,
      members: { Button: Buttons, ButtonSet: ButtonSets },
    };
  }

  createMenu = (caption: string) => asGoogle<GMenu>(new HostMenu(this.workspace, caption));
  createAddonMenu = () => asGoogle<GMenu>(new HostMenu(this.workspace, ADDON_MENU));

  alert(...words: (string | GButtonSet)[]): GButton {
    const answer = this.ask(words);
    return Buttons[answer.button] as unknown as GButton;
  }

  prompt(...words: (string | GButtonSet)[]): GPromptResponse {
    const answer = this.ask(words);
    return asGoogle(new HostPromptResponse(this.workspace, answer.button, answer.text ?? ''));
  }

  private ask(words: (string | GButtonSet)[]): ReturnType<Workspace['answer']> {
    const { execution, locks } = this.workspace;
    if (execution?.origin === 'page') {
      // The page waits for an answer that waits for the person, beside a dialog that covers it (rules, 3).
      throw new Error('Host: an endpoint of the sidebar must not ask the person: answer the page and let it ask.');
    }
    const last = words.at(-1);
    const buttons = typeof last === 'object' ? enumName(last, 'Ui.ButtonSet', BUTTON_SET_NAMES) : 'OK';
    const texts = words.filter((word): word is string => typeof word === 'string');
    if (texts.length === 0 || texts.length > 2)
      throw new Error("The parameters don't match the method signature for Ui.alert.");
    const event: HostEvent = {
      type: 'alert',
      title: texts.length === 2 ? (texts[0] ?? '') : '',
      message: texts.at(-1) ?? '',
      buttons,
    };
    this.workspace.events.push(event);
    const answer = this.workspace.answer(event);
    // The script stands still while the dialog is open: its locks are lost, its time runs on (rules, 3).
    locks.clear();
    execution?.clock.wait((answer.seconds ?? 0) * 1000);
    return answer;
  }

  showSidebar(page: GHtmlOutput): void {
    const { html } = unwrap(page, HostHtmlOutput, 'Ui.showSidebar');
    if (html.sized) this.workspace.counter.warn('A sidebar is 300 px wide: setWidth and setHeight do nothing.');
    this.workspace.events.push({ type: 'sidebar', title: html.title, html: html.content });
  }

  showModalDialog = (page: GHtmlOutput, title: string) => this.showDialog(page, title, true);
  showModelessDialog = (page: GHtmlOutput, title: string) => this.showDialog(page, title, false);

  private showDialog(page: GHtmlOutput, title: string, modal: boolean): void {
    const { html } = unwrap(page, HostHtmlOutput, 'Ui.showModalDialog');
    const { content, width, height } = html;
    this.workspace.events.push({ type: 'dialog', title, html: content, width, height, modal });
  }
}

const menuCalls = {
  addItem: 'other',
  addSeparator: 'other',
  addSubMenu: 'other',
  addToUi: 'other',
} as const satisfies CallTable<GMenu>;

/** A menu while it is being built. */
class HostMenu extends HostObject implements Pick<GMenu, keyof typeof menuCalls> {
  readonly view: MenuView;

  constructor(
    readonly workspace: Workspace,
    caption: string,
  ) {
    super();
    this.view = { caption, items: [] };
  }

  get facts(): ServiceFacts {
    return { service: 'Menu', need: 'menu', calls: menuCalls };
  }

  addItem(caption: string, functionName: string): GMenu {
    // Google finds out only when the person clicks: "Script function not found".
    if (typeof functionName === 'string' && !this.workspace.project.hasHandler(functionName)) {
      throw new Error(`Host: the menu item ${caption} names ${functionName}, which is no function of the project.`);
    }
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw new Error("The parameters don't match the method signature for Menu.addItem.");
    }
    this.view.items.push({ caption, handler: functionName });
    return asGoogle(this);
  }

  addSeparator(): GMenu {
    this.view.items.push({ separator: true });
    return asGoogle(this);
  }

  addSubMenu(menu: GMenu): GMenu {
    this.view.items.push(unwrap(menu, HostMenu, 'Menu.addSubMenu').view);
    return asGoogle(this);
  }

  addToUi(): void {
    const { menus, kind } = this.workspace;
    if (kind === 'bound' || this.view.caption === ADDON_MENU) {
      put(menus, this.view);
      return;
    }
    // After publishing, a menu of its own is moved under the add-on's (rules, 2.1).
    const extensions = menus.find(({ caption }) => caption === ADDON_MENU) ?? { caption: ADDON_MENU, items: [] };
    put(menus, extensions);
    put(extensions.items, this.view);
  }
}

/** Adds a menu, in the place of an older one of that name. */
function put(menus: MenuView['items'], menu: MenuView): void {
  const same = menus.findIndex((other) => 'items' in other && other.caption === menu.caption);
  if (same >= 0) menus[same] = menu;
  else menus.push(menu);
}

const responseCalls = {
  getResponseText: 'other',
  getSelectedButton: 'other',
} as const satisfies CallTable<GPromptResponse>;

/** What a person answered to a prompt. */
class HostPromptResponse extends HostObject implements Pick<GPromptResponse, keyof typeof responseCalls> {
  constructor(
    readonly workspace: Workspace,
    private readonly button: string,
    private readonly text: string,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'PromptResponse', need: 'dialog', calls: responseCalls };
  }

  getResponseText = () => this.text;
  getSelectedButton = () => Buttons[this.button] as unknown as GButton;
}
