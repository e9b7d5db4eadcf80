import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../frontend/astrolabio-share.ts';
import { type Asked, asked, told } from './asked.ts';
import { mounted, one, tick, type } from './mounted.ts';

const QUESTION = asked({ words: { unit: 'per cent' } });
const ask = (answer = '', problem = '') =>
  mounted<Asked>('astrolabio-share', { question: QUESTION, answer, problem } as Asked);
const field = (within: ParentNode) => one<HTMLInputElement>(within, 'input[type=text]');
const unknown = (within: ParentNode) => one<HTMLInputElement>(within, 'input[type=checkbox]');

describe('A share', () => {
  it('is a whole number, however it is written', async () => {
    const element = await ask();
    const space = fc.constantFrom('', ' ', '\u00a0');
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.constantFrom('', '0', '00'),
        space,
        fc.constantFrom('', '%', ' %'),
        (n, zeros, before, unit) => {
          type(field(element), '');
          type(field(element), before + zeros + String(n) + unit);
          assert.equal(element.answer, String(n));
        },
      ),
    );
  });

  it('is told as it was typed where it is no number, so that the server can say so', async () => {
    const element = await ask();
    const answers = told(element);

    for (const text of ['twelve', '12,5', '-3', '1e3', '']) {
      type(field(element), text);
    }

    assert.deepEqual(answers, ['twelve', '12,5', '-3', '1e3', '']);
  });

  it('shows what was refused beside why', async () => {
    const element = await ask('150', 'At most 100.');

    assert.equal(field(element).value, '150');
    assert.equal(field(element).getAttribute('aria-invalid'), 'true');
    assert.equal(field(element).getAttribute('aria-describedby'), one(element, '.problem').id);
    assert.equal(field(element).getAttribute('aria-label'), 'Where do you sell? per cent');
  });

  it('is not known, or is a number, never both', async () => {
    const element = await ask('40');
    const answers = told(element);

    tick(unknown(element));
    await element.updateComplete;
    assert.equal(field(element).value, '');

    type(field(element), '50');
    await element.updateComplete;
    assert.equal(unknown(element).checked, false);

    tick(unknown(element));
    tick(unknown(element), false);
    assert.deepEqual(answers, ['unknown', '50', 'unknown', '']);
  });
});
