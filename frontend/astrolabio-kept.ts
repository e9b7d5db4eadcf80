import { html, nothing } from 'lit';
import { KeptField, keptMemory } from './kept-field.js';
import { LightElement } from './light-element.js';

/** So many milliseconds without typing are a pause. */
const PAUSE = 1000;

const ANSWERED = '.question, .calculator, .company, .tracking, .plan-settings';

interface Words {
  title: string;
  text: string;
  use: string;
  leave: string;
}

/** A text that was typed here, in a field for which the server has another by now. */
interface Overtaken {
  field: KeptField;
  text: string;
}

/**
 * Lets nothing that is typed be lost: the fields with `data-keep` are remembered while the reader types, told after a
 * pause and when the page is left or hidden, and put back when the page comes again. The server says by `data-stored`
 * what it has; then it is forgotten. Where the server has by then what was given elsewhere, the reader chooses.
 */
class KeptElement extends LightElement {
  static override properties = { words: { attribute: false }, overtaken: { state: true } };

  /** {@link Words} as JSON. */
  declare words: string;
  declare overtaken: Overtaken[];

  private fields = new WeakMap<Element, KeptField>();
  private readonly waiting = new Set<KeptField>();
  private readonly changes = new MutationObserver((records) => {
    records.forEach((record) => {
      if (KeptField.isNews(record.attributeName)) {
        this.stored(record.target as HTMLElement);
      } else if (record.type === 'attributes') {
        this.arrived(record.target as HTMLElement);
      }
      record.addedNodes.forEach((node) => {
        if (node instanceof HTMLElement) {
          this.arrived(node);
        }
      });
    });
  });

  constructor() {
    super();
    this.overtaken = [];
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('input', this.typed);
    document.addEventListener('change', this.left, true);
    document.addEventListener('change', this.told);
    document.addEventListener('visibilitychange', this.away);
    window.addEventListener('beforeunload', this.leave);
    window.addEventListener('pagehide', this.leave);
    window.addEventListener('popstate', this.leave, true);
    this.changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: KeptField.watched,
    });
    this.arrived(document.body);
  }

  override disconnectedCallback() {
    document.removeEventListener('input', this.typed);
    document.removeEventListener('change', this.left, true);
    document.removeEventListener('change', this.told);
    document.removeEventListener('visibilitychange', this.away);
    window.removeEventListener('beforeunload', this.leave);
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('popstate', this.leave, true);
    this.changes.disconnect();
    super.disconnectedCallback();
  }

  private of(element: HTMLElement): KeptField {
    const field = this.fields.get(element) ?? new KeptField(element);
    this.fields.set(element, field);
    return field;
  }

  private around({ target }: Event): KeptField | null {
    const element = target instanceof Element ? target.closest<HTMLElement>(KeptField.selector) : null;
    return element && this.of(element);
  }

  private readonly typed = (event: Event) => {
    const field = this.around(event);
    if (field) {
      field.typed(PAUSE);
      this.waiting.add(field);
    }
  };

  /** What was told in a pause is not told once more when the reader leaves the field. */
  private readonly left = (event: Event) => {
    const field = this.around(event);
    const own = event.target instanceof Element && event.target.matches(KeptField.selector);
    if (event.isTrusted && own && field && !field.isWaiting) {
      event.stopPropagation();
    }
  };

  private readonly told = (event: Event) => {
    this.mark(event);
    const field = this.around(event);
    if (field) {
      field.told();
      this.waiting.delete(field);
    }
  };

  /** What is said of saving stands beside what was answered last. */
  private mark({ target }: Event) {
    const answered = target instanceof Element && target.closest(ANSWERED);
    if (answered) {
      document.querySelectorAll('[data-answered]').forEach((other) => other.toggleAttribute('data-answered', false));
      answered.toggleAttribute('data-answered', true);
    }
  }

  private readonly leave = () => {
    this.waiting.forEach((field) => {
      field.tell();
    });
  };

  private readonly away = () => {
    if (document.visibilityState === 'hidden') {
      this.leave();
    }
  };

  private stored(element: HTMLElement) {
    const field = this.fields.get(element);
    field?.memory.stored(field.stored);
  }

  private arrived(root: HTMLElement) {
    const done = root.querySelectorAll<HTMLElement>('[data-forget]');
    [...(root.matches('[data-forget]') ? [root] : []), ...done].forEach((element) => {
      // Who comes from another page gets the address, by which is remembered, only after the page itself.
      setTimeout(() => {
        keptMemory(element.dataset.forget ?? '').forget();
      });
    });
    const fields = root.querySelectorAll<HTMLElement>(KeptField.selector);
    [...(root.matches(KeptField.selector) ? [root] : []), ...fields].forEach((element) => {
      setTimeout(() => {
        this.putBack(element);
      });
    });
  }

  private putBack(element: HTMLElement) {
    if (!element.isConnected) {
      return;
    }
    const field = this.of(element);
    const left = field.memory.left(field.stored);
    if (!left || left.text === field.text) {
      return;
    }
    if (!left.overtaken) {
      field.put(left.text);
    } else if (this.overtaken.some((choice) => choice.field === field)) {
      return;
    } else if (field.isProse) {
      this.overtaken = [...this.overtaken, { field, text: left.text }];
    } else {
      field.memory.forget();
    }
  }

  private settle(choice: Overtaken, use: boolean) {
    choice.field.memory.forget();
    if (use) {
      choice.field.put(choice.text);
    }
    this.overtaken = this.overtaken.filter((other) => other !== choice);
  }

  protected override render() {
    if (!this.words || this.overtaken.length === 0) {
      return nothing;
    }
    const { title, text, use, leave } = JSON.parse(this.words) as Words;
    return html`
      <section class="overtaken" role="alert">
        <h2>${title}</h2>
        <p>${text}</p>
        <ul>
          ${this.overtaken.map(
            (choice) => html`
              <li>
                <b>${choice.field.label}</b>
                <q>${choice.text}</q>
                <button
                  type="button"
                  class="secondary"
                  @click=${() => {
                    this.settle(choice, true);
                  }}
                >
                  ${use}<span class="visually-hidden">: ${choice.field.label}</span>
                </button>
                <button
                  type="button"
                  class="quiet"
                  @click=${() => {
                    this.settle(choice, false);
                  }}
                >
                  ${leave}<span class="visually-hidden">: ${choice.field.label}</span>
                </button>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }
}

customElements.define('astrolabio-kept', KeptElement);
