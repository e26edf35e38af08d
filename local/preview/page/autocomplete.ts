/**
 * The list of functions that match what is typed, the help box of the function whose arguments are typed, and the list
 * of a cell's drop-down.
 */
import type { FunctionHelp } from '../../host/types';
import { enclosingCall, formulaContext } from './formula-context';

export class Autocomplete {
  /** Lies over the page, beside the field. */
  readonly element = document.createElement('div');
  private readonly list = document.createElement('ul');
  private readonly help = document.createElement('div');
  private field: HTMLTextAreaElement | undefined;
  private matches: FunctionHelp[] = [];
  private chosen = 0;
  private dismissed: string | undefined;
  private choosing = false;

  constructor(
    private readonly functions: FunctionHelp[],
    /** What the active cell's drop-down offers. */
    private readonly choices: () => { texts: readonly string[]; current: string } | undefined = () => undefined,
  ) {
    this.element.className = 'autocomplete';
    this.element.hidden = true;
    this.list.id = 'function-list';
    this.list.className = 'function-list';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Functions');
    this.help.id = 'function-help';
    this.help.className = 'function-help';
    this.help.setAttribute('role', 'note');
    this.help.setAttribute('aria-live', 'polite');
    this.element.append(this.list, this.help);
    // A press in the box must not take the focus from the field.
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  /** Shows what fits the text and caret of the field. */
  update(field: HTMLTextAreaElement): void {
    this.field = field;
    const caret = field.selectionEnd;
    const context = formulaContext(field.value, caret);
    this.matches = [];
    if (this.dismissed === field.value) {
      this.hide();
      return;
    }
    this.dismissed = undefined;
    const offered = field.value.startsWith('=') ? undefined : this.choices();
    this.choosing = offered !== undefined;
    if (offered) {
      const typed = field.value === offered.current ? '' : field.value.toLowerCase();
      const fitting = offered.texts.filter((text) => text.toLowerCase().startsWith(typed));
      this.matches = fitting.map((name) => ({ name, description: '', parameters: [] }));
      this.chosen = Math.max(0, fitting.indexOf(offered.current));
    } else if (context?.kind === 'name') {
      const typed = context.typed.toUpperCase();
      this.matches = this.functions.filter(({ name }) => name.toUpperCase().startsWith(typed)).slice(0, 40);
      this.chosen = Math.min(this.chosen, Math.max(0, this.matches.length - 1));
    } else {
      this.chosen = 0;
    }
    if (this.matches.length > 0) {
      this.showMatches();
      return;
    }
    const call = enclosingCall(field.value, caret);
    const called = call && this.functions.find(({ name }) => name.toUpperCase() === call.function);
    if (called && call) {
      this.showHelp(called, call.argument);
      return;
    }
    this.hide();
  }

  hide(): void {
    this.element.hidden = true;
    this.matches = [];
    this.chosen = 0;
    for (const name of ['aria-expanded', 'aria-controls', 'aria-activedescendant', 'aria-describedby']) {
      this.field?.removeAttribute(name);
    }
  }

  /** Handles a key of the field while the list is open. True when the key is used up. */
  key(event: KeyboardEvent): boolean {
    if (this.element.hidden) return false;
    if (event.key === 'Escape') {
      this.dismissed = this.field?.value ?? '';
      this.hide();
      return true;
    }
    if (this.matches.length === 0) return false;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const by = event.key === 'ArrowDown' ? 1 : -1;
        this.chosen = (this.chosen + by + this.matches.length) % this.matches.length;
        this.showMatches();
        return true;
      }
      case 'Tab':
      case 'Enter':
        this.insert(this.matches[this.chosen]);
        return true;
    }
    return false;
  }

  private insert(help: FunctionHelp | undefined): void {
    const { field } = this;
    if (!field || !help) return;
    if (this.choosing) {
      this.dismissed = help.name;
      field.value = help.name;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      return;
    }
    const context = formulaContext(field.value, field.selectionEnd);
    if (context?.kind !== 'name') return;
    field.setRangeText(`${help.name}(`, context.start, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private showMatches(): void {
    this.list.hidden = false;
    this.element.classList.toggle('offers-choices', this.choosing);
    this.list.replaceChildren(
      ...this.matches.map((help, index) => {
        const item = document.createElement('li');
        item.id = `function-${index}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', String(index === this.chosen));
        const name = document.createElement('span');
        name.className = 'function-name';
        name.textContent = help.name;
        name.dir = 'auto';
        item.append(name);
        if (index === this.chosen && help.description !== '') {
          const description = document.createElement('span');
          description.className = 'function-description';
          description.textContent = help.description;
          item.append(description);
          if (help.problem) item.append(problem(help.problem));
        } else if (help.problem) {
          item.classList.add('has-problem');
        }
        item.addEventListener('click', () => this.insert(help));
        return item;
      }),
    );
    const chosen = this.matches[this.chosen];
    this.help.replaceChildren(...(chosen ? parameterList(chosen, -1) : []));
    this.help.hidden = !chosen || chosen.parameters.length === 0;
    this.show();
    this.field?.setAttribute('aria-expanded', 'true');
    this.field?.setAttribute('aria-controls', this.list.id);
    this.field?.setAttribute('aria-activedescendant', `function-${this.chosen}`);
    this.list.children[this.chosen]?.scrollIntoView({ block: 'nearest' });
  }

  private showHelp(help: FunctionHelp, argument: number): void {
    this.list.hidden = true;
    const current = Math.min(argument, help.parameters.length - 1);
    const signature = document.createElement('div');
    signature.className = 'signature';
    signature.append(`${help.name}(`);
    help.parameters.forEach(({ name }, index) => {
      if (index > 0) signature.append(', ');
      const parameter = document.createElement('span');
      parameter.className = index === current && argument <= current ? 'parameter current' : 'parameter';
      parameter.textContent = name;
      signature.append(parameter);
    });
    signature.append(')');
    const about = heading('About');
    const description = document.createElement('p');
    description.textContent = help.description === '' ? 'No description.' : help.description;
    const warnings = [];
    if (help.problem) warnings.push(problem(help.problem));
    if (argument >= help.parameters.length && argument > 0) {
      warnings.push(problem(`${help.name} takes ${count(help.parameters.length)}.`));
    }
    this.help.replaceChildren(signature, ...warnings, about, description, ...parameterList(help, current));
    this.help.hidden = false;
    this.show();
    this.field?.removeAttribute('aria-activedescendant');
    this.field?.setAttribute('aria-expanded', 'false');
    this.field?.setAttribute('aria-describedby', this.help.id);
  }

  private show(): void {
    const { field, element: box } = this;
    if (!field) return;
    box.hidden = false;
    const around = field.getBoundingClientRect();
    const below = window.innerHeight - around.bottom;
    const fits = box.offsetHeight <= below - 8;
    box.style.top = fits ? `${around.bottom + 4}px` : `${Math.max(8, around.top - box.offsetHeight - 4)}px`;
    box.style.left = `${Math.max(8, Math.min(around.left, window.innerWidth - box.offsetWidth - 8))}px`;
  }
}

function parameterList(help: FunctionHelp, current: number): HTMLElement[] {
  return help.parameters.flatMap(({ name, description }, index) => {
    const title = heading(name);
    title.classList.toggle('current', index === current);
    const text = document.createElement('p');
    text.textContent = description === '' ? 'No description.' : description;
    return [title, text];
  });
}

function heading(text: string): HTMLElement {
  const element = document.createElement('h3');
  element.textContent = text;
  return element;
}

function problem(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'problem';
  element.textContent = text;
  return element;
}

function count(parameters: number): string {
  return parameters === 0 ? 'no arguments' : parameters === 1 ? 'one argument' : `${parameters} arguments`;
}
