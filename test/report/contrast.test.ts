/**
 * The colours of the built report, computed: contrast as WCAG 2.2 defines it, and whether the series of a chart are told
 * apart by people who don't see red, green or blue.
 */

import { describe, expect, it } from 'vitest';
import type { CellView, TabView } from '../../local/host';
import { cases, hostOfCase } from '../golden/cases';

type Channels = [number, number, number];

const channels = (color: string): Channels => {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(color) ?? [];
  return [red, green, blue].map((part) => Number.parseInt(part, 16) / 255) as Channels;
};

/** Light of a channel; WCAG 2.2, relative luminance. */
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = (color: string) => {
  const [red, green, blue] = channels(color).map(linear) as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

type Sight = [Channels, Channels, Channels];

/** What of linear red, green and blue is seen: Machado, Oliveira and Fernandes 2009, severity 1. */
const sights: Record<string, Sight> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as seen, in CIE L*a*b* (D65). */
const lab = (color: string, sight: Sight): Channels => {
  const light = channels(color).map(linear) as Channels;
  const [red, green, blue] = sight.map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  ) as Channels;
  const root = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = root(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = root((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const distance = (one: Channels, other: Channels) => Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

/** Colours this far apart are told apart at a glance; 2.3 is the least difference that is seen at all. */
const atAGlance = 20;

const white = '#ffffff';

const samples = cases.filter(({ real }) => !real).map((one) => [one.name, one] as const);

const large = ({ fontSize = 10, bold = false }: NonNullable<CellView['style']>) =>
  fontSize >= 18 || (bold && fontSize >= 14);

const seriesColors = ({ charts }: TabView) => [...new Set(charts.flatMap(({ options }) => options.colors as string[]))];

describe.each(samples)('the colours of the report, %s', (_, one) => {
  const host = hostOfCase(one);
  host.click('buildReport');
  const tab = host.tabs().find(({ id }) => id === host.activeTab()) as TabView;

  it('have the contrast of WCAG 1.4.3 in every cell with text: 4.5 to 1, for large text 3 to 1', () => {
    const cells = host.cells(tab.id, 1, 1, tab.rows, tab.columns).flat();
    const told = cells.filter((cell): cell is CellView => cell !== null && cell.text !== '');
    expect(told.length).toBeGreaterThan(100);
    const faint = told.filter(({ style = {} }) => {
      const ratio = contrast(style.color ?? '#000000', style.background ?? white);
      return !(ratio >= (large(style) ? 3 : 4.5));
    });
    expect(faint.map(({ text, style }) => `${text}: ${style?.color} on ${style?.background ?? white}`)).toEqual([]);
  });

  it('have the contrast of WCAG 1.4.11 in charts: 3 to 1 against the page', () => {
    const colors = seriesColors(tab);
    expect(colors.length).toBeGreaterThan(0);
    const ratios = colors.map((color) => ({ color, ratio: contrast(color, white) }));
    expect(ratios.filter(({ ratio }) => !(ratio >= 3))).toEqual([]);
  });

  it.each(Object.keys(sights))('tell the series of a chart apart for eyes that see %s', (name) => {
    const sight = sights[name] as Sight;
    for (const { options } of tab.charts) {
      const seen = (options.colors as string[]).map((color) => lab(color, sight));
      seen.forEach((color, at) => {
        for (const other of seen.slice(0, at)) expect(distance(color, other)).toBeGreaterThanOrEqual(atAGlance);
      });
    }
  });
});
