import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import '../../../frontend/astrolabio-contents.ts';
import '../../../frontend/astrolabio-page.ts';
import { type Mounted, nextTurn, one, texts } from './mounted.ts';

interface Contents {
  label: string;
}

describe('The parts of a page', () => {
  let contents: Mounted<Contents>;
  let page: HTMLElement;

  beforeEach(async () => {
    document.body.innerHTML = `<div id="page"><h1>Results</h1><astrolabio-contents></astrolabio-contents>
      <section><h2 id="first">First</h2><p>Text</p></section>
      <section><h2>Second</h2><h3 data-part>Within</h3><h3>Not a part</h3></section>
      <section hidden><h2>Hidden</h2></section></div><h2>Beyond the page</h2>`;
    page = one(document, '#page');
    contents = one<Mounted<Contents>>(document, 'astrolabio-contents');
    contents.label = 'On this page';
    await contents.updateComplete;
  });

  const titles = () => texts(contents, 'li');
  const current = () => texts(contents, '[aria-current=location]');
  const button = () => one(contents, 'button');

  it('are its headings, each with a link that leads to it', () => {
    assert.deepEqual(titles(), ['First', 'Second', 'Within']);
    assert.equal(one(contents, 'nav').getAttribute('aria-label'), 'On this page');
    contents.querySelectorAll<HTMLElement>('a').forEach((link) => {
      assert.ok(document.getElementById(link.dataset.target ?? ''));
    });
    assert.equal(contents.querySelectorAll('[data-within]').length, 1);
  });

  it('follow when parts come and go', async () => {
    page.insertAdjacentHTML('beforeend', '<h2>Third</h2>');
    one(page, '#first').remove();
    await nextTurn();
    await contents.updateComplete;

    assert.deepEqual(titles(), ['Second', 'Within', 'Third']);
  });

  it('give the focus to the heading and mark it', async () => {
    button().click();
    await contents.updateComplete;
    assert.equal(button().getAttribute('aria-expanded'), 'true');

    contents.querySelectorAll<HTMLElement>('a')[0]?.click();
    await contents.updateComplete;

    assert.equal(document.activeElement?.id, 'first');
    assert.deepEqual(current(), ['First']);
    assert.equal(button().getAttribute('aria-expanded'), 'false');
    assert.deepEqual(texts(contents, '.here'), ['First']);
  });

  it('close with Escape, back to the button', async () => {
    button().click();
    await contents.updateComplete;
    one(contents, 'nav').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await contents.updateComplete;

    assert.equal(button().getAttribute('aria-expanded'), 'false');
    assert.equal(document.activeElement, button());
  });

  it('are not told where there are hardly any', async () => {
    page.querySelectorAll('section').forEach((section) => section.remove());
    await nextTurn();
    await contents.updateComplete;

    assert.equal(contents.querySelector('nav'), null);
  });
});
