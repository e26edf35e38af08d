/** What KPIs are broken down by. */

import type { Texts } from '../i18n/locales';
import type { FieldId } from './fields';

export interface Dimension {
  label: Texts;
  /** The text column that splits the rows. None: the calendar month of each measure's own date. */
  field?: FieldId;
}

export const dimensions = {
  rep: {
    label: { en: 'Rep', th: 'พนักงานขาย', ja: '担当者', ar: 'مندوب المبيعات', vi: 'Nhân viên' },
    field: 'owner',
  },
  source: {
    label: { en: 'Source', th: 'แหล่งที่มา', ja: '流入元', ar: 'المصدر', vi: 'Nguồn' },
    field: 'source',
  },
  product: {
    label: { en: 'Product', th: 'สินค้า', ja: '商品', ar: 'المنتج', vi: 'Sản phẩm' },
    field: 'product',
  },
  team: {
    label: { en: 'Team', th: 'ทีม', ja: 'チーム', ar: 'الفريق', vi: 'Nhóm' },
    field: 'team',
  },
  month: {
    label: { en: 'Month', th: 'เดือน', ja: '月', ar: 'الشهر', vi: 'Tháng' },
  },
} as const satisfies Record<string, Dimension>;

export type DimensionId = keyof typeof dimensions;

export const dimensionIds = Object.keys(dimensions) as DimensionId[];
