import { html, type TemplateResult } from 'lit';
import type { Passage } from './plan-sheet.js';

/** A text to copy or fill in, as its author laid it out. */
export function sampleText(passages: Passage[]): TemplateResult {
  return html`${passages.map(({ text, columns, rows }) =>
    text === null ? grid(columns, rows) : html`<div class="as-written">${text}</div>`,
  )}`;
}

/** Roles are written out, because rows that are stacked on a narrow screen would lose them. */
function grid(columns: string[], rows: string[][]): TemplateResult {
  return html`
    <table role="table" class="rows">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ([first, ...cells]) => html`
            <tr role="row">
              <th role="rowheader" scope="row" data-column=${columns[0]}>${first}</th>
              ${cells.map((cell, i) => html`<td role="cell" data-column=${columns[i + 1]}>${cell}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The same to be pasted elsewhere: rows on lines of their own, with tabs between their cells as tables take them. */
export function plainText(passages: Passage[]): string {
  return passages
    .map(({ text, columns, rows }) => text ?? [columns, ...rows].map((cells) => cells.join('\t')).join('\n'))
    .join('\n\n');
}
