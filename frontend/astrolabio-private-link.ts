import { html, nothing } from 'lit';
import { LightElement } from './light-element.js';

interface Words {
  label: string;
  copy: string;
  copied: string;
  /** What to do where the browser does not let the page copy. */
  select: string;
}

/** The private link of an assessment, to be copied. */
class PrivateLinkElement extends LightElement {
  static override properties = { path: { attribute: false }, words: { attribute: false }, said: { state: true } };

  declare path: string;
  /** {@link Words} as JSON. */
  declare words: string;
  declare said?: string;

  private get link(): string {
    return location.origin + this.path;
  }

  private async copy() {
    const { copied, select } = JSON.parse(this.words) as Words;
    try {
      await navigator.clipboard.writeText(this.link);
      this.said = copied;
    } catch {
      const field = this.querySelector('input');
      field?.focus();
      field?.select();
      this.said = select;
    }
  }

  private select(event: Event) {
    (event.target as HTMLInputElement).select();
  }

  protected override render() {
    if (!this.path || !this.words) {
      return nothing;
    }
    const { label, copy } = JSON.parse(this.words) as Words;
    return html`
      <label for="private-link">${label}</label>
      <div class="copy">
        <input id="private-link" type="text" readonly .value=${this.link} @focus=${this.select} />
        <button type="button" class="secondary" @click=${this.copy}>${copy}</button>
      </div>
      <p role="status">${this.said}</p>
    `;
  }
}

customElements.define('astrolabio-private-link', PrivateLinkElement);
