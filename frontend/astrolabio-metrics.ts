import { html, LitElement, nothing, type TemplateResult } from 'lit';

interface Kpi {
  id: string;
  name: string;
  help: string;
  formula: string;
  example: string;
  /** How the value's field is called, with its unit. */
  value: string;
  inputs: { id: string; label: string }[];
  measures: Measure[];
}

/** A KPI in one channel, or on its own: then the channel is empty. */
interface Measure {
  channel: string;
  name: string;
  counts: Record<string, string>;
  /** The KPI in words, or empty while it is not measured. */
  result: string;
}

/** What the server says to counts. */
interface Reply {
  result: string;
  /** What is wrong, by input; `value` for the value. What is stored stays as it is. */
  problems: Record<string, string>;
  /** What is still to be told. */
  hint: string;
  counts: Record<string, string>;
}

/** The KPIs of customer service, each to be worked out from counts or given as it is. */
class MetricsElement extends LitElement {
  static get properties() {
    return { kpis: { attribute: false }, words: { attribute: false }, replies: { state: true } };
  }

  declare $server: {
    measure(kpi: string, channel: string, counts: string): Promise<string>;
    value(kpi: string, channel: string, value: string): Promise<string>;
    forget(kpi: string, channel: string): Promise<string>;
  };
  declare kpis: string;
  declare words: string;
  declare replies: Map<string, Reply>;

  private shown: Kpi[] = [];
  private said: Record<string, string> = {};

  constructor() {
    super();
    this.replies = new Map();
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('kpis') && this.kpis) {
      this.shown = JSON.parse(this.kpis);
    }
    if (changed.has('words') && this.words) {
      this.said = JSON.parse(this.words);
    }
  }

  private key(kpi: Kpi, measure: Measure): string {
    return `m-${kpi.id}${measure.channel ? `-${measure.channel}` : ''}`;
  }

  private reply(kpi: Kpi, measure: Measure): Reply {
    const { counts, result } = measure;
    return this.replies.get(this.key(kpi, measure)) ?? { result, counts, problems: {}, hint: '' };
  }

  private async take(kpi: Kpi, measure: Measure, reply: Promise<string>) {
    this.replies = new Map(this.replies).set(this.key(kpi, measure), JSON.parse(await reply));
  }

  /** Tells all counts as they stand in their fields: the next may be typed before the server has answered to the last. */
  private count(kpi: Kpi, measure: Measure) {
    const field = (input: string) => document.getElementById(`${this.key(kpi, measure)}-${input}`) as HTMLInputElement;
    const counts = Object.fromEntries(kpi.inputs.map(({ id }) => [id, field(id).value]));
    this.take(kpi, measure, this.$server.measure(kpi.id, measure.channel, JSON.stringify(counts)));
  }

  private give(kpi: Kpi, measure: Measure, event: Event) {
    this.take(kpi, measure, this.$server.value(kpi.id, measure.channel, (event.target as HTMLInputElement).value));
  }

  private forget(kpi: Kpi, measure: Measure) {
    const key = this.key(kpi, measure);
    this.take(kpi, measure, this.$server.forget(kpi.id, measure.channel)).then(async () => {
      await this.updateComplete;
      this.querySelectorAll<HTMLInputElement>(`#${key} input`).forEach((input) => (input.value = ''));
      this.querySelector<HTMLInputElement>(`#${key} input`)?.focus();
    });
  }

  protected override render() {
    return this.words ? html`<div class="metrics">${this.shown.map((kpi) => this.kpi(kpi))}</div>` : nothing;
  }

  private kpi(kpi: Kpi): TemplateResult {
    const measured = kpi.measures.filter((measure) => this.reply(kpi, measure).result);
    return html`
      <details class="metric">
        <summary>
          <span class="title">${kpi.name}</span>
          ${measured.length
            ? measured.map(
                (measure) => html`<span class="state complete">
                  ${measure.name ? `${measure.name}: ` : ''}${this.reply(kpi, measure).result}</span
                >`,
              )
            : html`<span class="state not-started">${this.said['not-measured']}</span>`}
        </summary>
        <p>${kpi.help}</p>
        <p class="formula">${kpi.formula}</p>
        <p class="help">${this.said['example']} ${kpi.example}</p>
        ${kpi.measures.map((measure) => (measure.channel ? this.channel(kpi, measure) : this.measure(kpi, measure)))}
      </details>
    `;
  }

  private channel(kpi: Kpi, measure: Measure): TemplateResult {
    const { result } = this.reply(kpi, measure);
    return html`
      <details class="channel">
        <summary>
          <span class="title">${measure.name}</span>
          <span class="state ${result ? 'complete' : 'not-started'}">${result || this.said['not-measured']}</span>
        </summary>
        ${this.measure(kpi, measure)}
      </details>
    `;
  }

  private measure(kpi: Kpi, measure: Measure): TemplateResult {
    const { result, counts, problems, hint } = this.reply(kpi, measure);
    const key = this.key(kpi, measure);
    const name = measure.name || kpi.name;
    return html`
      <fieldset id=${key} class="calculator">
        <legend class="visually-hidden">${name}</legend>
        ${kpi.inputs.map(({ id, label }) =>
          this.field(`${key}-${id}`, label, counts[id] ?? '', problems[id], () =>
            this.count(kpi, measure),
          ),
        )}
        ${this.field(`${key}-value`, kpi.value, '', problems['value'], (event) => this.give(kpi, measure, event))}
        <p class="result" role="status">
          ${hint} ${result ? html`<b>${this.said['result']} ${result}</b>` : hint ? nothing : this.said['not-measured']}
        </p>
        ${result
          ? html`<button type="button" class="quiet" aria-label="${this.said['forget']}: ${name}"
              @click=${() => this.forget(kpi, measure)}>${this.said['forget']}</button>`
          : nothing}
      </fieldset>
    `;
  }

  private field(
    id: string,
    label: string,
    value: string,
    problem: string | undefined,
    change: (event: Event) => void,
  ): TemplateResult {
    return html`
      <div class="field">
        <label for=${id}>${label}</label>
        <input id=${id} type="text" inputmode="decimal" autocomplete="off" maxlength="20" .value=${value}
          aria-invalid=${problem ? 'true' : 'false'} aria-describedby=${problem ? `${id}-problem` : nothing}
          @change=${change} />
        ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
      </div>
    `;
  }
}

customElements.define('astrolabio-metrics', MetricsElement);
