import { html, LitElement, nothing } from 'lit';

/** The private link of an assessment, to be copied. */
class PrivateLinkElement extends LitElement {
  static get properties() {
    return { path: { attribute: false }, words: { attribute: false }, said: { state: true } };
  }

  declare path: string;
  /** JSON: label, copy, copied, select. */
  declare words: string;
  declare said: string;

  protected override createRenderRoot() {
    return this;
  }

  private get field(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  private async copy() {
    const { copied, select } = JSON.parse(this.words);
    try {
      await navigator.clipboard.writeText(this.field.value);
      this.said = copied;
    } catch {
      this.field.focus();
      this.field.select();
      this.said = select;
    }
  }

  protected override render() {
    if (!this.path || !this.words) {
      return nothing;
    }
    const { label, copy } = JSON.parse(this.words);
    return html`
      <label for="private-link">${label}</label>
      <div class="copy">
        <input id="private-link" type="text" readonly .value=${location.origin + this.path}
          @focus=${() => this.field.select()} />
        <button type="button" class="secondary" @click=${this.copy}>${copy}</button>
      </div>
      <p role="status">${this.said}</p>
    `;
  }
}

customElements.define('astrolabio-private-link', PrivateLinkElement);
