import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-private-link.ts';
import { mounted, nextTurn, one, texts } from './mounted.ts';

const WORDS = {
  label: 'Your link',
  copy: 'Copy',
  copied: 'Copied',
  select: 'Copy what is selected',
  share: 'Send',
  mail: 'Mail',
  whatsapp: 'WhatsApp',
  message: 'My way back',
};
const shown = () => mounted('astrolabio-private-link', { path: '/continue/secret', words: JSON.stringify(WORDS) });

describe('A private link', () => {
  it('is the whole address, and says that it was copied', async (t) => {
    const copied: string[] = [];
    t.mock.method(navigator.clipboard, 'writeText', (text: string) => {
      copied.push(text);
      return Promise.resolve();
    });
    const element = await shown();
    assert.equal(one<HTMLInputElement>(element, 'input').value, `${location.origin}/continue/secret`);
    assert.deepEqual(texts(element, '[role=status]'), ['']);

    one(element, '.copy button').click();
    await nextTurn();

    assert.deepEqual(copied, [`${location.origin}/continue/secret`]);
    assert.deepEqual(texts(element, '[role=status]'), ['Copied']);
  });

  it('is selected where the browser lets no page copy, and says so', async (t) => {
    t.mock.method(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const element = await shown();
    one(element, '.copy button').click();
    await nextTurn();

    const field = one<HTMLInputElement>(element, 'input');
    assert.deepEqual(texts(element, '[role=status]'), ['Copy what is selected']);
    assert.equal(document.activeElement, field);
    assert.deepEqual([field.selectionStart, field.selectionEnd], [0, field.value.length]);
  });

  it('is sent by what the device has, and by no server', async (t) => {
    const shared: unknown[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (what: unknown) => {
        shared.push(what);
        return Promise.resolve();
      },
    });
    t.mock.method(window, 'matchMedia', () => ({ matches: true }));
    const element = await shown();

    one(element, '.send button').click();

    assert.deepEqual(shared, [{ text: 'My way back', url: `${location.origin}/continue/secret` }]);
    const links = [...element.querySelectorAll('a')].map(({ href }) => href);
    assert.deepEqual(
      links.map((link) => link.replace(/:.*/, '')),
      ['mailto', 'whatsapp'],
    );
    assert.ok(links.every((link) => decodeURIComponent(link).endsWith('/continue/secret')));
    Reflect.deleteProperty(navigator, 'share');
    t.mock.restoreAll();
  });
});
