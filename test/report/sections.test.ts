/** What sections of the report say and draw, by the numbers that the build gives back. */

import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import { hostWith, kpiOf, type Report, reportOf } from '../built';

interface Told extends Report {
  sections: {
    id: string;
    lead: string[];
    charts: { type: string; title: string }[];
    tables: { id: string; headers: string[]; rows: (string | number | null)[][]; total: (string | number | null)[] }[];
  }[];
}

const now = () => new Date('2026-05-10T12:00:00Z');

const toldOf = (host: Host, request = {}) => reportOf(host, request) as Told;

const built = (...tabs: TabInput[]) => toldOf(hostWith(tabs, { now }));

function sectionOf(report: Told, id: string): Told['sections'][number] {
  const section = report.sections.find((one) => one.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return section;
}

const tableOf = (report: Told, section: string, id: string) =>
  sectionOf(report, section).tables.find((table) => table.id === id);

const day = (text: string) => ({ date: text });

describe('leads that come twice', () => {
  const leads = (emails: readonly string[]): TabInput => ({
    name: 'Leads',
    values: [
      ['Lead ID', 'Email', 'Created', 'Lead Status'],
      ...emails.map((email, row) => [`L-${row}`, email, day('2026-04-01'), row % 2 === 0 ? 'New' : 'MQL']),
    ],
  });
  const says = (emails: readonly string[]) =>
    sectionOf(built(leads(emails)), 'funnel').lead.filter((text) => /repeat an earlier/.test(text));

  it('are said under the funnel, which counts each row', () => {
    expect(says(['a@x.example', 'b@x.example', 'A@x.example', 'a@x.example', ''])).toEqual([
      'Each row counts here. 2 of the leads repeat an earlier one, which "Leads created" counts once.',
    ]);
    expect(says(['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'])).toEqual([]);
  });
});

describe('campaigns of a tab with counts alone', () => {
  const ads: TabInput = {
    name: 'Daily numbers',
    values: [
      ['c_date', 'campaign_name', 'impressions', 'mark_spent', 'clicks', 'leads', 'orders'],
      [day('2026-01-01'), 'Spring', 9000, 500, 100, 40, 4],
      [day('2026-01-02'), 'Spring', 8000, 300, 50, 40, 2],
      [day('2026-01-02'), 'Brand', 7000, 90, 70, 3, 1],
    ],
  };

  it('are a section with spend, clicks, leads and what a lead cost', () => {
    const report = built(ads);
    const table = tableOf(report, 'sources', 'campaigns');
    expect(table?.headers.slice(0, 5)).toEqual(['Campaign', 'Leads created', 'Spend', 'Clicks', 'Cost per lead (CPL)']);
    expect(table?.rows.map((row) => row.slice(0, 5))).toEqual([
      ['Spring', 80, 800, 150, 10],
      ['Brand', 3, 90, 70, 30],
    ]);
    expect(table?.total.slice(0, 5)).toEqual(['Total', 83, 890, 220, 890 / 83]);
    expect(sectionOf(report, 'sources').lead).toEqual(['Most leads come from Spring: 80 of 83.']);
  });

  it('with few leads are named as left out of the finding, as their bars are drawn', () => {
    const [, price] = sectionOf(built(ads), 'sources').charts;
    expect(price?.title).toBe('Of those with 30 leads or more, Cost per lead (CPL) is highest for Spring: 10');
  });

  it('of one month still running say its value', () => {
    const running = {
      ...ads,
      values: ads.values.map((row, at) => (at === 0 ? row : [day('2026-05-02'), ...row.slice(1)])),
    };
    expect(sectionOf(built(running), 'trend').lead[0]).toBe('Leads created in 2026-05: 83.');
  });
});

const header = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date', 'Source'];

describe('opportunities without leads', () => {
  const deals: TabInput = {
    name: 'Opportunities',
    values: [
      ['Opportunity Name', ...header.slice(1)],
      ['A', 'Anna', 'Closed Won', 100, day('2026-01-01'), day('2026-01-20'), 'Web'],
      ['B', 'Anna', 'Closed Lost', 100, day('2026-01-01'), day('2026-01-20'), 'Web'],
      ['C', 'Ben', 'Closed Won', 100, day('2026-01-01'), day('2026-02-20'), 'Fair'],
    ],
  };

  it('are counted by source, and the finding names no leads', () => {
    const report = built(deals);
    const titles = report.sections.flatMap(({ charts }) => charts.map(({ title }) => title));
    expect(titles.filter((title) => /\b0 of 0\b/.test(title))).toEqual([]);
    const table = tableOf(report, 'sources', 'sources');
    expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Web', 2],
      ['Fair', 1],
    ]);
    expect(sectionOf(report, 'sources').lead[0]).toMatch(/most come from Web, 2 of 3\.$/);
  });
});

describe('leads and deals in separate tabs', () => {
  const leads: TabInput = {
    name: 'Leads',
    values: [
      ['Lead', 'Email', 'Lead status', 'Created', 'Source'],
      ['Bo', 'bo@x.co', 'New', day('2026-01-01'), 'Web'],
      ['Cy', 'cy@x.co', 'Qualified', day('2026-01-02'), 'Web'],
      ['Di', 'di@x.co', 'Converted', day('2026-01-03'), 'Fair'],
    ],
  };
  const deals: TabInput = {
    name: 'Deals',
    values: [
      header,
      ['A', 'Anna', 'Won', 100, day('2026-01-01'), day('2026-01-20'), 'Web'],
      ['B', 'Anna', 'Lost', 100, day('2026-01-01'), day('2026-01-20'), 'Web'],
    ],
  };

  it('have no lead conversion, and it says why', () => {
    const { value, reason } = kpiOf(built(leads, deals), 'lead_conversion');
    expect(value).toBeNull();
    expect(reason).toContain('separate tabs without a common ID');
  });

  it('that are one tab have one', () => {
    const [head, ...rows] = leads.values;
    const won = rows.map((row, at) => (at === 2 ? [row[0] ?? '', row[1] ?? '', 'Won', ...row.slice(3)] : row));
    expect(kpiOf(built({ ...leads, values: [head ?? [], ...won] }), 'lead_conversion').value).toBeCloseTo(1 / 3, 12);
  });
});

describe('spend by campaign without leads', () => {
  it('is a section with what was spent on each', () => {
    const report = built({
      name: 'Marketing spend',
      values: [
        ['Date', 'Campaign', 'Spend'],
        [day('2026-01-01'), 'Spring', 500],
        [day('2026-01-02'), 'Brand', 90],
      ],
    });
    expect(sectionOf(report, 'sources').lead).toEqual(['Most is spent on Spring: 500 of 590.']);
  });
});

describe('a rep who is spelled two ways', () => {
  const deals: TabInput = {
    name: 'Deals',
    values: [
      header,
      ['A', 'Anna Weber', 'Won', 100, day('2026-01-01'), day('2026-01-20'), 'Web'],
      ['B', 'anna  weber', 'Won', 50, day('2026-01-01'), day('2026-01-20'), 'Web'],
      ['C', 'Anna Weber', 'Lost', 10, day('2026-01-01'), day('2026-01-20'), 'Web'],
      ['D', 'Ben', 'Won', 10, day('2026-01-01'), day('2026-01-20'), 'Web'],
    ],
  };
  const calls: TabInput = {
    name: 'Calls',
    values: [
      ['Date', 'Rep', 'Activity type'],
      [day('2026-01-05'), 'ANNA WEBER', 'Call'],
      [day('2026-01-06'), 'ben', 'Call'],
    ],
  };

  it('is one row in every table, under the name of most rows, and is still told of', () => {
    const report = built(deals, calls);
    const revenue = tableOf(report, 'reps', 'reps')?.rows.map(([name, value]) => [name, value]);
    expect(revenue?.sort()).toEqual([
      ['Anna Weber', 150],
      ['Ben', 10],
    ]);
    const active = tableOf(report, 'service', 'activities')?.rows.map(([name]) => name);
    expect(active?.sort()).toEqual(['Anna Weber', 'Ben']);
    expect(report.quality.map(({ code, count }) => [code, count])).toContainEqual(['spelled_two_ways', 1]);
  });

  it('is one row of the cell function too', () => {
    const host = hostWith([deals], { now });
    const { values } = host.evaluate(host.tabs()[0]?.id ?? 0, '=KPITABLE(Deals!A1:G5,"revenue","Rep")');
    expect(values.map((row) => row.map((cell) => cell.text))).toEqual([
      ['Rep', 'Revenue'],
      ['Anna Weber', '150'],
      ['Ben', '10'],
      ['Total', '160'],
    ]);
  });
});

describe('lost deals without amounts', () => {
  it('have no money lost, which is not 0', () => {
    const report = built({
      name: 'Deals',
      values: [
        header,
        ['A', 'Anna', 'Won', 100, day('2026-01-01'), day('2026-01-20'), ''],
        ['B', 'Anna', 'Lost', '', day('2026-01-01'), day('2026-01-20'), ''],
        ['C', 'Anna', 'Lost', 0, day('2026-01-01'), day('2026-01-20'), ''],
      ],
    });
    const funnel = tableOf(report, 'funnel', 'funnel');
    const [lost, money] = ['Lost here', 'Money lost here'].map((head) => funnel?.headers.indexOf(head) ?? -1);
    const row = funnel?.rows.find((cells) => cells[lost as number] === 2);
    expect(row?.[money as number]).toBeNull();
  });
});

describe('a filter', () => {
  it('keeps the names of deals that are only read when they are asked for', () => {
    const host = hostWith(
      [
        {
          name: 'Deals',
          values: [
            ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Expected close date'],
            ['Late one', 'Anna', 'Proposal', 100, day('2026-01-01'), day('2026-02-20')],
            ['Other', 'Ben', 'Proposal', 100, day('2026-01-01'), day('2026-02-20')],
            ['Won one', 'Ben', 'Won', 100, day('2026-01-01'), day('2026-02-20')],
          ],
        },
      ],
      { now },
    );
    host.click('buildReport');
    const tab = host.tabs().find(({ id }) => id === host.activeTab());
    if (!tab) throw new Error('no report');
    const texts = host.cells(tab.id, 1, 1, 12, 9).map((row) => row.map((cell) => cell?.text ?? ''));
    const row = texts.findIndex((one) => one.includes('Only ▾'));
    host.type(tab.id, row + 2, (texts[row]?.indexOf('Only ▾') ?? 0) + 1, 'Rep: Anna');
    const late = tableOf(toldOf(host), 'pipeline', 'late');
    expect(late?.rows.map(([name]) => name)).toEqual(['Late one']);
  });
});
