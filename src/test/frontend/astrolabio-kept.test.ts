import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import '../../../frontend/astrolabio-kept.ts';
import { mounted, nextTurn, one, texts, type } from './mounted.ts';

const WORDS = JSON.stringify({ title: 'Not saved', text: 'Choose.', use: 'Put mine', leave: 'Leave it' });
const guard = () => mounted<{ words: string }>('astrolabio-kept', { words: WORDS });

/** A field on the page, and all that it tells. */
function field(html: string, kept = 'note', stored = ''): { field: HTMLInputElement; told: string[] } {
  const place = document.createElement('div');
  place.innerHTML = html;
  const input = one<HTMLInputElement>(place, 'input, textarea, select');
  input.dataset.keep = kept;
  input.dataset.stored = stored;
  const told: string[] = [];
  input.addEventListener('change', () => told.push(input.type === 'checkbox' ? String(input.checked) : input.value));
  document.body.append(place);
  return { field: input, told };
}

const typed = (input: HTMLInputElement, text: string) => {
  type(input, text, { leave: false });
};

/** As a reload does: the page goes, and comes again without what was typed. */
async function reload() {
  document.body.replaceChildren();
  await guard();
}

async function withClock(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  await guard();
}

const KINDS = {
  'a line of text': ['<input type="text">', 'Aceites'],
  'a longer text': ['<textarea></textarea>', 'Dos\nlíneas'],
  'a date': ['<input type="date">', '2027-01-15'],
  'a time': ['<input type="time">', '09:30'],
  'a mail address': ['<input type="email">', 'lola@example.com'],
  'a choice in a list': ['<select><option value=""><option value="DONE"></select>', 'DONE'],
} as const;

describe('A field that is kept', () => {
  for (const [kind, [html, text]] of Object.entries(KINDS)) {
    it(`puts ${kind} back when the page comes again, and tells it`, async () => {
      await guard();
      typed(field(html).field, text);

      await reload();
      const again = field(html);
      await nextTurn();
      await nextTurn();

      assert.equal(again.field.value, text);
      assert.deepEqual(again.told, [text]);
    });
  }

  it('puts a tick back too', async () => {
    await guard();
    const box = field('<input type="checkbox">', 'sharing', 'false').field;
    box.checked = true;
    box.dispatchEvent(new Event('input', { bubbles: true }));

    await reload();
    const again = field('<input type="checkbox">', 'sharing', 'false');
    await nextTurn();
    await nextTurn();

    assert.deepEqual(again.told, ['true']);
  });

  it('is told after a pause, and once', async (t) => {
    await withClock(t);
    const { field: input, told } = field('<input type="text">');
    typed(input, 'Ace');
    t.mock.timers.tick(900);
    typed(input, 'Aceites');
    t.mock.timers.tick(900);
    assert.deepEqual(told, []);

    t.mock.timers.tick(200);
    assert.deepEqual(told, ['Aceites']);
    t.mock.timers.tick(5000);
    assert.deepEqual(told, ['Aceites']);
  });

  it('is told when the page is left or hidden', async (t) => {
    await withClock(t);
    const { field: input, told } = field('<input type="text">');
    const ways: [EventTarget, string][] = [
      [window, 'pagehide'],
      [window, 'beforeunload'],
      [window, 'popstate'],
      [document, 'visibilitychange'],
    ];
    t.mock.getter(document, 'visibilityState', () => 'hidden');
    ways.forEach(([target, way]) => {
      typed(input, way);
      target.dispatchEvent(new Event(way));
    });

    assert.deepEqual(
      told,
      ways.map(([, way]) => way),
    );
    t.mock.restoreAll();
  });

  it('is forgotten as soon as the server has it, and no sooner', async () => {
    await guard();
    const { field: input } = field('<input type="text">');
    await nextTurn();
    type(input, 'Aceites ');
    assert.equal(sessionStorage.length, 1);

    input.dataset.stored = 'Aceites';
    await nextTurn();
    assert.equal(sessionStorage.length, 0);
  });

  it('goes on to be remembered where the server says what was told before', async () => {
    await guard();
    const { field: input } = field('<input type="text">');
    await nextTurn();
    type(input, 'Ace');
    typed(input, 'Aceites');
    input.dataset.stored = 'Ace';
    await nextTurn();

    await reload();
    const again = field('<input type="text">', 'note', 'Ace');
    await nextTurn();
    await nextTurn();
    assert.deepEqual(again.told, ['Aceites']);
  });

  it('overwrites nothing that was stored elsewhere since: the reader chooses', async () => {
    for (const [choice, told] of [
      ['.secondary', ['mine']],
      ['.quiet', []],
    ] as const) {
      document.body.replaceChildren();
      await guard();
      typed(field('<label>Note <input type="text"></label>').field, 'mine');
      await reload();
      const again = field('<label>Note <input type="text"></label>', 'note', 'theirs');
      again.field.value = 'theirs';
      await nextTurn();
      await nextTurn();
      assert.equal(again.field.value, 'theirs');
      assert.deepEqual(texts(document, '.overtaken li b, .overtaken li q'), ['Note', 'mine']);

      one(document, `.overtaken ${choice}`).click();
      await nextTurn();
      assert.deepEqual(again.told, told);
      assert.deepEqual(texts(document, '.overtaken'), []);
      if (choice === '.quiet') {
        assert.equal(sessionStorage.length, 0);
      }
      sessionStorage.clear();
    }
  });

  it('is forgotten once it has done what it was for', async () => {
    await guard();
    typed(field('<input type="email">', 'address').field, 'lola@example.com');
    const sign = document.createElement('p');
    sign.dataset.forget = 'address';
    document.body.append(sign);
    await nextTurn();
    await nextTurn();

    assert.equal(sessionStorage.length, 0);
  });

  it('is seen when it is put back', async () => {
    await guard();
    const html =
      '<details><summary>More</summary><details><summary>Most</summary><input type="text"></details></details>';
    typed(field(html).field, 'x');
    await reload();
    field(html);
    await nextTurn();
    await nextTurn();

    assert.deepEqual(
      [...document.querySelectorAll('details')].map(({ open }) => open),
      [true, true],
    );
  });

  it('keeps to its page and its name', async () => {
    await guard();
    typed(field('<input type="text">', 'owner').field, 'Lola');
    await reload();
    const other = field('<input type="text">', 'note');
    await nextTurn();
    await nextTurn();

    assert.deepEqual(other.told, []);
  });
});
