import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from 'lit';
import { plainText, sampleText } from '../../../frontend/sample-text.ts';
import type { Passage } from '../../../frontend/plan-sheet.ts';
import { one, texts } from './mounted.ts';

function drawn(passages: Passage[]): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(sampleText(passages), place);
  return place;
}

describe('A sample', () => {
  it('is laid out as it was written, letter by letter', () => {
    const text = '  Dear {name},\n\n\tthank you & <b>welcome</b>\n';

    assert.equal(one(drawn([{ text, columns: [], rows: [] }]), '.as-written').textContent, text);
  });

  it('keeps the order of its passages, an empty text among them', () => {
    const place = drawn([
      { text: 'First', columns: [], rows: [] },
      { text: null, columns: ['When'], rows: [['Today']] },
      { text: '', columns: [], rows: [] },
    ]);

    assert.deepEqual(
      [...place.children].map(({ localName }) => localName),
      ['div', 'table', 'div'],
    );
  });

  it('has in its tables a cell for each column, which says what it is of', () => {
    const place = drawn([
      {
        text: null,
        columns: ['When', 'What', 'Who'],
        rows: [
          ['Today', 'Reply', 'Ana'],
          ['Later', '', 'Eva'],
        ],
      },
    ]);

    assert.deepEqual(texts(place, 'th[scope=col]'), ['When', 'What', 'Who']);
    assert.deepEqual(texts(place, 'th[scope=row]'), ['Today', 'Later']);
    assert.deepEqual(texts(place, 'td'), ['Reply', 'Ana', '', 'Eva']);
    const cells = [...place.querySelectorAll<HTMLElement>('tbody tr:first-child > *')];
    assert.deepEqual(
      cells.map(({ dataset }) => dataset.column),
      ['When', 'What', 'Who'],
    );
  });
});

describe('A sample to be pasted elsewhere', () => {
  it('has its texts as they are, and rows as tables take them', () => {
    const copied = plainText([
      { text: 'Dear customer', columns: [], rows: [] },
      { text: null, columns: ['When', 'Who'], rows: [['Today', 'Ana']] },
    ]);

    assert.equal(copied, 'Dear customer\n\nWhen\tWho\nToday\tAna');
  });
});
