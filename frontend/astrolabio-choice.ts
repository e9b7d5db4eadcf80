import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, QuestionElement } from './question-element.js';

/** One option of several, or any number of them, as native radio buttons or checkboxes. */
class ChoiceElement extends QuestionElement {
  private get several(): boolean {
    return this.asked.words.kind === 'multiple';
  }

  private change(choice: Choice, alone: boolean, event: Event) {
    const on = (event.target as HTMLInputElement).checked;
    if (!this.several) {
      this.give(choice.id);
      return;
    }
    const lonely = new Set([...this.asked.options.filter((o) => o.exclusive), ...this.asked.apart].map((o) => o.id));
    const others = this.chosen.filter((id) => id !== choice.id && !(on && (alone || lonely.has(id))));
    this.give((on ? [...others, choice.id] : others).join(','));
  }

  private row(choice: Choice, alone: boolean): TemplateResult {
    return html`
      <label class="row">
        <input
          type=${this.several ? 'checkbox' : 'radio'}
          name=${this.anchor}
          .value=${choice.id}
          .checked=${this.chosen.includes(choice.id)}
          aria-describedby=${this.problem ? `${this.anchor}-problem` : nothing}
          @change=${(event: Event) => this.change(choice, alone, event)}
        />
        <span>${choice.text}</span>
      </label>
    `;
  }

  protected override renderAnswer() {
    const { options, apart } = this.asked;
    return html`
      <div class="rows">${options.filter((o) => !o.exclusive).map((o) => this.row(o, false))}</div>
      ${options.some((o) => o.exclusive)
        ? html`<div class="rows">${options.filter((o) => o.exclusive).map((o) => this.row(o, true))}</div>`
        : nothing}
      ${apart.length ? html`<div class="rows apart">${apart.map((o) => this.row(o, true))}</div>` : nothing}
    `;
  }
}

customElements.define('astrolabio-choice', ChoiceElement);
