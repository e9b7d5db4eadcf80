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
  days: [
    { id: 'MONDAY', name: 'Monday', chosen: true },
    { id: 'SUNDAY', name: 'Sunday', chosen: false },
  ],
  opens: '09:00',
  closes: '18:00',
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
    words: JSON.stringify({ hours: 'Hours a month' }),
    problems: '',
    given,
  });
}

const field = (name: string) => one<HTMLInputElement>(document, `#settings-${name}`);
const box = (value: string) => one<HTMLInputElement>(document, `input[value=${value}]`);
const slide = (hours: string) => type(field('slider'), hours, { leave: false });

describe('The settings of a plan', () => {
  it('are shown as they are', async () => {
    await shown();

    assert.deepEqual([field('hours').value, field('slider').value], ['20', '20']);
    assert.deepEqual([box('es').checked, box('fr').checked, box('SUNDAY').checked], [true, false, false]);
    assert.deepEqual([field('opens').value, field('closes').value], ['09:00', '18:00']);
    assert.equal(field('slider').max, '160');
  });

  it('are told together', async () => {
    const element = await shown();
    tick(box('fr'));
    type(field('closes'), '17:30');

    assert.deepEqual(element.given, [
      { hours: '20', languages: ['es', 'fr'], days: ['MONDAY'], opens: '09:00', closes: '18:00' },
      { hours: '20', languages: ['es', 'fr'], days: ['MONDAY'], opens: '09:00', closes: '17:30' },
    ]);
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
    element.settings = JSON.stringify({ ...SETTINGS, hours: 8, closes: '15:00' });
    await element.updateComplete;
    t.mock.timers.tick(150);

    assert.deepEqual(
      element.given.map(({ hours, closes }) => [hours, closes]),
      [['30', '15:00']],
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
    element.problems = JSON.stringify({ hours: 'At most 400', closes: 'Before it opens' });
    await element.updateComplete;

    assert.deepEqual(texts(element, '.problem'), ['At most 400', 'Before it opens']);
    assert.deepEqual(dangling(element), []);
    assert.equal(field('hours').getAttribute('aria-invalid'), 'true');
    assert.match(field('hours').getAttribute('aria-describedby') ?? '', /settings-hours-problem/);
    assert.equal(field('closes').getAttribute('aria-describedby'), 'settings-closes-problem');
    assert.equal(field('opens').getAttribute('aria-invalid'), 'false');

    element.problems = '{}';
    await element.updateComplete;
    assert.deepEqual(texts(element, '.problem'), []);
    assert.equal(field('hours').getAttribute('aria-invalid'), 'false');
  });
});
