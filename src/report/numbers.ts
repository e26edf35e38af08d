/** How the report writes numbers: formats for cells, and short texts for sentences. */

import type { Result } from '../engine/formula';
import type { Kpi } from '../kpis/kpi';

/** Google's number format for a unit. Small money keeps its cents. */
export function formatOf(unit: Kpi['unit'], value: number): string {
  switch (unit) {
    case 'percent':
      return '0.0%';
    case 'days':
    case 'minutes':
      return '#,##0.0';
    case 'ratio':
      return '#,##0.00';
    case 'currency':
      return Math.abs(value) < 1000 && !Number.isInteger(value) ? '#,##0.00' : '#,##0';
    case 'count':
      return '#,##0';
  }
}

/** A number for the middle of a sentence: thousands grouped, at most one decimal for a fraction. */
export function numberText(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  const [whole = '0', decimals] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals && Math.abs(rounded) < 1000 ? `.${decimals}` : ''}`;
}

/** A value with its unit for the middle of a sentence: shares as percent. */
export function unitText(value: number, unit: Kpi['unit']): string {
  return unit === 'percent' ? `${numberText(value * 100)} %` : numberText(value);
}

/** The result of a KPI by its id. */
export function resultOf(results: readonly Result[], id: string): Result | undefined {
  return results.find((result) => result.kpi.id === id);
}
