import { html, nothing, svg, type TemplateResult } from 'lit';
import { LightElement } from './light-element.js';

interface Strips {
  caption: string;
  headings: { name: string; own: string; median: string; middle: string | null; ahead: string | null };
  /** What the marks stand for. */
  key: { scale: string; own: string; median: string; middle: string | null };
  rows: Row[];
}

interface Row {
  name: string;
  points: number;
  own: string;
  median: number | null;
  lower: number | null;
  upper: number | null;
  middle: string | null;
  ahead: string | null;
  note: string | null;
}

/** A row a score, each with a strip from 0 to 100: the middle half and the median of other companies, and one's own. */
class StripsElement extends LightElement {
  static override properties = { strips: { attribute: false } };

  declare strips: string;

  protected override render() {
    if (!this.strips) {
      return nothing;
    }
    const strips = JSON.parse(this.strips) as Strips;
    return html`${this.key(strips)}${this.table(strips)}`;
  }

  private key({ key }: Strips): TemplateResult {
    const sample = (row: Partial<Row>) => html`<span class="sample" aria-hidden="true">${this.picture(row)}</span>`;
    return html`
      <ul class="key">
        <li>${sample({ points: 50 })}${key.own}</li>
        <li>${sample({ median: 50 })}${key.median}</li>
        ${key.middle ? html`<li>${sample({ lower: 10, upper: 90 })}${key.middle}</li>` : nothing}
        <li>${key.scale}</li>
      </ul>
    `;
  }

  /** Roles are written out, because rows that wrap would lose them. */
  private table({ caption, headings, rows }: Strips): TemplateResult {
    return html`
      <table role="table">
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead role="rowgroup" class="visually-hidden">
          <tr role="row">
            ${Object.values(headings)
              .filter((heading) => heading)
              .map((heading) => html`<th role="columnheader" scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => this.row(row, headings))}
        </tbody>
      </table>
    `;
  }

  private row(row: Row, headings: Strips['headings']): TemplateResult {
    const figure = (heading: string | null, value: string | number | null) =>
      heading
        ? html`<td role="cell">
            ${value === null ? '–' : html`<span aria-hidden="true">${heading}: </span>${value}`}
          </td>`
        : nothing;
    return html`
      <tr role="row">
        <th role="rowheader" scope="row">${row.name}${row.note ? html` <small>${row.note}</small>` : nothing}</th>
        <td role="cell" class="own">${row.own}<span class="strip" aria-hidden="true">${this.picture(row)}</span></td>
        ${figure(headings.median, row.median)} ${figure(headings.middle, row.middle)}
        ${figure(headings.ahead, row.ahead)}
      </tr>
    `;
  }

  private picture({ lower, upper, median, points }: Partial<Row>): TemplateResult {
    return html`
      <svg height="20" width="100%">
        ${svg`
          <rect class="track" x="0" y="8" width="100%" height="4" rx="2" />
          ${
            lower != null && upper != null
              ? svg`<rect class="middle" x="${lower}%" y="4" width="${Math.max(upper - lower, 0.5)}%" height="12" rx="2" />`
              : nothing
          }
          ${median != null ? svg`<line class="median" x1="${median}%" x2="${median}%" y1="1" y2="19" />` : nothing}
          ${
            points != null
              ? svg`<svg x="${points}%" y="10" overflow="visible"><path class="mark" d="M0-7L6 0L0 7L-6 0Z" /></svg>`
              : nothing
          }
        `}
      </svg>
    `;
  }
}

customElements.define('astrolabio-strips', StripsElement);
