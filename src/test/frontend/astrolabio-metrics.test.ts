import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-metrics.ts';
import { dangling, type Mounted, mounted, one, SlowServer, texts, type } from './mounted.ts';

const WORDS = { 'not-measured': 'Not measured', example: 'Example:', result: 'Result:', forget: 'Forget' };
const kpi = (channels: [id: string, name: string][], stored: Record<string, string> = {}, result = '') => ({
  id: 'resolution',
  name: 'Resolved',
  help: 'How many.',
  formula: 'resolved / cases',
  example: '9 / 10',
  value: 'Known already, in %',
  inputs: [
    { id: 'resolved', label: 'Resolved cases' },
    { id: 'cases', label: 'Cases' },
  ],
  measures: channels.map(([channel, name]) => ({ channel, name, counts: stored, result })),
});

/** Says the counts as they were told, and a result once both are there; refuses what is no number. */
class MetricsServer extends SlowServer {
  readonly half = {
    measure: this.method('measure', (_kpi, _channel, json) => {
      const counts = JSON.parse(json) as Record<string, string>;
      const problems = Object.fromEntries(
        Object.entries(counts)
          .filter(([, text]) => !/^\d*$/.test(text))
          .map(([id]) => [id, 'Not a number']),
      );
      const whole = Object.values(counts).every((text) => /^\d+$/.test(text));
      const stored = whole ? counts : {};
      return JSON.stringify({
        result: whole ? 'as counted' : '',
        problems,
        hint: whole ? '' : 'Go on',
        counts,
        stored,
      });
    }),
    value: this.method('value', (_kpi, _channel, value) =>
      JSON.stringify(
        value === '200'
          ? { result: '', problems: { value: 'At most 100' }, hint: '', counts: {}, stored: {} }
          : { result: `${value} %`, problems: {}, hint: '', counts: { value }, stored: { value } },
      ),
    ),
    forget: this.method('forget', () => JSON.stringify({ result: '', problems: {}, hint: '', counts: {}, stored: {} })),
  };
}

interface MetricsProperties {
  $server: object;
  kpis: string;
  words: string;
}

function metrics(server: MetricsServer, kpis = [kpi([['', '']])]): Promise<Mounted<MetricsProperties>> {
  return mounted('astrolabio-metrics', {
    $server: server.half,
    kpis: JSON.stringify(kpis),
    words: JSON.stringify(WORDS),
  });
}

const field = (name: string, key = 'm-resolution') => one<HTMLInputElement>(document, `#${key}-${name}`);
const values = () => [...document.querySelectorAll('input')].map(({ value }) => value);

describe('A figure', () => {
  it('is worked out from counts, which are told together', async () => {
    const server = new MetricsServer();
    const element = await metrics(server);
    assert.deepEqual(texts(element, '.state'), ['Not measured']);

    type(field('resolved'), '9');
    await server.answerAll();
    assert.deepEqual(texts(element, '.result'), ['Go on']);

    type(field('cases'), '10');
    await server.answerAll();
    assert.deepEqual(server.asked, [
      ['measure', 'resolution', '', '{"resolved":"9","cases":""}'],
      ['measure', 'resolution', '', '{"resolved":"9","cases":"10"}'],
    ]);
    assert.deepEqual(texts(element, '.result'), ['Result: as counted']);
    assert.deepEqual(texts(element, '.state'), ['as counted']);
  });

  it('is shown with the counts that are stored', async () => {
    const element = await metrics(new MetricsServer(), [kpi([['', '']], { resolved: '9', cases: '10' }, '90 %')]);

    assert.deepEqual(values(), ['9', '10', '']);
    assert.deepEqual(texts(element, '.state'), ['90 %']);
  });

  it('loses nothing that is typed while the server works out what was typed before', async () => {
    const server = new MetricsServer();
    await metrics(server);
    type(field('resolved'), '9');
    type(field('cases'), '1');
    type(field('cases'), '12', { leave: false });
    await server.answer();
    await server.answer();
    assert.deepEqual(values(), ['9', '12', '']);

    type(field('cases'), '120');
    await server.answerAll();
    assert.deepEqual(server.asked.at(-1), ['measure', 'resolution', '', '{"resolved":"9","cases":"120"}']);
    assert.deepEqual(values(), ['9', '120', '']);
  });

  it('keeps what is no number beside why', async () => {
    const server = new MetricsServer();
    const element = await metrics(server);
    type(field('cases'), 'many');
    await server.answerAll();

    assert.equal(field('cases').value, 'many');
    assert.equal(field('cases').getAttribute('aria-invalid'), 'true');
    assert.equal(field('cases').getAttribute('aria-describedby'), one(element, '.problem').id);
    assert.equal(field('resolved').getAttribute('aria-invalid'), 'false');
  });

  it('can be told as it is, and shows no counts that nobody gave', async () => {
    const server = new MetricsServer();
    const element = await metrics(server);
    type(field('value'), '85');
    await server.answerAll();

    assert.deepEqual(server.asked, [['value', 'resolution', '', '85']]);
    assert.deepEqual(values(), ['', '', '85']);
    assert.deepEqual(texts(element, '.result'), ['Result: 85 %']);
  });

  it('is no longer as it was told once counts are given', async () => {
    const server = new MetricsServer();
    await metrics(server);
    type(field('value'), '85');
    await server.answerAll();
    type(field('resolved'), '9');
    type(field('cases'), '10');
    await server.answerAll();

    assert.deepEqual(values(), ['9', '10', '']);
  });

  it('is as it was told, and no longer as counts that were refused before', async () => {
    const server = new MetricsServer();
    await metrics(server);
    type(field('resolved'), 'some');
    await server.answerAll();
    type(field('value'), '85');
    await server.answerAll();

    assert.deepEqual(values(), ['', '', '85']);
    assert.deepEqual(sessionStorage.length, 0);
  });

  it('shows a value that is stored as a value', async () => {
    await metrics(new MetricsServer(), [kpi([['', '']], { value: '85' }, '85 %')]);

    assert.deepEqual(values(), ['', '', '85']);
  });

  it('hears later that it is stored after all', async () => {
    const element = await metrics(new MetricsServer());
    const heard = element as unknown as { hear(kpi: string, channel: string, reply: string): void };
    const counts = { resolved: '9', cases: '10' };

    heard.hear('resolution', '', JSON.stringify({ result: '90 %', problems: {}, hint: '', counts, stored: counts }));
    await element.updateComplete;

    assert.deepEqual(values(), ['9', '10', '']);
    assert.equal(field('cases').dataset.stored, '10');
  });

  it('says what is wrong about a value, and keeps it', async () => {
    const server = new MetricsServer();
    const element = await metrics(server);
    type(field('value'), '200');
    await server.answerAll();

    assert.deepEqual(texts(element, '.problem'), ['At most 100']);
    assert.equal(field('value').value, '200');
  });

  it('is forgotten with all its counts, and can be typed again at once', async () => {
    const server = new MetricsServer();
    const element = await metrics(server);
    type(field('value'), '85');
    await server.answerAll();
    one(element, '.quiet').click();
    await server.answerAll();

    assert.deepEqual(values(), ['', '', '']);
    assert.deepEqual(texts(element, '.result'), ['Not measured']);
    assert.equal(document.activeElement, field('resolved'));

    type(field('cases'), '7');
    await server.answerAll();
    assert.deepEqual(server.asked.at(-1), ['measure', 'resolution', '', '{"resolved":"","cases":"7"}']);
    assert.deepEqual(values(), ['', '7', '']);
  });

  it('is one in each channel', async () => {
    const server = new MetricsServer();
    const element = await metrics(server, [
      kpi([
        ['email', 'Email'],
        ['chat', 'Chat'],
      ]),
    ]);
    type(field('resolved', 'm-resolution-chat'), '3');
    type(field('cases', 'm-resolution-chat'), '4');
    await server.answerAll();

    assert.deepEqual(server.asked.at(-1), ['measure', 'resolution', 'chat', '{"resolved":"3","cases":"4"}']);
    assert.deepEqual(values(), ['', '', '', '3', '4', '']);
    assert.deepEqual(texts(element, '.metric > summary .state'), ['Chat: as counted']);
    assert.deepEqual(dangling(element), []);
    assert.deepEqual(texts(element, '.channel .state'), ['Not measured', 'as counted']);
  });
});
