import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement } from './light-element.js';
import { TypedFields } from './typed-fields.js';

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

type Word = 'not-measured' | 'example' | 'result' | 'forget';

/** The server's half of the element. */
interface Server {
  measure(kpi: string, channel: string, counts: string): Promise<string>;
  value(kpi: string, channel: string, value: string): Promise<string>;
  forget(kpi: string, channel: string): Promise<string>;
}

/** The field for a KPI that is known already, besides those for its counts. */
const VALUE = 'value';

interface Field {
  id: string;
  label: string;
  /** What the server has. */
  stored: string;
  problem: string | undefined;
}

/** The KPIs of customer service, each to be worked out from counts or given as it is. */
class MetricsElement extends LightElement {
  static override properties = { kpis: { attribute: false }, words: { attribute: false }, replies: { state: true } };

  declare $server: Server;
  declare kpis: string;
  declare words: string;
  declare replies: Map<string, Reply>;

  private shown: Kpi[] = [];
  private said!: Record<Word, string>;
  private readonly typed = new Map<string, TypedFields<string>>();

  constructor() {
    super();
    this.replies = new Map();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('kpis') && this.kpis) {
      this.shown = JSON.parse(this.kpis) as Kpi[];
    }
    if (changed.has('words') && this.words) {
      this.said = JSON.parse(this.words) as Record<Word, string>;
    }
  }

  private key(kpi: Kpi, measure: Measure): string {
    return `m-${kpi.id}${measure.channel ? `-${measure.channel}` : ''}`;
  }

  private reply(kpi: Kpi, measure: Measure): Reply {
    const { counts, result } = measure;
    return this.replies.get(this.key(kpi, measure)) ?? { result, counts, problems: {}, hint: '' };
  }

  private fields(kpi: Kpi, measure: Measure): TypedFields<string> {
    const key = this.key(kpi, measure);
    const fields = this.typed.get(key) ?? new TypedFields();
    this.typed.set(key, fields);
    return fields;
  }

  private async take(kpi: Kpi, measure: Measure, answer: Promise<string>) {
    const fields = this.fields(kpi, measure);
    const reply = JSON.parse(await fields.tell(answer)) as Reply;
    fields.settle(Object.fromEntries(kpi.inputs.map(({ id }) => [id, reply.counts[id] ?? ''])));
    this.replies = new Map(this.replies).set(this.key(kpi, measure), reply);
  }

  /** Tells all counts as they stand in their fields; a value that was given before no longer says what is meant. */
  private async count(kpi: Kpi, measure: Measure) {
    const fields = this.fields(kpi, measure);
    fields.leave(VALUE);
    const { counts } = this.reply(kpi, measure);
    const told = Object.fromEntries(kpi.inputs.map(({ id }) => [id, fields.value(id, counts[id] ?? '')]));
    await this.take(kpi, measure, this.$server.measure(kpi.id, measure.channel, JSON.stringify(told)));
  }

  private async give(kpi: Kpi, measure: Measure) {
    const value = this.fields(kpi, measure).value(VALUE, '');
    await this.take(kpi, measure, this.$server.value(kpi.id, measure.channel, value));
  }

  private async forget(kpi: Kpi, measure: Measure) {
    await this.take(kpi, measure, this.$server.forget(kpi.id, measure.channel));
    this.typed.delete(this.key(kpi, measure));
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLInputElement>(`#${this.key(kpi, measure)} input`)?.focus();
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
                (measure) =>
                  html`<span class="state complete">
                    ${measure.name ? `${measure.name}: ` : ''}${this.reply(kpi, measure).result}</span
                  >`,
              )
            : html`<span class="state not-started">${this.said['not-measured']}</span>`}
        </summary>
        <p>${kpi.help}</p>
        <p class="formula">${kpi.formula}</p>
        <p class="help">${this.said.example} ${kpi.example}</p>
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
          this.field(kpi, measure, { id, label, stored: counts[id] ?? '', problem: problems[id] }),
        )}
        ${this.field(kpi, measure, { id: VALUE, label: kpi.value, stored: '', problem: problems[VALUE] })}
        <p class="result" role="status">
          ${hint} ${result ? html`<b>${this.said.result} ${result}</b>` : hint ? nothing : this.said['not-measured']}
        </p>
        ${result
          ? html`<button
              type="button"
              class="quiet"
              aria-label="${this.said.forget}: ${name}"
              @click=${() => void this.forget(kpi, measure)}
            >
              ${this.said.forget}
            </button>`
          : nothing}
      </fieldset>
    `;
  }

  private field(kpi: Kpi, measure: Measure, { id, label, stored, problem }: Field): TemplateResult {
    const fields = this.fields(kpi, measure);
    const anchor = `${this.key(kpi, measure)}-${id}`;
    const type = (event: Event) => {
      fields.type(id, (event.target as HTMLInputElement).value);
    };
    const tell = () => void (id === VALUE ? this.give(kpi, measure) : this.count(kpi, measure));
    return html`
      <div class="field">
        <label for=${anchor}>${label}</label>
        <input
          id=${anchor}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          maxlength="20"
          .value=${live(fields.value(id, stored))}
          aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby=${problem ? `${anchor}-problem` : nothing}
          @input=${type}
          @change=${tell}
        />
        ${problem ? html`<p class="problem" id="${anchor}-problem">${problem}</p>` : nothing}
      </div>
    `;
  }
}

customElements.define('astrolabio-metrics', MetricsElement);
