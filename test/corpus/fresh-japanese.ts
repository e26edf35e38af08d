/** Sheets as Japanese teams keep them, written without a look at the reader or its word lists. */

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

export const freshJapaneseSheets: readonly SheetCase[] = [
  sheet(
    'ja',
    '太陽光の販売店、令和の日付と万円',
    ['stage column', 'titles above', 'totals'],
    {
      '案件一覧（R8）': deals`
        令和8年度　案件管理表
        作成：営業一課
        |
        No | お客様名 | 住所 | 容量(kW) | 見積金額(万円) | 営業 | 問合せ日 | 現調日 | 見積提出日 | 状況 | 契約日 | きっかけ
        = deal_id | account/contact/deal_name | !amount | !amount | amount | owner | created_date/lead_date | | proposal_date | stage/status | won_date | source
        1 | 安藤様 | 三島市 | 5.5 | 165 | 辻 | R8.1.8 | R8.1.15 | R8.1.22 | 契約済 | R8.2.6 | チラシ
        2 | 石井様 | 沼津市 | 7.2 | 216 | 辻 | R8.2.3 | R8.2.10 | R8.2.19 | 検討中 |  | 紹介
        3 | 上田様 | 富士市 | 4.4 | 132 | 南 | R8.2.20 | R8.3.1 | R8.3.9 | お断り |  | HP
        4 | 江口様 | 三島市 | 6.0 |  | 南 | R8.6.22 |  |  | 現調待ち |  | HP
        合計 |  |  |  | 513 |  |  |  |  |  |  |`,
    },
    {
      stages: { won: '契約済', lost: 'お断り', 'proposal/negotiation/on_hold/opportunity': '検討中' },
      reads: { rows: 4, amount: 5130000, won_date: '2026-02-06' },
    },
  ),
  sheet(
    'ja',
    'SaaS営業のヨミ表',
    'stage column',
    {
      ヨミ表: deals`
        企業名 | 商談名 | 担当 | ヨミ | フェーズ | 月額(税抜) | 年額 | 初回商談日 | 受注見込月 | ネクストアクション | 流入経路
        = account | deal_name | owner |  | stage |  | amount | created_date/opportunity_date/first_contact_date | expected_close_date | next_step | source
        株式会社ハル | 50ID | 今村 | A | 最終提案 | ¥60,000 | ¥720,000 | 2026/03/04 | 2026/07/31 | 稟議確認 | ウェビナー
        ナツメ工業 | 20ID | 今村 | B | デモ実施 | ¥24,000 | ¥288,000 | 2026/05/12 | 2026/09/30 | トライアル | 広告
        アキタニ | 10ID | 岡部 | 受注 | 受注 | ¥12,000 | ¥144,000 | 2026/02/09 | 2026/04/30 |  | 紹介
        フユキ | 35ID | 岡部 | 失注 | 失注 | ¥42,000 | ¥504,000 | 2026/01/21 | 2026/05/31 |  | 広告`,
    },
    {
      stages: { won: '受注', lost: '失注', opportunity: 'デモ実施', 'proposal/negotiation': '最終提案' },
      reads: { rows: 4 },
    },
  ),
  sheet(
    'ja',
    '不動産仲介 反響からの管理',
    ['stage column', 'spacer rows'],
    {
      反響管理: deals`
        反響日 | 媒体 | お名前 | 電話番号 | 希望エリア | 予算 | 担当者 | 来店日 | 内見日 | 申込日 | 結果 | 備考
        = created_date/lead_date | source | contact/account/deal_name | phone | | amount | owner | | | | stage/status |
        2026年4月3日 | スーモ | 大野 | 090-1111-0001 | 世田谷 | 4500万円 | 高井 | 2026年4月5日 | 2026年4月12日 | 2026年4月19日 | 成約 |
        2026年4月11日 | ホームズ | 神田 | 090-1111-0002 | 杉並 | 3800万円 | 高井 | 2026年4月18日 |  |  | 追客中 | 夏以降
        |
        2026年5月2日 | スーモ | 木村 | 090-1111-0003 | 中野 | 5200万円 | 藤 | 2026年5月3日 | 2026年5月10日 |  | 他決 | 他社で購入
        2026年6月14日 | 自社HP | 工藤 | 090-1111-0004 | 世田谷 | 6000万円 | 藤 |  |  |  | 未来店 |`,
    },
    { stages: { won: '成約', lost: '他決' }, reads: { rows: 4, amount: 195000000, created_date: '2026-04-03' } },
  ),
  sheet(
    'ja',
    '製造業の引合台帳、ランク付き',
    'stage column',
    {
      引合台帳: asText(deals`
        引合番号 | 受付日 | 得意先 | 品名 | 数量 | 見積額 | 進捗 | ランク | 営業担当 | 受注日 | 失注理由
        = deal_id | created_date/lead_date | account | product/deal_name | | amount | stage/status | | owner | won_date | lost_reason
        H26-001 | 26/01/14 | 中央精機 | ブラケット | 500 | 1,250,000 | 受注 | S | 西尾 | 26/02/10 |
        H26-002 | 26/01/29 | 東洋バルブ | フランジ | 200 | 840,000 | 失注 | C | 西尾 |  | 価格
        H26-003 | 26/03/17 | 大和鋼業 | シャフト | 1200 | 3,600,000 | 見積中 | A | 小野寺 |  |
        H26-004 | 26/05/25 | 中央精機 | カバー | 300 | 450,000 | 交渉中 | B | 小野寺 |  |`),
    },
    {
      stages: { won: '受注', lost: '失注', proposal: '見積中', negotiation: '交渉中' },
      reads: { rows: 4, amount: 6140000, created_date: '2026-01-14' },
    },
  ),
  sheet(
    'ja',
    '学習塾の入塾、段階ごとの日付',
    'date per stage',
    {
      入塾管理: deals`
        生徒名 | 学年 | 保護者 | 問い合わせ | 面談 | 体験授業 | 入塾 | 辞退 | 校舎 | 知ったきっかけ
        = contact/account/deal_name | | contact | lead_date/created_date | | | won_date | lost_date | team | source
        青木 空 | 中2 | 母 | #2026-02-03 | #2026-02-08 | #2026-02-12 | #2026-02-20 |  | 駅前 | チラシ
        井川 凛 | 小5 | 父 | #2026-02-10 | #2026-02-15 |  |  | #2026-03-01 | 駅前 | 友人
        宇野 葉 | 高1 | 母 | #2026-03-05 | #2026-03-08 | #2026-03-14 | #2026-03-28 |  | 南口 | Web
        榎本 蓮 | 中3 | 母 | #2026-05-19 |  |  |  |  | 南口 | Web`,
    },
    { rows: 'lead', reads: { rows: 4, won_date: '2026-02-20', lost_date: '2026-03-01' } },
  ),
  sheet(
    'ja',
    '月次ファネル、媒体別',
    ['counts', 'titles above', 'totals'],
    {
      月次: counts`
        マーケ月次レポート
        年月 | 媒体 | 広告費 | リード獲得数 | 有効リード | 商談数 | 受注件数 | 受注金額
        = period | source | spend_amount | leads_count | mql_count/sql_count | opps_count | won_count | amount
        2026年1月 | リスティング | 450,000 | 86 | 41 | 18 | 5 | 2,300,000
        2026年1月 | 展示会 | 800,000 | 120 | 52 | 20 | 4 | 3,100,000
        2026年2月 | リスティング | 430,000 | 79 | 38 | 16 | 4 | 1,750,000
        2026年2月 | 紹介 | 0 | 11 | 10 | 8 | 4 | 2,050,000
        合計 |  | 1,680,000 | 296 | 141 | 62 | 17 | 9,200,000`,
    },
    { reads: { rows: 4, leads_count: 296, won_count: 17, amount: 9200000, period: '2026-01-01' } },
  ),
  sheet(
    'ja',
    '広告費の日別表、税抜税込',
    ['spend', 'two-row header'],
    {
      広告費: spend`
        日付 | 配信先 | 費用 |  | 成果 |
        |  | 税抜 | 税込 | 表示回数 | クリック数
        == spend_date/period | source |  |  | impressions | clicks
        2026/6/1 | Google | 12,000 | 13,200 | 54,000 | 610
        2026/6/1 | Yahoo | 8,000 | 8,800 | 31,000 | 240
        2026/6/2 | Google | 11,500 | 12,650 | 50,200 | 588`,
    },
    { reads: { rows: 3, clicks: 1438, spend_date: '2026-06-01' } },
  ),
  sheet(
    'ja',
    '卸の受注明細',
    'order lines',
    {
      受注明細: orders`
        受注No. | 受注年月日 | 得意先コード | 得意先名 | 商品コード | 商品名 | 受注数 | 単価 | 金額 | 担当者コード | 担当者名
        = order_id | order_date | customer_id | account | | product | quantity | !amount | amount | | owner
        J-5001 | 20260601 | 1001 | 丸中商店 | P01 | 醤油1L | 48 | 320 | 15360 | 07 | 菅
        J-5001 | 20260601 | 1001 | 丸中商店 | P02 | 味噌 | 24 | 410 | 9840 | 07 | 菅
        J-5002 | 20260603 | 1044 | 花屋食堂 | P01 | 醤油1L | 12 | 330 | 3960 | 11 | 土屋`,
    },
    { reads: { amount: 29160, quantity: 84, order_date: '2026-06-01' } },
  ),
  sheet(
    'ja',
    'EC受注データ',
    'orders',
    {
      受注一覧: asText(orders`
        注文番号 | 注文日時 | 注文者氏名 | 会員ID | 流入元 | 合計金額 | 送料 | クーポン利用額 | 返金額 | ステータス
        = order_id | order_date | account | customer_id | source | amount | !amount | !amount | refund_amount |
        EC-001 | 2026/06/02 10:11:12 | 千葉 | m-11 | メルマガ | 5,480 | 500 | 0 | 0 | 発送済
        EC-002 | 2026/06/09 22:40:03 | 堤 | m-23 | Instagram | 12,800 | 0 | 1,000 | 0 | 発送済
        EC-003 | 2026/06/20 07:05:44 | 富田 | m-30 | 自然検索 | 3,300 | 500 | 0 | 3,300 | 返品`),
    },
    { reads: { rows: 3, amount: 21580, refund_amount: 3300 } },
  ),
  sheet(
    'ja',
    'サブスク契約者一覧',
    'customers',
    {
      契約者: customers`
        契約番号 | 会社名 | プラン | 月額料金 | 契約開始日 | 解約日 | 支払サイクル | 契約状況
        = customer_id | account | product | mrr_amount | start_date | churn_date | billing_period | churn_status
        K-01 | 葵印刷 | スタンダード | 9,800円 | 令和7年4月1日 |  | 月払い | 契約中
        K-02 | 文化堂 | ライト | 4,980円 | 令和7年6月1日 | 令和7年12月31日 | 月払い | 解約
        K-03 | 陸奥運送 | プレミアム | 19,800円 | 令和7年9月15日 |  | 年払い | 契約中`,
    },
    { reads: { rows: 3, mrr_amount: 34580, start_date: '2025-04-01', churn_date: '2025-12-31' } },
  ),
  sheet(
    'ja',
    '営業日報の行動ログ',
    'activities',
    {
      日報: activities`
        日付 | 氏名 | 活動区分 | 訪問先 | 面談者 | 所要時間(分) | 内容
        = activity_date | owner | activity_type | account | contact | duration |
        6月1日 | 菅 | 訪問 | 丸中商店 | 店主 | 30 | 新商品案内
        6月1日 | 土屋 | 電話 | 花屋食堂 | 女将 | 10 | 追加注文
        6月2日 | 菅 | オンライン商談 | 港マート | 仕入部 | 45 | 見積説明`,
    },
    { reads: { rows: 3, duration: 85 } },
  ),
  sheet(
    'ja',
    '個人別月別の予算',
    ['targets matrix', 'totals', 'titles above'],
    {
      予算: targets`
        2026年度 上期 売上予算（千円）
        |
        部署 | 担当者 | 4月 | 5月 | 6月 | 1Q計 | 7月 | 8月 | 9月 | 2Q計 | 上期計
        = team | owner
        一課 | 菅 | 3000 | 3000 | 3500 | 9500 | 3200 | 2800 | 4000 | 10000 | 19500
        一課 | 土屋 | 2500 | 2500 | 3000 | 8000 | 2600 | 2400 | 3200 | 8200 | 16200
        二課 | 港 | 1800 | 1900 | 2200 | 5900 | 2000 | 1900 | 2500 | 6400 | 12300
        合計 |  | 7300 | 7400 | 8700 | 23400 | 7800 | 7100 | 9700 | 24600 | 48000`,
    },
    { reads: { rows: 18, target_amount: 48000000 } },
  ),
  sheet(
    'ja',
    'お問い合わせ対応簿',
    'inquiries',
    {
      問合せ簿: inquiries`
        受付No | 受付日時 | お客様 | 受付方法 | 件名 | 一次回答日時 | 対応者 | 対応状況
        = | received_at | contact | source | | first_reply_at | owner | resolved/answered
        1 | 2026/06/01 9:05 | 青葉 | 電話 | 納期 | 2026/06/01 9:05 | 関 | 完了
        2 | 2026/06/01 13:22 | 若林 | メール | 見積依頼 | 2026/06/01 16:40 | 関 | 完了
        3 | 2026/06/03 18:10 | 泉 | フォーム | 不具合 |  | 谷 | 対応中`,
    },
    { reads: { rows: 3, received_at: '2026-06-01' } },
  ),
  sheet(
    'ja',
    '納品後アンケート',
    ['surveys', 'no table'],
    {
      'フォームの回答 1': surveys`
        タイムスタンプ | 会社名 | 当社の対応にどの程度満足されましたか（5段階） | 当社を知人に薦めたいですか | ご意見
        = survey_date | account | csat_score | !csat_score |
        2026/06/05 11:20:03 | 葵印刷 | 5 | 9 | 早い
        2026/06/12 15:02:41 | 文化堂 | 3 | 6 |
        2026/06/25 10:48:19 | 陸奥運送 | 4 | 8 |`,
      メモ: noTable`
        ・回答は毎週月曜に確認
        ・お礼メールは関が送る`,
    },
    { reads: { rows: 3, csat_score: 12, survey_date: '2026-06-05' } },
  ),
  sheet(
    'ja',
    '店舗SNSの投稿記録',
    'social',
    {
      SNS: social`
        投稿日 | 媒体 | 内容 | いいね | コメント | 保存 | リーチ | DM
        = social_date | platform | | likes | comments | | reach | messages
        6/1 | Instagram | 新メニュー | 120 | 8 | 33 | 2,400 | 3
        6/8 | X | 臨時休業 | 14 | 1 | 0 | 900 | 0
        6/15 | Instagram | スタッフ紹介 | 205 | 16 | 21 | 3,150 | 5`,
    },
    { reads: { rows: 3, likes: 339, reach: 6450 } },
  ),
  sheet(
    'ja',
    '担当者ごとのシート、列の順が違う',
    ['stacked tabs', 'notes beside'],
    {
      西尾: deals`
        顧客 | 案件 | 金額 | ステップ | 発生日 | 完了日 |  | ※税抜で入力
        = account | deal_name | amount | stage | created_date | close_date/won_date | | !
        中央精機 | 治具 | 380000 | 4.受注 | #2026-02-02 | #2026-03-13 |  |
        東洋バルブ | 配管 | 920000 | 2.見積 | #2026-05-20 |  |  |`,
      小野寺: deals`
        案件 | 顧客 | ステップ | 金額 | 発生日 | 完了日
        = deal_name | account | stage | amount | created_date | close_date/won_date
        シャフト再製作 | 大和鋼業 | 5.失注 | 610000 | #2026-01-19 | #2026-04-06
        カバー | 中央精機 | 1.引合 | 150000 | #2026-06-16 |`,
    },
    {
      stages: { won: '4.受注', lost: '5.失注', proposal: '2.見積', lead: '1.引合' },
      reads: { rows: 4, amount: 2060000 },
    },
  ),
];
