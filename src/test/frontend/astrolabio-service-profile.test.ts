import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-service-profile.ts';
import { mounted, texts } from './mounted.ts';

const LEVELS = ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'];
const row = (name: string, rank: number, changes: object = {}) => ({
  name,
  about: 'About.',
  rank,
  level: LEVELS[rank - 1],
  basis: 'your answers',
  mark: '',
  now: 'Now.',
  next: null,
  evidence: [],
  ...changes,
});

const profile = (rows: object[], changes: object = {}) =>
  mounted('astrolabio-service-profile', {
    picture: JSON.stringify({
      caption: 'Level 2 of 5: Fair',
      criterion: 'Criterion',
      here: 'You are here',
      levels: LEVELS,
      rows,
      whole: { name: 'As a whole', rank: 2, level: 'Fair', means: 'It works by day.', held: null },
      evidence: 'It rests on',
      usually: '',
      ...changes,
    }),
  });

describe('The profile of customer service', () => {
  it('marks the level that is reached, and those that are passed', async () => {
    const element = await profile([row('Speed', 3), row('Languages', 1)]);

    const cells = [...element.querySelectorAll('tbody tr')].map((each) =>
      [...each.querySelectorAll('td')].map(({ className }) => className),
    );
    assert.deepEqual(cells, [
      ['passed', 'passed', 'own rank-3', '', ''],
      ['own rank-1', '', '', '', ''],
    ]);
    assert.deepEqual(texts(element, 'td.own .visually-hidden'), ['You are here', 'You are here', 'You are here']);
    assert.deepEqual(texts(element, '.reached'), ['Good', 'Poor', 'Fair']);
  });

  it('says what a level rests on where it is not the usual', async () => {
    const element = await profile([row('Speed', 3, { mark: 'measured', basis: 'measured', evidence: ['2 h'] })]);

    assert.deepEqual(texts(element, 'tbody .reached'), ['Good · measured']);
    assert.deepEqual(texts(element, '.behind .about'), ['About.', 'It rests on (measured)']);
    assert.deepEqual(texts(element, '.behind li'), ['2 h']);
  });

  it('says what keeps the whole down, what comes next and what is usual, only where there is something to say', async () => {
    const plain = await profile([row('Speed', 3)]);
    assert.equal(plain.querySelector('.held'), null);
    assert.deepEqual(texts(plain, '.behind p'), ['About.', 'Now.']);
    assert.equal(plain.querySelectorAll(':scope > .about').length, 0);

    const full = await profile([row('Speed', 3, { next: 'Next.' })], {
      whole: { name: 'As a whole', rank: 2, level: 'Fair', means: 'By day.', held: 'Too slow.' },
      usually: 'Usually your answers.',
    });
    assert.deepEqual(texts(full, '.held'), ['Too slow.']);
    assert.deepEqual(texts(full, '.behind p'), ['About.', 'Now.', 'Next.']);
    assert.deepEqual(texts(full, ':scope > .about'), ['Usually your answers.']);
  });
});
