import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-plan.ts';
import { type ActionBody, type Line, type Part, type Sheet, STATUSES } from '../../../frontend/plan-sheet.ts';
import { dangling, type Mounted, mounted, nextTurn, one, SlowServer, texts, tick, type } from './mounted.ts';

const WORDS = {
  try: 'Try out',
  'tried-none': 'See the radar',
  'forget-tried': 'Forget',
  loading: 'One moment',
  note: 'Note',
  status: 'State',
  owner: 'Owner',
  'owner-hint': 'Who sees to it',
  due: 'Until',
  why: 'Why',
  steps: 'Steps',
  'done-when': 'Done when',
  proof: 'Proof',
  pitfalls: 'Pitfalls',
  needs: 'Needs',
  'note-reason': 'Why not?',
  'for-you': 'For you',
  copy: 'Copy',
  copied: 'Copied',
  'copy-selected': 'Selected',
  dates: 'en-GB',
  ...Object.fromEntries(STATUSES.map((status) => [`status-${status.toLowerCase().replaceAll('_', '-')}`, status])),
};

const line = (id: string, changes: Partial<Line> = {}): Line => ({
  id,
  number: 1,
  title: `Title of ${id}`,
  why: '',
  gain: '+3',
  change: 'Service 40 to 43',
  effort: '8 h',
  cost: 'free',
  role: 'Sales',
  status: 'OPEN',
  owner: '',
  due: '',
  note: '',
  ...changes,
});

const part = (id: string, actions: Line[], changes: Partial<Part> = {}): Part => ({
  id,
  title: `Part ${id}`,
  about: 'What it is about.',
  after: '',
  planned: true,
  folded: '',
  actions,
  ...changes,
});

const BODY: ActionBody = {
  reason: null,
  why: 'Because.',
  facts: ['A fact.'],
  specifics: [],
  steps: ['First', 'Then'],
  sample: { title: 'Sample', passages: [{ text: 'Dear customer', columns: [], rows: [] }] },
  doneWhen: 'It is there.',
  proof: { name: 'Answered', formula: 'a / b', text: 'More than before.', target: null },
  pitfalls: ['Haste'],
  needs: ['Patience'],
};

/** A server that keeps a plan of two actions; what is done goes to a part of its own. */
class PlanServer extends SlowServer {
  readonly lines = new Map(['returns', 'chat'].map((id) => [id, line(id)]));
  element?: PlanPage;

  readonly half = {
    sheet: () => Promise.resolve(this.sheet()),
    open: this.method('open', () => JSON.stringify(BODY)),
    tryOut: this.method('tryOut', () => undefined),
    track: this.method('track', (id, status, owner, due, note) => {
      this.lines.set(id, line(id, { status: status as Line['status'], owner, due, note: note.trim() }));
      this.show();
    }),
  };

  show() {
    if (this.element) {
      this.element.sheet = this.sheet();
    }
  }

  private sheet(): string {
    const lines = [...this.lines.values()];
    const sheet: Sheet = {
      parts: [
        part(
          'wave-1',
          lines.filter(({ status }) => status !== 'DONE'),
        ),
        part(
          'done',
          lines.filter(({ status }) => status === 'DONE'),
          { planned: false },
        ),
      ],
    };
    return JSON.stringify(sheet);
  }
}

interface PlanProperties {
  $server: object;
  words: string;
  sheet: string;
  tried: string;
  problem: string;
}
type PlanPage = Mounted<PlanProperties>;

async function opened(server: PlanServer, id = 'returns'): Promise<PlanPage> {
  const element = await plan(server);
  await open(element, id);
  await server.answerAll();
  return element;
}

async function plan(server: PlanServer): Promise<PlanPage> {
  const element = await mounted('astrolabio-plan', {
    $server: server.half,
    words: JSON.stringify(WORDS),
  } as unknown as PlanProperties);
  server.element = element;
  await nextTurn();
  return element;
}

async function open(element: PlanPage, id: string) {
  const details = one(element, `#action-${id}`).closest('details');
  assert.ok(details);
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await element.updateComplete;
}

const field = (name: string, id = 'returns') => one<HTMLInputElement>(document, `#${name}-${id}`);
/** The choice that the page has drawn. */
const selected = () => one<HTMLOptionElement>(document, '#status-returns option[selected]').value;
const told = (server: PlanServer) => server.asked.filter(([name]) => name === 'track').map(([, ...said]) => said);
const partOf = (id: string) => one(document, `#action-${id}`).closest('section')?.className;

function choose(name: string, value: string) {
  const select = one<HTMLSelectElement>(document, `#${name}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('A plan', () => {
  it('lists its parts, each with its actions', async () => {
    const server = new PlanServer();
    server.lines.set('chat', line('chat', { status: 'PLANNED', due: '2027-02-05', number: 2 }));
    const element = await plan(server);

    assert.deepEqual(texts(element, 'h3'), ['Part wave-1', 'Part done']);
    assert.deepEqual(texts(element, '.wave-1 .title'), ['1. Title of returns', '2. Title of chat']);
    assert.deepEqual(texts(element, '#action-chat .facts span'), [
      '+3',
      'Service 40 to 43',
      '8 h',
      'free',
      'Sales',
      'PLANNED',
      '5 Feb 2027',
    ]);
  });

  it('fetches what an action opens to, once', async () => {
    const server = new PlanServer();
    const element = await plan(server);
    await open(element, 'returns');
    assert.deepEqual(texts(element, '.about').at(-2), 'One moment');

    await server.answerAll();
    assert.deepEqual(texts(element, '.body ol li'), ['First', 'Then']);
    assert.deepEqual(texts(element, '.body .sample'), ['Dear customer']);
    assert.deepEqual(texts(element, '.body .for-you'), []);

    one(element, '#action-returns').closest('details')?.dispatchEvent(new Event('toggle'));
    await element.updateComplete;
    assert.deepEqual(server.asked, [['open', 'returns']]);
  });

  it('tells all that is said of an action', async () => {
    const server = new PlanServer();
    await opened(server);

    type(field('owner'), ' Ana ');
    type(field('due'), '2027-02-15');
    type(field('note'), 'Soon');
    choose('status-returns', 'PLANNED');

    assert.deepEqual(told(server), [
      ['returns', 'OPEN', 'Ana', '', ''],
      ['returns', 'OPEN', 'Ana', '2027-02-15', ''],
      ['returns', 'OPEN', 'Ana', '2027-02-15', 'Soon'],
      ['returns', 'PLANNED', 'Ana', '2027-02-15', 'Soon'],
    ]);
  });

  it('keeps what is typed while the server answers to what was typed before', async () => {
    const server = new PlanServer();
    await opened(server);

    type(field('note'), 'A');
    type(field('note'), 'A longer', { leave: false });
    await server.answer();
    assert.equal(field('note').value, 'A longer');

    type(field('note'), 'A longer note');
    type(field('owner'), 'Ana');
    await server.answer();
    choose('status-returns', 'IN_PROGRESS');
    await server.answerAll();

    assert.deepEqual(told(server).at(-1), ['returns', 'IN_PROGRESS', 'Ana', '', 'A longer note']);
    assert.equal(field('note').value, 'A longer note');
  });

  it('keeps what is typed while the action goes to another part, and the focus', async () => {
    const server = new PlanServer();
    const element = await opened(server);
    choose('status-returns', 'DONE');
    field('note').focus();
    type(field('note'), 'It took a we', { leave: false });

    await server.answer();
    await element.updateComplete;

    assert.equal(partOf('returns'), 'part done');
    assert.equal(field('note').value, 'It took a we');
    assert.equal(selected(), 'DONE');
    assert.equal(document.activeElement?.id, 'note-returns');

    type(field('note'), 'It took a week');
    await server.answerAll();
    assert.deepEqual(told(server).at(-1), ['returns', 'DONE', '', '', 'It took a week']);
  });

  it('keeps a blank at the end of what is typed, also where the browser ends the typing by itself', async () => {
    const server = new PlanServer();
    await opened(server);
    choose('status-returns', 'DONE');
    field('note').focus();
    type(field('note'), 'It took ', { leave: false });
    await server.answer();
    // A field that is taken away with the focus is left, as browsers see it.
    field('note').dispatchEvent(new Event('change'));
    await server.answerAll();

    assert.equal(field('note').value, 'It took ');
    assert.deepEqual(told(server).at(-1), ['returns', 'DONE', '', '', 'It took']);
  });

  it('keeps a choice that is changed again before the server has answered to it', async () => {
    const server = new PlanServer();
    await opened(server);
    choose('status-returns', 'DONE');
    choose('status-returns', 'IN_PROGRESS');
    await server.answer();
    assert.equal(selected(), 'IN_PROGRESS');

    type(field('owner'), 'Ana');
    await server.answerAll();

    assert.deepEqual(told(server).at(-1), ['returns', 'IN_PROGRESS', 'Ana', '', '']);
    assert.equal(partOf('returns'), 'part wave-1');
  });

  it('shows what another page has said, in fields that nobody is typing into', async () => {
    const server = new PlanServer();
    const element = await opened(server);
    type(field('owner'), 'Ana');
    await server.answerAll();
    type(field('note'), 'Half a no', { leave: false });

    server.lines.set('returns', line('returns', { owner: 'Eva', status: 'PLANNED', note: 'Another' }));
    server.show();
    await element.updateComplete;

    assert.equal(field('owner').value, 'Eva');
    assert.equal(selected(), 'PLANNED');
    assert.equal(field('note').value, 'Half a no');
  });

  it('keeps what was refused beside why', async () => {
    const server = new PlanServer();
    const element = await opened(server);
    server.half.track = server.method('track', () => {
      element.problem = 'Too late.';
    });

    type(field('due'), '9999-01-01');
    await server.answerAll();
    await element.updateComplete;

    assert.equal(field('due').value, '9999-01-01');
    assert.deepEqual(texts(element, '.problem:not([hidden])'), ['Too late.']);
  });

  it('says a problem of the action that it is about alone', async () => {
    const server = new PlanServer();
    const element = await opened(server);
    await open(element, 'chat');
    await server.answerAll();
    type(field('owner', 'chat'), 'Ana');
    element.problem = 'Too long.';
    await element.updateComplete;

    assert.deepEqual(texts(element, '.problem'), ['', 'Too long.']);
    assert.deepEqual(texts(element, '.problem:not([hidden])'), ['Too long.']);
  });

  it('has a label for each field, in the words of the server', async () => {
    const server = new PlanServer();
    const element = await opened(server);

    assert.deepEqual(dangling(element), []);
    assert.deepEqual(texts(element, '.tracking label'), ['State', 'Owner Who sees to it', 'Until', 'Note']);
    assert.deepEqual(texts(element, '.body h4'), ['Why', 'Steps', 'Done when', 'Proof', 'Pitfalls', 'Needs']);
    assert.deepEqual(texts(element, 'figcaption'), ['Sample']);
    assert.deepEqual(
      [...one<HTMLSelectElement>(element, 'select').options].map(({ value }) => value),
      [...STATUSES],
    );
  });

  it('copies a sample as it is written, or selects it where that is not allowed', async (t) => {
    const element = await opened(new PlanServer());
    const written: string[] = [];
    const write = t.mock.method(navigator.clipboard, 'writeText', (text: string) => {
      written.push(text);
      return Promise.resolve();
    });
    one(element, '.copying button').click();
    await nextTurn();
    assert.deepEqual(written, ['Dear customer']);
    assert.deepEqual(texts(element, '.copying [role=status]'), ['Copied']);

    write.mock.mockImplementation(() => Promise.reject(new Error('not allowed')));
    one(element, '.copying button').click();
    await nextTurn();
    assert.deepEqual(texts(element, '.copying [role=status]'), ['Selected']);
  });

  it('keeps a part unfolded that its reader has unfolded, and folds it again', async () => {
    const server = new PlanServer();
    const sheet = (title: string) =>
      JSON.stringify({ parts: [part('later', [line('chat', { title })], { folded: 'One more' })] });
    server.half.sheet = () => Promise.resolve(sheet('Before'));
    const element = await plan(server);
    const details = one<HTMLDetailsElement>(element, 'details.more');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));

    element.sheet = sheet('After');
    await element.updateComplete;
    assert.ok(one<HTMLDetailsElement>(element, 'details.more').open);
    assert.deepEqual(texts(element, '.title'), ['1. After']);

    details.open = false;
    details.dispatchEvent(new Event('toggle'));
    element.sheet = sheet('Again');
    await element.updateComplete;
    assert.equal(one<HTMLDetailsElement>(element, 'details.more').open, false);
  });

  it('unfolds the part to which the action goes that its reader is at', async () => {
    const server = new PlanServer();
    const element = await opened(server);
    field('owner').focus();

    element.sheet = JSON.stringify({ parts: [part('later', [line('returns')], { folded: 'One more' })] });
    await element.updateComplete;

    assert.ok(one<HTMLDetailsElement>(element, 'details.more').open);
    assert.equal(document.activeElement?.id, 'owner-returns');
  });

  it('fetches again what is open when the plan is made anew', async () => {
    const server = new PlanServer();
    const element = await opened(server);
    server.lines.set('chat', line('chat', { gain: '+4' }));
    server.show();
    await element.updateComplete;

    assert.deepEqual(server.asked, [
      ['open', 'returns'],
      ['open', 'returns'],
    ]);
  });

  it('asks why where an action is not for the company', async () => {
    const server = new PlanServer();
    server.lines.set('returns', line('returns', { status: 'NOT_FOR_US' }));
    const element = await opened(server);

    assert.deepEqual(texts(element, 'label[for=note-returns]'), ['Why not?']);
  });

  it('tries out what is ticked, and forgets it', async () => {
    const server = new PlanServer();
    const element = await plan(server);
    const [first, second] = element.querySelectorAll<HTMLInputElement>('.try input');
    assert.ok(first && second);
    assert.ok(one(element, '.tried').hasAttribute('data-empty'));
    tick(first);
    tick(second);
    tick(first, false);
    element.tried = 'Two more points.';
    await element.updateComplete;
    assert.deepEqual(texts(element, '.tried span'), ['Two more points.']);

    one(element, '.tried button').click();
    await element.updateComplete;

    assert.deepEqual(server.asked, [
      ['tryOut', 'returns'],
      ['tryOut', 'returns,chat'],
      ['tryOut', 'chat'],
      ['tryOut', ''],
    ]);
    assert.equal(second.checked, false);
  });

  it('has nothing to try out in a part that is not planned', async () => {
    const server = new PlanServer();
    server.lines.set('returns', line('returns', { status: 'DONE' }));
    const element = await plan(server);

    assert.deepEqual(texts(element, '.done .title'), ['Title of returns']);
    assert.equal(one(element, '.try input').getAttribute('aria-label'), 'Try out: Title of chat');
  });

  it('opens the action that a link leads to, also where it is folded', async () => {
    const server = new PlanServer();
    const folded: Sheet = { parts: [part('later', [line('chat')], { folded: 'One more' })] };
    server.half.sheet = () => Promise.resolve(JSON.stringify(folded));
    location.hash = '#action-chat';
    const element = await plan(server);
    await nextTurn();
    await server.answerAll();
    await element.updateComplete;

    assert.ok(one<HTMLDetailsElement>(element, 'details.more').open);
    assert.deepEqual(texts(element, '.body ol li'), ['First', 'Then']);
    assert.equal(document.activeElement?.id, 'action-chat');
  });
});
