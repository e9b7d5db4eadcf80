import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-choice.ts';
import { type Asked, asked, told } from './asked.ts';
import { dangling, mounted, nextTurn, one, texts, tick } from './mounted.ts';

const QUESTION = { question: asked(), answer: '' };
const ask = (properties: Partial<Asked> = {}) =>
  mounted<Asked>('astrolabio-choice', { ...QUESTION, ...properties } as Asked);
const option = (within: ParentNode, id: string) => one<HTMLInputElement>(within, `input[value=${id}]`);

describe('A question', () => {
  it('is asked with its help, its terms and what is wrong about its answer', async () => {
    const element = await ask({
      question: asked({ words: { optional: '(optional)', how: 'One is enough.' } }),
      problem: 'Choose one.',
    });

    assert.deepEqual(texts(element, 'legend'), ['Where do you sell? (optional)']);
    assert.deepEqual(texts(element, '.help'), ['Choose what you use. One is enough.']);
    assert.deepEqual(texts(element, '.term summary'), ['Marketplace']);
    assert.deepEqual(texts(element, '.problem'), ['Choose one.']);
    const described = one(element, 'fieldset').getAttribute('aria-describedby')?.split(' ') ?? [];
    assert.deepEqual(
      described.map((id) => document.getElementById(id)?.className),
      ['help', 'problem'],
    );
    assert.ok(one(element, 'fieldset').hasAttribute('data-problem'));
    assert.deepEqual(dangling(element), []);
  });

  it('shows nothing of a problem where there is none', async () => {
    const element = await ask();

    assert.deepEqual(texts(element, '.problem'), []);
    assert.equal(one(element, 'fieldset').getAttribute('aria-describedby'), 'q-strategy-channels-help');
  });

  it('tells each answer once', async () => {
    const element = await ask();
    const answers = told(element);

    tick(option(element, 'shop'));
    tick(option(element, 'shop'));
    tick(option(element, 'none'));

    assert.deepEqual(answers, ['shop', 'none']);
  });

  it('tells an answer also where the browser keeps nothing', async (t) => {
    const element = await ask();
    const answers = told(element);
    t.mock.method(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });

    tick(option(element, 'shop'));

    assert.deepEqual(answers, ['shop']);
    t.mock.restoreAll();
  });

  it('remembers its answer until the server has stored it', async () => {
    const element = await ask();
    tick(option(element, 'shop'));
    tick(option(element, 'social'));
    assert.equal(sessionStorage.length, 1);

    element.stored = '1:shop';
    await element.updateComplete;
    assert.equal(sessionStorage.length, 1);

    element.stored = '2:social';
    await element.updateComplete;
    assert.equal(sessionStorage.length, 0);
  });

  it('remembers also that the answer was taken back', async () => {
    const element = await ask({ question: asked({ words: { kind: 'multiple' } }), answer: 'shop' });
    tick(option(element, 'shop'), false);
    element.stored = '1:';
    await element.updateComplete;

    assert.equal(sessionStorage.length, 0);
  });

  it('tells again after a reload what the server does not have', async () => {
    tick(option(await ask(), 'social'));
    document.body.replaceChildren();

    const element = await ask();
    const answers = told(element);
    await nextTurn();
    await element.updateComplete;

    assert.deepEqual(answers, ['social']);
    assert.ok(option(element, 'social').checked);
  });

  it('remembers an answer that is given before it has looked for an earlier one', async () => {
    tick(option(await ask(), 'social'));
    await nextTurn();

    assert.equal(sessionStorage.length, 1);
  });

  it('tells nothing again that the server has', async () => {
    tick(option(await ask(), 'social'));
    document.body.replaceChildren();

    const answers = told(await ask({ answer: 'social' }));
    await nextTurn();

    assert.deepEqual(answers, []);
    assert.equal(sessionStorage.length, 0);
  });

  it('takes nothing back that was answered elsewhere after its answer was stored', async () => {
    tick(option(await ask(), 'social'));
    document.body.replaceChildren();

    const element = await ask({ answer: 'shop' });
    const answers = told(element);
    await nextTurn();

    assert.deepEqual(answers, []);
    assert.ok(option(element, 'shop').checked);
  });

  it('takes what the server shows', async () => {
    const element = await ask({ answer: 'shop' });
    const answers = told(element);

    element.answer = 'marketplace';
    await element.updateComplete;

    assert.ok(option(element, 'marketplace').checked);
    assert.deepEqual(answers, []);
    assert.equal(sessionStorage.length, 0);
  });
});
