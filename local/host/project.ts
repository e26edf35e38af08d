/** The project as a push sends it: read, checked to be ES2019, and loaded into a bare context for every execution. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { type Comment, type Program, parse } from 'acorn';
import type { Execution } from './execution';
import { createRealm, type Intrinsics } from './realm';

/** One script file, parsed. */
export interface ScriptFile {
  name: string;
  code: string;
  program: Program;
  comments: Comment[];
}

/** The parts of `appsscript.json` that the host reads. */
export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
}

/** A function declared at the top level of a file. */
export interface DeclaredFunction {
  name: string;
  parameters: string[];
  file: ScriptFile;
  start: number;
}

/** One loaded copy of the project. */
export interface LoadedProject {
  execution: Execution;
  /** Calls a top-level function; throws what it throws, as an Error of the host's realm. */
  call(name: string, args: unknown[]): unknown;
}

/** A project folder, read once. */
export class Project {
  readonly manifest: Manifest;
  readonly pages = new Map<string, string>();
  readonly files: ScriptFile[] = [];
  readonly functions: DeclaredFunction[];
  private readonly scripts: Script[];

  constructor(folder: string) {
    let manifest: Manifest | undefined;
    for (const name of listFiles(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      if (name === 'appsscript.json') manifest = readManifest(text);
      else if (/\.html$/.test(name)) this.pages.set(name.slice(0, -5), text);
      else if (/\.(js|gs)$/.test(name)) this.files.push(parseFile(name, text));
      else throw new Error(`Host: ${name} is in the project, but a push would not send it.`);
    }
    if (!manifest) throw new Error('Project contents must include a manifest file named appsscript.');
    this.manifest = manifest;
    this.functions = this.files.flatMap(declaredFunctions);
    this.scripts = this.files.map((file) => new Script(file.code, { filename: file.name }));
  }

  /** A top-level function that is not private, or undefined. */
  publicFunction(name: string): DeclaredFunction | undefined {
    if (name.endsWith('_')) return undefined;
    return this.functions.filter((declared) => declared.name === name).at(-1);
  }

  /** Whether a menu item may name this: a top-level function or, under V8, a method of a global (rules, 6). */
  hasHandler(name: string): boolean {
    const [first = '', ...rest] = name.split('.');
    return rest.length > 0 ? first !== '' : this.functions.some((declared) => declared.name === name);
  }

  /**
   * Loads the project into a fresh bare context, as Google does for every execution. `begin` makes the execution and
   * the globals that it finds. The clock ends what runs too long, an endless loop included.
   */
  load(
    now: () => number,
    begin: (intrinsics: Intrinsics) => { execution: Execution; globals: Record<string, unknown> },
  ): LoadedProject {
    const { context, intrinsics } = createRealm(this.manifest.timeZone, now);
    const { execution, globals } = begin(intrinsics);
    for (const [name, value] of Object.entries(globals)) {
      Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: false });
    }
    const inTime = <T>(run: (timeout: number) => T): T => {
      try {
        const result = run(Math.max(1, Math.ceil(execution.clock.left)));
        execution.clock.check();
        return result;
      } catch (thrown) {
        if (isTimeout(thrown)) return execution.clock.end();
        execution.clock.check();
        throw toHostError(thrown);
      }
    };
    inTime((timeout) => {
      for (const script of this.scripts) script.runInContext(context, { timeout });
    });
    execution.loading = false;
    return {
      execution,
      call: (name, args) =>
        inTime((timeout) => {
          const declared: unknown = (context as Record<string, unknown>)[name];
          if (typeof declared !== 'function') throw new Error(`Script function not found: ${name}`);
          // Only code that is run as a script can be stopped; the symbol is known to this module alone.
          const place = context as { [CALL]?: () => unknown };
          place[CALL] = () => {
            delete place[CALL];
            return declared.apply(undefined, args);
          };
          return callScript.runInContext(context, { timeout }) as unknown;
        }),
    };
  }
}

const CALL = Symbol.for('funnel-kpis.host.call');
const callScript = new Script("this[Symbol.for('funnel-kpis.host.call')]()", { filename: 'host' });

/** Node makes the error in whichever realm it stopped, so its class tells nothing. */
function isTimeout(thrown: unknown): boolean {
  return (thrown as { code?: unknown } | null | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function listFiles(folder: string, under = ''): string[] {
  const names = readdirSync(join(folder, under)).sort();
  return names.flatMap((name) => {
    const path = under === '' ? name : `${under}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? listFiles(folder, path) : path;
  });
}

function readManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as Partial<Manifest>;
  if (typeof manifest.timeZone !== 'string') throw new Error('Host: appsscript.json names no timeZone.');
  return { ...manifest, timeZone: manifest.timeZone };
}

function parseFile(name: string, code: string): ScriptFile {
  const comments: Comment[] = [];
  try {
    const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
    return { name, code, program, comments };
  } catch (error) {
    throw new Error(`Host: ${name} is not ES2019: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function declaredFunctions(file: ScriptFile): DeclaredFunction[] {
  return file.program.body.flatMap((statement) => {
    if (statement.type !== 'FunctionDeclaration' || !statement.id) return [];
    const parameters = statement.params.map((parameter) => file.code.slice(parameter.start, parameter.end));
    return { name: statement.id.name, parameters, file, start: statement.start };
  });
}

/** An error of the script's realm as one of the host's, with name, message and stack. */
function toHostError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const seen = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
  const error = new Error(typeof seen.message === 'string' ? seen.message : String(thrown));
  if (typeof seen.name === 'string') error.name = seen.name;
  if (typeof seen.stack === 'string') error.stack = seen.stack;
  return error;
}
