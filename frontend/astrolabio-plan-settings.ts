import { html, LitElement, nothing, type TemplateResult } from 'lit';

interface Choice {
  id: string;
  name: string;
  chosen: boolean;
}

interface Settings {
  most: number;
  hours: number;
  languages: Choice[];
  days: Choice[];
  opens: string;
  closes: string;
}

/** What a plan depends on besides the answers: hours a month, languages, service hours. */
class PlanSettingsElement extends LitElement {
  static get properties() {
    return { settings: { attribute: false }, words: { attribute: false }, problems: { attribute: false }, hours: { state: true } };
  }

  declare $server: { change(json: string): Promise<void> };
  declare settings: string;
  declare words: string;
  /** JSON: by field, what is wrong about it. */
  declare problems: string;
  declare hours: string;

  private shown!: Settings;
  private said: Record<string, string> = {};
  private wrong: Record<string, string> = {};
  private timer = 0;

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('settings') && this.settings) {
      this.shown = JSON.parse(this.settings);
      this.hours = String(this.shown.hours);
    }
    if (changed.has('words') && this.words) {
      this.said = JSON.parse(this.words);
    }
    if (changed.has('problems')) {
      this.wrong = this.problems ? JSON.parse(this.problems) : {};
    }
  }

  /** While a slider moves, the plan follows as soon as the hand rests for a moment. */
  private move(event: Event) {
    this.hours = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tell(), 150);
  }

  private tell() {
    const chosen = (name: string) =>
      [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map(({ value }) => value);
    const time = (id: string) => this.querySelector<HTMLInputElement>(`#settings-${id}`)!.value;
    this.$server.change(
      JSON.stringify({
        hours: this.hours,
        languages: chosen('languages'),
        days: chosen('days'),
        opens: time('opens'),
        closes: time('closes'),
      }),
    );
  }

  protected override render() {
    if (!this.settings || !this.words) {
      return nothing;
    }
    const { said, shown } = this;
    return html`
      <section class="card plan-settings">
        <label class="label" for="settings-hours">${said['hours']}</label>
        <p class="help" id="settings-hours-help">${said['hours-help']}</p>
        <div class="hours">
          <input id="settings-slider" type="range" min="0" max=${Math.min(shown.most, 160)} step="2" aria-label=${said['hours']}
            .value=${this.hours} @input=${this.move} />
          <span class="share">
            <input id="settings-hours" type="text" inputmode="numeric" maxlength="3" autocomplete="off"
              aria-describedby="settings-hours-help ${this.wrong.hours ? 'settings-hours-problem' : ''}"
              aria-invalid=${this.wrong.hours ? 'true' : 'false'}
              .value=${this.hours} @change=${this.move} />
            <span aria-hidden="true">${said['hours-unit']}</span>
          </span>
        </div>
        ${this.problem('hours')}
        <details>
          <summary>${said['more']}</summary>
          ${this.choices('languages', shown.languages)} ${this.choices('days', shown.days)}
          <div class="times">${this.time('opens', shown.opens)} ${this.time('closes', shown.closes)}</div>
          ${this.problem('opens')} ${this.problem('closes')}
        </details>
      </section>
    `;
  }

  private choices(name: string, choices: Choice[]): TemplateResult {
    return html`
      <fieldset>
        <legend>${this.said[name]}</legend>
        <p class="help">${this.said[`${name}-help`]}</p>
        <div class="tight">
          ${choices.map(
            ({ id, name: text, chosen }) => html`
              <label class="row"
                ><input type="checkbox" name=${name} value=${id} .checked=${chosen} @change=${this.tell} />
                <span>${text}</span></label
              >
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private time(name: string, value: string): TemplateResult {
    return html`
      <label>
        ${this.said[name]}
        <input id="settings-${name}" type="time" .value=${value} aria-invalid=${this.wrong[name] ? 'true' : 'false'}
          aria-describedby=${this.wrong[name] ? `settings-${name}-problem` : nothing} @change=${this.tell} />
      </label>
    `;
  }

  private problem(field: string): TemplateResult | typeof nothing {
    const text = this.wrong[field];
    return text ? html`<p class="problem" role="alert" id="settings-${field}-problem">${text}</p>` : nothing;
  }
}

customElements.define('astrolabio-plan-settings', PlanSettingsElement);
