import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { TypedFields } from '../../../frontend/typed-fields.ts';

describe('Fields that a reader types into', () => {
  it('show what the server has until something is typed', () => {
    const fields = new TypedFields<'owner'>();

    assert.equal(fields.value('owner', 'Ana'), 'Ana');
    fields.type('owner', '');
    assert.equal(fields.value('owner', 'Ana'), '');
  });

  it('are the server’s again once it says the same', () => {
    const fields = new TypedFields<'owner' | 'note'>();
    fields.type('owner', 'Ana');
    fields.type('note', 'An');
    fields.settle({ owner: 'Ana', note: 'A' });

    assert.equal(fields.value('owner', 'Eva, from another page'), 'Eva, from another page');
    assert.equal(fields.value('note', 'A'), 'An');
  });

  it('keep a blank at the end while their reader is there, who may go on', () => {
    const fields = new TypedFields<'owner' | 'note'>();
    fields.type('owner', 'Ana ');
    fields.type('note', ' It took ');
    fields.settle({ owner: 'Ana', note: 'It took' }, 'note');

    assert.equal(fields.value('owner', 'Ana'), 'Ana');
    assert.equal(fields.value('note', 'It took'), ' It took ');
  });

  it('are nobody else’s while the server has yet to answer', async () => {
    const fields = new TypedFields<'status'>();
    fields.type('status', 'DONE');
    const answer = Promise.withResolvers<undefined>();
    const telling = fields.tell(answer.promise);
    fields.settle({ status: 'DONE' });
    assert.equal(fields.value('status', 'OPEN'), 'DONE');

    answer.resolve(undefined);
    await telling;
    fields.settle({ status: 'DONE' });
    assert.equal(fields.value('status', 'OPEN'), 'OPEN');
  });

  it('wait no longer for a server that has failed', async () => {
    const fields = new TypedFields<'status'>();
    fields.type('status', 'DONE');
    await assert.rejects(fields.tell(Promise.reject(new Error('failed'))));

    assert.equal(fields.value('status', 'OPEN'), 'DONE');
    fields.settle({ status: 'DONE' });
    assert.equal(fields.value('status', 'OPEN'), 'OPEN');
  });

  it('show what was typed last, and bring it to the server, however slow that is', async () => {
    type Step = { do: 'type' | 'leave'; field: 'owner' | 'note'; text: string } | { do: 'answer' };
    const field = fc.constantFrom('owner' as const, 'note' as const);
    const text = fc.constantFrom('', 'A', 'An', 'Ana');
    const step = fc.oneof(
      fc.record({ do: fc.constantFrom('type' as const, 'leave' as const), field, text }),
      fc.record({ do: fc.constant('answer' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array<Step>(step, { maxLength: 14 }), async (steps) => {
        const page = new Page();
        for (const each of steps) {
          if (each.do === 'answer') {
            await page.answer();
          } else {
            page.type(each.field, each.text);
            if (each.do === 'leave') {
              page.tell();
            }
          }
          assert.deepEqual(page.shown(), page.meant);
        }
        page.tell();
        await page.answerAll();

        assert.deepEqual(page.stored, page.meant);
        assert.deepEqual(page.shown(), page.meant);
        page.stored = { owner: 'from another page', note: 'from another page' };
        page.sheet = page.stored;
        assert.deepEqual(page.shown(), page.stored);
      }),
      { numRuns: 300 },
    );
  });
});

interface Form {
  owner: string;
  note: string;
}

/** A form whose server stores what it is told, one telling after the other, and then says what it has. */
class Page {
  meant: Form = { owner: '', note: '' };
  stored = this.meant;
  sheet = this.meant;
  private readonly fields = new TypedFields<keyof Form>();
  private readonly server: (() => void)[] = [];

  type(field: keyof Form, text: string) {
    this.meant = { ...this.meant, [field]: text };
    this.fields.type(field, text);
  }

  shown(): Form {
    return { owner: this.fields.value('owner', this.sheet.owner), note: this.fields.value('note', this.sheet.note) };
  }

  tell() {
    const told = this.shown();
    const answer = Promise.withResolvers<undefined>();
    this.server.push(() => {
      this.stored = told;
      this.sheet = told;
      this.fields.settle(this.sheet);
      answer.resolve(undefined);
    });
    void this.fields.tell(answer.promise).then(() => this.fields.settle(this.sheet));
  }

  async answer() {
    this.server.shift()?.();
    await nextTurn();
  }

  async answerAll() {
    while (this.server.length > 0) {
      await this.answer();
    }
  }
}
