import { css, html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ChartElement, type ChartLevel, FULL } from './chart-element.js';
import { fit, names, numbers, place, spoke, WIDE, type Label, type Layout, type Size } from './radar-layout.js';

/** Everything the chart says; all words come in the reader's language. */
interface RadarChart {
  /** What the chart shows, as a sentence. */
  title: string;
  /** The whole content in words, for those who cannot see it. */
  description: string;
  /** The levels, lowest first, each up to a ring. */
  levels: ChartLevel[];
  axes: RadarAxis[];
  /** The headings of the table. */
  headings: { axis: string; points: string; level: string };
  /** The heading of the list of levels. */
  levelsHeading: string;
  /** What the two shapes stand for, where there is a second one. */
  legend: { now: string; then: string } | null;
  /** What the shapes stand for, where companies stand behind one's own; without quartiles where there are too few. */
  peers: { own: string; median: string; middle: string | null } | null;
}

interface RadarAxis {
  name: string;
  points: number;
  level: string;
  /** The same axis after something has changed. */
  then: { points: number; level: string } | null;
  /** Where other companies stand; none where too few have points here. */
  peers: { median: number; lower: number | null; upper: number | null } | null;
}

/** The last line of a label, its number, is bold. */
const weight = (lines: string[], i: number): string => (i === lines.length - 1 ? 'points' : '');

/**
 * A radar chart with its table. Names stand at the axes wherever they fit; where they do not (a very narrow screen, very
 * large text), numbers stand there instead and lead to the rows of the table; the element then has the attribute `numbered`.
 * Whatever is put inside takes the place of the table.
 *
 * Colours: `--astrolabio-radar-shape`, `--astrolabio-radar-then` (a second shape, or others), `--astrolabio-radar-grid`, `--astrolabio-radar-ground`; text takes `color`.
 */
class RadarElement extends ChartElement<RadarChart> {
  static override properties = { layout: { state: true } };

  static override styles = [
    ChartElement.styles,
    css`
      :host {
        --after: var(--astrolabio-radar-then, light-dark(#8f5a0c, #e3b35c));
      }
      figure {
        display: flex;
        flex-wrap: wrap;
        gap: 1rem 2rem;
        align-items: center;
      }
      figcaption {
        flex: 1 1 100%;
      }
      .chart {
        flex: 3 1 min(26rem, 100%);
        min-width: 0;
      }
      .data {
        flex: 2 1 min(17rem, 100%);
        min-width: 0;
      }
      .among {
        align-items: flex-start;
      }
      .among .chart {
        flex: 2 1 min(22rem, 100%);
      }
      .among .data {
        flex: 3 1 min(22rem, 100%);
      }
      .narrow text {
        font-size: 0.75rem;
      }
      .points {
        font-weight: 700;
      }
      .ring {
        fill: none;
        stroke: var(--grid);
        stroke-width: 1;
      }
      .ring.outer {
        stroke-width: 1.5;
      }
      .axis {
        stroke: var(--grid);
        stroke-width: 1;
        stroke-dasharray: 2 3;
      }
      .scale {
        font-size: 0.6875rem;
        paint-order: stroke;
        stroke: var(--ground);
        stroke-width: 4;
        stroke-linejoin: round;
      }
      .shape {
        fill: var(--shape);
        fill-opacity: 0.16;
        stroke: var(--shape);
        stroke-width: 2.5;
        stroke-linejoin: round;
      }
      .shape.then {
        fill: none;
        stroke: var(--after);
        stroke-dasharray: 7 4;
      }
      .marker.then {
        fill: var(--after);
        stroke: var(--after);
      }
      .middle {
        stroke: none;
      }
      .hatch {
        fill: var(--after);
        fill-opacity: 0.16;
      }
      .hatch-line {
        stroke: var(--after);
        stroke-width: 1.2;
        stroke-opacity: 0.75;
      }
      .median {
        fill: none;
        stroke: var(--after);
        stroke-width: 2.5;
        stroke-dasharray: 3 3;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.5rem;
        margin: 0 0 0.5rem;
        padding: 0;
        list-style: none;
        font-size: 0.875em;
      }
      .legend svg {
        display: inline-block;
        width: 2.5em;
        height: 0.75em;
        margin-inline-end: 0.5em;
      }
      .legend line {
        stroke: var(--shape);
        stroke-width: 2.5;
      }
      .legend .then {
        stroke: var(--after);
        stroke-dasharray: 7 4;
      }
      .legend .median {
        stroke: var(--after);
        stroke-dasharray: 3 3;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 0.35em 0.25em;
        border-bottom: 1px solid var(--grid);
        text-align: start;
        vertical-align: top;
        overflow-wrap: break-word;
      }
      th[scope='row'] {
        font-weight: 400;
      }
      .data {
        container-type: inline-size;
      }
      .number {
        text-align: end;
        padding-inline-end: 0.75em;
      }
      @container (max-width: 22em) {
        table {
          font-size: 0.8125em;
        }
        th,
        td {
          padding-inline: 0.15em;
        }
        .number {
          padding-inline-end: 0.5em;
        }
      }
      @container (max-width: 18em) {
        thead {
          position: absolute;
          clip-path: inset(50%);
        }
        tr {
          display: flex;
          flex-wrap: wrap;
          border-bottom: 1px solid var(--grid);
        }
        th,
        td {
          border: 0;
        }
        th[scope='row'] {
          flex: 1 0 100%;
        }
        td:nth-of-type(3)::before {
          content: '→ ' / '';
        }
      }
      .levels {
        margin: 0.75rem 0 0;
        font-size: 0.875em;
      }
      .levels ol,
      .levels li {
        display: inline;
        margin: 0;
        padding: 0;
      }
      .levels li:not(:last-child)::after {
        content: ' · ';
      }
      .visually-hidden {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    `,
  ];

  declare layout?: Layout | undefined;

  protected override updated(changed: PropertyValues): void {
    this.toggleAttribute('numbered', this.layout?.numbered ?? false);
    if (changed.has('chart') || changed.has('width')) {
      this.observe();
      this.measure();
    }
  }

  /** The table too: its size tells of a change of the text size. */
  protected override boxes(): Element[] {
    return [...this.renderRoot.querySelectorAll('.chart, .data')];
  }

  /** Sizes of texts are asked of the browser, so that any font and any text size come out right. */
  protected override measure(): void {
    const probe = this.renderRoot.querySelector<SVGTextElement>('.probe');
    this.width = this.renderRoot.querySelector('.chart')?.clientWidth ?? 0;
    if (!probe || !this.chart || this.width === 0) {
      return;
    }
    const lineHeight = parseFloat(getComputedStyle(probe).fontSize) * 1.25;
    const sizeOf = (lines: string[]): Size => ({
      width: Math.max(
        ...lines.map((line, i) => {
          probe.setAttribute('class', `probe ${weight(lines, i)}`);
          probe.textContent = line;
          return probe.getComputedTextLength();
        }),
      ),
      height: lines.length * lineHeight,
    });
    const axes = this.chart.axes;
    this.layout =
      fit(names(axes, this.width), sizeOf, this.width, lineHeight, false) ??
      fit(numbers(axes), sizeOf, this.width, lineHeight, true);
    probe.textContent = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const chart = this.chart;
    if (!chart) {
      return nothing;
    }
    const drawable = chart.axes.length > 2;
    return html`
      <figure class=${chart.peers ? 'among' : ''}>
        <figcaption>${chart.title}</figcaption>
        ${drawable
          ? html`<div class="chart">${this.legend(chart)}${this.picture(chart)}${this.levelList(chart)}</div>`
          : nothing}
        <div class="data"><slot>${this.table(chart)}</slot></div>
      </figure>
    `;
  }

  private picture(chart: RadarChart): TemplateResult {
    const layout = this.layout;
    return html`
      <svg
        role="img"
        class=${this.width < WIDE ? 'narrow' : ''}
        aria-label="${chart.title}. ${chart.description}"
        height=${layout?.height ?? 0}
        viewBox="0 0 ${this.width || 1} ${layout?.height ?? 1}"
      >
        <text class="probe" visibility="hidden"></text>
        ${chart.peers ? this.hatch() : nothing}
        ${layout?.labels.length === chart.axes.length ? this.drawing(chart, layout) : nothing}
      </svg>
    `;
  }

  /** From back to front: grid, levels, shape, names. */
  private drawing(chart: RadarChart, layout: Layout): SVGTemplateResult {
    const count = chart.axes.length;
    const centre = `translate(${layout.centreX} ${layout.centreY})`;
    const outline = (points: number[]): string =>
      points
        .map((value, i) => spoke(i, count, (layout.radius * value) / FULL))
        .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
        .join(' ');
    return svg`
      <g transform=${centre}>
        ${chart.levels.map(
          ({ upTo }) => svg`
            <polygon class="ring ${upTo === FULL ? 'outer' : ''}" points=${outline(chart.axes.map(() => upTo))} />`,
        )}
        ${chart.axes.map((_, i) => {
          const end = spoke(i, count, layout.radius);
          return svg`<line class="axis" x2=${end.x} y2=${end.y} />`;
        })}
        ${this.others(chart, layout)} ${this.scale(chart, layout)}
        <polygon class="shape" points=${outline(chart.axes.map((axis) => axis.points))} />
        ${chart.axes.map((axis, i) => {
          const at = spoke(i, count, (layout.radius * axis.points) / FULL);
          return svg`<circle class="marker" cx=${at.x} cy=${at.y} r="4" />`;
        })}
        ${this.second(chart, layout, outline)}
        ${layout.labels.map((label, i) => this.label(label, i, layout))}
      </g>
    `;
  }

  private hatch(): SVGTemplateResult {
    return svg`
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch" width="6" height="6" />
          <line class="hatch-line" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
    `;
  }

  /** The middle half and the median of other companies, from each axis to the next where both have them. */
  private others(chart: RadarChart, layout: Layout): SVGTemplateResult | typeof nothing {
    if (!chart.peers) {
      return nothing;
    }
    const count = chart.axes.length;
    const at = (i: number, value: number): string => {
      const { x, y } = spoke(i % count, count, (layout.radius * value) / FULL);
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    };
    const pairs = chart.axes.map((axis, i) => ({ i, here: axis.peers, next: chart.axes[(i + 1) % count]?.peers }));
    const middle = pairs.map(({ i, here, next }) =>
      here?.upper != null && here.lower != null && next?.upper != null && next.lower != null
        ? `M${at(i, here.lower)}L${at(i, here.upper)}L${at(i + 1, next.upper)}L${at(i + 1, next.lower)}Z`
        : '',
    );
    const median = pairs.map(({ i, here, next }) =>
      here && next ? `M${at(i, here.median)}L${at(i + 1, next.median)}` : '',
    );
    return svg`
      <path class="middle" fill="url(#hatch)" d=${middle.join('')} />
      <path class="median" d=${median.join('')} />
    `;
  }

  private second(
    chart: RadarChart,
    layout: Layout,
    outline: (points: number[]) => string,
  ): SVGTemplateResult | typeof nothing {
    if (!chart.legend) {
      return nothing;
    }
    const after = ({ points, then }: RadarAxis): number => then?.points ?? points;
    return svg`
      <polygon class="shape then" points=${outline(chart.axes.map(after))} />
      ${chart.axes.map((axis, i) => {
        const at = spoke(i, chart.axes.length, (layout.radius * after(axis)) / FULL);
        return after(axis) === axis.points
          ? nothing
          : svg`<rect class="marker then" x=${at.x - 4} y=${at.y - 4} width="8" height="8" />`;
      })}
    `;
  }

  private legend({ legend, peers }: RadarChart): TemplateResult | typeof nothing {
    const sample = (kind: string) => html`
      <svg aria-hidden="true" viewBox="0 0 40 12">${svg`<line class=${kind} x1="0" x2="40" y1="6" y2="6" />`}</svg>
    `;
    if (peers) {
      return html`
        <ul class="legend">
          <li>${sample('own')}${peers.own}</li>
          <li>${sample('median')}${peers.median}</li>
          ${peers.middle
            ? html`<li>
                <svg aria-hidden="true" viewBox="0 0 40 12">
                  ${svg`<rect class="middle" fill="url(#hatch)" width="40" height="12" />`}</svg
                >${peers.middle}
              </li>`
            : nothing}
        </ul>
      `;
    }
    if (!legend) {
      return nothing;
    }
    return html`
      <ul class="legend">
        <li>${sample('now')}${legend.now}</li>
        <li>${sample('then')}${legend.then}</li>
      </ul>
    `;
  }

  private scale(chart: RadarChart, layout: Layout): SVGTemplateResult[] {
    return this.levels(chart).map(({ name, from, upTo }) => {
      const middle = (layout.radius * (from + upTo)) / 2 / FULL;
      return layout.namesLevels
        ? svg`<text class="scale" x="8" y=${-middle} dy="0.35em">${name}</text>`
        : svg`<text class="scale" x="5" y=${(-layout.radius * upTo) / FULL} dy="0.35em">${upTo}</text>`;
    });
  }

  /** The levels, each from where the one below it ends. */
  private levels({ levels }: RadarChart): (ChartLevel & { from: number })[] {
    return levels.map((level, i) => ({ ...level, from: levels[i - 1]?.upTo ?? 0 }));
  }

  private label(label: Label, index: number, layout: Layout): SVGTemplateResult {
    const box = place(label, index, layout);
    const x = { start: box.x, middle: box.x + label.size.width / 2, end: box.x + label.size.width }[box.anchor];
    return svg`
      <text text-anchor=${box.anchor}>${label.lines.map((line, i) => {
        const y = box.y + layout.lineHeight * (i + 0.8);
        return svg`<tspan class=${weight(label.lines, i)} x=${x} y=${y}>${line}</tspan>`;
      })}</text>
    `;
  }

  private change({ points, then }: RadarAxis): string {
    return then && then.points !== points ? `${then.points} · ${then.level}` : '=';
  }

  private levelList(chart: RadarChart): TemplateResult | typeof nothing {
    if (this.layout?.namesLevels) {
      return nothing;
    }
    return html`
      <div class="levels">
        ${chart.levelsHeading}
        <ol>
          ${this.levels(chart).map(({ name, from, upTo }) => html`<li>${from}–${upTo} ${name}</li>`)}
        </ol>
      </div>
    `;
  }

  /** Roles are written out, because rows that wrap on a narrow screen would lose them. */
  private table(chart: RadarChart): TemplateResult {
    const numbered = this.layout?.numbered ?? false;
    return html`
      <table role="table">
        <caption class="visually-hidden">
          ${chart.title}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${chart.headings.axis}</th>
            <th role="columnheader" scope="col" class="number">${chart.headings.points}</th>
            <th role="columnheader" scope="col">${chart.headings.level}</th>
            ${chart.legend ? html`<th role="columnheader" scope="col">${chart.legend.then}</th>` : nothing}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${chart.axes.map(
            (axis, i) => html`
              <tr role="row">
                <th role="rowheader" scope="row">${numbered ? `${i + 1}. ` : ''}${axis.name}</th>
                <td role="cell" class="number">${axis.points}</td>
                <td role="cell">${axis.level}</td>
                ${chart.legend ? html`<td role="cell">${this.change(axis)}</td>` : nothing}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}

customElements.define('astrolabio-radar', RadarElement);
