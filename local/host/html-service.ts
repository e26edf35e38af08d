/** `HtmlService`: pages for the sidebar and for dialogs. */
import type { CallTable } from './calls';
import { HostObject, type ServiceFacts } from './expose';
import { asGoogle, type GHtmlOutput, type GHtmlService } from './google';
import type { Workspace } from './workspace';

const serviceCalls = {
  createHtmlOutput: 'other',
  createHtmlOutputFromFile: 'other',
} as const satisfies CallTable<GHtmlService>;

/** Google's global `HtmlService`. */
export class HostHtmlService extends HostObject implements Pick<GHtmlService, keyof typeof serviceCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'HtmlService', need: 'plain', calls: serviceCalls };
  }

  createHtmlOutput(html: unknown = ''): GHtmlOutput {
    if (typeof html !== 'string') throw new Error('Host: HtmlService.createHtmlOutput takes text only.');
    return asGoogle(new HostHtmlOutput(this.workspace, html));
  }

  createHtmlOutputFromFile(filename: string): GHtmlOutput {
    const page = this.workspace.project.pages.get(String(filename).replace(/\.html$/, ''));
    if (page === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return asGoogle(new HostHtmlOutput(this.workspace, page, String(filename)));
  }
}

const outputCalls = {
  getContent: 'other',
  setContent: 'other',
  append: 'other',
  getTitle: 'other',
  setTitle: 'other',
  getWidth: 'other',
  setWidth: 'other',
  getHeight: 'other',
  setHeight: 'other',
} as const satisfies CallTable<GHtmlOutput>;

/** A page on its way to the person. */
export class HostHtmlOutput extends HostObject implements Pick<GHtmlOutput, keyof typeof outputCalls> {
  readonly html: { content: string; title: string; width: number; height: number; sized: boolean };

  constructor(
    readonly workspace: Workspace,
    content: string,
    /** The file that it is, if it is one. */
    private readonly file = '',
  ) {
    super();
    this.html = { content, title: '', width: 600, height: 400, sized: false };
  }

  get facts(): ServiceFacts {
    return { service: 'HtmlOutput', need: 'plain', calls: outputCalls };
  }

  override detail(): string {
    return this.file;
  }

  private change(change: Partial<HostHtmlOutput['html']>): GHtmlOutput {
    Object.assign(this.html, change);
    return asGoogle(this);
  }

  getContent = () => this.html.content;
  setContent = (content: string) => this.change({ content });
  append = (addedContent: string) => this.change({ content: this.html.content + addedContent });
  getTitle = () => this.html.title;
  setTitle = (title: string) => this.change({ title });
  getWidth = () => this.html.width;
  setWidth = (width: number) => this.change({ width, sized: true });
  getHeight = () => this.html.height;
  setHeight = (height: number) => this.change({ height, sized: true });
}
