import { html, LitElement, nothing, type TemplateResult } from 'lit';

export interface Choice {
  id: string;
  text: string;
  exclusive?: boolean;
}

/** What is asked, in the reader's language. */
export interface Question {
  id: string;
  text: string;
  help: string;
  terms: { term: string; meaning: string }[];
  options: Choice[];
  /** "No lo sé" and "No aplica", where they are offered. */
  apart: Choice[];
  words: Record<string, string>;
}

/**
 * A question and its answer. The answer is a text: the ids chosen, separated by commas. It is kept in this tab until the
 * server has said that it is stored, so that it survives a reload, the session's end and a restart of the server.
 */
export abstract class QuestionElement extends LitElement {
  static get properties() {
    return {
      question: { attribute: false },
      answer: { attribute: false },
      problem: { attribute: false },
      stored: { attribute: false },
    };
  }

  declare question: string;
  declare answer: string;
  declare problem: string;
  /** A counter, a colon, and the answer that the server has stored. */
  declare stored: string;

  protected asked!: Question;

  constructor() {
    super();
    this.answer = '';
    this.problem = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('question') && this.question) {
      this.asked = JSON.parse(this.question);
    }
    if (changed.has('stored') && this.stored) {
      this.forget(this.stored.slice(this.stored.indexOf(':') + 1));
    }
  }

  protected override firstUpdated() {
    const waiting = sessionStorage.getItem(this.memory);
    if (waiting === this.answer) {
      this.forget(waiting);
    } else if (waiting !== null) {
      setTimeout(() => this.give(waiting));
    }
  }

  protected get chosen(): string[] {
    return this.answer ? this.answer.split(',') : [];
  }

  protected get anchor(): string {
    return `q-${this.asked.id.replaceAll('.', '-')}`;
  }

  protected give(answer: string) {
    if (answer === this.answer) {
      return;
    }
    this.answer = answer;
    sessionStorage.setItem(this.memory, answer);
    this.dispatchEvent(new CustomEvent('answered'));
  }

  private get memory(): string {
    return `astrolabio:${location.pathname}:${this.asked.id}`;
  }

  private forget(answer: string) {
    if (sessionStorage.getItem(this.memory) === answer) {
      sessionStorage.removeItem(this.memory);
    }
  }

  protected override render() {
    return this.question ? this.renderQuestion() : nothing;
  }

  private renderQuestion(): TemplateResult {
    const { asked, anchor } = this;
    const described = [`${anchor}-help`, this.problem ? `${anchor}-problem` : ''].join(' ').trim();
    return html`
      <fieldset id=${anchor} class="question" aria-describedby=${described} ?data-problem=${!!this.problem}>
        <legend>
          ${asked.text} ${asked.words.optional ? html`<span class="optional">${asked.words.optional}</span>` : nothing}
        </legend>
        <p class="help" id="${anchor}-help">${asked.help} ${asked.words.how ?? ''}</p>
        ${asked.terms.map(
          ({ term, meaning }) => html`
            <details class="term">
              <summary>${term}</summary>
              <p>${meaning}</p>
            </details>
          `,
        )}
        ${this.problem ? html`<p class="problem" id="${anchor}-problem">${this.problem}</p>` : nothing}
        ${this.renderAnswer()}
      </fieldset>
    `;
  }

  protected abstract renderAnswer(): TemplateResult;
}
