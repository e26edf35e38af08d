/**
 * npm run mutate: breaks the built files in one place after the other and shows what catches it: the build's checks, or
 * the acceptance tests in the strict host. Prints a table; exit code 1 when a broken copy survives.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from '../../local/build-checks.mjs';
import { type Files, mutations } from './mutations';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = process.env.FUNNEL_KPIS_DIST ?? join(root, 'dist');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const atOnce = 2;

function read(folder: string): Files {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The functions that Google calls and that are no cell functions: those without a comment of their own. */
function handlersOf(files: Files): string[] {
  return Array.from(
    (files['Code.js'] ?? '').matchAll(/(?<!\*\/)\n(?:async )?function (\w+)\(/g),
    (match) => match[1] ?? '',
  );
}

interface JsonReport {
  numTotalTests: number;
  testResults: {
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** The first test that fails on a folder, with what it says; null when all pass. */
function firstFailure(folder: string): Promise<string | null> {
  const args = [vitest, 'run', 'test/mutation', '--reporter=json', '--bail=1'];
  const options = { cwd: root, env: { ...process.env, FUNNEL_KPIS_DIST: folder }, maxBuffer: 1 << 26 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (_error, stdout, stderr) => {
      const at = stdout.indexOf('{"numTotalTestSuites"');
      if (at < 0) return reject(new Error(`vitest gave no report: ${stderr || stdout}`));
      const report = JSON.parse(stdout.slice(at)) as JsonReport;
      const failed = report.testResults
        .flatMap((suite) => suite.assertionResults)
        .find(({ status }) => status === 'failed');
      if (failed) return resolve(firstLine(failed.failureMessages[0]));
      const broken = report.testResults.find(({ message }) => message !== '');
      if (broken) return resolve(firstLine(broken.message));
      return resolve(report.numTotalTests > 0 ? null : 'no test ran');
    });
  });
}

/** The line of a message that says what happened: a warning of the host, the error, or the first one. */
function firstLine(text = ''): string {
  const lines = text.split('\n');
  const telling = [/^! /, /^(?!AssertionError)\w*(?:Error|Exception): /, /^AssertionError: /];
  const found = telling.map((pattern) => lines.find((line) => pattern.test(line))).find((line) => line !== undefined);
  const line = (found ?? lines[0] ?? '').replace(/^(?:! |Error: |Exception: |AssertionError: )/, '');
  return line.length > 110 ? `${line.slice(0, 109)}…` : line;
}

const original = read(dist);
const facts = { handlers: handlersOf(original) };
const workshop = mkdtempSync(join(tmpdir(), 'mutations-'));

function folderOf(name: string, files: Files): string {
  const folder = join(workshop, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

interface Caught {
  name: string;
  by: 'build' | 'host' | null;
  words: string;
}

async function tryOut(index: number): Promise<Caught> {
  const mutation = mutations[index];
  if (!mutation) throw new Error(`there is no mutation ${index}`);
  const { name } = mutation;
  try {
    const files = mutation.change(original);
    const [fault] = checks(files, facts);
    if (fault) return { name, by: 'build', words: firstLine(fault) };
    const failure = await firstFailure(folderOf(String(index), files));
    return failure === null ? { name, by: null, words: 'SURVIVES' } : { name, by: 'host', words: failure };
  } catch (error) {
    return { name, by: null, words: `NOT TRIED: ${firstLine((error as Error).message)}` };
  }
}

async function main(): Promise<number> {
  const sound = checks(original, facts)[0] ?? (await firstFailure(folderOf('sound', original)));
  if (sound) {
    console.error(`The build is not sound before it is broken: ${sound}`);
    return 1;
  }
  const results: Caught[] = [];
  let next = 0;
  const worker = async () => {
    while (next < mutations.length) {
      const index = next;
      next += 1;
      results[index] = await tryOut(index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const width = Math.max(...results.map(({ name }) => name.length));
  for (const { name, by, words } of results) console.log(`${name.padEnd(width)}  ${(by ?? '-').padEnd(5)}  ${words}`);
  const alive = results.filter(({ by }) => by === null);
  console.log(`\n${results.length} mutations, ${results.length - alive.length} caught, ${alive.length} not.`);
  return alive.length === 0 ? 0 : 1;
}

main()
  .finally(() => rmSync(workshop, { recursive: true, force: true }))
  .then((code) => {
    process.exitCode = code;
  });
