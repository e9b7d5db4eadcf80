import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ChartElement, type ChartLevel, FULL } from './chart-element.js';

/** Everything the chart says; all words come in the reader's language. */
interface HistoryChart {
  /** What the chart shows, as a sentence. */
  title: string;
  /** The whole content in words, for those who cannot see it. */
  description: string;
  /** The levels, lowest first, each up to a line. */
  levels: ChartLevel[];
  /** In the order of time; `time` in milliseconds. */
  points: Point[];
}

interface Point {
  time: number;
  date: string;
  /** The date as short as can be. */
  brief: string;
  points: number;
}

/** At least two points. */
interface Course {
  first: Point;
  between: Point[];
  last: Point;
}

const HEIGHT = 260;
const TOP = 22;
const BOTTOM = 34;
const SIDE = 16;
/** Room that the name of a level needs to the left, in widths of its letters, and beside it that of a number. */
const NAME_LETTER = 6.8;
const NUMBER = 20;
/** Room that a date needs besides another, in widths of its letters. */
const LETTER = 7.5;

/** Scores over time as a line with its numbers. The table with the same numbers stands beside it on the page. */
class HistoryElement extends ChartElement<HistoryChart> {
  static override styles = [
    ChartElement.styles,
    css`
      figcaption {
        margin-block-end: 0.5rem;
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
      .number {
        font-weight: 700;
        paint-order: stroke;
        stroke: var(--ground);
        stroke-linejoin: round;
        stroke-width: 4;
      }
    `,
  ];

  protected override boxes(): Element[] {
    return [this];
  }

  protected override measure(): void {
    this.width = this.clientWidth;
  }

  protected override render(): TemplateResult | typeof nothing {
    const chart = this.chart;
    const [first, ...later] = chart?.points ?? [];
    const last = later.at(-1);
    if (!chart || !first || !last) {
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
          ${this.width > 0 ? this.drawing(chart, { first, between: later.slice(0, -1), last }) : nothing}
        </svg>
      </figure>
    `;
  }

  private drawing({ levels, points }: HistoryChart, course: Course): SVGTemplateResult {
    const names = Math.max(...levels.map(({ name }) => name.length)) * NAME_LETTER + NUMBER;
    const x = (point: Point): number => this.at(point, course, names);
    const y = (value: number): number => TOP + ((HEIGHT - TOP - BOTTOM) * (FULL - value)) / FULL;
    const line = points.map((point) => `${x(point).toFixed(1)},${y(point.points).toFixed(1)}`).join(' ');
    return svg`
      <line class="base" x1="0" x2=${this.width} y1=${y(0)} y2=${y(0)} />
      ${levels.map(
        ({ name, upTo }) => svg`
          <line class="level" x1="0" x2=${this.width} y1=${y(upTo)} y2=${y(upTo)} />
          <text class="name" x="0" y=${y(upTo) + 14}>${name}</text>`,
      )}
      <polyline class="line" points=${line} />
      ${points.map(
        (point) => svg`
          <circle class="marker" cx=${x(point)} cy=${y(point.points)} r="5" />
          <text class="number" text-anchor="middle" x=${x(point)} y=${y(point.points) - 11}>${point.points}</text>`,
      )}
      ${this.dates(course, names).map(
        ({ date, at, anchor }) => svg`<text text-anchor=${anchor} x=${at} y=${HEIGHT - 10}>${date}</text>`,
      )}
    `;
  }

  private at({ time }: Point, { first, last }: Course, names: number): number {
    const span = last.time - first.time || 1;
    return names + ((this.width - names - SIDE) * (time - first.time)) / span;
  }

  /**
   * The first and the last date, and those between that do not touch another; short where there is no room for two long ones,
   * and the last alone where there is none for two short ones.
   */
  private dates(
    { first, between, last }: Course,
    names: number,
  ): { date: string; at: number; anchor: 'start' | 'middle' | 'end' }[] {
    const room = (date: string): number => date.length * LETTER;
    const fit = (one: string, other: string): boolean => room(one) + LETTER + room(other) <= this.width;
    const said = fit(first.date, last.date) ? (point: Point) => point.date : (point: Point) => point.brief;
    const end = { date: said(last), at: this.width, anchor: 'end' } as const;
    if (!fit(said(first), said(last))) {
      return [end];
    }
    let free = room(said(first)) + LETTER;
    const fitting = between.flatMap((point) => {
      const at = this.at(point, { first, between, last }, names);
      const half = room(said(point)) / 2;
      if (at - half <= free || at + half >= this.width - room(said(last)) - LETTER) {
        return [];
      }
      free = at + half + LETTER;
      return [{ date: said(point), at, anchor: 'middle' } as const];
    });
    return [{ date: said(first), at: 0, anchor: 'start' }, ...fitting, end];
  }
}

customElements.define('astrolabio-history', HistoryElement);
