import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TabMemory } from '../../../frontend/tab-memory.ts';

const memory = () => new TabMemory('a question');

describe('What a tab remembers of an answer', () => {
  it('is forgotten when the server says that it is stored', () => {
    memory().remember('b', 'a');
    memory().stored('b');

    assert.equal(memory().untold('a'), null);
    assert.equal(sessionStorage.length, 0);
  });

  it('is kept when the server says of an earlier answer that it is stored', () => {
    memory().remember('b', 'a');
    memory().remember('c', 'b');
    memory().stored('b');

    assert.equal(memory().untold('b'), 'c');
  });

  it('is kept when the server says of the same answer, given earlier, that it is stored', () => {
    memory().remember('b', 'a');
    memory().remember('c', 'b');
    memory().remember('b', 'c');
    memory().stored('b');

    assert.equal(memory().untold('c'), 'b');
  });

  it('is told to a server that has what was there before', () => {
    memory().remember('', 'a');

    assert.equal(memory().untold('a'), '');
  });

  it('is kept while it is being told, for a page that ends again before the server answers', () => {
    memory().remember('b', 'a');

    assert.equal(memory().untold('a'), 'b');
    assert.equal(memory().untold('a'), 'b');
  });

  it('takes nothing back that was answered elsewhere since', () => {
    memory().remember('b', 'a');

    assert.equal(memory().untold('from another device'), null);
    assert.equal(memory().untold('a'), null);
  });

  it('is of one question', () => {
    memory().remember('b', 'a');

    assert.equal(new TabMemory('another question').untold('a'), null);
  });

  it('is nothing where the browser keeps nothing', (t) => {
    t.mock.getter(globalThis, 'sessionStorage', () => {
      throw new DOMException('denied', 'SecurityError');
    });

    memory().remember('b', 'a');
    memory().stored('b');
    assert.equal(memory().untold('a'), null);
    t.mock.restoreAll();
  });

  it('brings the last answer to the server, wherever the telling was cut off', () => {
    const cutOff = fc.record({
      first: fc.constantFrom('', 'a', 'b'),
      given: fc.array(fc.constantFrom('', 'a', 'b', 'c', 'a,b'), { minLength: 1, maxLength: 6 }),
      stored: fc.nat({ max: 6 }),
      acknowledged: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(cutOff, ({ first, given, stored, acknowledged }) => {
        sessionStorage.clear();
        const answers = given.filter((answer, i) => answer !== (given[i - 1] ?? first));
        answers.forEach((answer, i) => memory().remember(answer, answers[i - 1] ?? first));
        const reached = answers.slice(0, stored);
        reached.slice(0, acknowledged).forEach((answer) => memory().stored(answer));
        const server = reached.at(-1) ?? first;

        assert.equal(memory().untold(server) ?? server, answers.at(-1) ?? first);
      }),
    );
  });
});

describe('What a tab remembers of a text that is being typed', () => {
  it('is the last text alone, however often it changes before it is told', () => {
    for (const text of ['n', 'no', 'not', 'note']) {
      memory().type(text, 'before');
    }

    assert.deepEqual(memory().left('before'), { text: 'note', overtaken: false });
    assert.deepEqual(memory().left('no'), { text: 'note', overtaken: true });
  });

  it('is also what was told of it on the way, which the server may have', () => {
    memory().type('no', '');
    memory().told();
    memory().type('note', '');

    assert.deepEqual(memory().left('no'), { text: 'note', overtaken: false });
    memory().stored('no');
    assert.deepEqual(memory().left('no'), { text: 'note', overtaken: false });
    memory().stored('note');
    assert.equal(sessionStorage.length, 0);
  });

  it('may have lines, and blanks at its ends that the server drops', () => {
    memory().type('one\ntwo \n', '');
    assert.deepEqual(memory().left(''), { text: 'one\ntwo \n', overtaken: false });

    memory().told();
    memory().stored('one\ntwo');
    assert.equal(sessionStorage.length, 0);
  });

  it('is nothing once it reads as before', () => {
    memory().type('note', 'before');
    memory().type('before', 'before');

    assert.equal(sessionStorage.length, 0);
  });

  it('is kept for the reader where the server has something else by now', () => {
    memory().type('mine', 'before');

    assert.deepEqual(memory().left('theirs'), { text: 'mine', overtaken: true });
    assert.deepEqual(memory().left('theirs'), { text: 'mine', overtaken: true });
  });
});
