import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { recognise } from '/work/main/src/tables/recognise';
import { readTables } from '/work/main/src/tables/read';
const data = '/work/shared/data/';
function tab(path: string, convert: boolean) {
  const name = path.split('/').pop()!.replace('.csv','');
  const rows = Papa.parse<string[]>(readFileSync(data + path, 'utf8').replace(/^\ufeff/, '')).data;
  const w = Math.max(...rows.map(r=>r.length));
  return { name, values: rows.map(r => { const o: any[] = r.map((c:string) => { if(!convert) return c; if (/^-?\d+(\.\d+)?$/.test(c) && c.length<16) return Number(c); const m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(c); if (m) return new Date(+m[1]!,+m[2]!-1,+m[3]!); return c; }); while(o.length<w) o.push(''); return o; }) };
}
const o = { locale: 'en_US', localDays: (d: Date) => (d.getTime() - d.getTimezoneOffset()*60000)/86400000, today: 20000 };
const sum = (a: any) => a ? [...a].reduce((s:number,v:number)=>Number.isNaN(v)?s:s+v,0) : null;
for (const set of [['maven_crm/sales_pipeline.csv'],['maven_crm/sales_pipeline__variant_mdy.csv'],['maven_crm/sales_pipeline__variant_dmy_short.csv'],
 ['olist_funnel/olist_marketing_qualified_leads_dataset.csv','olist_funnel/olist_closed_deals_dataset.csv'],['olist_funnel/olist_closed_deals_dataset__variant_dmy.csv','olist_funnel/olist_marketing_qualified_leads_dataset__variant_dmy.csv'],
 ['sales_forecast_100/opportunities.csv'],['xeducation_leads/Leads.csv'],['maven_crm/accounts.csv','maven_crm/products.csv','maven_crm/sales_teams.csv','maven_crm/sales_pipeline.csv','maven_crm/data_dictionary.csv'],['marketing_spend_daily/Marketing.csv'],['kag_facebook_ads/KAG_conversion_data.csv'],['pwc_call_center/Call-Center-Dataset.csv'],['telco_churn/Telco-Customer-Churn.csv'],['insurance_quota/Opportunity.csv','insurance_quota/Individual_Budgets.csv','insurance_quota/Invoice.csv','insurance_quota/meeting.csv','insurance_quota/fees.csv','insurance_quota/brokerage.csv'],['superstore_orders/Sample - Superstore.csv'].slice(0, process.argv[2]?0:1)]) {
 for (const convert of [true,false]) {
  if (!set.length) continue;
  let tabs; try { tabs = set.map(p => tab(p, convert)); } catch(e) { console.log(String(e)); continue; }
  const t0 = performance.now(); const m = recognise(tabs, o); const t1 = performance.now();
  const r = readTables(tabs, m, o); const t2 = performance.now();
  console.log('=====', set.join(' '), convert, 'rec', (t1-t0).toFixed(0), 'read', (t2-t1).toFixed(0));
  if (convert) console.log(JSON.stringify(m));
  const d = r.tables.deals;
  if (d) { const oc: any = {}; for (const c of d.texts.outcome?.codes ?? []) { const k = c<0?'none':d.texts.outcome!.names[c]!; oc[k]=(oc[k]??0)+1; }
   let rev = 0, openv=0, n=0; d.texts.outcome?.codes.forEach((c,i)=>{ const a=d.numbers.amount?.[i] ?? NaN; if (d.texts.outcome!.names[c]==='won' && !Number.isNaN(a)) rev+=a; if (d.texts.outcome!.names[c]==='open' && !Number.isNaN(a)) openv+=a;});
   console.log(d.size, oc, 'rev', rev, 'open', openv, 'cycle', sum(d.numbers.cycle_days), [...(d.numbers.cycle_days??[])].filter(v=>!Number.isNaN(v)).length, d.stages.join(), d.tellsLost, 'owners', d.texts.owner?.names.length, 'fw', sum(d.numbers.first_win)); }
  console.log(r.findings.map(f => `${f.tab.slice(0,12)}:${f.code}:${f.count}:${JSON.stringify(f.values)}`).join('\n'), JSON.stringify(r.skipped));
 }
}
