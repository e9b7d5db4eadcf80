import { html, nothing } from 'lit';
import { LightElement } from './light-element.js';

interface Line {
  /** Of the link to change it. */
  id: string;
  name: string;
  answer: string[];
  missing: boolean;
  href: string;
}

interface Answers {
  change: string;
  lines: Line[];
}

/** A list of answers, each with a link to change it. */
class AnswersElement extends LightElement {
  static override properties = { answers: { attribute: false } };

  declare answers: string;

  protected override render() {
    if (!this.answers) {
      return nothing;
    }
    const { change, lines } = JSON.parse(this.answers) as Answers;
    return html`
      <dl class="answers">
        ${lines.map(
          ({ id, name, answer, missing, href }) => html`
            <div ?data-missing=${missing}>
              <dt>${name}</dt>
              <dd>
                ${answer.length > 1
                  ? html`<ul>
                      ${answer.map((line) => html`<li>${line}</li>`)}
                    </ul>`
                  : answer}
              </dd>
              <dd class="change">
                <a id=${id} href=${href}>${change}<span class="visually-hidden">: ${name}</span></a>
              </dd>
            </div>
          `,
        )}
      </dl>
    `;
  }
}

customElements.define('astrolabio-answers', AnswersElement);
