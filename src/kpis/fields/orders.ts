/** Columns of orders. */

import type { Field } from '../field';

export const ordersFields = {
  order_id: {
    kind: 'id',
    tables: ['orders'],
    headers: {
      en: 'Order ID|Order No|Invoice No|Invoice|Transaction ID|Order|Order Number|Order #|Invoice Number|Receipt No|Transaction No|Sales Order|SO Number|Order Ref|Name|Order Reference|Inv No|Bill No',
      th: 'เลขที่คำสั่งซื้อ|เลขที่ใบแจ้งหนี้|เลขที่ออเดอร์|เลขที่สั่งซื้อ|หมายเลขคำสั่งซื้อ|เลขออเดอร์|เลขคำสั่งซื้อ|รหัสคำสั่งซื้อ|เลขที่ใบเสร็จ|หมายเลขออเดอร์|เลขที่บิล|บิลเลขที่',
      ja: '注文番号|受注番号|請求書番号|注文ID|オーダー番号|注文No|伝票番号|受注No|取引番号|受注ID|受注No.',
      ar: 'رقم الطلب|رقم الفاتورة|رقم الأوردر|رقم العملية|رقم الطلبية|كود الطلب|معرف الطلب',
      vi: 'Mã đơn hàng|Số hóa đơn|Mã đơn|Mã ĐH|Số đơn hàng|Mã hóa đơn|Số HĐ|Mã vận đơn|Số phiếu|Mã phiếu|Số chứng từ',
      crm: 'Order Reference|order_number|increment_id',
    },
  },
  order_date: {
    kind: 'date',
    tables: ['orders'],
    headers: {
      en: 'Order Date|Invoice Date|Purchase Date|Transaction Date|Ordered On|Ordered|Created At|Paid At|Order Placed|Sales Date|Invoice Date/Time|Date Ordered|Placed On|Order Time|Date|Inv Date|Income Date|Revenue Date|Posting Date|Sale Date|Income Due Date|Bill Date',
      th: 'วันที่สั่งซื้อ|วันที่ขาย|วันที่สั่ง|วันสั่งซื้อ|เวลาที่สั่งซื้อ|วันที่ออเดอร์|วันที่ชำระ|วันที่|เวลาสั่งซื้อ|วันที่บิล|วันที่ออกบิล',
      ja: '注文日|購入日|売上日|注文日時|受注日|購入日時|受注日時|請求日|取引日|伝票日付|日付|受注年月日|売上年月日|伝票日',
      ar: 'تاريخ الطلب|تاريخ الشراء|تاريخ الأوردر|تاريخ الفاتورة|تاريخ العملية|وقت الطلب|تاريخ البيع|التاريخ',
      vi: 'Ngày đặt hàng|Ngày mua|Ngày bán|Ngày đặt|Ngày lên đơn|Ngày tạo đơn|Thời gian đặt hàng|Ngày hóa đơn|Ngày|Ngày đơn|Ngày xuất|Ngày chứng từ',
      crm: 'Order Date|date_order|created_at|Creation Date|createTime|Create Time',
    },
  },
  customer_id: {
    kind: 'id',
    tables: ['orders', 'customers'],
    headers: {
      en: 'Customer ID|Customer|Client ID|Account ID|Customer No|Customer Number|Member ID|Member No|Subscriber ID|User ID|Membership No|Cust ID|Account No|Account Number|customerID|Member|Member Number|Cust Code|Customer Code|Cust No|Email (Billing)|Billing Email',
      th: 'รหัสลูกค้า|ลูกค้า|รหัสสมาชิก|เลขสมาชิก|เลขที่สมาชิก|รหัส|รหัสร้าน',
      ja: '顧客ID|顧客番号|会員ID|会員番号|顧客No|契約番号|契約ID|お客様番号|会員No|ユーザーID|顧客コード|契約者ID|得意先コード|取引先コード',
      ar: 'رقم العميل|معرف العميل|رقم العضوية|كود العميل|رقم المشترك|رقم العضو|معرف المشترك|كود',
      vi: 'Mã khách hàng|Mã KH|Mã hội viên|Mã thuê bao|Mã khách|Mã thành viên|ID khách hàng|Mã học viên|Mã đại lý',
      crm: 'customer_id|Customer ID|customer',
    },
  },
  quantity: {
    kind: 'number',
    tables: ['orders', 'activities'],
    headers: {
      en: 'Quantity|Count|Qty|Number|No. of|Cases|Units|Pcs|Pieces|Lineitem Quantity|Items Qty|Order Qty|Qty Ordered|No. of Items|How Many',
      th: 'จำนวน|จำนวนชิ้น|จำนวน (ชิ้น)|จำนวนสินค้า|ชิ้น|จำนวนลัง',
      ja: '件数|数量|回数|個数|注文数|点数|販売数|購入数量|受注数|受注数量',
      ar: 'العدد|الكمية|عدد القطع|عدد الوحدات|الكميه',
      vi: 'Số lượng|Số lần|SL|Số lượng SP|Số sản phẩm|SL bán',
      crm: 'Product - Quantity|product_uom_qty|Lineitem quantity',
    },
  },
  refund_amount: {
    kind: 'currency',
    tables: ['orders'],
    headers: {
      en: 'Refund|Refunded|Credit|Refund Amount|Refunded Amount|Returns|Amount Refunded|Order Refund Amount|Refund Total',
      th: 'คืนเงิน|ยอดคืน|จำนวนเงินคืน|เงินคืน|ยอดคืนเงิน',
      ja: '返金|返金額|返品金額|返金金額',
      ar: 'المبلغ المسترد|استرداد|قيمة الاسترداد|المرتجع|المبلغ المسترجع|المسترجع|مبلغ الاسترجاع',
      vi: 'Hoàn tiền|Tiền hoàn|Số tiền hoàn|Hoàn trả|Tiền trả lại',
      crm: '',
    },
  },
} as const satisfies Record<string, Field>;
