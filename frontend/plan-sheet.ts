/** What the server says of a plan; all words come in the reader's language. */

export const STATUSES = ['OPEN', 'PLANNED', 'IN_PROGRESS', 'DONE', 'NOT_FOR_US'] as const;

export type Status = (typeof STATUSES)[number];

export interface Sheet {
  parts: Part[];
}

/** A wave, or what does not belong to one. */
export interface Part {
  id: string;
  title: string;
  about: string;
  after: string;
  /** Whether its actions are still to be done. */
  planned: boolean;
  /** What to press to see the actions, where they are too many to stand open from the start; else empty. */
  folded: string;
  actions: Line[];
}

export interface Line {
  id: string;
  number: number;
  title: string;
  /** Why it stands where it stands, or empty. */
  why: string;
  gain: string;
  change: string;
  effort: string;
  cost: string;
  role: string;
  status: Status;
  owner: string;
  /** ISO 8601, or empty. */
  due: string;
  note: string;
}

/** A part of a sample: a text, or a table whose rows have a cell for each column. */
export interface Passage {
  text: string | null;
  columns: string[];
  rows: string[][];
}

/** A text to copy or fill in. */
export interface Sample {
  title: string;
  passages: Passage[];
}

/** What an action opens to. */
export interface ActionBody {
  reason: string | null;
  why: string;
  facts: string[];
  specifics: string[];
  steps: string[];
  sample: Sample | null;
  doneWhen: string;
  proof: { name: string; formula: string; text: string; target: string | null };
  pitfalls: string[];
  needs: string[];
}
