import { css, html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Everything the chart says; all words come in the reader's language. */
export interface HistoryChart {
  /** What the chart shows, as a sentence. */
  title: string;
  /** The whole content in words, for those who cannot see it. */
  description: string;
  /** The levels, lowest first, each up to a line. */
  levels: { name: string; upTo: number }[];
  /** In the order of time; `time` in milliseconds. */
  points: { time: number; date: string; points: number }[];
}

const FULL = 100;
const HEIGHT = 260;
const TOP = 22;
const BOTTOM = 34;
const SIDE = 16;
/** Room to the left, where the names of the levels stand. */
const NAMES = 104;
/** Room that a date needs besides another, in widths of its letters. */
const LETTER = 7.5;

/**
 * Scores over time as a line with its numbers. The table with the same numbers stands beside it on the page.
 *
 * Colours are those of the radar: `--astrolabio-radar-shape`, `--astrolabio-radar-grid`, `--astrolabio-radar-ground`.
 */
export class AstrolabioHistory extends LitElement {
  static override properties = {
    chart: { attribute: false },
    width: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      --shape: var(--astrolabio-radar-shape, light-dark(#0b5c7a, #7cc7e8));
      --grid: var(--astrolabio-radar-grid, light-dark(#8a949b, #7d8890));
      --ground: var(--astrolabio-radar-ground, Canvas);
    }
    figure {
      margin: 0;
    }
    figcaption {
      font-weight: 600;
      margin-block-end: 0.5rem;
    }
    svg {
      display: block;
      overflow: visible;
      width: 100%;
    }
    text {
      fill: currentColor;
      font-family: inherit;
      font-size: 0.8125rem;
    }
    .level {
      stroke: var(--grid);
      stroke-dasharray: 2 4;
    }
    .base {
      stroke: var(--grid);
    }
    .name {
      font-size: 0.75rem;
      opacity: 0.85;
    }
    .line {
      fill: none;
      stroke: var(--shape);
      stroke-linejoin: round;
      stroke-width: 2.5;
    }
    .marker {
      fill: var(--ground);
      stroke: var(--shape);
      stroke-width: 2.5;
    }
    .number {
      font-weight: 700;
      paint-order: stroke;
      stroke: var(--ground);
      stroke-linejoin: round;
      stroke-width: 4;
    }
    @media (forced-colors: active) {
      :host {
        --shape: Highlight;
        --grid: GrayText;
        --ground: Canvas;
      }
      text {
        fill: CanvasText;
      }
    }
  `;

  declare chart?: HistoryChart;
  declare width: number;

  private readonly observer = new ResizeObserver(() => {
    this.width = this.clientWidth;
  });

  constructor() {
    super();
    this.width = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override render(): TemplateResult | typeof nothing {
    const chart = this.chart;
    if (!chart || chart.points.length < 2) {
      return nothing;
    }
    return html`
      <figure>
        <figcaption>${chart.title}</figcaption>
        <svg
          role="img"
          aria-label="${chart.title}. ${chart.description}"
          height=${HEIGHT}
          viewBox="0 0 ${this.width || 1} ${HEIGHT}"
        >
          ${this.width > 0 ? this.drawing(chart) : nothing}
        </svg>
      </figure>
    `;
  }

  private drawing(chart: HistoryChart): SVGTemplateResult {
    const x = (time: number): number => this.at(time, chart);
    const y = (points: number): number => TOP + ((HEIGHT - TOP - BOTTOM) * (FULL - points)) / FULL;
    const line = chart.points.map(({ time, points }) => `${x(time).toFixed(1)},${y(points).toFixed(1)}`).join(' ');
    return svg`
      <line class="base" x1="0" x2=${this.width} y1=${y(0)} y2=${y(0)} />
      ${chart.levels.map(({ name, upTo }) => svg`
        <line class="level" x1="0" x2=${this.width} y1=${y(upTo)} y2=${y(upTo)} />
        <text class="name" x="0" y=${y(upTo) + 14}>${name}</text>`)}
      <polyline class="line" points=${line} />
      ${chart.points.map(({ time, points }) => svg`
        <circle class="marker" cx=${x(time)} cy=${y(points)} r="5" />
        <text class="number" text-anchor="middle" x=${x(time)} y=${y(points) - 11}>${points}</text>`)}
      ${this.dates(chart).map(({ time, date }) => svg`
        <text text-anchor=${this.anchor(time, chart)} x=${this.edge(time, chart, x(time))} y=${HEIGHT - 10}>${date}</text>`)}
    `;
  }

  private at(time: number, { points }: HistoryChart): number {
    const span = points[points.length - 1].time - points[0].time || 1;
    return NAMES + ((this.width - NAMES - SIDE) * (time - points[0].time)) / span;
  }

  /** The first and the last date, and those between that do not touch another. */
  private dates(chart: HistoryChart): HistoryChart['points'] {
    const points = chart.points;
    const last = points[points.length - 1];
    const middle = (time: number): number => this.at(time, chart);
    const room = (date: string): number => date.length * LETTER;
    if (2 * room(last.date) > this.width) {
      return [last];
    }
    let end = room(points[0].date) + LETTER;
    const between = points.slice(1, -1).filter(({ time, date }) => {
      const fits = middle(time) - room(date) / 2 > end && middle(time) + room(date) / 2 < this.width - room(last.date) - LETTER;
      end = fits ? middle(time) + room(date) / 2 + LETTER : end;
      return fits;
    });
    return [points[0], ...between, last];
  }

  private anchor(time: number, chart: HistoryChart): string {
    return time === chart.points[0].time ? 'start' : time === chart.points[chart.points.length - 1].time ? 'end' : 'middle';
  }

  private edge(time: number, chart: HistoryChart, x: number): number {
    return { start: 0, middle: x, end: this.width }[this.anchor(time, chart)] ?? x;
  }
}

customElements.define('astrolabio-history', AstrolabioHistory);
