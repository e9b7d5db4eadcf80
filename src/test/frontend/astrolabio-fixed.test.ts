import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-fixed.ts';
import { type Mounted, mounted, one, texts } from './mounted.ts';

type Fixed = Mounted<{ show(content: unknown): void }>;

describe('What the server sends once', () => {
  it('is built with its attributes, properties and texts', async () => {
    const element = (await mounted('astrolabio-fixed', {})) as Fixed;

    element.show([
      ['h2', { id: 'a', class: 'card newer' }, {}, ['Results']],
      ['details', {}, { open: true }, [['summary', {}, {}, ['More']], 'and ', ['b', {}, {}, ['text']]]],
    ]);

    assert.equal(one(element, 'h2.card.newer').id, 'a');
    assert.equal(one<HTMLDetailsElement>(element, 'details').open, true);
    assert.deepEqual(texts(element, 'details'), ['Moreand text']);
  });

  it('shows what was typed as text', async () => {
    const element = (await mounted('astrolabio-fixed', {})) as Fixed;

    element.show([['p', {}, {}, ['<img src=x> & Co']]]);

    assert.deepEqual(texts(element, 'p'), ['<img src=x> & Co']);
    assert.equal(element.querySelector('img'), null);
  });
});
