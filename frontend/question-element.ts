import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from './light-element.js';
import { TabMemory } from './tab-memory.js';

export interface Choice {
  id: string;
  text: string;
  /** Whether it stands for itself, without any other. */
  exclusive: boolean;
}

/** What is said besides, each where it is needed. */
type Word = 'kind' | 'optional' | 'how' | 'unit' | 'up' | 'down' | 'moved' | 'confirm';

/** What is asked, in the reader's language. */
interface Question {
  id: string;
  text: string;
  help: string;
  terms: { term: string; meaning: string }[];
  options: Choice[];
  /** "No lo sé" and "No aplica", where they are offered. */
  apart: Choice[];
  words: Partial<Record<Word, string>>;
}

/**
 * A question and its answer. The answer is a text: the ids chosen, separated by commas. It is kept in this tab until the
 * server has said that it is stored, so that it survives a reload, the session's end and a restart of the server.
 */
export abstract class QuestionElement extends LightElement {
  static override properties: PropertyDeclarations = {
    question: { attribute: false },
    answer: { attribute: false },
    problem: { attribute: false },
    stored: { attribute: false },
    told: { state: true },
  };

  declare question: string;
  declare answer: string;
  declare problem: string;
  /** A counter, a colon, and the answer that the server has stored. */
  declare stored: string;

  protected asked!: Question;
  /** What the server has, as far as this page knows. */
  declare protected told: string;
  /** What was last answered here. */
  private given: string | null = null;

  constructor() {
    super();
    this.answer = '';
    this.problem = '';
    this.told = '';
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('question') && this.question) {
      this.asked = JSON.parse(this.question) as Question;
    }
    if (changed.has('answer') && this.answer !== this.given) {
      this.told = this.answer;
    }
    if (changed.has('stored') && this.stored) {
      this.told = this.stored.slice(this.stored.indexOf(':') + 1);
      this.memory.stored(this.told);
    }
  }

  protected override firstUpdated() {
    const stored = this.answer;
    // Who comes from another page gets the address, by which answers are remembered, only after the page itself.
    setTimeout(() => {
      const untold = this.memory.untold(stored);
      if (untold !== null) {
        this.give(untold);
      }
    });
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
    this.memory.remember(answer, this.answer);
    this.given = answer;
    this.answer = answer;
    this.dispatchEvent(new CustomEvent('answered'));
  }

  private get memory(): TabMemory {
    return new TabMemory(`astrolabio:${location.pathname}:${this.asked.id}`);
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
