import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../frontend/astrolabio-ranking.ts';
import { type Asked, asked, told } from './asked.ts';
import { mounted, one, texts } from './mounted.ts';

const ALL = ['shop', 'marketplace', 'social', 'none'];
const ask = (answer = '') => mounted<Asked>('astrolabio-ranking', { question: asked(), answer } as Asked);
const shown = (within: ParentNode) => [...within.querySelectorAll('li')].map((row) => row.dataset.id ?? '');
const button = (within: ParentNode, id: string, way: string) => one(within, `li[data-id=${id}] .${way}`);

describe('A ranking', () => {
  it('is no answer until it is confirmed', async () => {
    const element = await ask();
    const answers = told(element);
    assert.deepEqual(shown(element), ALL);
    assert.equal(one(element, '.confirm').getAttribute('aria-pressed'), 'false');

    one(element, '.confirm').click();
    await element.updateComplete;

    assert.deepEqual(answers, [ALL.join(',')]);
    assert.equal(one(element, '.confirm').getAttribute('aria-pressed'), 'true');
  });

  it('tells where an option has gone, and keeps the focus on its button', async () => {
    const element = await ask();
    button(element, 'social', 'up').click();
    await element.updateComplete;
    await Promise.resolve();

    assert.equal(element.answer, 'shop,social,marketplace,none');
    assert.deepEqual(shown(element), element.answer.split(','));
    assert.deepEqual(texts(element, '[role=status]'), ['Social media is now 2 of 4']);
    assert.equal(document.activeElement, button(element, 'social', 'up'));
  });

  it('moves nothing beyond its ends', async () => {
    const element = await ask('social,shop,none,marketplace');
    const answers = told(element);

    button(element, 'social', 'up').click();
    button(element, 'marketplace', 'down').click();

    assert.deepEqual(answers, []);
    assert.equal(button(element, 'social', 'up').getAttribute('aria-disabled'), 'true');
    assert.equal(button(element, 'marketplace', 'down').getAttribute('aria-disabled'), 'true');
    assert.equal(button(element, 'shop', 'up').getAttribute('aria-disabled'), 'false');
    assert.equal(button(element, 'shop', 'up').getAttribute('aria-label'), 'Up: Own shop');
    assert.equal(button(element, 'shop', 'down').getAttribute('aria-label'), 'Down: Own shop');
    assert.deepEqual(texts(element, '.confirm'), ['That is right']);
  });

  it('has every option once, however its options are moved', async () => {
    const move = fc.record({ id: fc.constantFrom(...ALL), way: fc.constantFrom('up', 'down') });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 10 }), async (moves) => {
        document.body.replaceChildren();
        sessionStorage.clear();
        const element = await ask();
        for (const { id, way } of moves) {
          const before = shown(element);
          button(element, id, way).click();
          await element.updateComplete;
          const place = before.indexOf(id) + (way === 'up' ? -1 : 1);
          assert.equal(shown(element).indexOf(id), Math.min(Math.max(place, 0), ALL.length - 1));
          assert.deepEqual(shown(element).toSorted(), ALL.toSorted());
          assert.deepEqual(
            shown(element).filter((other) => other !== id),
            before.filter((other) => other !== id),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  describe('dragged', () => {
    const HEIGHT = 40;

    /** Rows one below the other, as a browser lays them out. */
    async function laidOut() {
      const element = await ask();
      element.querySelectorAll('li').forEach((row) => {
        row.getBoundingClientRect = () =>
          new DOMRect(0, shown(element).indexOf(row.dataset.id ?? '') * HEIGHT, 300, HEIGHT);
      });
      element.querySelectorAll('.grip').forEach((grip) => {
        grip.setPointerCapture = () => undefined;
      });
      return element;
    }

    const pointer = (name: string, y: number) =>
      new PointerEvent(name, { clientY: y, bubbles: true, cancelable: true });

    it('shows the order on the way, and tells it once it is dropped', async () => {
      const element = await laidOut();
      const answers = told(element);
      const grip = one(element, 'li[data-id=none] .grip');

      grip.dispatchEvent(pointer('pointerdown', 3.5 * HEIGHT));
      grip.dispatchEvent(pointer('pointermove', 10));
      await element.updateComplete;
      assert.deepEqual(shown(element), ['none', 'shop', 'marketplace', 'social']);
      assert.deepEqual(answers, []);

      grip.dispatchEvent(pointer('pointerup', 10));
      await element.updateComplete;
      assert.deepEqual(answers, ['none,shop,marketplace,social']);
      assert.deepEqual(texts(element, '[role=status]'), ['Nowhere yet is now 1 of 4']);
    });

    it('and put back where it was, is no answer', async () => {
      const element = await laidOut();
      const answers = told(element);
      const grip = one(element, 'li[data-id=none] .grip');

      grip.dispatchEvent(pointer('pointerdown', 3.5 * HEIGHT));
      grip.dispatchEvent(pointer('pointermove', 10));
      await element.updateComplete;
      grip.dispatchEvent(pointer('pointermove', 5 * HEIGHT));
      grip.dispatchEvent(pointer('pointerup', 5 * HEIGHT));
      await element.updateComplete;

      assert.deepEqual(answers, []);
      assert.deepEqual(shown(element), ALL);
    });

    it('is dropped only where something was lifted', async () => {
      const element = await laidOut();
      const answers = told(element);
      const grip = one(element, 'li[data-id=none] .grip');

      grip.dispatchEvent(pointer('pointermove', 10));
      grip.dispatchEvent(pointer('pointerup', 10));
      await element.updateComplete;

      assert.deepEqual(answers, []);
      assert.deepEqual(shown(element), ALL);
    });
  });
});
