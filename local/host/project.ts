/** The project as a push sends it: read, checked to be ES2019, and loaded into a bare context for every execution. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { type Comment, type Program, parse } from 'acorn';
import type { Execution, Intrinsics } from './expose';
import type { AuthMode } from './types';

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

  constructor(
    folder: string,
    private readonly now?: () => Date,
  ) {
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

  /** Loads the project into a fresh bare context, as Google does for every execution. */
  load(mode: AuthMode, globals: (execution: Execution) => Record<string, unknown>): LoadedProject {
    const context = createContext({});
    const intrinsics = runInContext('({ Array, Object, Date, Error })', context) as Intrinsics;
    runInContext('delete globalThis.WebAssembly; delete globalThis.console;', context);
    if (this.now) this.setClock(context, intrinsics, this.now);
    const execution: Execution = { mode, loading: true, intrinsics };
    for (const [name, value] of Object.entries(globals(execution))) {
      Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: false });
    }
    return hostErrors(() => {
      for (const script of this.scripts) script.runInContext(context);
      execution.loading = false;
      return {
        execution,
        call: (name: string, args: unknown[]) =>
          hostErrors(() => {
            const declared: unknown = (context as Record<string, unknown>)[name];
            if (typeof declared !== 'function') throw new Error(`Script function not found: ${name}`);
            return declared.apply(undefined, args);
          }),
      };
    });
  }

  private setClock(context: object, intrinsics: Intrinsics, now: () => Date): void {
    const install = runInContext(
      `(function (now) {
        const Clock = Date;
        function HostDate(...args) {
          if (new.target === undefined) return new Clock(now()).toString();
          const target = new.target === HostDate ? Clock : new.target;
          return Reflect.construct(Clock, args.length === 0 ? [now()] : args, target);
        }
        Object.defineProperty(HostDate, 'name', { value: 'Date' });
        Object.defineProperty(HostDate, 'length', { value: 7 });
        HostDate.prototype = Clock.prototype;
        HostDate.UTC = Clock.UTC;
        HostDate.parse = Clock.parse;
        HostDate.now = () => now();
        Object.defineProperty(Clock.prototype, 'constructor', { value: HostDate, writable: true, configurable: true });
        globalThis.Date = HostDate;
        return HostDate;
      })`,
      context,
    ) as (now: () => number) => DateConstructor;
    intrinsics.Date = install(() => now().getTime());
  }
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

/** Runs script code; an error of its realm comes out as one of the host's, with name, message and stack. */
function hostErrors<T>(run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw toHostError(thrown);
  }
}

function toHostError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const seen = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
  const error = new Error(typeof seen.message === 'string' ? seen.message : String(thrown));
  if (typeof seen.name === 'string') error.name = seen.name;
  if (typeof seen.stack === 'string') error.stack = seen.stack;
  return error;
}
