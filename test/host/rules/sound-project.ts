/** A small project that keeps every rule, to be broken in one place. */
import { checks } from '../../../local/build-checks.mjs';
import { folderWith } from '../throwaway-project';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

export const manifest = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  dependencies: {},
  oauthScopes: [scope('spreadsheets.currentonly'), scope('script.container.ui')],
};

export const code = `function lib_() {
  return { menu: 'Menu', cpl: (spend, leads) => spend / leads };
}

function onOpen(event) {
  return lib_().menu;
}

/**
 * Cost per lead.
 *
 * @param {any} spend What was spent
 * @param {any} leads How many leads
 * @customfunction
 */
function CPL(spend, leads) {
  return lib_().cpl(spend, leads);
}
`;

export const page = '<!DOCTYPE html>\n<html>\n<body>\n<script>\nvar one = 1;\n</script>\n</body>\n</html>\n';

/** The faults of the project with some files replaced. */
export function faultsOf(changed: Record<string, string> = {}): string[] {
  const files = { 'appsscript.json': JSON.stringify(manifest), 'Code.js': code, 'Page.html': page };
  return checks({ ...files, ...changed }, { handlers: ['onOpen'] });
}

/** The faults of the code with one text replaced by another. */
export function faultsOfCode(text: string, other: string): string[] {
  if (!code.includes(text)) throw new Error(`the sound project has no ${text}`);
  return faultsOf({ 'Code.js': code.replace(text, other) });
}

/** The faults of the manifest with some fields changed. */
export function faultsOfManifest(fields: Record<string, unknown>): string[] {
  return faultsOf({ 'appsscript.json': JSON.stringify({ ...manifest, ...fields }) });
}

/** A folder with the project and other scopes, for the host. */
export function folderWithScopes(body: string, scopes: string[] | undefined): string {
  const { oauthScopes: _, ...rest } = manifest;
  return folderWith({
    'appsscript.json': JSON.stringify(scopes ? { ...rest, oauthScopes: scopes } : rest),
    'Code.js': body,
  });
}
