/** Sheets as Vietnamese teams keep them, written without a look at the reader or its word lists. */

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

export const freshVietnameseSheets: readonly SheetCase[] = [
  sheet(
    'vi',
    'Môi giới căn hộ, theo dõi khách',
    ['stage column', 'titles above', 'totals'],
    {
      'Khách 2026': deals`
        SÀN BĐS PHÚ AN – BẢNG THEO DÕI KHÁCH HÀNG
        |
        STT | Họ tên khách | SĐT | Dự án quan tâm | Tài chính (tỷ) | Sale phụ trách | Ngày nhận khách | Ngày dẫn xem | Tình trạng | Ngày cọc | Ngày ký HĐMB | Nguồn khách
        = deal_id | contact/account/deal_name | phone | product | amount | owner | created_date/lead_date | | stage/status | | won_date | source
        1 | Anh Khoa | 0900000001 | Sunrise A | 3,2 | Vy | 04/01/2026 | 10/01/2026 | Đã ký HĐMB | 18/01/2026 | 02/02/2026 | FB Ads
        2 | Chị Loan | 0900000002 | Riverside | 2,8 | Vy | 15/01/2026 | 17/01/2026 | Đang cân nhắc |  |  | Giới thiệu
        3 | Cô Mai | 0900000003 | Sunrise B | 4 | Đạt | 23/02/2026 |  | Không nhu cầu |  |  | Zalo
        4 | Anh Phúc | 0900000004 | Riverside | 2,5 | Đạt | 11/03/2026 | 14/03/2026 | Hẹn xem lại |  |  | FB Ads
        Tổng |  |  |  | 12,5 |  |  |  |  |  |  |`,
    },
    {
      stages: {
        won: 'Đã ký HĐMB',
        'lost/disqualified': 'Không nhu cầu',
        'negotiation/on_hold/opportunity': 'Đang cân nhắc',
      },
      reads: { rows: 4, amount: 12500000000, created_date: '2026-01-04' },
    },
  ),
  sheet(
    'vi',
    'Điện mặt trời, báo giá và thi công',
    'stage column',
    {
      'Báo giá': deals`
        Mã BG | Chủ nhà | Công suất | Giá trị báo giá | NVKD | Ngày báo giá | Kết quả | Ngày chốt | Lý do rớt | Kênh
        = deal_id | account/contact/deal_name | !amount | amount | owner | proposal_date/created_date | stage/status | won_date/close_date | lost_reason | source
        BG01 | Chú Sáu | 5 kWp | 78.000.000 ₫ | Hùng | 06/02/2026 | Chốt | 20/02/2026 |  | Zalo
        BG02 | Cty Hoà Bình | 50 kWp | 695.500.000 ₫ | Hùng | 17/02/2026 | Rớt |  | Giá cao | Hội chợ
        BG03 | Cô Bảy | 8 kWp | 118.000.000 ₫ | Ngân | 24/04/2026 | Đang chờ |  |  | Facebook
        BG04 | Trường Hoa Sen | 30 kWp | 402.000.000 ₫ | Ngân | 19/05/2026 | Chốt | 15/06/2026 |  | Giới thiệu`,
    },
    {
      stages: { won: 'Chốt', lost: 'Rớt', 'on_hold/proposal/negotiation': 'Đang chờ' },
      reads: { rows: 4, amount: 1293500000 },
    },
  ),
  sheet(
    'vi',
    'Bảng cơ hội B2B có phần trăm trong giai đoạn',
    ['stage column', 'headerless columns'],
    {
      Pipeline: deals`
        Tên cơ hội | Tên công ty | Người liên hệ | Giai đoạn (% thành công) | Giá trị (triệu) |  | Phụ trách | Ngày tạo | Dự kiến ký | Ghi chú
        = deal_name | account | contact | stage | amount |  | owner | created_date | expected_close_date |
        Kho lạnh | Thủy sản Bình Minh | A. Tín | Báo giá (40%) | '1.250 | * | Lan | 12/03/2026 | 30/08/2026 |
        Băng tải | Bia Sông Tiền | C. Oanh | Ký hợp đồng (100%) | 860 |  | Lan | 20/01/2026 | 15/04/2026 | đã đặt cọc
        Máy đóng gói | Bánh Kẹo Á Đông | A. Sơn | Thất bại (0%) | 430 |  | Quốc | 08/02/2026 | 31/03/2026 |
        Bảo trì năm | Thép Miền Đông | A. Vũ | Đàm phán (70%) | 95 | * | Quốc | 24/04/2026 | 20/07/2026 |`,
    },
    {
      stages: {
        proposal: 'Báo giá (40%)',
        won: 'Ký hợp đồng (100%)',
        lost: 'Thất bại (0%)',
        negotiation: 'Đàm phán (70%)',
      },
      reads: { rows: 4, created_date: '2026-03-12' },
    },
  ),
  sheet(
    'vi',
    'Trung tâm Anh ngữ, từng mốc ngày',
    ['date per stage', 'two-row header'],
    {
      'Tuyển sinh': deals`
        Học viên |  | Tiến trình |  |  |  | Học phí
        Tên HV | Tư vấn viên | Ngày đăng ký tư vấn | Ngày test đầu vào | Ngày học thử | Ngày đóng học phí | (VND)
        == contact/account/deal_name | owner | created_date/lead_date | | | won_date/close_date | amount
        Bé Na | Cô Hà | 03/02/2026 | 06/02/2026 | 10/02/2026 | 14/02/2026 | 8.500.000
        Bé Bin | Cô Hà | 05/02/2026 | 09/02/2026 |  |  |
        Minh Khuê | Thầy Lộc | 23/02/2026 | 26/02/2026 | 03/03/2026 | 07/03/2026 | 12.000.000
        Gia Bảo | Thầy Lộc | 16/03/2026 |  |  |  |`,
    },
    { rows: 'lead', reads: { rows: 4, amount: 20500000 } },
  ),
  sheet(
    'vi',
    'Báo cáo tháng theo kênh',
    ['counts', 'titles above', 'totals'],
    {
      'BC tháng': counts`
        BÁO CÁO MARKETING – SALE QUÝ 1/2026
        Tháng | Kênh | Chi phí QC | Số data | Data đủ ĐK | Số báo giá | Số HĐ ký | Doanh số
        = period | source | spend_amount | leads_count | mql_count/sql_count | | won_count | amount
        T1/2026 | Facebook | 25.000.000 | 320 | 110 | 45 | 14 | 210.000.000
        T1/2026 | Google | 18.000.000 | 150 | 72 | 31 | 10 | 185.500.000
        T2/2026 | Facebook | 22.500.000 | 290 | 101 | 40 | 12 | 176.000.000
        T3/2026 | Tiktok | 9.000.000 | 205 | 48 | 16 | 4 | 52.000.000
        Tổng cộng |  | 74.500.000 | 965 | 331 | 132 | 40 | 623.500.000`,
    },
    { reads: { rows: 4, leads_count: 965, amount: 623500000, spend_amount: 74500000, period: '2026-01-01' } },
  ),
  sheet(
    'vi',
    'Chi phí quảng cáo hằng ngày',
    'spend',
    {
      'CP Ads': spend`
        Ngày | Kênh | Tên chiến dịch | Số tiền tiêu | Lượt click | Lượt hiển thị | CPC
        = spend_date/period | source | campaign | spend_amount | clicks | impressions | !spend_amount
        01/06/2026 | Facebook | He 2026 | 1.250.000đ | 410 | '38.500 | 3.049đ
        02/06/2026 | Facebook | He 2026 | 1.180.000đ | 395 | '36.900 | 2.987đ
        15/06/2026 | Google | Brand | 640.000đ | 120 | '4.100 | 5.333đ`,
    },
    { reads: { rows: 3, spend_amount: 3070000, clicks: 925, spend_date: '2026-06-01' } },
  ),
  sheet(
    'vi',
    'Sổ bán hàng cửa hàng sỉ',
    ['order lines', 'totals'],
    {
      'Bán T6': orders`
        Ngày bán | Số phiếu | Khách sỉ | Mặt hàng | ĐVT | SL | Đơn giá | Thành tiền | NV bán
        = order_date | order_id | account/customer_id | product | | quantity | !amount | amount | owner
        02/06/2026 | PX-11 | Tạp hoá Út | Nước mắm | thùng | 5 | '420.000 | 2.100.000 | Trâm
        02/06/2026 | PX-11 | Tạp hoá Út | Dầu ăn | thùng | 3 | '560.000 | 1.680.000 | Trâm
        16/06/2026 | PX-12 | Quán Cô Ba | Gạo | bao | 10 | '385.000 | 3.850.000 | Nhân
        Cộng |  |  |  |  | 18 |  | 7.630.000 |`,
    },
    { reads: { amount: 7630000, quantity: 18 } },
  ),
  sheet(
    'vi',
    'Khách thuê phần mềm theo tháng',
    'customers',
    {
      'DS khách': customers`
        Mã KH | Tên đơn vị | Gói | Phí/tháng | Ngày bắt đầu | Ngày ngưng | Tình trạng | Chu kỳ thanh toán
        = customer_id | account | product | mrr_amount | start_date | churn_date | churn_status | billing_period
        K01 | Nhà thuốc An | Pro | '499.000 | 10/03/2025 |  | Đang dùng | Tháng
        K02 | Spa Hoa | Basic | '199.000 | 22/05/2025 | 31/12/2025 | Đã ngưng | Tháng
        K03 | Quán Nhớ | Basic | '199.000 | 01/08/2025 |  | Đang dùng | Năm`,
    },
    { reads: { rows: 3, mrr_amount: 897000, start_date: '2025-03-10', churn_date: '2025-12-31' } },
  ),
  sheet(
    'vi',
    'Chỉ tiêu theo nhân viên và tháng',
    ['targets matrix', 'titles above', 'totals'],
    {
      'Chỉ tiêu': targets`
        CHỈ TIÊU DOANH SỐ 2026 (triệu đồng)
        Nhân viên | Tháng 1 | Tháng 2 | Tháng 3 | Quý 1
        = owner
        Trâm | 120 | 100 | 150 | 370
        Nhân | 90 | 80 | 110 | 280
        Tổng | 210 | 180 | 260 | 650`,
    },
    { reads: { rows: 6, target_amount: 650000000 } },
  ),
  sheet(
    'vi',
    'Nhật ký tiếp xúc khách của NVKD',
    'activities',
    {
      'Nhật ký': activities`
        Ngày | NV | Hình thức | Khách hàng | Người gặp | Thời lượng (phút) | Kết quả
        = activity_date | owner | activity_type | account | contact | duration |
        01/06/2026 | Lan | Gọi điện | Bia Sông Tiền | C. Oanh | 8 | Hẹn gặp
        03/06/2026 | Lan | Gặp trực tiếp | Bia Sông Tiền | C. Oanh | 60 | Chốt phương án
        16/06/2026 | Quốc | Zalo | Thép Miền Đông | A. Vũ | 5 | Gửi báo giá`,
    },
    { reads: { rows: 3, duration: 73 } },
  ),
  sheet(
    'vi',
    'Tin nhắn fanpage',
    'inquiries',
    {
      Inbox: inquiries`
        Thời gian khách nhắn | Tên khách | Kênh | Nội dung | Thời gian trả lời đầu tiên | NV trực | Đã xử lý
        = received_at | contact | source | | first_reply_at | owner | resolved/answered
        01/06/2026 08:15 | Thu | Facebook | Hỏi giá | 01/06/2026 08:21 | Yến | Rồi
        01/06/2026 20:40 | Hải | Zalo | Đổi hàng | 02/06/2026 08:02 | Yến | Rồi
        19/06/2026 11:05 | My | Facebook | Tư vấn |  | Khang | Chưa`,
    },
    { reads: { rows: 3, received_at: '2026-06-01' } },
  ),
  sheet(
    'vi',
    'Khảo sát sau mua',
    'surveys',
    {
      'Câu trả lời biểu mẫu 1': surveys`
        Dấu thời gian | Tên của bạn | Bạn hài lòng với dịch vụ ở mức nào? (1–5) | Góp ý thêm
        = survey_date | contact/account | csat_score |
        05/06/2026 10:11:12 | Thu | 5 |
        16/06/2026 14:20:01 | Hải | 3 | Giao chậm
        21/06/2026 19:33:40 | My | 4 |`,
    },
    { reads: { rows: 3, csat_score: 12, survey_date: '2026-06-05' } },
  ),
  sheet(
    'vi',
    'Bài đăng các kênh',
    'social',
    {
      'Content T6': social`
        Ngày đăng | Kênh | Tiêu đề | Lượt thích | Bình luận | Chia sẻ | Tiếp cận | Inbox
        = social_date | platform | | likes | comments | shares | reach | messages
        02/06/2026 | Facebook | Khuyến mãi | 240 | 31 | 12 | '8.900 | 20
        16/06/2026 | TikTok | Hậu trường | '3.100 | 140 | 260 | '52.000 | 38
        23/06/2026 | Instagram | Mẫu mới | 410 | 12 | 5 | '6.300 | 7`,
    },
    { reads: { rows: 3, likes: 3750, reach: 67200 } },
  ),
  sheet(
    'vi',
    'Lead từ quảng cáo, dán từ file',
    'leads',
    {
      'Data ads': asText(deals`
        Thời gian | Họ và tên | Số điện thoại | Email | Nhu cầu | Chiến dịch | Kênh | Trạng thái chăm sóc | Telesale
        = created_date/lead_date | contact/account/deal_name | phone | email | product | campaign | source | stage/status | owner
        01/06/2026 09:10 | Lê Thu | 0911000001 | thu@a.example | Khoá tối | He26 | Facebook | Mới | Hạnh
        03/06/2026 15:32 | Võ Hải | 0911000002 | hai@b.example | Khoá sáng | He26 | Facebook | Không nghe máy | Hạnh
        17/06/2026 08:05 | Tạ My | 0911000003 | my@c.example | Khoá tối | Brand | Google | Hẹn test | Dung
        20/06/2026 22:14 | Hồ An | 0911000004 | an@d.example | Khoá sáng | Brand | Google | Sai số | Dung`),
    },
    {
      rows: 'lead',
      stages: { lead: 'Mới', 'opportunity/sql': 'Hẹn test', 'disqualified/lost': 'Sai số' },
      reads: { rows: 4, created_date: '2026-06-01' },
    },
  ),
  sheet(
    'vi',
    'File tổng của công ty nội thất',
    ['several tables', 'no table', 'totals'],
    {
      'Hợp đồng': deals`
        Số HĐ | Khách hàng | Công trình | Giá trị HĐ | Sale | Trạng thái | Ngày tiếp nhận | Ngày ký
        = deal_id | account | deal_name/product | amount | owner | stage/status | created_date/lead_date | won_date/close_date
        01/26 | Chị Hạnh | Bếp | 85.000.000 | Quân | Đã ký | 05/01/2026 | 23/01/2026
        02/26 | Cty Minh Long | Văn phòng | 240.000.000 | Thảo | Đang thiết kế | 16/02/2026 |
        03/26 | Anh Tú | Phòng ngủ | 18.500.000 | Quân | Huỷ | 27/03/2026 |
        TỔNG CỘNG |  |  | 343.500.000 |  |  |  |`,
      'Chi MKT': spend`
        Tháng | Hạng mục | Số tiền
        = period/spend_date | source/campaign/spend_type | spend_amount
        01/2026 | Facebook Ads | 12.000.000
        01/2026 | Chụp ảnh | 5.000.000
        02/2026 | Facebook Ads | 14.500.000
        Tổng |  | 31.500.000`,
      'Nhân sự': noTable`
        Tên | Chức vụ | Ngày vào làm
        Quân | Sale | 01/03/2022
        Thảo | Sale | 15/07/2023`,
    },
    { stages: { won: 'Đã ký', lost: 'Huỷ' }, reads: { rows: 3, amount: 343500000, 'spend.spend_amount': 31500000 } },
  ),
  sheet(
    'vi',
    'Nhật ký chuyển giai đoạn',
    'stage log',
    {
      'Lịch sử': asText(deals`
        Mã cơ hội | Giai đoạn trước | Giai đoạn sau | Thời điểm chuyển | Người chuyển
        = deal_id | !stage | stage | stage_change_date |
        CH-1 | Mới | Báo giá | 05/03/2026 09:00 | Lan
        CH-1 | Báo giá | Thành công | 20/03/2026 10:30 | Lan
        CH-2 | Mới | Báo giá | 16/03/2026 15:10 | Quốc
        CH-2 | Báo giá | Thất bại | 02/04/2026 08:45 | Quốc`),
    },
    { stages: { won: 'Thành công', lost: 'Thất bại', proposal: 'Báo giá' }, reads: { rows: 2 } },
  ),
];
