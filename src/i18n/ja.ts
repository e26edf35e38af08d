/** Japanese. */

import type { Dictionary } from './en';

export const ja: Dictionary = {
  menu: {
    build: 'KPIレポートを作成',
    map: '列とステージの対応付け',
  },
  messages: {
    noDeals:
      '案件またはリードのシートが見つかりません。データの上の1行に列名(ステージ、金額、完了日など)を入れるか、「列とステージの対応付け」でシートと列を選んでください。',
    busy: 'ほかの人がレポートを作成中です。1分ほどしてからもう一度お試しください。',
    badPeriod:
      '「{text}」は期間ではありません。all、2026、2026-Q1、2026-03、2026-01-01..2026-03-15 のように書いてください。',
    badDay: '「{text}」は日付ではありません。2026-03-05 のように書いてください。',
    built: 'レポートはシート「{tab}」にあります。',
    keptEdits: '以前のレポートへの変更は、シート「{tab}」に残しました。',
    tabName: 'KPIレポート',
    editsTabName: 'KPIレポート(編集分)',
  },
  report: {
    title: 'KPIレポート',
    allTime: '全期間',
    period: '{from} 〜 {to}',
    asOf: '{day} 時点',
    from: '元データ: {tabs}',
    ratio: '{denominator} のうち {numerator}',
    funnel: 'ファネル',
    funnelNote: '各ステージに到達、または通過した行の数です。',
    months: '月別売上',
    monthsNote: '最高の月: {key}({value})',
    reps: '担当者別の成績',
    repsNote: '売上トップ: {key}({value})',
    topReps: '担当者別売上(上位{count}名)',
    all: 'すべてのKPIと計算方法',
    quality: '意図どおりに読めなかったデータ',
    qualityNone: 'すべての行を読み取りました。',
    rows: '{rows} 行目',
    stage: 'ステージ',
    reached: '到達数',
    fromPrevious: '前段階比',
    fromFirst: '最初からの比率',
    kpi: 'KPI',
    value: '値',
    numerator: '分子',
    denominator: '分母',
    note: '定義、または値がない理由',
    total: '合計',
    noDate: '(日付なし)',
    blank: '(空白)',
    none: '値なし',
    days: '日',
  },
  sidebar: {},
};
