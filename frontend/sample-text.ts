import { html, type TemplateResult } from 'lit';

/** Fewer columns are a sentence with a pause. */
const LEAST_COLUMNS = 3;

interface Block {
  rows: string[][];
  text: string[];
}

function columns(line: string): string[] {
  const cells = line.includes(' | ') ? line.split(' | ') : line.split(' · ');
  return cells.length < LEAST_COLUMNS ? [] : cells.map((cell) => cell.trim());
}

/** Lines that follow each other with equally many columns are the rows of a table; a blank line between them is none. */
function blocks(sample: string): Block[] {
  const found: Block[] = [];
  let blank = false;
  for (const line of sample.split('\n')) {
    const cells = columns(line);
    const last = found.at(-1);
    if (!line.trim()) {
      blank = true;
      continue;
    }
    if (cells.length) {
      last?.rows.length && last.rows[0].length === cells.length
        ? last.rows.push(cells)
        : found.push({ rows: [cells], text: [] });
    } else if (last && !last.rows.length) {
      last.text.push(...(blank ? ['', line] : [line]));
    } else {
      found.push({ rows: [], text: [line] });
    }
    blank = false;
  }
  return found;
}

/** A text to copy or fill in, as its author laid it out. */
export function sampleText(sample: string): TemplateResult {
  const parts = blocks(sample);
  if (!parts.some(({ rows }) => rows.length > 1)) {
    return html`<div class="as-written">${sample}</div>`;
  }
  return html`${parts.map(({ rows, text }) => {
    if (rows.length > 1) {
      return html`<div class="rows">${rows.map((cells) => row(cells))}</div>`;
    }
    return html`<div class="as-written">${rows.length ? rows[0].join(' · ') : text.join('\n')}</div>`;
  })}`;
}

function row(cells: string[]): TemplateResult {
  return html`<div>${cells.map((cell, i) => html`<span>${cell}${i + 1 < cells.length ? html`<i> · </i>` : ''}</span>`)}</div>`;
}
