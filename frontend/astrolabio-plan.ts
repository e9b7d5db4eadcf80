import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { isKept } from './kept-field.js';
import { LightElement } from './light-element.js';
import { type ActionBody, type Line, type Part, type Sample, type Sheet, type Status, STATUSES } from './plan-sheet.js';
import { plainText, sampleText } from './sample-text.js';
import { TypedFields } from './typed-fields.js';

type Word =
  | 'try'
  | 'tried-none'
  | 'why'
  | 'for-you'
  | 'steps'
  | 'done-when'
  | 'proof'
  | 'pitfalls'
  | 'needs'
  | 'status'
  | 'owner'
  | 'owner-hint'
  | 'due'
  | 'note'
  | 'note-reason'
  | 'loading'
  | 'forget-tried'
  | 'formula'
  | 'copy'
  | 'copied'
  | 'copy-selected'
  | 'dates';

/** The server's half of the element. */
interface Server {
  sheet(): Promise<string>;
  open(action: string): Promise<string>;
  tryOut(actions: string): Promise<void>;
  track(action: string, status: Status, owner: string, due: string, note: string): Promise<void>;
}

/** What a company says of an action. */
const TRACKED = ['status', 'owner', 'due', 'note'] as const;

type Tracked = (typeof TRACKED)[number];

/** A field, and how far below the upper edge of the window it is, in pixels. */
interface Held {
  id: string;
  top: number;
}

/** The parts of a plan; each action can be tried out, opens to how it is done, and keeps what the company says of it. */
class PlanElement extends LightElement {
  static override properties = {
    sheet: { attribute: false },
    words: { attribute: false },
    tried: { attribute: false },
    problem: { attribute: false },
    bodies: { state: true },
    opened: { state: true },
    unfolded: { state: true },
    ticked: { state: true },
    tracked: { state: true },
    copied: { state: true },
  };

  declare $server: Server;
  declare sheet: string;
  declare words: string;
  /** What the ticked actions would bring, as a sentence. */
  declare tried: string;
  /** What is wrong about what was last said of an action. */
  declare problem: string;
  declare bodies: Map<string, ActionBody>;
  declare opened: Set<string>;
  /** The parts whose actions were folded and no longer are. */
  declare unfolded: Set<string>;
  declare ticked: Set<string>;
  /** The action of which something was last said. */
  declare tracked: string;

  /** The action whose sample was last copied, and what is said of that. */
  declare copied: { id: string; said: string };

  private said!: Record<Word | `status-${string}`, string>;
  private parts: Part[] = [];
  private readonly typed = new Map<string, TypedFields<Tracked>>();
  private held: Held | undefined;
  private readonly follow = () => void this.show(location.hash.slice(1));

  constructor() {
    super();
    this.bodies = new Map();
    this.opened = new Set();
    this.unfolded = new Set();
    this.ticked = new Set();
    this.copied = { id: '', said: '' };
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    void this.fetchSheet();
  }

  override disconnectedCallback() {
    window.removeEventListener('hashchange', this.follow);
    super.disconnectedCallback();
  }

  private async fetchSheet() {
    this.sheet = await this.$server.sheet();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('sheet') || changed.has('bodies')) {
      this.hold();
    }
    if (changed.has('words') && this.words) {
      this.said = JSON.parse(this.words) as typeof this.said;
    }
    if (changed.has('sheet') && this.sheet) {
      this.parts = (JSON.parse(this.sheet) as Sheet).parts;
      this.settle(this.lines);
      this.unfoldAround(this.held?.id ?? '');
      if (changed.get('sheet')) {
        this.opened.forEach((id) => void this.load(id));
      }
    }
  }

  /** Remembers where the field is that its reader is at. */
  private hold() {
    const focused = document.activeElement;
    this.held =
      focused?.id && this.contains(focused) ? { id: focused.id, top: focused.getBoundingClientRect().top } : undefined;
  }

  /** An action that has moved to another part keeps the focus, and its place in the window: the page moves instead. */
  private putBack({ id, top }: Held) {
    const field = document.getElementById(id);
    if (field) {
      if (document.activeElement !== field) {
        field.focus({ preventScroll: true });
      }
      window.scrollBy({ top: field.getBoundingClientRect().top - top, behavior: 'instant' });
    }
  }

  protected override updated(changed: PropertyValues) {
    if (this.held) {
      this.putBack(this.held);
      this.held = undefined;
    }
    if (changed.has('sheet') && this.sheet && !changed.get('sheet')) {
      // Who comes from another page gets the address only after the page itself.
      setTimeout(() => {
        this.follow();
        this.openKept();
      });
    }
  }

  /** Opens the actions of which something was typed here that the server does not have. */
  private openKept() {
    const kept = this.lines.filter((line) => TRACKED.some((field) => isKept(`${field}-${line.id}`, line[field])));
    kept.forEach(({ id }) => {
      this.unfoldAround(`action-${id}`);
      this.opened = new Set(this.opened).add(id);
      void this.load(id);
    });
  }

  private get lines(): Line[] {
    return this.parts.flatMap(({ actions }) => actions);
  }

  /** An action that a link leads to is opened, and its part unfolded. */
  private async show(target: string) {
    const line = this.lines.find(({ id }) => target === `action-${id}`);
    if (!line) {
      return;
    }
    this.unfoldAround(target);
    this.opened = new Set(this.opened).add(line.id);
    if (!this.bodies.has(line.id)) {
      await this.load(line.id);
    }
    await this.updateComplete;
    document.getElementById(target)?.focus();
    document.getElementById(target)?.scrollIntoView();
  }

  /** Unfolds the part with the action to which an element of this id belongs. */
  private unfoldAround(target: string) {
    const part = this.parts.find(({ actions }) => actions.some(({ id }) => target.endsWith(`-${id}`)));
    if (part?.folded) {
      this.unfolded = new Set(this.unfolded).add(part.id);
    }
  }

  private async load(id: string) {
    const body = JSON.parse(await this.$server.open(id)) as ActionBody;
    this.bodies = new Map(this.bodies).set(id, body);
  }

  private toggle(id: string, event: Event) {
    const open = (event.target as HTMLDetailsElement).open;
    if (open === this.opened.has(id)) {
      return;
    }
    this.opened = toggled(this.opened, id, open);
    if (open && !this.bodies.has(id)) {
      void this.load(id);
    }
  }

  private unfold(id: string, event: Event) {
    this.unfolded = toggled(this.unfolded, id, (event.target as HTMLDetailsElement).open);
  }

  private tick(id: string, event: Event) {
    this.tryOut(toggled(this.ticked, id, (event.target as HTMLInputElement).checked));
  }

  private tryOut(ticked: Set<string>) {
    this.ticked = ticked;
    void this.$server.tryOut([...ticked].join(','));
  }

  private fields(id: string): TypedFields<Tracked> {
    const fields = this.typed.get(id) ?? new TypedFields();
    this.typed.set(id, fields);
    return fields;
  }

  private settle(lines: Line[]) {
    const at = document.activeElement?.id;
    lines.forEach((line) => {
      this.typed.get(line.id)?.settle(
        line,
        TRACKED.find((field) => `${field}-${line.id}` === at),
      );
    });
  }

  private type(line: Line, field: Tracked, event: Event) {
    this.fields(line.id).type(field, (event.target as HTMLInputElement).value);
  }

  /** Tells all that the fields say, so that who types faster than the server answers loses nothing. */
  private async track(line: Line, field: Tracked, event: Event) {
    const fields = this.fields(line.id);
    fields.type(field, (event.target as HTMLInputElement).value);
    this.tracked = line.id;
    const value = (name: Tracked) => fields.value(name, line[name]).trim();
    await fields.tell(
      this.$server.track(line.id, value('status') as Status, value('owner'), value('due'), value('note')),
    );
    this.settle(this.lines.filter(({ id }) => id === line.id));
  }

  protected override render() {
    if (!this.sheet || !this.words) {
      return nothing;
    }
    return html`
      ${this.parts.map((part) => this.block(part))}
      <div class="tried" role="status" ?data-empty=${!this.tried}>
        ${this.tried
          ? html`<span>${this.tried}</span>
              <a href="#what-if" data-target="what-if" router-ignore>${this.said['tried-none']}</a>
              <button type="button" class="quiet" @click=${() => this.tryOut(new Set())}>
                ${this.said['forget-tried']}
              </button>`
          : nothing}
      </div>
    `;
  }

  private block(part: Part): TemplateResult {
    return html`
      <section class="part ${part.id}" aria-labelledby="part-${part.id}">
        <h3 id="part-${part.id}" data-part>${part.title}</h3>
        <p class="about">${part.about}</p>
        ${part.folded
          ? html`<details
              class="more"
              .open=${this.unfolded.has(part.id)}
              @toggle=${(event: Event) => this.unfold(part.id, event)}
            >
              <summary>${part.folded}</summary>
              ${this.actions(part)}
            </details>`
          : this.actions(part)}
        ${part.after ? html`<p class="after">${part.after}</p>` : nothing}
      </section>
    `;
  }

  private actions(part: Part): TemplateResult {
    return html`
      <ul class="actions">
        ${repeat(
          part.actions,
          ({ id }) => id,
          (line) => this.line(line, part.planned),
        )}
      </ul>
    `;
  }

  private line(line: Line, planned: boolean): TemplateResult {
    const { said } = this;
    const settled = line.status !== 'OPEN';
    return html`
      <li>
        ${planned
          ? html`<label class="try" title=${said.try}>
              <input
                type="checkbox"
                aria-label="${said.try}: ${line.title}"
                .checked=${this.ticked.has(line.id)}
                @change=${(event: Event) => this.tick(line.id, event)}
              />
              <span aria-hidden="true">${said.try}</span>
            </label>`
          : nothing}
        <details .open=${this.opened.has(line.id)} @toggle=${(event: Event) => this.toggle(line.id, event)}>
          <summary id="action-${line.id}">
            <span class="title">${planned ? html`<b>${line.number}.</b> ` : nothing}${line.title}</span>
            ${line.why ? html`<span class="why">${line.why}</span>` : nothing}
            <span class="facts">
              ${line.gain ? html`<span class="gain">${line.gain}</span>` : nothing}
              <span>${line.change}</span>
              <span>${line.effort}</span>
              <span>${line.cost}</span>
              <span>${line.role}</span>
              ${settled ? html`<span class="status ${line.status}">${this.statusName(line.status)}</span>` : nothing}
              ${line.due ? html`<span>${this.date(line.due)}</span>` : nothing}
            </span>
          </summary>
          ${this.opened.has(line.id) ? this.body(line) : nothing}
        </details>
      </li>
    `;
  }

  private body(line: Line): TemplateResult {
    const body = this.bodies.get(line.id);
    const { said } = this;
    if (!body) {
      return html`<p class="about">${said.loading}</p>`;
    }
    const { sample, proof } = body;
    return html`
      <div class="body">
        ${body.reason ? html`<p class="reason">${body.reason}</p>` : nothing}
        <h4>${said.why}</h4>
        <p>${body.why}</p>
        ${body.facts.map((fact) => html`<p class="fact">${fact}</p>`)}
        ${body.specifics.length
          ? html`<div class="for-you">
              <h4>${said['for-you']}</h4>
              ${body.specifics.map((text) => html`<p>${text}</p>`)}
            </div>`
          : nothing}
        <h4>${said.steps}</h4>
        <ol>
          ${body.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${sample
          ? html`<figure>
              <figcaption>${sample.title}</figcaption>
              <div class="sample" tabindex="0" role="region" aria-label=${sample.title}>
                ${sampleText(sample.passages)}
              </div>
              <p class="copying">
                <button type="button" class="quiet" @click=${(event: Event) => void this.copy(line.id, sample, event)}>
                  ${said.copy}
                </button>
                <span role="status">${this.copied.id === line.id ? this.copied.said : ''}</span>
              </p>
            </figure>`
          : nothing}
        <h4>${said['done-when']}</h4>
        <p>${body.doneWhen}</p>
        <h4>${said.proof}</h4>
        <p><b>${proof.name}.</b> ${proof.text}</p>
        <p class="about">${said.formula} ${proof.formula}</p>
        ${proof.target ? html`<p class="target">${proof.target}</p>` : nothing}
        <h4>${said.pitfalls}</h4>
        <ul>
          ${body.pitfalls.map((pitfall) => html`<li>${pitfall}</li>`)}
        </ul>
        <h4>${said.needs}</h4>
        <ul>
          ${body.needs.map((need) => html`<li>${need}</li>`)}
        </ul>
        ${this.tracking(line)}
      </div>
    `;
  }

  /** Copies a sample as it is written; where the browser does not let us, its reader finds it selected. */
  private async copy(id: string, { passages }: Sample, event: Event) {
    const shown = (event.currentTarget as HTMLElement).closest('figure')?.querySelector('.sample');
    try {
      await navigator.clipboard.writeText(plainText(passages));
      this.copied = { id, said: this.said.copied };
    } catch {
      if (shown) {
        getSelection()?.selectAllChildren(shown);
      }
      this.copied = { id, said: this.said['copy-selected'] };
    }
  }

  private tracking(line: Line): TemplateResult {
    const { said } = this;
    const id = (field: Tracked) => `${field}-${line.id}`;
    const value = (field: Tracked) => this.typed.get(line.id)?.value(field, line[field]) ?? line[field];
    const type = (field: Tracked) => (event: Event) => {
      this.type(line, field, event);
    };
    const track = (field: Tracked) => (event: Event) => void this.track(line, field, event);
    return html`
      <div class="tracking">
        <label for=${id('status')}>${said.status}</label>
        <select id=${id('status')} data-keep=${id('status')} data-stored=${line.status} @change=${track('status')}>
          ${STATUSES.map((status) => {
            const own = status === value('status');
            return html`<option value=${status} ?selected=${own} .selected=${own}>${this.statusName(status)}</option>`;
          })}
        </select>
        <label for=${id('owner')}>${said.owner} <small>${said['owner-hint']}</small></label>
        <input
          id=${id('owner')}
          data-keep=${id('owner')}
          data-stored=${line.owner}
          type="text"
          maxlength="100"
          autocomplete="off"
          .value=${live(value('owner'))}
          @input=${type('owner')}
          @change=${track('owner')}
        />
        <label for=${id('due')}>${said.due}</label>
        <input
          id=${id('due')}
          data-keep=${id('due')}
          data-stored=${line.due}
          type="date"
          .value=${live(value('due'))}
          @input=${type('due')}
          @change=${track('due')}
        />
        <label for=${id('note')}>${line.status === 'NOT_FOR_US' ? said['note-reason'] : said.note}</label>
        <textarea
          id=${id('note')}
          data-keep=${id('note')}
          data-stored=${line.note}
          rows="3"
          maxlength="1000"
          .value=${live(value('note'))}
          @input=${type('note')}
          @change=${track('note')}
        ></textarea>
        <p class="problem" role="alert" ?hidden=${!this.problem || this.tracked !== line.id}>
          ${this.tracked === line.id ? this.problem : ''}
        </p>
      </div>
    `;
  }

  private statusName(status: Status): string {
    return this.said[`status-${status.toLowerCase().replaceAll('_', '-')}`] ?? '';
  }

  private date(due: string): string {
    return new Date(`${due}T00:00`).toLocaleDateString(this.said.dates, { dateStyle: 'medium' });
  }
}

/** The same set with, or without, one of its members. */
function toggled(members: Set<string>, member: string, isOne: boolean): Set<string> {
  const others = [...members].filter((other) => other !== member);
  return new Set(isOne ? [...others, member] : others);
}

customElements.define('astrolabio-plan', PlanElement);
