import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-plan-settings.ts';
import { dangling, type Mounted, mounted, one, texts, tick, type } from './mounted.ts';

const SETTINGS = {
  most: 400,
  hours: 20,
  languages: [
    { id: 'es', name: 'Spanish', chosen: true },
    { id: 'fr', name: 'French', chosen: false },
  ],
  shifts: 3,
  zone: 'Europe/Madrid',
  days: [
    { id: 'MONDAY', name: 'Monday', spans: [{ opens: '09:00', closes: '18:00' }] },
    { id: 'TUESDAY', name: 'Tuesday', spans: [{ opens: '10:00', closes: '14:00' }] },
    { id: 'SUNDAY', name: 'Sunday', spans: [] },
  ],
};

interface SettingsProperties {
  $server: object;
  settings: string;
  words: string;
  problems: string;
}
type SettingsPage = Mounted<SettingsProperties> & { given: Record<string, unknown>[] };

function shown(): Promise<SettingsPage> {
  const given: Record<string, unknown>[] = [];
  return mounted('astrolabio-plan-settings', {
    $server: {
      change: (json: string) => {
        given.push(JSON.parse(json) as Record<string, unknown>);
        return Promise.resolve();
      },
    },
    settings: JSON.stringify(SETTINGS),
    words: JSON.stringify({
      hours: 'Hours a month',
      add: 'Add',
      remove: 'Remove',
      'all-day': 'All day',
      same: 'Same',
      closed: 'closed',
      'next-day': 'next day',
    }),
    problems: '',
    given,
  });
}

const field = (name: string) => one<HTMLInputElement>(document, `#settings-${name}`);
const box = (value: string) => one<HTMLInputElement>(document, `input[value=${value}]`);
const time = (day: string, place: number, name: string) => field(`${day}-${place}-${name}`);
const button = (label: string) => one<HTMLButtonElement>(document, `button[aria-label='${label}']`);
const spans = (given: Record<string, unknown> | undefined) =>
  (given?.days as { id: string; spans: { opens: string; closes: string }[] }[]).map(
    ({ id, spans: of }) => `${id} ${of.map(({ opens, closes }) => `${opens}-${closes}`).join(' ')}`,
  );
const slide = (hours: string) => type(field('slider'), hours, { leave: false });

describe('The settings of a plan', () => {
  it('are shown as they are', async () => {
    await shown();

    assert.deepEqual([field('hours').value, field('slider').value], ['20', '20']);
    assert.deepEqual([box('es').checked, box('fr').checked], [true, false]);
    assert.deepEqual(
      [
        time('MONDAY', 0, 'opens').value,
        time('MONDAY', 0, 'closes').value,
        one<HTMLSelectElement>(document, '#settings-zone').value,
      ],
      ['09:00', '18:00', 'Europe/Madrid'],
    );
    assert.equal(field('slider').max, '160');
  });

  it('are told together', async () => {
    const element = await shown();
    tick(box('fr'));
    type(time('MONDAY', 0, 'closes'), '17:30');

    const rest = { hours: '20', languages: ['es', 'fr'], zone: 'Europe/Madrid' };
    const [monday, ...others] = SETTINGS.days.map(({ id, spans: of }) => ({ id, spans: of }));
    assert.deepEqual(element.given, [
      { ...rest, days: [monday, ...others] },
      { ...rest, days: [{ id: 'MONDAY', spans: [{ opens: '09:00', closes: '17:30' }] }, ...others] },
    ]);
  });

  it('take several stretches a day, all day, none, and the same on all days that have hours', async () => {
    const element = await shown();
    const press = async (label: string) => {
      button(label).click();
      await element.updateComplete;
    };
    await press('Add: Tuesday');
    assert.deepEqual(spans(element.given.at(-1)), ['MONDAY 09:00-18:00', 'TUESDAY 10:00-14:00 16:00-20:00', 'SUNDAY ']);
    await press('Add: Sunday');
    await press('Same: Tuesday');
    assert.deepEqual(spans(element.given.at(-1)), [
      'MONDAY 10:00-14:00 16:00-20:00',
      'TUESDAY 10:00-14:00 16:00-20:00',
      'SUNDAY 10:00-14:00 16:00-20:00',
    ]);
    await press('All day: Sunday');
    await press('Remove: Monday 10:00');
    assert.deepEqual(spans(element.given.at(-1)), [
      'MONDAY 16:00-20:00',
      'TUESDAY 10:00-14:00 16:00-20:00',
      'SUNDAY 00:00-00:00',
    ]);
    await press('Remove: Monday 16:00');
    assert.deepEqual(texts(element, '.spans > .help'), ['closed']);
    assert.deepEqual(dangling(element), []);
  });

  it('say that hours past midnight end on the next day', async () => {
    const element = await shown();
    type(time('MONDAY', 0, 'opens'), '22:00');
    await element.updateComplete;
    assert.deepEqual(texts(element, '.span .help'), ['next day']);
  });

  it('tell another clock', async () => {
    const element = await shown();
    one(element, 'details').dispatchEvent(new Event('toggle'));
    await element.updateComplete;
    const zone = one<HTMLSelectElement>(document, '#settings-zone');
    assert.equal(zone.value, 'Europe/Madrid');
    zone.value = 'Atlantic/Canary';
    zone.dispatchEvent(new Event('change'));
    assert.deepEqual(
      element.given.map((given) => given.zone),
      ['Atlantic/Canary'],
    );
  });

  it('are told as soon as a field is left, so that who goes to another page at once loses nothing', async () => {
    const element = await shown();
    type(field('hours'), ' 32 ');

    assert.deepEqual(
      element.given.map(({ hours }) => hours),
      ['32'],
    );
    await element.updateComplete;
    assert.equal(field('slider').value, '32');
  });

  it('follow a slider once it rests, and not before', async (t) => {
    const element = await shown();
    t.mock.timers.enable({ apis: ['setTimeout'] });
    slide('30');
    t.mock.timers.tick(149);
    slide('40');
    t.mock.timers.tick(149);
    assert.deepEqual(element.given, []);

    t.mock.timers.tick(1);
    assert.deepEqual(
      element.given.map(({ hours }) => hours),
      ['40'],
    );
    t.mock.timers.tick(1000);
    assert.equal(element.given.length, 1);
  });

  it('are told once where a field is left while the slider has yet to rest', async (t) => {
    const element = await shown();
    t.mock.timers.enable({ apis: ['setTimeout'] });
    slide('30');
    tick(box('fr'));
    t.mock.timers.tick(1000);

    assert.deepEqual(
      element.given.map(({ hours, languages }) => [hours, languages]),
      [['30', ['es', 'fr']]],
    );
  });

  it('keep the hours of a slider that has yet to rest when others come from the server', async (t) => {
    const element = await shown();
    t.mock.timers.enable({ apis: ['setTimeout'] });
    slide('30');
    element.settings = JSON.stringify({ ...SETTINGS, hours: 8, zone: 'Atlantic/Canary' });
    await element.updateComplete;
    t.mock.timers.tick(150);

    assert.deepEqual(
      element.given.map(({ hours, zone }) => [hours, zone]),
      [['30', 'Atlantic/Canary']],
    );
  });

  it('are replaced by those that come from the server', async () => {
    const element = await shown();
    element.settings = JSON.stringify({ ...SETTINGS, hours: 8 });
    await element.updateComplete;

    assert.deepEqual([field('hours').value, field('slider').value], ['8', '8']);
  });

  it('say what is wrong beside its field, until it is right', async () => {
    const element = await shown();
    element.problems = JSON.stringify({ hours: 'At most 400', MONDAY: 'Enter both' });
    await element.updateComplete;

    assert.deepEqual(texts(element, '.problem'), ['At most 400', 'Enter both']);
    assert.deepEqual(dangling(element), []);
    assert.equal(field('hours').getAttribute('aria-invalid'), 'true');
    assert.match(field('hours').getAttribute('aria-describedby') ?? '', /settings-hours-problem/);
    assert.equal(time('MONDAY', 0, 'closes').getAttribute('aria-describedby'), 'settings-MONDAY-problem');
    assert.equal(time('TUESDAY', 0, 'opens').getAttribute('aria-invalid'), 'false');

    element.problems = '{}';
    await element.updateComplete;
    assert.deepEqual(texts(element, '.problem'), []);
    assert.equal(field('hours').getAttribute('aria-invalid'), 'false');
  });
});
