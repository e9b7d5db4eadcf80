import { html, nothing } from 'lit';
import { QuestionElement } from './question-element.js';

/** A share in whole per cent, or one of the answers that stand apart. */
class ShareElement extends QuestionElement {
  private type(event: Event) {
    const field = event.target as HTMLInputElement;
    const typed = field.value.replace(/[\s%]/g, '');
    field.value = /^\d+$/.test(typed) ? String(Number(typed)) : typed;
    this.give(field.value);
  }

  protected override renderAnswer() {
    const { asked, anchor } = this;
    const isApart = (answer: string) => asked.apart.some((choice) => choice.id === answer);
    return html`
      <div class="share">
        <input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          maxlength="6"
          .value=${isApart(this.answer) ? '' : this.answer}
          data-keep=${asked.id}
          data-stored=${isApart(this.told) ? '' : this.told}
          aria-label="${asked.text} ${asked.words.unit ?? ''}"
          aria-describedby=${this.problem ? `${anchor}-problem` : nothing}
          aria-invalid=${this.problem ? 'true' : nothing}
          @change=${this.type}
        />
        <span aria-hidden="true">%</span>
      </div>
      <div class="rows apart">
        ${asked.apart.map(
          (choice) => html`
            <label class="row">
              <input
                type="checkbox"
                .checked=${this.answer === choice.id}
                @change=${(event: Event) => this.give((event.target as HTMLInputElement).checked ? choice.id : '')}
              />
              <span>${choice.text}</span>
            </label>
          `,
        )}
      </div>
    `;
  }
}

customElements.define('astrolabio-share', ShareElement);
