import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-strips.ts';
import { mounted, texts } from './mounted.ts';

const row = (changes: object = {}) => ({
  name: 'Strategy',
  points: 60,
  own: '60 · Ready',
  median: 45,
  lower: 30,
  upper: 55,
  middle: '30 to 55',
  ahead: '70 %',
  note: null,
  ...changes,
});
const headings = { name: 'Score', own: 'You', median: 'Median', middle: 'Middle half', ahead: 'Behind you' };
const key = { scale: '0 to 100', own: 'You', median: 'Median', middle: 'Middle half' };

const strips = (rows: object[], changes: { headings?: object; key?: object } = {}) =>
  mounted('astrolabio-strips', {
    strips: JSON.stringify({ caption: 'Compared', headings, key, ...changes, rows }),
  });

describe('A comparison in strips', () => {
  it('shows each score in words and on a strip', async () => {
    const element = await strips([row()]);

    assert.deepEqual(texts(element, 'thead th'), ['Score', 'You', 'Median', 'Middle half', 'Behind you']);
    assert.deepEqual(texts(element, 'tbody td'), [
      '60 · Ready',
      'Median: 45',
      'Middle half: 30 to 55',
      'Behind you: 70 %',
    ]);
    const middle = element.querySelector('tbody .middle');
    assert.deepEqual(
      ['x', 'width'].map((name) => middle?.getAttribute(name)),
      ['30%', '25%'],
    );
    assert.equal(element.querySelector('tbody .median')?.getAttribute('x1'), '45%');
    assert.equal(element.querySelector('tbody .mark')?.parentElement?.getAttribute('x'), '60%');
  });

  it('has no column for what too few companies tell of', async () => {
    const element = await strips([row({ lower: null, upper: null, middle: null, ahead: null })], {
      headings: { ...headings, middle: null, ahead: null },
      key: { ...key, middle: null },
    });

    assert.deepEqual(texts(element, 'thead th'), ['Score', 'You', 'Median']);
    assert.equal(element.querySelectorAll('tbody td').length, 2);
    assert.equal(element.querySelector('.middle'), null);
    assert.deepEqual(texts(element, '.key li'), ['You', 'Median', '0 to 100']);
  });

  it('says where there is nothing to compare with, and why', async () => {
    const element = await strips([
      row({ median: null, lower: null, upper: null, middle: null, ahead: null, note: 'Too few' }),
    ]);

    assert.deepEqual(texts(element, 'tbody th'), ['Strategy Too few']);
    assert.deepEqual(texts(element, 'tbody td'), ['60 · Ready', '–', '–', '–']);
    assert.equal(element.querySelector('tbody .median'), null);
  });

  it('draws scores of nothing', async () => {
    const element = await strips([row({ points: 0, median: 0, lower: 0, upper: 0 })]);

    assert.equal(element.querySelector('tbody .mark')?.parentElement?.getAttribute('x'), '0%');
    assert.equal(element.querySelector('tbody .median')?.getAttribute('x1'), '0%');
    assert.equal(element.querySelector('tbody .middle')?.getAttribute('width'), '0.5%', 'can still be seen');
  });
});
