/** Draws a tab's charts over its grid, each at its anchor cell, with its data as a table for those who cannot see it. */
import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { chartSettings } from '../../chart-settings';
import type { ChartView, TabView } from '../../host/types';
import { chartOption, isDrawn } from './chart-option';
import { fontFamily } from './text-measure';

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  LabelLayout,
  CanvasRenderer,
]);

interface Drawn {
  element: HTMLElement;
  canvas: EChartsType | undefined;
  chart: ChartView;
  signature: string;
}

export class Charts {
  private readonly drawn = new Map<number, Drawn>();
  private tab: number | undefined;

  constructor(
    private readonly layer: HTMLElement,
    private readonly anchor: (row: number, column: number) => { top: number; start: number },
  ) {}

  /** Shows the charts of a tab; only what changed is drawn again. */
  show(tab: TabView, locale: string): void {
    const ids = new Set(tab.charts.map(({ id }) => id));
    for (const [id, { element, canvas }] of this.drawn) {
      if (this.tab === tab.id && ids.has(id)) continue;
      canvas?.dispose();
      element.remove();
      this.drawn.delete(id);
    }
    this.tab = tab.id;
    for (const chart of tab.charts) this.drawChart(chart, tab, locale);
    this.place();
  }

  /** Puts each chart at its anchor again: sizes of rows or columns have changed. */
  place(): void {
    for (const { element, chart } of this.drawn.values()) {
      const { top, start } = this.anchor(chart.position.row, chart.position.column);
      element.style.top = `${top + chart.position.offsetY}px`;
      element.style.insetInlineStart = `${start + chart.position.offsetX}px`;
    }
  }

  private drawChart(chart: ChartView, tab: TabView, locale: string): void {
    const signature = JSON.stringify([chart, tab.rightToLeft, locale]);
    let drawn = this.drawn.get(chart.id);
    if (drawn?.signature === signature) return;
    if (!drawn) {
      const element = document.createElement('figure');
      element.className = 'chart';
      this.layer.append(element);
      drawn = { element, canvas: undefined, chart, signature };
      this.drawn.set(chart.id, drawn);
    }
    drawn.chart = chart;
    drawn.signature = signature;
    const { element } = drawn;
    element.dataset.chart = String(chart.id);
    element.dataset.type = chart.type;
    element.style.width = `${chart.width}px`;
    element.style.height = `${chart.height}px`;
    element.dir = tab.rightToLeft ? 'rtl' : 'ltr';
    element.setAttribute('aria-label', summary(chart));
    drawn.canvas?.dispose();
    drawn.canvas = undefined;
    const picture = document.createElement('div');
    picture.className = 'chart-picture';
    picture.setAttribute('aria-hidden', 'true');
    element.replaceChildren(picture, dataTable(chart));
    if (!isDrawn(chart.type)) {
      picture.classList.add('chart-notice');
      picture.textContent = `The preview draws no ${chart.type.toLowerCase()} charts. Google Sheets does.`;
      return;
    }
    drawn.canvas = init(picture, null, { renderer: 'canvas', width: chart.width - 2, height: chart.height - 2 });
    drawn.canvas.setOption(
      chartOption(chart, { locale, rightToLeft: tab.rightToLeft, fontFamily: fontFamily({ fontFamily: 'Roboto' }) }),
    );
  }
}

function summary(chart: ChartView): string {
  const { title } = chartSettings(chart);
  const kind = `${chart.type.charAt(0)}${chart.type.slice(1).toLowerCase()} chart`;
  return `${kind}${title === '' ? '' : `: ${title}`}. Data from ${chart.ranges.join(', ')}.`;
}

/** The chart's data as the cells show them. */
function dataTable(chart: ChartView): HTMLElement {
  const table = document.createElement('table');
  table.className = 'visually-hidden';
  const head = table.createTHead().insertRow();
  head.append(cell('th', ''), ...chart.series.map(({ name }) => cell('th', name)));
  const body = table.createTBody();
  chart.categories.forEach((category, row) => {
    const line = body.insertRow();
    line.append(
      cell('th', category),
      ...chart.series.map(({ values, texts }) => {
        const data = cell('td', values[row] === null ? '' : (texts[row] ?? ''));
        data.dataset.value = values[row] === null ? '' : String(values[row]);
        return data;
      }),
    );
  });
  return table;
}

function cell(name: 'th' | 'td', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
