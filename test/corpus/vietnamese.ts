/** Sheets as Vietnamese teams keep them. */

import {
  activities,
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

export const vietnameseSheets: readonly SheetCase[] = [
  sheet(
    'vi',
    'Môi giới bất động sản theo dõi khách',
    'stage column',
    {
      'DS KHÁCH 2026': deals`
        STT | Ngày nhận | Tên KH | SĐT | Nguồn | Dự án quan tâm | Ngân sách (tỷ) | Sale | Tình trạng | Ngày ký HĐ | Ghi chú
        = deal_id | created_date/lead_date | account/contact/deal_name | phone | source | product/deal_name | amount | owner | stage | won_date |
        1 | 05/01/2026 | Anh Hùng | 0901110001 | FB Ads | Sunrise A | 3,5 | Trang | Đã ký | 20/02/2026 |
        2 | 12/01/2026 | Chị Lan | 0901110002 | Giới thiệu | Riverside | 2,8 | Nam | Đi xem nhà |  | cuối tuần
        3 | 25/01/2026 | Anh Dũng | 0901110003 | FB Ads | Sunrise B | 4,2 | Trang | Không quan tâm |  |
        4 | 03/02/2026 | Chị Mai | 0901110004 | Zalo | Goldmark | 5,0 | Nam | Đàm phán |  |
        5 | 16/02/2026 | Anh Phúc | 0901110005 | Web | Riverside | 2,6 | Trang | Mới |  |`,
    },
    {
      stages: { lead: 'Mới', opportunity: 'Đi xem nhà', negotiation: 'Đàm phán', won: 'Đã ký', lost: 'Không quan tâm' },
      reads: { rows: 5, amount: 18100000000, won_date: '2026-02-20', created_date: '2026-01-05' },
    },
  ),
  sheet(
    'vi',
    'Sale B2B, đơn vị triệu đồng',
    'stage column',
    {
      'Phễu bán hàng': deals`
        Mã CH | Tên khách hàng (Công ty) | Người phụ trách | Giai đoạn | Giá trị (triệu) | Khả năng thắng (%) | Ngày tạo | Dự kiến chốt | Lý do thua
        = deal_id | account | owner | stage | amount | probability | created_date | expected_close_date | lost_reason
        CH01 | Hoà Bình | Thu | 3. Báo giá | 150 | 60 | #2026-05-20 | #2026-08-15 |
        CH02 | An Phú | Duy | 4. Đàm phán | 820 | 80 | #2026-04-02 | #2026-07-25 |
        CH03 | Minh Khôi | Thu | 5. Thắng | 45 | 100 | #2026-05-03 | #2026-06-10 |
        CH04 | Sao Mai | Duy | 1. Tiếp cận | 96 | 10 | #2026-06-22 | #2026-09-30 |
        CH05 | Tân Tiến | Thu | 6. Thua | 60 | 0 | #2026-03-11 | #2026-05-30 | Giá cao`,
    },
    {
      stages: {
        'lead/mql': '1. Tiếp cận',
        proposal: '3. Báo giá',
        negotiation: '4. Đàm phán',
        won: '5. Thắng',
        lost: '6. Thua',
      },
      reads: { rows: 5, amount: 1171000000, probability: 2.5 },
    },
  ),
  sheet(
    'vi',
    'Gõ không dấu, viết hoa',
    'stage column',
    {
      'DON HANG TIEM NANG': deals`
        MA KH | TEN KHACH HANG | DIEN THOAI | NHAN VIEN | NGUON KHACH | GIA TRI | TRANG THAI | NGAY TAO | NGAY CHOT
        = deal_id/customer_id | account | phone | owner | source | amount | stage | created_date | close_date/won_date
        K01 | Cty Tan Tien | 0902220001 | Vy | Facebook | 60.000.000 | Da bao gia | 03/06/2026 |
        K02 | Duoc Hai Van | 0902220002 | Khoa | Doi tac | 35.000.000 | Da chot | 12/03/2026 | 16/05/2026
        K03 | Cang Dong | 0902220003 | Vy | Goi dien | 48.000.000 | That bai | 06/02/2026 | 29/04/2026
        K04 | Lan Chi | 0902220004 | Khoa | Facebook | 210.000.000 | Dam phan | 24/04/2026 |
        K05 | Phuong Nam | 0902220005 | Vy | Web | 330.000.000 | Moi | 25/06/2026 |`,
    },
    {
      stages: { lead: 'Moi', proposal: 'Da bao gia', negotiation: 'Dam phan', won: 'Da chot', lost: 'That bai' },
      reads: { rows: 5, amount: 683000000, created_date: '2026-06-03' },
    },
  ),
  sheet(
    'vi',
    'Trung tâm tiếng Anh, ngày từng bước',
    'date per stage',
    {
      'Tuyển sinh': deals`
        Học viên | Phụ huynh | SĐT | Khóa học | Ngày đăng ký tư vấn | Ngày hẹn test | Ngày báo giá | Ngày đóng học phí | Học phí | Tư vấn viên | Nguồn
        = contact/account/deal_name | | phone | product | created_date/lead_date | opportunity_date | proposal_date | won_date | amount | owner | source
        Bảo An | Chị Hạnh | 0903330001 | IELTS | #2026-01-05 | #2026-01-10 | #2026-01-11 | #2026-01-15 | 12000000 | Ngọc | FB
        Gia Huy | Anh Tài | 0903330002 | Starters | #2026-01-09 | #2026-01-17 | #2026-01-18 |  | 6500000 | Ngọc | Bạn bè
        Khánh Vy | Chị Thủy | 0903330003 | TOEIC | #2026-01-20 |  |  |  |  | Linh | FB
        Minh Quân | Chị Yến | 0903330004 | IELTS | #2026-02-02 | #2026-02-07 | #2026-02-07 | #2026-02-09 | 12000000 | Linh | Google
        Thảo Nhi | Anh Sơn | 0903330005 | Movers | #2026-02-11 | #2026-02-14 | #2026-02-15 | #2026-02-28 | 7000000 | Ngọc | FB`,
    },
    { rows: 'lead', reads: { rows: 5, amount: 37500000 } },
  ),
  sheet(
    'vi',
    'Báo cáo tháng theo kênh, có tổng cộng',
    ['counts', 'titles above', 'totals'],
    {
      'Báo cáo': counts`
        BÁO CÁO MARKETING – SALES QUÝ 1/2026
        Đơn vị: VNĐ
        Tháng | Kênh | Chi phí QC | Số lead | Lead chất lượng (SQL) | Số đơn chốt | Số thất bại | Doanh thu
        = period | source | spend_amount | leads_count | sql_count | won_count | lost_count | amount
        Tháng 1/2026 | Facebook | 25.000.000 | 310 | 120 | 35 | 40 | 175.000.000
        Tháng 1/2026 | Google | 18.000.000 | 150 | 75 | 22 | 25 | 132.000.000
        Tháng 2/2026 | Facebook | 22.500.000 | 280 | 105 | 30 | 38 | 149.500.000
        Tháng 3/2026 | TikTok | 15.000.000 | 400 | 90 | 27 | 31 | 98.000.000
        Tổng cộng |  | 80.500.000 | '1.140 | 390 | 114 | 134 | 554.500.000`,
    },
    { reads: { rows: 4, leads_count: 1140, spend_amount: 80500000, amount: 554500000, period: '2026-01-01' } },
  ),
  sheet(
    'vi',
    'Tiêu đề hai dòng theo tuần',
    ['counts', 'two-row header'],
    {
      'Tuần T6': counts`
        Tuần | Marketing |  | Kinh doanh |  |
        | Lead mới | Chi phí | Cơ hội | Chốt | Doanh số
        == period | leads_count | spend_amount | opps_count | won_count | amount
        #2026-06-01 | 80 | 5000000 | 25 | 9 | 45000000
        #2026-06-08 | 75 | 4800000 | 22 | 7 | 38500000
        #2026-06-15 | 92 | 5600000 | 30 | 12 | 61000000
        #2026-06-22 | 85 | 5200000 | 27 | 10 | 52000000`,
    },
    { reads: { rows: 4, leads_count: 332, amount: 196500000 } },
  ),
  sheet(
    'vi',
    'Chi phí quảng cáo theo ngày',
    ['spend', 'totals'],
    {
      'Chi phí QC': spend`
        Ngày | Nền tảng | Tên chiến dịch | Số tiền chi tiêu (VND) | Lượt nhấp | Người chạy
        = spend_date/period | source | campaign | spend_amount | clicks |
        01/06/2026 | Facebook | Hè rực rỡ | 1.250.000 | 820 | Đạt
        02/06/2026 | Facebook | Hè rực rỡ | 1.310.500 | 845 | Đạt
        14/06/2026 | TikTok | Review | '890.000 | '1.410 | Hà
        25/06/2026 | Google | Thương hiệu | '640.000 | 195 | Hà
        Tổng |  |  | 4.090.500 | '3.270 |`,
    },
    { reads: { rows: 4, spend_amount: 4090500, spend_date: '2026-06-01' } },
  ),
  sheet(
    'vi',
    'Đơn hàng shop online',
    'orders',
    {
      'Đơn hàng T6': orders`
        Mã ĐH | Ngày đặt | Tên KH | Kênh bán | Sản phẩm | SL | Đơn giá | Thành tiền | Phí ship | Nhân viên chốt | Trạng thái giao
        = order_id | order_date | account/customer_id | source | product | quantity | !amount | amount | !amount | owner |
        DH001 | #2026-06-01 | Nhung | Shopee | Áo thun | 2 | 150000 | 300000 | 20000 | Mi | Đã giao
        DH002 | #2026-06-01 | Hương | FB | Váy | 1 | 420000 | 420000 | 30000 | Mi | Đã giao
        DH003 | #2026-06-02 | Tuấn | Shopee | Quần | 1 | 350000 | 350000 | 20000 | Bin | Hoàn
        DH004 | #2026-06-04 | Nhung | Zalo | Áo thun | 3 | 150000 | 450000 | 0 | Bin | Đang giao`,
    },
    { reads: { rows: 4, amount: 1520000, quantity: 7 } },
  ),
  sheet(
    'vi',
    'Thuê bao phần mềm',
    'customers',
    {
      'Khách thuê bao': customers`
        Mã KH | Tên công ty | Gói | Phí/tháng (đ) | Ngày bắt đầu | Ngày hủy | Chu kỳ thanh toán
        = customer_id | account | product | mrr_amount | start_date | churn_date | billing_period
        C01 | Hoà Bình | Pro | 1.500.000 | 01/02/2025 |  | Tháng
        C02 | An Phú | Basic | '500.000 | 15/03/2025 | 15/11/2025 | Tháng
        C03 | Sao Mai | Pro | 1.500.000 | 20/06/2025 |  | Năm
        C04 | Lan Chi | Team | 2.900.000 | 08/09/2025 | 28/02/2026 | Quý`,
    },
    { reads: { rows: 4, mrr_amount: 6400000, start_date: '2025-02-01' } },
  ),
  sheet(
    'vi',
    'Nhật ký gọi điện và gặp khách',
    'activities',
    {
      'Nhật ký sale': activities`
        Ngày | NVKD | Loại hoạt động | Khách hàng | Người gặp | Thời lượng (phút) | Kết quả
        = activity_date | owner | activity_type | account | contact | duration | !activity_type
        #2026-06-01 | Thu | Gọi điện | Hoà Bình | Anh Long | 12 | Hẹn demo
        #2026-06-01 | Duy | Gặp mặt | An Phú | Chị Vân | 60 | Xin báo giá
        #2026-06-03 | Thu | Email | Sao Mai | Cô Hiền | 5 | Đã gửi
        #2026-06-04 | Duy | Gọi điện | Lan Chi | Anh Quý | 8 | Không nghe máy`,
    },
    { reads: { rows: 4, duration: 85 } },
  ),
  sheet(
    'vi',
    'Chỉ tiêu doanh số từng tháng',
    ['targets matrix', 'totals'],
    {
      'Chỉ tiêu 2026': targets`
        Nhân viên | Tháng 1/2026 | Tháng 2/2026 | Tháng 3/2026 | Tổng
        = owner
        Thu | 300.000.000 | 320.000.000 | 350.000.000 | 970.000.000
        Duy | 280.000.000 | 300.000.000 | 320.000.000 | 900.000.000
        Vy | 200.000.000 | 220.000.000 | 240.000.000 | 660.000.000
        Tổng cộng | 780.000.000 | 840.000.000 | 910.000.000 | 2.530.000.000`,
    },
    { reads: { rows: 9, target_amount: 2530000000 } },
  ),
  sheet(
    'vi',
    'Mục tiêu và thực đạt',
    'targets',
    {
      KPI: targets`
        Chi nhánh | Nhân viên KD | Tháng | Mục tiêu doanh số | Thực đạt | % đạt
        = team | owner | period | target_amount | !target_amount | !target_amount
        HN | Thu | 01/2026 | 300000000 | 275000000 | 92%
        HN | Thu | 02/2026 | 320000000 | 340000000 | 106%
        HCM | Duy | 01/2026 | 280000000 | 290000000 | 104%
        HCM | Duy | 02/2026 | 300000000 | 251000000 | 84%`,
    },
    { reads: { rows: 4, target_amount: 1200000000, period: '2026-01-01' } },
  ),
  sheet(
    'vi',
    'Khảo sát hài lòng',
    'surveys',
    {
      'Câu trả lời biểu mẫu 1': surveys`
        Dấu thời gian | Tên công ty | Anh/chị hài lòng thế nào? (1-5) | Góp ý
        = survey_date | account | csat_score |
        #2026-06-01T10:12 | Hoà Bình | 5 |
        #2026-06-03T09:40 | An Phú | 4 | Giao nhanh hơn
        #2026-06-06T16:22 | Sao Mai | 2 | Hóa đơn sai
        #2026-06-10T11:05 | Lan Chi | 5 | Tốt`,
    },
    { reads: { rows: 4, csat_score: 16 } },
  ),
  sheet(
    'vi',
    'Tin nhắn khách hỏi trên fanpage',
    'inquiries',
    {
      Inbox: inquiries`
        Thời gian nhắn | Tên khách | Kênh | Nội dung | Thời gian trả lời đầu tiên | Admin
        = received_at | contact | source | | first_reply_at |
        01/06/2026 09:00 | Nhung | Fanpage | Hỏi giá | 01/06/2026 09:04 | Mi
        01/06/2026 13:20 | Hương | Zalo | Đổi size | 01/06/2026 14:41 | Bin
        02/06/2026 21:15 | Tuấn | Shopee | Giao hàng | 03/06/2026 08:02 | Mi
        15/06/2026 10:30 | Lệ | Fanpage | Hỏi giá |  | Bin`,
    },
    { reads: { rows: 4, received_at: '2026-06-01' } },
  ),
  sheet(
    'vi',
    'Số liệu mạng xã hội',
    'social',
    {
      'Mạng xã hội': social`
        Ngày đăng | Nền tảng | Bài viết | Lượt thích | Bình luận | Lượt chia sẻ | Tiếp cận | Tin nhắn
        = social_date | platform | | likes | comments | shares | reach | messages
        #2026-06-01 | Facebook | Hè rực rỡ | 320 | 45 | 28 | 9100 | 31
        #2026-06-04 | TikTok | Hậu trường | 2500 | 150 | 210 | 52000 | 44
        #2026-06-09 | Instagram | Hàng mới | 410 | 25 | 8 | 6000 | 12`,
    },
    { reads: { rows: 3, likes: 3230 } },
  ),
  sheet(
    'vi',
    'Mỗi sale một tab, có dòng trống và ghi chú',
    ['stacked tabs', 'spacer rows', 'notes beside'],
    {
      Trang: deals`
        Khách hàng | Hạng mục | Giá trị HĐ | Trạng thái | Ngày gửi báo giá | Ngày ký hợp đồng |  | Lưu ý: giá chưa VAT
        = account | product/deal_name | amount | stage | proposal_date | won_date | | !
        Quán Cà Phê Mộc | Biển hiệu | 12.000.000 | Đã ký | 05/01/2026 | 20/01/2026 |  |
        |
        Nha khoa Việt | Hộp đèn | 18.500.000 | Từ chối | 19/01/2026 |  |  |
        Spa Hoa Sen | Tủ kệ | 40.000.000 | Đã báo giá | 11/06/2026 |  |  |`,
      Nam: deals`
        Khách hàng | Hạng mục | Giá trị HĐ | Trạng thái | Ngày gửi báo giá | Ngày ký hợp đồng
        = account | product/deal_name | amount | stage | proposal_date | won_date
        Siêu thị Xanh | Standee | 7.000.000 | Đã ký | 03/02/2026 | 06/02/2026
        |
        Gym Thép | Decal | 9.500.000 | Đã báo giá | 14/06/2026 |`,
    },
    { stages: { won: 'Đã ký', lost: 'Từ chối', proposal: 'Đã báo giá' }, reads: { rows: 5, amount: 87000000 } },
  ),
  sheet(
    'vi',
    'Lịch sử đổi trạng thái',
    'stage log',
    {
      'Lịch sử': deals`
        Mã cơ hội | Trạng thái cũ | Trạng thái mới | Thời điểm | Người đổi
        = deal_id | !stage | stage | stage_change_date | !account
        CH01 | Mới | Báo giá | 02/05/2026 10:00 | Thu
        CH01 | Báo giá | Thắng | 20/05/2026 16:00 | Thu
        CH02 | Mới | Báo giá | 06/05/2026 11:00 | Duy
        CH02 | Báo giá | Thua | 01/06/2026 09:30 | Duy
        CH03 | Mới | Hẹn gặp | 11/06/2026 14:00 | Thu`,
    },
    { stages: { won: 'Thắng', lost: 'Thua', opportunity: 'Hẹn gặp', proposal: 'Báo giá' }, reads: { rows: 3 } },
  ),
  sheet(
    'vi',
    'File tổng: lead, chi phí, danh mục',
    ['several tables', 'leads', 'no table'],
    {
      Lead: deals`
        Ngày | Họ và tên | SĐT | Email | Nguồn khách | Sản phẩm quan tâm | Trạng thái | NV phụ trách
        = created_date | contact/account/deal_name | phone | email | source | product | stage | owner
        01/06/2026 | Trần Văn A | 0904440001 | a@mail.example | Facebook | CRM | Chưa liên hệ | Vy
        02/06/2026 | Lê Thị B | 0904440002 | b@mail.example | Google | Kho | Đang chăm sóc | Khoa
        14/06/2026 | Phạm C | 0904440003 | c@mail.example | Zalo | CRM | Hẹn gặp | Vy
        20/06/2026 | Võ D | 0904440004 | d@mail.example | Facebook | Web | Rác | Khoa
        22/06/2026 | Đỗ E | 0904440005 | e@mail.example | Google | CRM | Chốt đơn | Vy`,
      'Chi phí': spend`
        Tháng | Hạng mục | Loại chi phí | Số tiền
        = period | | spend_type | spend_amount
        #2026-06-01 | Chạy ads | Marketing | 25000000
        #2026-06-01 | Hoa hồng | Bán hàng | 9000000
        #2026-06-01 | Sự kiện | Marketing | 40000000`,
      'Danh mục': noTable`
        Trạng thái | Nguồn
        Chưa liên hệ | Facebook
        Đang chăm sóc | Google
        Hẹn gặp | Zalo
        Chốt đơn |`,
    },
    {
      rows: 'lead',
      stages: {
        lead: 'Chưa liên hệ',
        mql: 'Đang chăm sóc',
        opportunity: 'Hẹn gặp',
        disqualified: 'Rác',
        won: 'Chốt đơn',
      },
      reads: { rows: 5, created_date: '2026-06-01', 'spend.spend_amount': 74000000 },
    },
  ),
];
