import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement } from './light-element.js';
import { TypedFields } from './typed-fields.js';

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

/** What the element sends. */
interface Given {
  hours: string;
  languages: string[];
  days: string[];
  opens: string;
  closes: string;
}

type Choices = 'languages' | 'days';
type Time = 'opens' | 'closes';
type Typed = 'hours' | Time;
type Word = 'hours' | 'hours-help' | 'hours-unit' | 'more' | Choices | `${Choices}-help` | Time;

/** The server's half of the element. */
interface Server {
  change(settings: string): Promise<void>;
}

/** While a slider moves, its hand rests for so many milliseconds before the plan follows. */
const REST = 150;

/** What a plan depends on besides the answers: hours a month, languages, service hours. */
class PlanSettingsElement extends LightElement {
  static override properties = {
    settings: { attribute: false },
    words: { attribute: false },
    problems: { attribute: false },
  };

  declare $server: Server;
  declare settings: string;
  declare words: string;
  /** JSON: by field, what is wrong about it. */
  declare problems: string;

  private shown!: Settings;
  private said!: Record<Word, string>;
  private wrong: Partial<Record<Typed, string>> = {};
  private readonly typed = new TypedFields<Typed>();
  /** Runs while the slider has moved and the plan has not followed yet. */
  private timer = 0;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('settings') && this.settings) {
      this.shown = JSON.parse(this.settings) as Settings;
      this.settle();
    }
    if (changed.has('words') && this.words) {
      this.said = JSON.parse(this.words) as typeof this.said;
    }
    if (changed.has('problems')) {
      this.wrong = this.problems ? (JSON.parse(this.problems) as typeof this.wrong) : {};
    }
  }

  private stored(field: Typed): string {
    return String(this.shown[field]);
  }

  private value(field: Typed): string {
    return this.typed.value(field, this.stored(field)).trim();
  }

  private settle() {
    this.typed.settle({ hours: this.stored('hours'), opens: this.stored('opens'), closes: this.stored('closes') });
  }

  private slide(event: Event) {
    this.type('hours', event);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.tell();
    }, REST);
  }

  private enter(field: Typed, event: Event) {
    this.type(field, event);
    this.tell();
  }

  private type(field: Typed, event: Event) {
    this.typed.type(field, (event.target as HTMLInputElement).value);
    this.requestUpdate();
  }

  /** Tells all as it stands; what cannot be is said beside its field. */
  private tell() {
    clearTimeout(this.timer);
    this.timer = 0;
    const chosen = (name: Choices) =>
      [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map(({ value }) => value);
    const given: Given = {
      hours: this.value('hours'),
      languages: chosen('languages'),
      days: chosen('days'),
      opens: this.value('opens'),
      closes: this.value('closes'),
    };
    void this.typed.tell(this.$server.change(JSON.stringify(given))).then(() => {
      this.settle();
      this.requestUpdate();
    });
  }

  protected override render() {
    if (!this.settings || !this.words) {
      return nothing;
    }
    const { said, shown } = this;
    return html`
      <section class="card plan-settings">
        <label class="label" for="settings-hours">${said.hours}</label>
        <p class="help" id="settings-hours-help">${said['hours-help']}</p>
        <div class="hours">
          <input
            id="settings-slider"
            type="range"
            min="0"
            max=${Math.min(shown.most, 160)}
            step="2"
            aria-label=${said.hours}
            .value=${this.value('hours')}
            @input=${this.slide}
          />
          <span class="share">
            <input
              id="settings-hours"
              type="text"
              inputmode="numeric"
              maxlength="3"
              autocomplete="off"
              aria-describedby="settings-hours-help ${this.wrong.hours ? 'settings-hours-problem' : ''}"
              aria-invalid=${this.wrong.hours ? 'true' : 'false'}
              data-keep="hours"
              data-stored=${this.stored('hours')}
              .value=${live(this.typed.value('hours', this.stored('hours')))}
              @input=${(event: Event) => {
                this.type('hours', event);
              }}
              @change=${(event: Event) => {
                this.enter('hours', event);
              }}
            />
            <span aria-hidden="true">${said['hours-unit']}</span>
          </span>
        </div>
        ${this.problem('hours')}
        <details>
          <summary>${said.more}</summary>
          ${this.choices('languages', shown.languages)} ${this.choices('days', shown.days)}
          <div class="times">${this.time('opens')} ${this.time('closes')}</div>
          ${this.problem('opens')} ${this.problem('closes')}
        </details>
      </section>
    `;
  }

  private choices(name: Choices, choices: Choice[]): TemplateResult {
    return html`
      <fieldset>
        <legend>${this.said[name]}</legend>
        <p class="help">${this.said[`${name}-help`]}</p>
        <div class="tight">
          ${choices.map(
            ({ id, name: text, chosen }) => html`
              <label class="row"
                ><input
                  type="checkbox"
                  name=${name}
                  data-keep="${name}-${id}"
                  data-stored=${String(chosen)}
                  .value=${id}
                  .checked=${chosen}
                  @change=${this.tell}
                />
                <span>${text}</span></label
              >
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private time(name: Time): TemplateResult {
    return html`
      <label>
        ${this.said[name]}
        <input
          id="settings-${name}"
          type="time"
          data-keep=${name}
          data-stored=${this.stored(name)}
          .value=${live(this.typed.value(name, this.stored(name)))}
          aria-invalid=${this.wrong[name] ? 'true' : 'false'}
          aria-describedby=${this.wrong[name] ? `settings-${name}-problem` : nothing}
          @input=${(event: Event) => {
            this.type(name, event);
          }}
          @change=${(event: Event) => {
            this.enter(name, event);
          }}
        />
      </label>
    `;
  }

  private problem(field: Typed): TemplateResult | typeof nothing {
    const text = this.wrong[field];
    return text ? html`<p class="problem" role="alert" id="settings-${field}-problem">${text}</p>` : nothing;
  }
}

customElements.define('astrolabio-plan-settings', PlanSettingsElement);
