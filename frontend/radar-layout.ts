/** Where the parts of a radar chart go. Pure geometry, in CSS pixels. */

export interface Size {
  width: number;
  height: number;
}

export interface Label {
  lines: string[];
  size: Size;
}

export interface Layout {
  radius: number;
  centreX: number;
  centreY: number;
  height: number;
  lineHeight: number;
  labels: Label[];
  /** Whether numbers stand at the axes instead of names. */
  numbered: boolean;
  /** Whether there is room for the names of the levels between the rings. */
  namesLevels: boolean;
}

interface Box {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const GAP = 9;
const LEAST_RADIUS = 52;
const MOST_RADIUS = 190;
const STEP = 2;
const RINGS = 5;
/** On a chart that is narrower long names are broken into lines. */
export const WIDE = 520;

/** The point at a distance from the centre, on the axis of this index; the first axis points up. */
export function spoke(index: number, count: number, distance: number): { x: number; y: number } {
  const angle = (2 * Math.PI * index) / count;
  return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) };
}

/** A name in one or, on a narrow chart, several lines; below it the points. */
export function names(axes: { name: string; points: number }[], width: number): string[][] {
  return axes.map(({ name, points }) => [...(width < WIDE ? broken(name) : [name]), String(points)]);
}

/** The number of the row in the table. */
export function numbers(axes: unknown[]): string[][] {
  return axes.map((_, i) => [String(i + 1)]);
}

/** Breaks between words, so that no line is longer than the longest word or a dozen letters. */
function broken(name: string): string[] {
  const words = name.split(' ');
  const most = Math.max(12, ...words.map((word) => word.length));
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

/** The upper left corner of a label, seen from the centre: outside the end of its axis. */
export function place(label: Label, index: number, layout: { radius: number; labels: Label[] }): Box {
  const end = spoke(index, layout.labels.length, layout.radius + GAP);
  const anchor = Math.abs(end.x) < 1 ? 'middle' : end.x > 0 ? 'start' : 'end';
  const left = { start: 0, middle: label.size.width / 2, end: label.size.width }[anchor];
  const above = (1 - end.y / (layout.radius + GAP)) / 2;
  return { x: end.x - left, y: end.y - label.size.height * above, anchor };
}

/** The largest chart in which every label is whole and none touches another; nothing if there is none. */
export function fit(
  texts: string[][],
  sizeOf: (lines: string[]) => Size,
  width: number,
  lineHeight: number,
  numbered: boolean,
): Layout | undefined {
  const labels = texts.map((lines) => ({ lines, size: sizeOf(lines) }));
  for (let radius = Math.min(MOST_RADIUS, width / 2); radius >= LEAST_RADIUS; radius -= STEP) {
    const boxes = labels.map((label, i) => ({ ...place(label, i, { radius, labels }), ...label.size }));
    const inside = boxes.every((box) => box.x >= -width / 2 && box.x + box.width <= width / 2);
    if (inside && !boxes.some((one, i) => boxes.slice(i + 1).some((other) => touch(one, other)))) {
      const top = Math.min(...boxes.map((box) => box.y));
      const bottom = Math.max(...boxes.map((box) => box.y + box.height));
      return {
        radius,
        centreX: width / 2,
        centreY: -top,
        height: Math.ceil(bottom - top),
        lineHeight,
        labels,
        numbered,
        namesLevels: radius / RINGS > lineHeight * 1.4,
      };
    }
  }
  return undefined;
}

function touch(one: Box & Size, other: Box & Size): boolean {
  const margin = 3;
  return (
    one.x < other.x + other.width + margin &&
    other.x < one.x + one.width + margin &&
    one.y < other.y + other.height + margin &&
    other.y < one.y + one.height + margin
  );
}
