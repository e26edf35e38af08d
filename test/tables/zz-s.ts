import { sampleWorkbook, sampleLanguages, plantedFaults, samplePeriod } from '../../local/samples/index';
import { recognise } from '../../src/tables/recognise';
import { readTables } from '../../src/tables/read';
import { wordFinding } from '../../src/tables/finding';
const local = (d: Date) => (d.getTime() - d.getTimezoneOffset()*60000)/86400000;
for (const language of sampleLanguages) {
 const w = sampleWorkbook({ language });
 const tabs = w.tabs.map(t => { const width = Math.max(...t.values.map(r=>r.length)); return { name: t.name, values: t.values.map(r => { const o: any[] = r.map(c => c === null ? '' : typeof c === 'object' ? (() => { const [d, h] = c.date.split('T'); const [y,m,dd] = d!.split('-').map(Number); const [hh,mm] = (h??'0:0').split(':').map(Number); return new Date(y!,m!-1,dd!,hh,mm); })() : c); while (o.length<width) o.push(''); return o; }) }; });
 const o = { locale: w.locale, localDays: local, today: Date.parse(samplePeriod.asOf)/86400000 };
 const m = recognise(tabs, o);
 const r = readTables(tabs, m, o);
 console.log('=====', language, w.locale, tabs.map(t=>t.name).join('|'));
 for (const t of m.tables) console.log(JSON.stringify(t));
 for (const t of tabs) { const mm = m.tables.find(x => x.tab === t.name); console.log(t.name, 'header', JSON.stringify(t.values[(mm?.header ?? 1)-1])); }
 console.log(JSON.stringify(m.stages));
 for (const [id, t] of Object.entries(r.tables)) { const oc: any = {}; if (t.texts.outcome) for (const c of t.texts.outcome.codes) { const k = c<0?'none':t.texts.outcome.names[c]!; oc[k]=(oc[k]??0)+1; } console.log(id, t.size, JSON.stringify(oc), t.stages.join(), t.texts.spend_type?.names); }
 for (const f of r.findings) console.log('  ', f.code, f.count, wordFinding(f, language));
 console.log(JSON.stringify(r.skipped));
 console.log('planted', JSON.stringify((plantedFaults as any)[language]));
}
