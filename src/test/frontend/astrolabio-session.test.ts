import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { dangling, mounted, one } from './mounted.ts';

/** What the browser tells of requests, and of other tabs. */
let requested: (address: string) => void;
const channels: { onmessage?: () => void; posted: unknown[] }[] = [];

Object.assign(globalThis, {
  PerformanceObserver: class {
    constructor(callback: (list: { getEntries(): { name: string }[] }) => void) {
      requested = (name) => callback({ getEntries: () => [{ name }] });
    }
    observe = () => undefined;
    disconnect = () => {
      requested = () => undefined;
    };
  },
  BroadcastChannel: class {
    posted: unknown[] = [];
    constructor() {
      channels.push(this);
    }
    postMessage(message: unknown) {
      this.posted.push(message);
    }
  },
});
await import('../../../frontend/astrolabio-session.ts');

async function session(t: TestContext, seconds = 1800) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const element = await mounted('astrolabio-session', {
    seconds,
    warning: 300,
    words: JSON.stringify({ title: 'Still there?', text: 'It ends in 5 minutes.', stay: 'Stay' }),
  });
  const stays: Event[] = [];
  element.addEventListener('stay', (event) => stays.push(event));
  const channel = channels.at(-1);
  assert.ok(channel);
  return { element, dialog: one<HTMLDialogElement>(element, 'dialog'), stays, channel };
}

const MINUTE = 60_000;

describe('The end of a session', () => {
  it('is warned of in good time', async (t) => {
    const { dialog } = await session(t);
    t.mock.timers.tick(25 * MINUTE - 1);
    assert.equal(dialog.open, false);

    t.mock.timers.tick(1);
    assert.equal(dialog.open, true);
  });

  it('is put off by what this tab asks of the server, and the other tabs are told', async (t) => {
    const { dialog, channel } = await session(t);
    t.mock.timers.tick(24 * MINUTE);
    requested('https://astrolabio.test/?v-r=uidl&v-uiId=0');
    t.mock.timers.tick(24 * MINUTE);
    assert.equal(dialog.open, false);
    assert.deepEqual(channel.posted, ['used']);

    requested('https://astrolabio.test/plan.css');
    t.mock.timers.tick(MINUTE);
    assert.equal(dialog.open, true);
  });

  it('is put off by what another tab asks, which also ends the warning', async (t) => {
    const { dialog, channel } = await session(t);
    t.mock.timers.tick(25 * MINUTE);
    assert.equal(dialog.open, true);

    channel.onmessage?.();
    assert.equal(dialog.open, false);
    t.mock.timers.tick(25 * MINUTE);
    assert.equal(dialog.open, true);
  });

  it('is put off by a reader who stays, once', async (t) => {
    const { element, dialog, stays } = await session(t);
    t.mock.timers.tick(25 * MINUTE);
    one(element, 'button').click();

    assert.equal(dialog.open, false);
    assert.equal(stays.length, 1);
    assert.deepEqual(dangling(element), []);
  });

  it('never comes where sessions have none', async (t) => {
    const { dialog } = await session(t, -1);
    t.mock.timers.tick(1e9);

    assert.equal(dialog.open, false);
  });

  it('is not warned of on a page that is gone', async (t) => {
    const { element, dialog } = await session(t);
    element.remove();
    t.mock.timers.tick(30 * MINUTE);

    assert.equal(dialog.open, false);
  });
});
