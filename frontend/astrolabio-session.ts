import { html, nothing } from 'lit';
import { LightElement } from './light-element.js';

interface Words {
  title: string;
  text: string;
  stay: string;
}

/** Warns before the session ends. All tabs of the browser share one session, and so what they know of its last use. */
class SessionElement extends LightElement {
  static override properties = {
    seconds: { attribute: false },
    warning: { attribute: false },
    words: { attribute: false },
  };

  /** How long the session lives without use, and how long before that the warning comes. */
  declare seconds: number;
  declare warning: number;
  /** {@link Words} as JSON. */
  declare words: string;

  private timer = 0;
  private readonly tabs = new BroadcastChannel('astrolabio-session');
  private readonly requests = new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => name.includes('v-r=uidl'))) {
      this.tabs.postMessage('used');
      this.used();
    }
  });

  override connectedCallback() {
    super.connectedCallback();
    this.requests.observe({ type: 'resource' });
    this.tabs.onmessage = () => this.used();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.requests.disconnect();
    clearTimeout(this.timer);
  }

  protected override updated() {
    this.used();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private used() {
    clearTimeout(this.timer);
    this.dialog?.close();
    if (this.seconds > 0) {
      this.timer = window.setTimeout(() => this.dialog?.showModal(), (this.seconds - this.warning) * 1000);
    }
  }

  private close() {
    this.dialog?.close();
  }

  private closed() {
    this.dispatchEvent(new CustomEvent('stay'));
  }

  protected override render() {
    if (!this.words) {
      return nothing;
    }
    const { title, text, stay } = JSON.parse(this.words) as Words;
    return html`
      <dialog aria-labelledby="session-title" aria-describedby="session-text" @close=${this.closed}>
        <h2 id="session-title">${title}</h2>
        <p id="session-text">${text}</p>
        <button type="button" class="primary" @click=${this.close}>${stay}</button>
      </dialog>
    `;
  }
}

customElements.define('astrolabio-session', SessionElement);
