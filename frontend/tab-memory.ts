const SEPARATOR = '\n';

/**
 * What was answered in this tab and the server has not said to be stored. It survives a reload, the session's end and a
 * restart of the server. Kept with it is what was answered before, from what the server had on: so that it is told again
 * only to a server that still has one of those, and takes nothing back that was answered elsewhere since.
 *
 * A tab without storage, or whose storage is full, remembers nothing.
 */
export class TabMemory {
  private readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  /** @param before what was answered so far; the server has it unless something is remembered */
  remember(answer: string, before: string): void {
    const answers = this.read() ?? [before];
    if (answers.at(-1) !== answer) {
      this.write([...answers, answer]);
    }
  }

  /** Takes note that the server has stored an answer: nothing is remembered any more unless another was given since. */
  stored(answer: string): void {
    const answers = this.read() ?? [];
    const place = answers.indexOf(answer, 1);
    if (place > 0) {
      this.write(place < answers.length - 1 ? answers.slice(place) : null);
    }
  }

  /** The answer that a server which has this one is still to be told; nothing, and nothing is remembered, if there is none. */
  untold(stored: string): string | null {
    const answers = this.read() ?? [];
    const last = answers.at(-1) ?? stored;
    if (last !== stored && answers.includes(stored)) {
      return last;
    }
    this.write(null);
    return null;
  }

  private read(): string[] | null {
    try {
      return sessionStorage.getItem(this.key)?.split(SEPARATOR) ?? null;
    } catch {
      return null;
    }
  }

  private write(answers: string[] | null): void {
    try {
      if (answers) {
        sessionStorage.setItem(this.key, answers.join(SEPARATOR));
      } else {
        sessionStorage.removeItem(this.key);
      }
    } catch {
      // The answer is told to the server all the same.
    }
  }
}
