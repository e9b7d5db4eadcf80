import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../frontend/astrolabio-choice.ts';
import { type Asked, asked, told } from './asked.ts';
import { mounted, one, tick } from './mounted.ts';

const SEVERAL = asked({ words: { kind: 'multiple' } });
const ask = (question: string, answer = '') => mounted<Asked>('astrolabio-choice', { question, answer } as Asked);
const option = (within: ParentNode, id: string) => one<HTMLInputElement>(within, `input[value=${id}]`);
const ticked = (within: ParentNode) =>
  [...within.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);

describe('One choice', () => {
  it('is of radio buttons that go together', async () => {
    const element = await ask(asked(), 'none');

    const buttons = [...element.querySelectorAll('input')];
    assert.deepEqual(
      new Set(buttons.map(({ type, name }) => `${type} ${name}`)),
      new Set(['radio q-strategy-channels']),
    );
    assert.deepEqual(ticked(element), ['none']);
  });

  it('takes the place of the one before', async () => {
    const element = await ask(asked(), 'none');
    const answers = told(element);

    tick(option(element, 'unknown'));
    await element.updateComplete;

    assert.deepEqual(answers, ['unknown']);
    assert.deepEqual(ticked(element), ['unknown']);
  });
});

describe('Several choices', () => {
  it('are told together, in the order in which they were made', async () => {
    const element = await ask(SEVERAL);
    const answers = told(element);

    tick(option(element, 'social'));
    tick(option(element, 'shop'));
    tick(option(element, 'social'), false);

    assert.deepEqual(answers, ['social', 'social,shop', 'shop']);
  });

  it('go when one is made that stands alone', async () => {
    const element = await ask(SEVERAL, 'shop,social');
    tick(option(element, 'none'));
    await element.updateComplete;

    assert.equal(element.answer, 'none');
    assert.deepEqual(ticked(element), ['none']);
  });

  it('are never one that stands alone and another, and are what the boxes show', async () => {
    const ids = ['shop', 'marketplace', 'social', 'none', 'unknown'];
    const alone = new Set(['none', 'unknown']);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...ids), { maxLength: 12 }), async (clicks) => {
        document.body.replaceChildren();
        sessionStorage.clear();
        const element = await ask(SEVERAL);
        for (const id of clicks) {
          const box = option(element, id);
          const on = !box.checked;
          tick(box, on);
          await element.updateComplete;
          const chosen = element.answer ? element.answer.split(',') : [];
          assert.equal(chosen.includes(id), on);
          assert.ok(chosen.length === 1 || !chosen.some((each) => alone.has(each)), element.answer);
          assert.deepEqual(new Set(ticked(element)), new Set(chosen));
          assert.equal(new Set(chosen).size, chosen.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
