import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-page.ts';
import { one } from './mounted.ts';

function page(content: string) {
  document.body.innerHTML = content;
}

const focused = () => document.activeElement?.id;

describe('A link within the page', () => {
  it('leads to a field itself', () => {
    page('<a data-target="name" href="#name"><b>Name</b></a><input id="name">');
    one(document, 'b').click();

    assert.equal(focused(), 'name');
  });

  it('leads to what is chosen in a group, else to its first field', () => {
    page(`<a data-target="group" href="#group">Group</a>
      <fieldset id="group"><input id="one" type="radio"><input id="two" type="radio" checked></fieldset>`);
    one(document, 'a').click();
    assert.equal(focused(), 'two');

    one<HTMLInputElement>(document, '#two').checked = false;
    one(document, 'a').click();
    assert.equal(focused(), 'one');
  });

  it('is left to the browser where its target is not on the page', () => {
    page('<a data-target="gone" href="#gone">Gone</a>');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    one(document, 'a').dispatchEvent(click);

    assert.equal(click.defaultPrevented, false);
  });

  it('goes nowhere else', () => {
    page('<a data-target="name" href="#name">Name</a><input id="name">');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    one(document, 'a').dispatchEvent(click);

    assert.equal(click.defaultPrevented, true);
  });
});

describe('Going to a part of the page', () => {
  it('waits until it is there', async () => {
    page('');
    window.astrolabio.goTo('late');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    page('<div id="late"><button id="inside">Here</button></div>');
    await new Promise((resolve) => setTimeout(resolve, 50));

    assert.equal(focused(), 'inside');
  });
});

describe('A new page', () => {
  it('begins at its heading', () => {
    page('<header><h1>Not this</h1></header><main><h1 id="heading">This</h1></main>');
    window.astrolabio.arrive();

    assert.equal(focused(), 'heading');
  });
});

describe('A tab that is shown again', () => {
  it('tells those parts that want to know', () => {
    page('<div id="form" data-refreshed></div><div id="other"></div>');
    const told: string[] = [];
    document.querySelectorAll('div').forEach((part) => part.addEventListener('shown-again', () => told.push(part.id)));

    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));

    assert.deepEqual(told, ['form', 'form', 'form']);
  });
});
