/** Bundles the preview's page in memory: nothing is written to disk, nothing comes from the network. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PageBundle {
  html: string;
  script: string;
  style: string;
  /** The script that gives a sidebar its `google.script.run`. */
  frameRuntime: string;
}

let bundled: Promise<PageBundle> | undefined;

/** Bundles the page's files, once per process. Takes well under a second. */
export function bundlePage(): Promise<PageBundle> {
  bundled ??= readAndBundle();
  return bundled;
}

async function readAndBundle(): Promise<PageBundle> {
  const folder = fileURLToPath(new URL('./page/', import.meta.url));
  const [html, page, frameRuntime] = await Promise.all([
    readFile(`${folder}index.html`, 'utf8'),
    bundle({ page: `${folder}main.ts`, style: `${folder}style.css` }),
    bundle({ runtime: `${folder}frame-runtime.ts` }),
  ]);
  return {
    html,
    script: output(page, 'page.js'),
    style: output(page, 'style.css'),
    frameRuntime: output(frameRuntime, 'runtime.js'),
  };
}

async function bundle(entryPoints: Record<string, string>): Promise<Map<string, string>> {
  const result = await build({
    entryPoints,
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    minify: true,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(result.outputFiles.map((file) => [file.path.replace(/^.*[\\/]/, ''), file.text]));
}

function output(files: Map<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`The preview's page could not be bundled: ${name} is missing.`);
  return text;
}
