import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { keptMemory } from './kept-field.js';
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
  /** As they were typed last, or the value by itself. */
  counts: Record<string, string>;
  /** Those of them that the database has. */
  stored: Record<string, string>;
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
  /** What the server has heard last, and what it has stored. */
  heard: string;
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
    return this.replies.get(this.key(kpi, measure)) ?? { result, counts, problems: {}, hint: '', stored: counts };
  }

  private fields(kpi: Kpi, measure: Measure): TypedFields<string> {
    const key = this.key(kpi, measure);
    const fields = this.typed.get(key) ?? new TypedFields();
    this.typed.set(key, fields);
    return fields;
  }

  private async take(kpi: Kpi, measure: Measure, answer: Promise<string>): Promise<Reply> {
    const reply = JSON.parse(await this.fields(kpi, measure).tell(answer)) as Reply;
    this.show(kpi, measure, reply);
    return reply;
  }

  /** Takes what the server says later to what it was told. */
  hear(kpi: string, channel: string, reply: string) {
    const asked = this.shown.find(({ id }) => id === kpi);
    const measure = asked?.measures.find((each) => each.channel === channel);
    if (asked && measure) {
      this.show(asked, measure, JSON.parse(reply) as Reply);
    }
  }

  private show(kpi: Kpi, measure: Measure, reply: Reply) {
    const said = [...kpi.inputs.map(({ id }) => id), VALUE].map((id) => [id, reply.counts[id] ?? '']);
    this.fields(kpi, measure).settle(Object.fromEntries(said) as Record<string, string>);
    this.replies = new Map(this.replies).set(this.key(kpi, measure), reply);
  }

  /** Leaves fields to the server, whatever was typed in them. */
  private leave(kpi: Kpi, measure: Measure, ...ids: string[]) {
    ids.forEach((id) => {
      this.fields(kpi, measure).leave(id);
      keptMemory(`${this.key(kpi, measure)}-${id}`).forget();
    });
    this.requestUpdate();
  }

  /** Tells all counts as they stand in their fields; once they are stored, a value that was given is no longer meant. */
  private async count(kpi: Kpi, measure: Measure) {
    const fields = this.fields(kpi, measure);
    const { counts } = this.reply(kpi, measure);
    const told = Object.fromEntries(kpi.inputs.map(({ id }) => [id, fields.value(id, counts[id] ?? '')]));
    const { stored } = await this.take(
      kpi,
      measure,
      this.$server.measure(kpi.id, measure.channel, JSON.stringify(told)),
    );
    if (Object.keys(stored).length > 0 && !(VALUE in stored)) {
      this.leave(kpi, measure, VALUE);
    }
  }

  /** Tells the value; once it is stored, the counts are not those that it comes from. */
  private async give(kpi: Kpi, measure: Measure) {
    const value = this.fields(kpi, measure).value(VALUE, '');
    const { stored } = await this.take(kpi, measure, this.$server.value(kpi.id, measure.channel, value));
    if (VALUE in stored) {
      this.leave(kpi, measure, ...kpi.inputs.map(({ id }) => id));
    }
  }

  private async forget(kpi: Kpi, measure: Measure) {
    await this.take(kpi, measure, this.$server.forget(kpi.id, measure.channel));
    this.leave(kpi, measure, ...kpi.inputs.map(({ id }) => id), VALUE);
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
    const { result, counts, problems, hint, stored } = this.reply(kpi, measure);
    const field = (id: string, label: string) =>
      this.field(kpi, measure, {
        id,
        label,
        heard: counts[id] ?? stored[id] ?? '',
        stored: stored[id] ?? '',
        problem: problems[id],
      });
    const key = this.key(kpi, measure);
    const name = measure.name || kpi.name;
    return html`
      <fieldset id=${key} class="calculator">
        <legend class="visually-hidden">${name}</legend>
        ${kpi.inputs.map(({ id, label }) => field(id, label))} ${field(VALUE, kpi.value)}
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

  private field(kpi: Kpi, measure: Measure, { id, label, heard, stored, problem }: Field): TemplateResult {
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
          data-keep=${anchor}
          data-stored=${stored}
          .value=${live(fields.value(id, heard))}
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
