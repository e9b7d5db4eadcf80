import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-answers.ts';
import { mounted, texts } from './mounted.ts';

const list = (lines: object[]) =>
  mounted('astrolabio-answers', { answers: JSON.stringify({ change: 'Change', lines }) });

describe('A list of answers', () => {
  it('shows each answer line by line, with a link that says what it changes', async () => {
    const element = await list([
      {
        id: 'a-channels',
        name: 'Channels',
        answer: ['Shop', 'Marketplaces'],
        missing: false,
        href: '/assessment/1/strategy?change=a',
      },
      {
        id: 'a-countries',
        name: 'Countries',
        answer: ['No answer yet'],
        missing: true,
        href: '/assessment/1/company?change=b',
      },
    ]);

    assert.deepEqual(texts(element, 'dt'), ['Channels', 'Countries']);
    assert.deepEqual(texts(element, 'dd li'), ['Shop', 'Marketplaces']);
    assert.deepEqual(texts(element, '[data-missing] dd:not(.change)'), ['No answer yet']);
    assert.deepEqual(texts(element, '[data-missing] dt'), ['Countries']);
    assert.deepEqual(texts(element, 'a'), ['Change: Channels', 'Change: Countries']);
    assert.deepEqual(
      [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ['/assessment/1/strategy?change=a', '/assessment/1/company?change=b'],
    );
  });

  it('shows what was typed as text', async () => {
    const element = await list([
      { id: 'a-name', name: 'Name', answer: ['<img src=x> & Co'], missing: false, href: '/' },
    ]);

    assert.deepEqual(texts(element, 'dd:not(.change)'), ['<img src=x> & Co']);
    assert.equal(element.querySelector('img'), null);
  });

  it('is nothing before it is known', async () => {
    const element = await mounted('astrolabio-answers', {});

    assert.deepEqual(texts(element, '*'), []);
  });
});
