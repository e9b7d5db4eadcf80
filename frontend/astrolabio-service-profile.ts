import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './light-element.js';

interface Row {
  name: string;
  about: string;
  /** 1 for the worst level to 5. */
  rank: number;
  level: string;
  basis: string;
  /** The basis again where it is not the usual one, else empty. */
  mark: string;
  now: string;
  next: string | null;
  evidence: string[];
}

interface Picture {
  caption: string;
  criterion: string;
  here: string;
  levels: string[];
  rows: Row[];
  whole: { name: string; rank: number; level: string; means: string; held: string | null };
  evidence: string;
  /** What the usual basis is, or empty if nothing rests on it. */
  usually: string;
}

/** A row a criterion of customer service, a column a level; the level reached stands out by a mark and in words. */
class ServiceProfileElement extends LightElement {
  static override properties = { picture: { attribute: false } };

  declare picture: string;

  protected override render() {
    if (!this.picture) {
      return nothing;
    }
    const picture = JSON.parse(this.picture) as Picture;
    const { whole } = picture;
    return html`
      <p class="score whole rank-${whole.rank}">${picture.caption}</p>
      <p>${whole.means}</p>
      ${whole.held ? html`<p class="held">${whole.held}</p>` : nothing} ${this.table(picture)}
      ${picture.usually ? html`<p class="about">${picture.usually}</p>` : nothing}
      <div class="behind">${picture.rows.map((row) => this.behind(row, picture))}</div>
    `;
  }

  /** Roles are written out, because rows that wrap on a narrow screen would lose them. */
  private table({ caption, criterion, levels, rows, whole, here }: Picture): TemplateResult {
    return html`
      <table role="table" class="service-table">
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${criterion}</th>
            ${levels.map((level) => html`<th role="columnheader" scope="col" class="level">${level}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => this.row(row.name, row.rank, row.level, row.mark, levels, here))}
        </tbody>
        <tfoot role="rowgroup">
          ${this.row(whole.name, whole.rank, whole.level, '', levels, here)}
        </tfoot>
      </table>
    `;
  }

  private row(name: string, rank: number, level: string, mark: string, levels: string[], here: string): TemplateResult {
    return html`
      <tr role="row">
        <th role="rowheader" scope="row">
          <span class="name">${name}</span>
          <span class="reached">${level}${mark ? html` <small>· ${mark}</small>` : nothing}</span>
        </th>
        ${levels.map((_, i) => {
          const own = i + 1 === rank;
          return html`<td role="cell" class=${own ? `own rank-${rank}` : i + 1 < rank ? 'passed' : ''}>
            ${own ? html`<span aria-hidden="true">●</span><span class="visually-hidden">${here}</span>` : nothing}
          </td>`;
        })}
      </tr>
    `;
  }

  private behind(row: Row, picture: Picture): TemplateResult {
    return html`
      <details>
        <summary>${row.name}: ${row.level}</summary>
        <p class="about">${row.about}</p>
        <p>${row.now}</p>
        ${row.next ? html`<p>${row.next}</p>` : nothing}
        ${row.evidence.length
          ? html`<p class="about">${picture.evidence} (${row.basis})</p>
              <ul>
                ${row.evidence.map((text) => html`<li>${text}</li>`)}
              </ul>`
          : nothing}
      </details>
    `;
  }
}

customElements.define('astrolabio-service-profile', ServiceProfileElement);
