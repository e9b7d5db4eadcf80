import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../frontend/astrolabio-radar.ts';
import type { Layout } from '../../../frontend/radar-layout.ts';
import { mounted, texts } from './mounted.ts';

const axis = (name: string, points: number, changes: object = {}) => ({
  name,
  points,
  level: 'Ready',
  then: null,
  peers: null,
  ...changes,
});
const CHART = {
  title: 'Strongest in A',
  description: 'A: 60; B: 40; C: 20',
  levels: [
    { name: 'Initial', upTo: 40 },
    { name: 'Ready', upTo: 100 },
  ],
  axes: [axis('A', 60), axis('B', 40), axis('C', 20)],
  headings: { axis: 'Area', points: 'Points', level: 'Level' },
  levelsHeading: 'Rings:',
  legend: null,
  peers: null,
};
const LAYOUT: Layout = {
  radius: 100,
  centreX: 200,
  centreY: 120,
  height: 240,
  lineHeight: 16,
  labels: CHART.axes.map(({ name }) => ({ lines: [name], size: { width: 10, height: 16 } })),
  numbered: false,
  namesLevels: false,
};

async function drawn(changes: object = {}, layout: Partial<Layout> = {}) {
  const element = await mounted<{ chart: object; layout: Layout; width: number }>('astrolabio-radar', {
    chart: { ...CHART, ...changes },
    layout: { ...LAYOUT, ...layout },
    width: 400,
  });
  const root = element.shadowRoot;
  assert.ok(root);
  return { element, root };
}

/** How far from the centre the corners of a shape are. */
function distances(shape: Element | null): number[] {
  const corners = shape?.getAttribute('points')?.split(' ') ?? [];
  return corners.map((corner) => Math.round(Math.hypot(...corner.split(',').map(Number))));
}

describe('A radar', () => {
  it('has a row of its table for each axis', async () => {
    const { root } = await drawn();

    assert.deepEqual(texts(root, 'thead th'), ['Area', 'Points', 'Level']);
    assert.deepEqual(texts(root, 'tbody th'), ['A', 'B', 'C']);
    assert.deepEqual(texts(root, 'tbody td'), ['60', 'Ready', '40', 'Ready', '20', 'Ready']);
    assert.equal(root.querySelector('svg')?.getAttribute('aria-label'), 'Strongest in A. A: 60; B: 40; C: 20');
  });

  it('is as far out as there are points, and so are its rings', async () => {
    const { root } = await drawn();

    assert.deepEqual(distances(root.querySelector('.shape')), [60, 40, 20]);
    assert.deepEqual([...root.querySelectorAll('.ring')].map(distances), [
      [40, 40, 40],
      [100, 100, 100],
    ]);
    assert.deepEqual(texts(root, '.levels li'), ['0–40 Initial', '40–100 Ready']);
  });

  it('names its levels in the chart where there is room, and then not below it', async () => {
    const { root } = await drawn({}, { namesLevels: true });

    assert.deepEqual(texts(root, '.scale'), ['Initial', 'Ready']);
    assert.deepEqual(texts(root, '.levels'), []);
  });

  it('has numbers in its table where it has them at its axes', async () => {
    const { element, root } = await drawn({}, { numbered: true });

    assert.deepEqual(texts(root, 'tbody th'), ['1. A', '2. B', '3. C']);
    assert.ok(element.hasAttribute('numbered'));
  });

  it('is a table alone where there are fewer than three axes', async () => {
    const { root } = await drawn({ axes: [axis('A', 60), axis('B', 40)] });

    assert.equal(root.querySelector('svg'), null);
    assert.deepEqual(texts(root, 'tbody th'), ['A', 'B']);
  });

  it('shows what would change, and that the rest would not', async () => {
    const { root } = await drawn({
      legend: { now: 'Today', then: 'Then' },
      axes: [
        axis('A', 60, { then: { points: 80, level: 'Leader' } }),
        axis('B', 40, { then: { points: 40, level: 'Ready' } }),
        axis('C', 20),
      ],
    });

    assert.deepEqual(distances(root.querySelector('.shape.then')), [80, 40, 20]);
    assert.equal(root.querySelectorAll('.marker.then').length, 1);
    assert.deepEqual(texts(root, 'tbody td:last-child'), ['80 · Leader', '=', '=']);
    assert.deepEqual(texts(root, '.legend li'), ['Today', 'Then']);
  });

  it('shows other companies only between axes where there are enough', async () => {
    const { root } = await drawn(
      {
        peers: { own: 'You', median: 'Median', middle: 'Middle half' },
        axes: [
          axis('A', 60, { peers: { median: 50, lower: 40, upper: 70 } }),
          axis('B', 40, { peers: { median: 30, lower: 0, upper: 60 } }),
          axis('C', 20, { peers: { median: 25, lower: null, upper: null } }),
          axis('D', 20),
        ],
      },
      { labels: [...LAYOUT.labels, ...LAYOUT.labels.slice(0, 1)] },
    );

    const pieces = (name: string) => root.querySelector(name)?.getAttribute('d')?.match(/M/g)?.length;
    assert.equal(pieces('path.middle'), 1, 'from A to B');
    assert.equal(pieces('path.median'), 2, 'from A to B, from B to C');
    assert.deepEqual(texts(root, '.legend li'), ['You', 'Median', 'Middle half']);
  });

  it('draws nothing by the layout of another chart', async () => {
    const { root } = await drawn({ axes: [...CHART.axes, axis('D', 10)] });

    assert.equal(root.querySelector('.shape'), null);
  });
});
