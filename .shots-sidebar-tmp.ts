import { launchBrowser } from '/work/main/local/browser';
import { openSidebar } from '/work/main/test/sidebar/sidebar-page';
import { report, workbook } from '/work/main/test/sidebar/workbooks';
const only = process.argv.slice(2);
const browser = await launchBrowser();
try {
  for (const locale of (only.length ? only : ['en','ar','th','ja','vi']) as ('en')[]) {
    const state = workbook(locale);
    const s = await openSidebar(browser, { wizardOpen: () => ({ok:true,value:state}), wizardSave: (r)=>({ok:true,value:{...state, saved: r.mapping!==null, mapping: r.mapping ?? state.mapping}}), wizardBuild: async()=>{ await new Promise(r=>setTimeout(r,1200)); return {ok:true,value:report()};} }, {language: locale});
    await s.page.waitForSelector('h1');
    await s.page.screenshot({path:`/tmp/shot-${locale}-open.png`});
    await s.page.setViewportSize({width:300,height:2600});
    await s.page.locator('main details').first().evaluate((d)=>{(d as HTMLDetailsElement).open=true});
    await s.page.screenshot({path:`/tmp/shot-${locale}-full.png`});
    await s.page.setViewportSize({width:300,height:640});
    await s.page.locator('.stages select').first().selectOption('opportunity');
    await s.page.locator('footer select').selectOption('custom');
    await s.page.screenshot({path:`/tmp/shot-${locale}-edit.png`});
    await s.page.locator('.primary').click();
    await s.page.screenshot({path:`/tmp/shot-${locale}-err.png`});
    await s.page.locator('footer select').selectOption('all');
    await s.page.locator('.primary').click();
    await s.page.waitForTimeout(500);
    await s.page.screenshot({path:`/tmp/shot-${locale}-busy.png`});
    await s.page.waitForSelector('.result');
    await s.page.waitForTimeout(200);
    await s.page.screenshot({path:`/tmp/shot-${locale}-built.png`});
    await s.page.setViewportSize({width:150,height:320});
    await s.page.evaluate(()=>window.scrollTo(0,0));
    await s.page.screenshot({path:`/tmp/shot-${locale}-zoom.png`, fullPage:true});
    const wide = await s.page.evaluate(()=>document.documentElement.scrollWidth);
    console.log(locale, 'noise', s.noise, 'scrollWidth', wide);
    await s.page.context().close();
  }
} finally { await browser.close(); }
