/**
 * What a reader has typed into the fields of a form that the server stores and shows too. What the server says answers to
 * what was typed before: until both say the same, the reader's text stands, also where a field is drawn anew elsewhere.
 */
export class TypedFields<Field extends string> {
  private readonly texts = new Map<Field, string>();
  private unanswered = 0;

  /** What a field shows, and what is told of it. */
  value(field: Field, stored: string): string {
    return this.texts.get(field) ?? stored;
  }

  type(field: Field, text: string): void {
    this.texts.set(field, text);
  }

  /** Whether the server has yet to answer to something that was told. */
  get isUnanswered(): boolean {
    return this.unanswered > 0;
  }

  /** Waits for what the server answers to all fields as they stood. */
  async tell<Answer>(answer: Promise<Answer>): Promise<Answer> {
    this.unanswered++;
    try {
      return await answer;
    } finally {
      this.unanswered--;
    }
  }

  /**
   * Leaves the fields to the server that say the same as it does, unless it has yet to answer. Blanks at the ends, which
   * the server does not keep, count only in the field that the reader is at: more may be about to follow them.
   */
  settle(stored: Partial<Record<Field, string>>, at?: Field): void {
    if (this.isUnanswered) {
      return;
    }
    this.texts.forEach((text, field) => {
      if (text === stored[field] || (field !== at && text.trim() === stored[field])) {
        this.texts.delete(field);
      }
    });
  }

  /** Leaves a field to the server, whatever was typed. */
  leave(field: Field): void {
    this.texts.delete(field);
  }
}
