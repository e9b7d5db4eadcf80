import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement } from './light-element.js';
import { type ServiceDay, ServiceWeek, type Span, type WeekWord } from './service-week.js';
import { TypedFields } from './typed-fields.js';

interface Choice {
  id: string;
  name: string;
  chosen: boolean;
}

interface Settings {
  most: number;
  shifts: number;
  hours: number;
  languages: Choice[];
  zone: string;
  days: ServiceDay[];
}

/** What the element sends. */
interface Given {
  hours: string;
  languages: string[];
  zone: string;
  days: GivenDay[];
}

interface GivenDay {
  id: string;
  spans: Span[];
}

type Word =
  | 'hours'
  | 'hours-help'
  | 'hours-unit'
  | 'more'
  | 'languages'
  | 'languages-help'
  | 'zone'
  | 'zone-help'
  | WeekWord;

/** The server's half of the element. */
interface Server {
  change(settings: string): Promise<void>;
}

/** While a slider moves, its hand rests for so many milliseconds before the plan follows. */
const REST = 150;

/** What a plan depends on besides the answers: hours a month, languages, service hours and the clock that they go by. */
class PlanSettingsElement extends LightElement {
  static override properties = {
    settings: { attribute: false },
    words: { attribute: false },
    problems: { attribute: false },
    days: { state: true },
    opened: { state: true },
  };

  declare $server: Server;
  declare settings: string;
  declare words: string;
  /** JSON: by field, what is wrong about it. */
  declare problems: string;
  declare days: ServiceDay[];
  /** Whether more than the hours a month has been looked at: only then are all the world's clocks listed. */
  declare opened: boolean;

  private shown!: Settings;
  private zone = '';
  private said!: Record<Word, string>;
  private wrong: Partial<Record<string, string>> = {};
  private readonly typed = new TypedFields<'hours'>();
  /** Whether the server has told hours of service that are not shown yet. */
  private news = false;
  /** Runs while the slider has moved and the plan has not followed yet. */
  private timer = 0;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('settings') && this.settings) {
      this.shown = JSON.parse(this.settings) as Settings;
      this.news = true;
      this.settle();
    }
    if (changed.has('words') && this.words) {
      this.said = JSON.parse(this.words) as typeof this.said;
    }
    if (changed.has('problems')) {
      this.wrong = this.problems ? (JSON.parse(this.problems) as typeof this.wrong) : {};
    }
  }

  private get stored(): string {
    return String(this.shown.hours);
  }

  /** The hours as the reader has them. */
  private get hours(): string {
    return this.typed.value('hours', this.stored);
  }

  private settle() {
    this.typed.settle({ hours: this.stored });
    if (this.news && !this.typed.isUnanswered) {
      this.news = false;
      this.days = this.shown.days;
      this.zone = this.shown.zone;
    }
  }

  private slide(event: Event) {
    this.type(event);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.tell();
    }, REST);
  }

  private enter(event: Event) {
    this.type(event);
    this.tell();
  }

  private type(event: Event) {
    this.typed.type('hours', (event.target as HTMLInputElement).value);
    this.requestUpdate();
  }

  /** Tells all as it stands; what cannot be is said beside its field. */
  private tell() {
    clearTimeout(this.timer);
    this.timer = 0;
    const given: Given = {
      hours: this.hours.trim(),
      languages: [...this.querySelectorAll<HTMLInputElement>('input[name=languages]:checked')].map(
        ({ value }) => value,
      ),
      zone: this.zone,
      days: this.days.map(({ id, spans }) => ({ id, spans })),
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
            .value=${this.hours.trim()}
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
              data-stored=${this.stored}
              .value=${live(this.hours)}
              @input=${this.type}
              @change=${this.enter}
            />
            <span aria-hidden="true">${said['hours-unit']}</span>
          </span>
        </div>
        ${this.problem('hours')}
        <details @toggle=${this.open}>
          <summary>${said.more}</summary>
          ${this.languages(shown.languages)}
          ${new ServiceWeek(said, shown.shifts, this.wrong, shown.days, (become) => {
            this.days = become(this.days);
            this.tell();
          }).draw(this.days)}
          ${this.zones()}
        </details>
      </section>
    `;
  }

  private languages(choices: Choice[]): TemplateResult {
    return html`
      <fieldset>
        <legend>${this.said.languages}</legend>
        <p class="help">${this.said['languages-help']}</p>
        <div class="tight">
          ${choices.map(
            ({ id, name: text, chosen }) => html`
              <label class="row"
                ><input
                  type="checkbox"
                  name="languages"
                  data-keep="languages-${id}"
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

  private open() {
    this.opened = true;
  }

  protected override updated() {
    const select = this.querySelector<HTMLSelectElement>('#settings-zone');
    if (select) {
      select.value = this.zone;
    }
  }

  private choose(event: Event) {
    this.zone = (event.target as HTMLSelectElement).value;
    this.tell();
  }

  private zones(): TemplateResult {
    const known = this.opened ? Intl.supportedValuesOf('timeZone') : [];
    return html`
      <label class="zone" for="settings-zone">${this.said.zone}</label>
      <p class="help" id="settings-zone-help">${this.said['zone-help']}</p>
      <select id="settings-zone" aria-describedby="settings-zone-help" @change=${this.choose}>
        ${(known.includes(this.zone) ? known : [this.zone, ...known]).map(
          (name) => html`<option value=${name}>${name.replaceAll('_', ' ')}</option>`,
        )}
      </select>
      ${this.problem('zone')}
    `;
  }

  private problem(field: 'hours' | 'zone'): TemplateResult | typeof nothing {
    const text = this.wrong[field];
    return text ? html`<p class="problem" role="alert" id="settings-${field}-problem">${text}</p>` : nothing;
  }
}

customElements.define('astrolabio-plan-settings', PlanSettingsElement);
