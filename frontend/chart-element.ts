import { css, type CSSResultGroup, LitElement, type PropertyDeclarations } from 'lit';

/** The most points there are. */
export const FULL = 100;

/** A level of maturity, up to a number of points. */
export interface ChartLevel {
  name: string;
  upTo: number;
}

/**
 * A chart as wide as its place.
 *
 * Colours: `--astrolabio-radar-shape`, `--astrolabio-radar-grid`, `--astrolabio-radar-ground`; text takes `color`.
 */
export abstract class ChartElement<Chart> extends LitElement {
  static override properties: PropertyDeclarations = { chart: { attribute: false }, width: { state: true } };

  static override styles: CSSResultGroup = css`
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
    .marker {
      fill: var(--ground);
      stroke: var(--shape);
      stroke-width: 2.5;
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

  declare chart?: Chart;
  declare width: number;

  private readonly observer = new ResizeObserver(() => {
    this.measure();
  });

  constructor() {
    super();
    this.width = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  /** Has the chart measured again whenever one of the boxes that matter to it changes its size. */
  protected observe(): void {
    this.boxes().forEach((box) => {
      this.observer.observe(box);
    });
  }

  protected abstract boxes(): Element[];

  /** Sets the width, and what else depends on the sizes of the boxes. */
  protected abstract measure(): void;
}
