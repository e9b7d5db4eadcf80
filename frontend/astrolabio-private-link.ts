import { html, nothing } from 'lit';
import { LightElement } from './light-element.js';

interface Words {
  label: string;
  copy: string;
  copied: string;
  /** What to do where the browser does not let the page copy. */
  select: string;
  share: string;
  mail: string;
  whatsapp: string;
  /** What is sent with the link. */
  message: string;
}

/** The private link of an assessment, to be copied or sent. It is in no address that the browser asks a server for. */
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

  private async send() {
    const { message } = JSON.parse(this.words) as Words;
    try {
      await navigator.share({ text: message, url: this.link });
    } catch {
      // The reader has changed their mind.
    }
  }

  private select(event: Event) {
    (event.target as HTMLInputElement).select();
  }

  protected override render() {
    if (!this.path || !this.words) {
      return nothing;
    }
    const { label, copy, share, mail, whatsapp, message } = JSON.parse(this.words) as Words;
    const text = encodeURIComponent(`${message}\n\n${this.link}`);
    return html`
      <label for="private-link">${label}</label>
      <div class="copy">
        <input id="private-link" type="text" readonly .value=${this.link} @focus=${this.select} />
        <button type="button" class="secondary" @click=${this.copy}>${copy}</button>
      </div>
      <div class="send">
        ${'share' in navigator
          ? html`<button type="button" class="secondary" @click=${this.send}>${share}</button>`
          : nothing}
        <a class="secondary" href="mailto:?body=${text}" router-ignore>${mail}</a>
        ${matchMedia('(pointer: coarse)').matches
          ? html`<a class="secondary" href="whatsapp://send?text=${text}" router-ignore>${whatsapp}</a>`
          : nothing}
      </div>
      <p role="status">${this.said}</p>
    `;
  }
}

customElements.define('astrolabio-private-link', PrivateLinkElement);
