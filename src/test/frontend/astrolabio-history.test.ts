import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../frontend/astrolabio-history.ts';
import { mounted, texts } from './mounted.ts';

const DAY = 86_400_000;
const LETTER = 7.5;
const LEVELS = [
  { name: 'Initial', upTo: 40 },
  { name: 'Ready', upTo: 100 },
];

interface HistoryProperties {
  chart: object;
  width: number;
}

async function drawn(points: { time: number; date: string; brief: string; points: number }[], width: number) {
  const chart = { title: 'From 20 to 50', description: 'May: 20; June: 50', levels: LEVELS, points };
  const element = await mounted<HistoryProperties>('astrolabio-history', { chart, width });
  const root = element.shadowRoot;
  assert.ok(root);
  return root;
}

const point = (day: number, points: number) => ({
  time: day * DAY,
  date: `${String(day)} of May 2026`,
  brief: `${String(day)}/5`,
  points,
});
const number = (element: Element, name: string) => Number(element.getAttribute(name));
const dates = (root: ParentNode) => [...root.querySelectorAll('text[text-anchor]:not(.number)')];

/** From where to where a date reaches. */
function reach(text: Element): { from: number; to: number } {
  const length = text.textContent.length * LETTER;
  const x = number(text, 'x');
  const from = { start: x, middle: x - length / 2, end: x - length }[text.getAttribute('text-anchor') ?? ''] ?? NaN;
  return { from, to: from + length };
}

describe('A history', () => {
  it('watches how wide its place is', async (t) => {
    const watched: string[] = [];
    t.mock.method(ResizeObserver.prototype, 'observe', (box: Element) => watched.push(box.localName));
    await drawn([point(1, 20), point(2, 50)], 600);

    assert.deepEqual(watched, ['astrolabio-history']);
    t.mock.restoreAll();
  });

  it('is nothing before there are two points', async () => {
    assert.deepEqual(texts(await drawn([point(1, 20)], 600), 'figcaption'), []);
    assert.deepEqual(texts(await drawn([], 600), 'figcaption'), []);
  });

  it('goes from left to right with time, and up with points', async () => {
    const root = await drawn([point(1, 20), point(2, 50), point(11, 35)], 600);

    const markers = [...root.querySelectorAll('.marker')];
    const [x1, x2, x3] = markers.map((marker) => number(marker, 'cx'));
    const [y1, y2, y3] = markers.map((marker) => number(marker, 'cy'));
    assert.ok(x1 !== undefined && x2 !== undefined && x3 !== undefined && x1 < x2 && x2 < x3);
    assert.ok(Math.abs((x2 - x1) * 10 - (x3 - x1)) < 1e-6, 'a day is as wide everywhere');
    assert.ok(y1 !== undefined && y2 !== undefined && y3 !== undefined && y2 < y3 && y3 < y1);
    assert.deepEqual(texts(root, '.number'), ['20', '50', '35']);
    assert.deepEqual(texts(root, '.name'), ['Initial', 'Ready']);
    assert.equal(root.querySelector('svg')?.getAttribute('aria-label'), 'From 20 to 50. May: 20; June: 50');
  });

  it('is drawn once its width is known', async () => {
    const root = await drawn([point(1, 20), point(2, 50)], 0);

    assert.deepEqual(texts(root, 'figcaption'), ['From 20 to 50']);
    assert.deepEqual(texts(root, 'text'), []);
  });

  it('draws two diagnoses of one moment', async () => {
    const root = await drawn([point(1, 20), point(1, 50)], 600);

    assert.ok([...root.querySelectorAll('.marker')].every((marker) => Number.isFinite(number(marker, 'cx'))));
  });

  it('names no two dates in one place, and the last one always', async () => {
    const days = fc
      .uniqueArray(fc.nat(1000), { minLength: 2, maxLength: 12 })
      .map((all) => all.toSorted((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(days, fc.integer({ min: 200, max: 1200 }), async (all, width) => {
        document.body.replaceChildren();
        const root = await drawn(
          all.map((day) => point(day, 50)),
          width,
        );
        const named = dates(root);
        assert.ok(named.at(-1)?.textContent.startsWith(String(all.at(-1))));
        assert.ok(named.length > 1, 'where the course begins is not said');
        const places = named.map(reach);
        places.forEach(({ from, to }, i) => {
          assert.ok(from >= 0 && to <= width, 'a date is cut off');
          assert.ok(i === 0 || from > (places[i - 1]?.to ?? NaN), 'two dates touch');
        });
      }),
      { numRuns: 60 },
    );
  });
});
