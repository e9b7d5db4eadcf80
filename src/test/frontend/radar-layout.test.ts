import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fit, type Layout, names, numbers, place, type Size, spoke, WIDE } from '../../../frontend/radar-layout.ts';

const LINE = 16;
const LETTER = 7;
const sizeOf = (lines: string[]): Size => ({
  width: Math.max(...lines.map(({ length }) => length)) * LETTER,
  height: lines.length * LINE,
});
const word = fc.stringMatching(/^[a-zñ]{1,14}$/);
const axis = fc.record({
  name: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  points: fc.nat(100),
});
const axes = fc.array(axis, { minLength: 3, maxLength: 9 });
const width = fc.integer({ min: 0, max: 1400 });

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function rectangles(layout: Layout): Rectangle[] {
  return layout.labels.map((label, i) => {
    const { x, y } = place(label, i, layout);
    return { left: x, right: x + label.size.width, top: y, bottom: y + label.size.height };
  });
}

describe('The axes of a radar', () => {
  it('begin above, and go round as a clock does', () => {
    const rounded = ({ x, y }: { x: number; y: number }) => [Math.round(x), Math.round(y)].map((n) => n + 0);
    assert.deepEqual(
      [0, 1, 2, 3].map((i) => rounded(spoke(i, 4, 10))),
      [
        [0, -10],
        [10, 0],
        [0, 10],
        [-10, 0],
      ],
    );
  });

  it('are as long as they should be, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(19), fc.nat(500), (count, index, distance) => {
        const { x, y } = spoke(index % count, count, distance);
        assert.ok(Math.abs(Math.hypot(x, y) - distance) < 1e-6);
      }),
    );
  });
});

describe('The labels of a radar', () => {
  it('say the whole name and the points, in one line where there is room', () => {
    fc.assert(
      fc.property(axes, width, (all, wide) => {
        names(all, wide).forEach((lines, i) => {
          assert.equal(lines.slice(0, -1).join(' '), all[i]?.name);
          assert.equal(lines.at(-1), String(all[i]?.points));
          assert.ok(wide < WIDE || lines.length === 2);
        });
      }),
    );
  });

  it('break between words alone, in lines no longer than a dozen letters or the longest word', () => {
    assert.deepEqual(names([{ name: 'Atención al cliente en línea', points: 7 }], 300), [
      ['Atención al', 'cliente en', 'línea', '7'],
    ]);
    fc.assert(
      fc.property(axis, (one) => {
        const [lines] = names([one], WIDE - 1);
        const longest = Math.max(12, ...one.name.split(' ').map(({ length }) => length));
        assert.ok(lines?.every(({ length }) => length <= longest));
      }),
    );
  });

  it('are the numbers of the rows where names have no room', () => {
    assert.deepEqual(numbers(['a', 'b', 'c']), [['1'], ['2'], ['3']]);
  });

  it('are whole, beside each other and outside the chart, whatever their size', () => {
    let drawn = 0;
    fc.assert(
      fc.property(axes, width, fc.boolean(), (all, wide, numbered) => {
        const layout = fit(numbered ? numbers(all) : names(all, wide), sizeOf, wide, LINE, numbered);
        if (!layout) {
          return;
        }
        drawn++;
        const boxes = rectangles(layout);
        boxes.forEach((box, i) => {
          assert.ok(layout.centreX + box.left >= 0 && layout.centreX + box.right <= wide);
          assert.ok(layout.centreY + box.top >= 0 && layout.centreY + box.bottom <= layout.height);
          const tip = spoke(i, boxes.length, layout.radius);
          assert.ok(tip.x <= box.left || tip.x >= box.right || tip.y <= box.top || tip.y >= box.bottom);
          boxes.slice(i + 1).forEach((other) => {
            const apart =
              box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top;
            assert.ok(apart);
          });
        });
        assert.equal(layout.numbered, numbered);
      }),
      { numRuns: 300 },
    );
    assert.ok(drawn > 50, `${String(drawn)} charts were drawn`);
  });

  it('leave the chart as large as they can', () => {
    fc.assert(
      fc.property(axes, width, (all, wide) => {
        const layout = fit(names(all, wide), sizeOf, wide, LINE, false);
        const wider = fit(names(all, wide), sizeOf, wide + 100, LINE, false);
        assert.ok(!layout || (wider !== undefined && wider.radius >= layout.radius - 2));
      }),
    );
  });

  it('let the chart have all its place where they are far enough from each other', () => {
    const eight = Array.from({ length: 8 }, () => ({ name: 'Strategy', points: 50 }));

    assert.equal(fit(names(eight, 900), sizeOf, 900, LINE, false)?.radius, 190);
    assert.equal(fit(numbers(eight), sizeOf, 300, LINE, true)?.radius, 134);
  });

  it('become numbers on the narrowest screen', () => {
    const long = Array.from({ length: 7 }, () => ({ name: 'Internacionalización', points: 50 }));

    assert.equal(fit(names(long, 240), sizeOf, 240, LINE, false), undefined);
    assert.ok(fit(numbers(long), sizeOf, 240, LINE, true));
  });

  it('leave room for the names of the levels only where these have it', () => {
    const three = numbers(['a', 'b', 'c']);

    assert.equal(fit(three, sizeOf, 600, LINE, true)?.namesLevels, true);
    assert.equal(fit(three, sizeOf, 150, LINE, true)?.namesLevels, false);
  });
});
