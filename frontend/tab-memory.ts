/** Texts as people see them: blanks at the ends, which the server does not keep, do not count. */
const same = (text: string, other: string | undefined) => text.trim() === other?.trim();

interface Remembered {
  /** What the server had, what it has been told since, and what was given last. */
  answers: string[];
  /** Whether the last of them has been told. */
  told: boolean;
}

/** What the server is still to be told. */
interface Left {
  text: string;
  /** Whether the server has something that was given elsewhere since. */
  overtaken: boolean;
}

/**
 * What was given in this tab and the server has not said to be stored. It survives a reload, the session's end and a
 * restart of the server. Kept with it is what was given before, from what the server had on: so that it is told again
 * only to a server that still has one of those, and takes nothing back that was given elsewhere since.
 *
 * A tab without storage, or whose storage is full, remembers nothing.
 */
export class TabMemory {
  private readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  /**
   * Takes note of what is about to be told.
   *
   * @param before what was given so far; the server has it unless something is remembered
   */
  remember(answer: string, before: string): void {
    this.type(answer, before);
    this.told();
  }

  /** Takes note of what may go on to change before it is told: only the last such text is kept. */
  type(text: string, before: string): void {
    const { answers, told } = this.read() ?? { answers: [before], told: true };
    const known = told ? answers : answers.slice(0, -1);
    const more = text !== known.at(-1);
    this.write({ answers: more ? [...known, text] : known, told: !more });
  }

  /** Takes note that what was given last is on its way to the server. */
  told(): void {
    const remembered = this.read();
    if (remembered) {
      this.write({ ...remembered, told: true });
    }
  }

  /** Takes note that the server has stored an answer: nothing is remembered any more unless another was given since. */
  stored(answer: string): void {
    const { answers, told } = this.read() ?? { answers: [], told: true };
    const place = answers.findIndex((given, i) => i > 0 && same(given, answer));
    if (place > 0) {
      this.write({ answers: answers.slice(place), told });
    }
  }

  /** The answer that a server which has this one is still to be told; nothing, and nothing is remembered, if there is none. */
  untold(stored: string): string | null {
    const left = this.left(stored);
    if (left && !left.overtaken) {
      return left.text;
    }
    this.forget();
    return null;
  }

  /** What a server that has this is still to be told, also where something was given elsewhere since. */
  left(stored: string): Left | null {
    const answers = this.read()?.answers ?? [];
    const text = answers.at(-1) ?? stored;
    if (same(text, stored)) {
      this.forget();
      return null;
    }
    return { text, overtaken: !answers.some((given) => same(given, stored)) };
  }

  forget(): void {
    this.write(null);
  }

  private read(): Remembered | null {
    try {
      return JSON.parse(sessionStorage.getItem(this.key) ?? 'null') as Remembered | null;
    } catch {
      return null;
    }
  }

  private write(remembered: Remembered | null): void {
    try {
      if (remembered && remembered.answers.length > 1) {
        sessionStorage.setItem(this.key, JSON.stringify(remembered));
      } else {
        sessionStorage.removeItem(this.key);
      }
    } catch {
      // It is told to the server all the same.
    }
  }
}
