/** Sheets as Japanese teams keep them. */

import {
  activities,
  asText,
  counts,
  customers,
  deals,
  inquiries,
  noTable,
  orders,
  type SheetCase,
  sheet,
  social,
  spend,
  surveys,
  targets,
} from './case';

export const japaneseSheets: readonly SheetCase[] = [
  sheet(
    'ja',
    '案件管理表 和暦と万円',
    ['stage column', 'titles above'],
    {
      案件管理表: deals`
        令和8年度 案件管理表(単位:円)
        |
        No. | 顧客名 | 案件名 | 担当(営業) | 受注確度(%) | 見込金額 | 進捗状況 | 受付日 | 受注予定日 | 備考
        = deal_id | account | deal_name | owner | probability | amount | stage | created_date | expected_close_date |
        1 | ㈱青山製作所 | 生産管理システム | 田中 | 60 | ¥450万 | 見積提示 | 令和8年4月3日 | 令和8年8月末 |
        2 | 大森クリニック | 予約サイト | 佐々木 | 100 | ¥120万 | 受注 | 令和8年2月12日 | 令和8年4月20日 |
        3 | (有)渡辺工務店 | ホームページ | 田中 | 20 | ¥60万 | 初回訪問 | 令和8年5月25日 | 令和8年9月30日 |
        4 | 西山商店 | POSレジ | 佐々木 | 0 | ¥85万 | 失注 | 令和8年1月15日 | 令和8年3月31日 |
        5 | 東海物産 | 在庫アプリ | 田中 | 80 | ¥300万 | クロージング | 令和8年3月9日 | 令和8年7月15日 |`,
    },
    {
      stages: { opportunity: '初回訪問', proposal: '見積提示', negotiation: 'クロージング', won: '受注', lost: '失注' },
      reads: { rows: 5, amount: 10150000, created_date: '2026-04-03' },
    },
  ),
  sheet(
    'ja',
    '不動産 反響管理',
    'stage column',
    {
      反響リスト: deals`
        反響日 | お客様名 | 電話番号 | 媒体 | 希望物件 | 予算(万円) | 担当者 | 状況 | 内見日 | 契約日
        = created_date/lead_date | contact/account/deal_name | phone | source | product/deal_name | | owner | stage | opportunity_date | won_date
        2026/5/2 | 山本様 | 090-0000-0001 | SUUMO | 駅前マンション | 3500 | 小林 | 内見済み | 2026/5/9 |
        2026/5/4 | 加藤様 | 090-0000-0002 | HOME'S | 中古戸建 | 2800 | 石田 | 契約 | 2026/5/10 | 2026/6/14
        2026/5/13 | 吉田様 | 090-0000-0003 | 看板 | 土地 | 1900 | 小林 | 見送り | 2026/5/20 |
        2026/5/28 | 松本様 | 090-0000-0004 | SUUMO | 新築戸建 | 4200 | 石田 | 新規反響 |  |
        2026/6/6 | 清水様 | 090-0000-0005 | 紹介 | 駅前マンション | 3800 | 小林 | 申込 | 2026/6/13 |`,
    },
    {
      stages: {
        'opportunity/sql': '内見済み',
        won: '契約',
        lost: '見送り',
        lead: '新規反響',
        'proposal/negotiation': '申込',
      },
      reads: { rows: 5, amount: 162000000, won_date: '2026-06-14' },
    },
  ),
  sheet(
    'ja',
    'SaaS企業 フェーズ番号つき',
    'stage column',
    {
      パイプライン: deals`
        商談ID | 企業名 | 部署 | 商談フェーズ | ヨミ | 月額(円) | 商談金額 | 流入経路 | リード獲得日 | 初回商談日 | 受注日 | 失注理由
        = deal_id | account | | stage | !probability | !amount | amount | source | lead_date/created_date | opportunity_date/first_contact_date | won_date | lost_reason
        OP-101 | 株式会社アオバ | 情シス | 3.提案 | B | 50000 | 600000 | ウェビナー | #2026-04-01 | #2026-04-15 |  |
        OP-102 | 株式会社ミドリ | 人事 | 5.受注 | 受注 | 80000 | 960000 | 紹介 | #2026-02-03 | #2026-02-12 | #2026-04-08 |
        OP-103 | 株式会社アカネ | 総務 | 6.失注 | - | 30000 | 360000 | 広告 | #2026-01-20 | #2026-02-02 |  | 予算なし
        OP-104 | 株式会社コガネ | 営業企画 | 2.ヒアリング | C | 45000 | 540000 | 展示会 | #2026-05-18 | #2026-06-01 |  |
        OP-105 | 株式会社シロガネ | 情シス | 4.稟議 | A | 120000 | 1440000 | ウェビナー | #2026-03-10 | #2026-03-25 |  |`,
    },
    {
      stages: { sql: '2.ヒアリング', proposal: '3.提案', negotiation: '4.稟議', won: '5.受注', lost: '6.失注' },
      reads: { rows: 5, amount: 3900000 },
    },
  ),
  sheet(
    'ja',
    '月別チャネル別の集計',
    ['counts', 'totals'],
    {
      マーケ集計: counts`
        年月 | チャネル | 広告費 | リード数 | MQL数 | 商談数 | 受注数 | 失注数 | 受注金額
        = period | source | spend_amount | leads_count | mql_count | opps_count | won_count | lost_count | amount
        2026年4月 | リスティング | 450,000 | 88 | 35 | 14 | 4 | 5 | 2,400,000
        2026年4月 | 展示会 | 800,000 | 120 | 40 | 18 | 5 | 7 | 3,900,000
        2026年5月 | リスティング | 470,000 | 92 | 38 | 15 | 5 | 4 | 2,950,000
        2026年5月 | ウェビナー | 90,000 | 150 | 66 | 20 | 6 | 8 | 3,100,000
        合計 |  | 1,810,000 | 450 | 179 | 67 | 20 | 24 | 12,350,000`,
    },
    { reads: { rows: 4, leads_count: 450, spend_amount: 1810000, period: '2026-04-01' } },
  ),
  sheet(
    'ja',
    '二段見出しの週次表',
    ['counts', 'two-row header', 'titles above'],
    {
      週次: counts`
        週次ファネル(インサイドセールス)
        週 | 獲得 |  | 商談 |  | 売上
        | リード | MQL | 商談化数 | 受注件数 | 受注額(円)
        == period | leads_count | mql_count | opps_count | won_count | amount
        #2026-06-01 | 60 | 22 | 9 | 3 | 1200000
        #2026-06-08 | 54 | 20 | 8 | 2 | 900000
        #2026-06-15 | 71 | 29 | 12 | 4 | 2100000
        #2026-06-22 | 66 | 25 | 10 | 3 | 1500000`,
    },
    { reads: { rows: 4, leads_count: 251, amount: 5700000 } },
  ),
  sheet(
    'ja',
    '広告運用レポート',
    'spend',
    {
      広告実績: asText(spend`
        日付 | 媒体 | キャンペーン名 | 表示回数 | クリック数 | ご利用金額(税抜) | CV数
        = spend_date/period | source | campaign | impressions | clicks | spend_amount |
        2026/06/01 | Google | 指名 | 12,400 | 310 | 18,600 | 12
        2026/06/01 | Yahoo! | 一般 | 45,210 | 420 | 37,900 | 9
        2026/06/02 | Google | 指名 | 11,980 | 298 | 17,450 | 10
        2026/06/02 | Meta | リタゲ | 30,050 | 512 | 22,300 | 14`),
    },
    { reads: { rows: 4, spend_amount: 96250, spend_date: '2026-06-01' } },
  ),
  sheet(
    'ja',
    'ECの注文一覧',
    'order lines',
    {
      受注一覧: orders`
        注文番号 | 注文日時 | 会員番号 | 商品名 | 単価 | 個数 | 小計 | 送料 | 決済方法
        = order_id | order_date | customer_id | product | !amount | quantity | amount | !amount |
        N-2001 | #2026-06-01T10:10 | M001 | 緑茶 100g | 1080 | 2 | 2160 | 550 | カード
        N-2001 | #2026-06-01T10:10 | M001 | 急須 | 5500 | 1 | 5500 | 0 | カード
        N-2002 | #2026-06-02T09:31 | M014 | ほうじ茶 | 864 | 3 | 2592 | 550 | 代引き
        N-2003 | #2026-06-03T21:05 | M020 | 緑茶 100g | 1080 | 5 | 5400 | 0 | カード
        N-2004 | #2026-06-04T12:44 | M001 | 茶筒 | 3300 | 1 | 3300 | 550 | 後払い`,
    },
    { reads: { amount: 18952, quantity: 12 } },
  ),
  sheet(
    'ja',
    '月額会員の台帳',
    'customers',
    {
      契約者一覧: customers`
        顧客番号 | 契約企業 | プラン | 月額料金(税抜) | 利用開始日 | 解約日 | 支払周期
        = customer_id | account | product | mrr_amount | start_date | churn_date | billing_period
        C001 | アオバ | スタンダード | ¥50,000 | 2024/04/01 |  | 月払い
        C002 | ミドリ | プロ | ¥80,000 | 2024/07/15 | 2025/12/31 | 年払い
        C003 | コガネ | スタンダード | ¥45,000 | 2025/02/01 |  | 月払い
        C004 | アカネ | ライト | ¥30,000 | 2025/05/20 | 2026/03/31 | 月払い`,
    },
    { reads: { rows: 4, mrr_amount: 205000, start_date: '2024-04-01' } },
  ),
  sheet(
    'ja',
    '営業日報',
    'activities',
    {
      日報: activities`
        日付 | 氏名(営業) | 行動種別 | 訪問先 | 先方担当者 | 所要時間(分) | 内容
        = activity_date | owner | activity_type | account | contact | duration |
        6/1/2026 | 田中 | 訪問 | 青山製作所 | 村上部長 | 60 | 見積説明
        6/1/2026 | 佐々木 | 電話 | 大森クリニック | 大森院長 | 10 | 日程調整
        6/2/2026 | 田中 | Web会議 | 東海物産 | 森様 | 45 | デモ
        6/15/2026 | 佐々木 | メール | 西山商店 | 西山様 | 5 | お礼`,
    },
    { reads: { rows: 4, duration: 120, activity_date: '2026-06-01' } },
  ),
  sheet(
    'ja',
    '営業目標 月別一覧',
    ['targets matrix', 'totals'],
    {
      '2026年度目標': targets`
        担当者 | 4月 | 5月 | 6月 | 7月 | 合計
        = owner
        田中 | 3,000,000 | 3,000,000 | 3,500,000 | 3,500,000 | 13,000,000
        佐々木 | 2,500,000 | 2,500,000 | 2,800,000 | 2,800,000 | 10,600,000
        小林 | 2,000,000 | 2,200,000 | 2,400,000 | 2,400,000 | 9,000,000
        合計 | 7,500,000 | 7,700,000 | 8,700,000 | 8,700,000 | 32,600,000`,
    },
    { reads: { target_amount: 32600000 } },
  ),
  sheet(
    'ja',
    '目標と実績',
    'targets',
    {
      予実: targets`
        対象月 | 支店 | 営業担当 | 売上目標 | 売上実績 | 達成率
        = period | team | owner | target_amount | !target_amount | !target_amount
        2026/04 | 東京 | 田中 | 3000000 | 2750000 | 92%
        2026/05 | 東京 | 田中 | 3000000 | 3240000 | 108%
        2026/04 | 大阪 | 佐々木 | 2500000 | 2600000 | 104%
        2026/05 | 大阪 | 佐々木 | 2500000 | 1980000 | 79%`,
    },
    { reads: { rows: 4, target_amount: 11000000, period: '2026-04-01' } },
  ),
  sheet(
    'ja',
    'アンケートの回答',
    'surveys',
    {
      フォームの回答: surveys`
        タイムスタンプ | 会社名 | お名前 | 総合満足度(5段階) | ご意見
        = survey_date | account | contact | csat_score |
        #2026-06-02T10:00 | アオバ | 林 | 5 | 満足です
        #2026-06-03T14:10 | ミドリ | 森 | 4 |
        #2026-06-08T09:25 | コガネ | 原 | 2 | 返信が遅い
        #2026-06-11T16:40 | アカネ | 谷 | 4 |`,
    },
    { reads: { rows: 4, csat_score: 15 } },
  ),
  sheet(
    'ja',
    '問い合わせ対応表',
    'inquiries',
    {
      問い合わせ対応表: inquiries`
        受付番号 | 受信日時 | 経路 | お名前 | メールアドレス | 初回返信日時 | 対応者 | 内容
        = | received_at | source | contact | email | first_reply_at | |
        001 | 2026/06/01 09:12 | フォーム | 林 | hayashi@mail.example | 2026/06/01 10:05 | 上田 | 料金
        002 | 2026/06/01 13:40 | 電話 | 森 | mori@mail.example | 2026/06/01 13:40 | 上田 | 導入
        003 | 2026/06/02 18:22 | フォーム | 原 | hara@mail.example | 2026/06/03 09:15 | 大野 | 解約
        004 | 2026/06/15 11:03 | チャット | 谷 | tani@mail.example |  | 大野 | 料金`,
    },
    { reads: { rows: 4, received_at: '2026-06-01' } },
  ),
  sheet(
    'ja',
    'SNS投稿の記録',
    'social',
    {
      SNS: social`
        投稿日 | 媒体 | 投稿内容 | いいね数 | コメント数 | シェア数 | リーチ数 | DM
        = social_date | platform | | likes | comments | shares | reach | messages
        #2026-06-01 | X | 新機能 | 120 | 8 | 33 | 5200 | 1
        #2026-06-05 | Instagram | 社員紹介 | 310 | 21 | 9 | 7400 | 4
        #2026-06-10 | Facebook | 導入事例 | 64 | 5 | 11 | 2100 | 2`,
    },
    { reads: { rows: 3, likes: 494 } },
  ),
  sheet(
    'ja',
    '担当者ごとのシート',
    ['stacked tabs', 'notes beside'],
    {
      田中: deals`
        会社名 | 案件 | 金額 | ステータス | 提案日 | 成約日 |  | メモ
        = account | deal_name | amount | stage | proposal_date | won_date/close_date | | !
        青山製作所 | 生産管理 | 4500000 | 提案中 | #2026-05-12 |  |  | 7月に再訪
        東海物産 | 在庫 | 3000000 | 成約 | #2026-03-20 | #2026-05-01 |  |`,
      佐々木: deals`
        会社名 | 案件 | 金額 | ステータス | 提案日 | 成約日
        = account | deal_name | amount | stage/status | proposal_date | won_date/close_date
        大森クリニック | 予約 | 1200000 | 成約 | #2026-03-02 | #2026-04-20
        西山商店 | POS | 850000 | 失注 | #2026-02-10 |
        南風ホテル | 会計 | 2200000 | 保留 | #2026-06-02 |`,
    },
    {
      stages: { proposal: '提案中', won: '成約', lost: '失注', on_hold: '保留' },
      reads: { rows: 5, amount: 11750000 },
    },
  ),
  sheet(
    'ja',
    '工程ごとの日付',
    'date per stage',
    {
      商談進捗: deals`
        案件番号 | 取引先 | リード獲得 | MQL化日 | アポ取得日 | 提案書提出日 | 契約書送付日 | 受注日 | 失注日 | 受注額
        = deal_id | account | lead_date/created_date | mql_date | opportunity_date | proposal_date | negotiation_date | won_date | lost_date | amount
        A-1 | アオバ | #2026-01-05 | #2026-01-12 | #2026-01-20 | #2026-02-02 | #2026-02-20 | #2026-03-01 |  | 600000
        A-2 | ミドリ | #2026-01-11 | #2026-01-18 | #2026-02-01 | #2026-02-15 |  |  | #2026-03-10 | 960000
        A-3 | コガネ | #2026-02-02 | #2026-02-14 | #2026-03-01 |  |  |  |  | 540000
        A-4 | アカネ | #2026-02-20 |  |  |  |  |  |  |
        A-5 | シロガネ | #2026-03-03 | #2026-03-10 | #2026-03-18 | #2026-04-01 | #2026-04-12 | #2026-04-30 |  | 1440000`,
    },
    { rows: 'lead', reads: { rows: 5, amount: 3540000 } },
  ),
  sheet(
    'ja',
    'ブック全体 案件・費用・マスタ',
    ['several tables', 'no table', 'headerless columns'],
    {
      案件一覧: deals`
        | 取引先名 | 商談名 | 営業担当 | 営業フェーズ | 受注見込金額 | 作成日 | クローズ日
        = ! | account | deal_name | owner | stage | amount | created_date | close_date
        ○ | アオバ | 追加席 | 田中 | 交渉 | 300000 | #2026-05-01 | #2026-07-20
        ○ | ミドリ | 更新 | 佐々木 | 受注 | 960000 | #2026-03-03 | #2026-04-08
        | コガネ | 新規 | 田中 | アポ獲得 | 540000 | #2026-06-01 | #2026-09-30
        × | アカネ | 乗換 | 佐々木 | 失注 | 360000 | #2026-01-20 | #2026-03-15`,
      マーケ費用: spend`
        月 | 費目 | 施策 | 費用(円)
        = period | spend_type | campaign | spend_amount
        2026-04 | 広告 | リスティング | 450000
        2026-04 | 人件費 | 営業 | 1200000
        2026-05 | 広告 | 展示会 | 800000`,
      マスタ: noTable`
        フェーズ | 担当
        アポ獲得 | 田中
        交渉 | 佐々木
        受注 |
        失注 |`,
    },
    {
      stages: { negotiation: '交渉', won: '受注', opportunity: 'アポ獲得', lost: '失注' },
      reads: { rows: 4, amount: 2160000, 'spend.spend_amount': 2450000 },
    },
  ),
];
