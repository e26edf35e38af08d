/** npm start: builds the add-on, builds the report as a click in Sheets would, and shows the workbook in a browser. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Host } from './host';
import { openHost, openWorkbook } from './open';
import { startPreview } from './preview/server';

const defaultPort = 4173;

/** Runs a step and prints how long it took. */
function step<T>(name: string, work: () => T): T {
  const start = process.hrtime.bigint();
  const result = work();
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  console.log(`${name.padEnd(28)}${ms.toFixed(0).padStart(6)} ms`);
  return result;
}

/** The tiles at the top of the report, as a person reads them there: each label with the value below it. */
function tilesOf(host: Host): string[] {
  const rows = host.cells(host.activeTab(), 1, 1, 30, 9);
  const text = (row: number, column: number) => rows[row]?.[column]?.text ?? '';
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      rows[at + 1]?.[column]?.style?.fontSize === 18
        ? [`  ${(cell?.text ?? '').padEnd(34)}${text(at + 1, column).padStart(14)}   ${text(at + 2, column)}`]
        : [],
    ),
  );
}

async function main(): Promise<void> {
  const files = process.argv.slice(2);
  step('Build the add-on', () =>
    execFileSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url))], { stdio: 'inherit' }),
  );
  const workbook = step(files.length > 0 ? 'Read your files' : 'Make the sample', () => openWorkbook(files));
  const host = step('Open it with the add-on', () => openHost(workbook));
  step('Build the KPI report', () => host.click('buildReport'));
  console.log(`\n${tilesOf(host).join('\n')}\n`);
  const preview = await startPreview(host, {
    port: Number(process.env.PORT ?? defaultPort),
    workbookName: workbook.name,
    locale: workbook.locale,
  });
  console.log(`Open ${preview.url} in a browser. Ctrl-C ends it.`);
  process.on('SIGINT', () => {
    preview.close().then(() => process.exit(0));
  });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
