/** Starts a browser for tests and screenshots: the one that comes with `npm ci` on Linux x64, else an installed Chrome. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/**
 * Launches a headless browser. `CHROME_PATH` names another one to use. Fails with one sentence when there is none.
 * The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH;
  if (installed) return launch({ executablePath: installed });
  if (process.platform === 'linux' && process.arch === 'x64') {
    return launch({ executablePath: await packagedChromium() });
  }
  try {
    return await launch({ channel: 'chrome' });
  } catch (error) {
    throw new Error('No browser was found: install Google Chrome, or set CHROME_PATH to a Chrome or Chromium.', {
      cause: error,
    });
  }
}

function launch(options: LaunchOptions): Promise<Browser> {
  return chromium.launch({
    ...options,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
}

/**
 * Unpacks the browser of @sparticuz/chromium once per version and returns its path. The package's own unpacking is not
 * used: two test files that start together would run a half-written file, and its flags switch web security off.
 */
async function packagedChromium(): Promise<string> {
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `funnel-kpis-browser-${process.getuid?.() ?? 'user'}`);
  const executable = join(folder, `chromium-${version}`);
  if (existsSync(executable)) return executable;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${executable}.${process.pid}.${Date.now()}`;
  await pipeline(
    createReadStream(join(packageFolder, 'bin', 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(unfinished, { mode: 0o700 }),
  );
  renameSync(unfinished, executable);
  return executable;
}
