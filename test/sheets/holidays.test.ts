/** Holidays and business hours of the settings: in the report and in cells. */

import { expect, it } from 'vitest';
import type { Host } from '../../local/host';
import { cellOf, hostWith, kpiOf, reportOf } from '../built';

/** Created on Friday at 16:00, answered on Tuesday at 10:00: in business hours after 1 + 8 + 1 hours. */
const leads = [
  ['Lead', 'Stage', 'Created', 'First contact'],
  ['A', 'Lead', '2026-03-06 16:00', '2026-03-10 10:00'],
];

const type = (host: Host, key: string, text: string) => {
  const id = host.activeTab();
  const row = host.cells(id, 1, 1, 400, 4).findIndex(([cell]) => cell?.text === key);
  host.type(id, row + 1, 4, text);
};

const response = (host: Host) => kpiOf(reportOf(host, { period: 'all' }), 'lead_response').value;
const inCell = (host: Host, name: string) => cellOf(host, `=KPI("${name}", Leads!A:D)`).text;

it('counts business hours where the settings say so, and no holidays', () => {
  const host = hostWith([{ name: 'Leads', values: leads }], { now: () => new Date('2026-03-12T15:00:00Z') });
  expect(response(host)).toBe(90 * 60);
  expect(inCell(host, 'lead response (business)')).toBe('600');
  host.click('openSettings');
  type(host, 'definition:lead_response', 'Monday to Friday, 9 to 17');
  host.click('saveSettingsFromTab');
  expect(response(host)).toBe(600);
  host.click('openSettings');
  type(host, 'holidays', '2026-03-09, 2026-12-31');
  host.click('saveSettingsFromTab');
  expect(response(host)).toBe(120);
  expect(inCell(host, 'lead response (business)')).toBe('120');
  expect(inCell(host, 'lead response')).toBe('5400');
  const list = '=LEADRESPONSE({"2026-03-06 16:00";""},{"2026-03-10 10:00";""},"mean","business"';
  expect(cellOf(host, `${list})`).text).toBe('120');
  expect(cellOf(host, `${list},"2026-03-10")`).text).toBe('540');
});

it('says which cell holds no list of days', () => {
  const host = hostWith([{ name: 'Leads', values: leads }]);
  host.click('openSettings');
  type(host, 'holidays', '2026-03-09, Easter');
  host.takeEvents();
  host.click('saveSettingsFromTab');
  const said = host.takeEvents().map((event) => JSON.stringify(event));
  expect(said.join()).toContain('Easter');
});
