/** Options of charts: only those that are known to work in Sheets, with the values that they take (rules, section 4.7). */

const AXIS = ['title', 'format', 'minValue', 'maxValue', 'viewWindow', 'direction'];
const SERIES = ['color', 'type', 'targetAxisIndex', 'labelInLegend'];

/** Options that are known to work, each with the parts that it may have. */
const SAFE_OPTIONS: Record<string, 'plain' | string[] | { numbered: string[] }> = {
  title: 'plain',
  subtitle: 'plain',
  width: 'plain',
  height: 'plain',
  colors: 'plain',
  isStacked: 'plain',
  curveType: 'plain',
  pieHole: 'plain',
  backgroundColor: 'plain',
  useFirstColumnAsDomain: 'plain',
  treatLabelsAsText: 'plain',
  legend: ['position', 'alignment', 'maxLines'],
  hAxis: AXIS,
  vAxes: { numbered: AXIS },
  series: { numbered: SERIES },
};

/** Puts an option into the tree of options; throws for one that is not known to work in Sheets. */
export function putOption(options: Record<string, unknown>, option: string, value: unknown): void {
  const path = option.split('.');
  checkOption(path, value, option);
  checkValue(path.filter((step) => !/^\d+$/.test(step)).join('.'), value, option);
  let place = options;
  for (const step of path.slice(0, -1)) {
    const inner = place[step];
    const next = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
    place[step] = next;
    place = next;
  }
  place[path.at(-1) ?? ''] = plainCopy(value);
}

function checkOption(path: string[], value: unknown, option: string): void {
  const [name = '', ...rest] = path;
  if (name === 'vAxis') {
    throw new Error(`Host: Sheets ignores the chart option ${option}; use vAxes.0 or setYAxisTitle.`);
  }
  const rule = Object.hasOwn(SAFE_OPTIONS, name) ? SAFE_OPTIONS[name] : undefined;
  const unsafe = () => new Error(`Host: the chart option ${option} is not in the set that is known to work in Sheets.`);
  if (rule === undefined || (rule === 'plain' && rest.length > 0)) throw unsafe();
  if (rule === 'plain') return;
  if (rest.length === 0) {
    if (name === 'legend' && typeof value === 'string') return;
    if (typeof value !== 'object' || value === null) throw unsafe();
    for (const [key, inner] of Object.entries(value)) checkOption([...path, key], inner, `${option}.${key}`);
    return;
  }
  if (Array.isArray(rule)) {
    if (!rule.includes(rest[0] ?? '')) throw unsafe();
    return;
  }
  if (!/^\d+$/.test(rest[0] ?? '')) throw unsafe();
  if (rest.length === 1) {
    if (typeof value !== 'object' || value === null) throw unsafe();
    for (const [key, inner] of Object.entries(value)) checkOption([...path, key], inner, `${option}.${key}`);
  } else if (!rule.numbered.includes(rest[1] ?? '')) throw unsafe();
}

/** The values that an option may have, by its path without numbers; what is not named may have any. */
const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isText,
  subtitle: isText,
  width: isSize,
  height: isSize,
  colors: (value) => Array.isArray(value) && value.every(isColor),
  backgroundColor: isColor,
  isStacked: (value) => typeof value === 'boolean' || /^(?:percent|relative|absolute)$/.test(String(value)),
  curveType: (value) => value === 'none' || value === 'function',
  pieHole: (value) => typeof value === 'number' && value >= 0 && value < 1,
  useFirstColumnAsDomain: (value) => typeof value === 'boolean',
  treatLabelsAsText: (value) => typeof value === 'boolean',
  'legend.position': (value) => /^(?:bottom|left|in|none|right|top)$/.test(String(value)),
  'series.color': isColor,
  'series.type': (value) => /^(?:line|area|bars|steppedArea)$/.test(String(value)),
  'series.targetAxisIndex': (value) => value === 0 || value === 1,
  'hAxis.title': isText,
  'vAxes.title': isText,
};

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

function isColor(value: unknown): boolean {
  return typeof value === 'string' && /^(?:#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(value);
}

/** Throws when the value, or one inside it, is none that the option takes. */
function checkValue(path: string, value: unknown, option: string): void {
  const rule = VALUES[path];
  if (rule && !rule(value))
    throw new Error(`Host: ${JSON.stringify(value)} is no value of the chart option ${option}.`);
  if (rule || typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    checkValue(/^\d+$/.test(key) ? path : `${path}.${key}`, inner, `${option}.${key}`);
  }
}

/** A value of the script's realm as plain data of the host's. */
function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, plainCopy);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainCopy(inner)]));
  }
  return value;
}
