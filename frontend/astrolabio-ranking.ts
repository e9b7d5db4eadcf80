import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { QuestionElement } from './question-element.js';

/** Options put in order by buttons or by dragging. The order that is shown first is no answer until it is confirmed. */
class RankingElement extends QuestionElement {
  static override properties = { said: { state: true }, dragged: { state: true }, order: { state: true } };

  declare said: string;
  declare dragged: string;
  /** While dragging: the order under way. */
  declare order: string[] | undefined;

  constructor() {
    super();
    this.said = '';
    this.dragged = '';
  }

  private get current(): string[] {
    return this.order ?? (this.chosen.length ? this.chosen : this.asked.options.map((option) => option.id));
  }

  private textOf(id: string): string {
    return this.asked.options.find((option) => option.id === id)?.text ?? id;
  }

  private say(id: string, order: string[]) {
    this.said = (this.asked.words.moved ?? '')
      .replace('{0}', this.textOf(id))
      .replace('{1}', String(order.indexOf(id) + 1))
      .replace('{2}', String(order.length));
  }

  private async move(id: string, by: number) {
    const order = [...this.current];
    const from = order.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= order.length) {
      return;
    }
    order.splice(from, 1);
    order.splice(to, 0, id);
    this.say(id, order);
    this.give(order.join(','));
    await this.updateComplete;
    this.querySelector<HTMLButtonElement>(`[data-id="${id}"] .${by < 0 ? 'up' : 'down'}`)?.focus();
  }

  private lift(id: string, event: PointerEvent) {
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.dragged = id;
    this.order = [...this.current];
  }

  private drag(event: PointerEvent) {
    if (!this.dragged) {
      return;
    }
    const rows = [...this.querySelectorAll('li')].filter((row) => row.dataset.id !== this.dragged);
    const middle = (row: Element) => row.getBoundingClientRect().top + row.getBoundingClientRect().height / 2;
    const above = rows.filter((row) => middle(row) < event.clientY).length;
    const order = this.current.filter((id) => id !== this.dragged);
    order.splice(above, 0, this.dragged);
    this.order = order;
  }

  private drop() {
    if (!this.dragged || !this.order) {
      return;
    }
    const order = this.order;
    const moved = order.join(',') !== (this.answer || this.asked.options.map((o) => o.id).join(','));
    if (moved) {
      this.say(this.dragged, order);
      this.give(order.join(','));
    }
    this.dragged = '';
    this.order = undefined;
  }

  protected override renderAnswer() {
    const { words } = this.asked;
    return html`
      <ol class="ranking">
        ${repeat(
          this.current,
          (id) => id,
          (id, place) => html`
            <li data-id=${id} ?data-dragged=${this.dragged === id}>
              <span
                class="grip"
                aria-hidden="true"
                @pointerdown=${(event: PointerEvent) => this.lift(id, event)}
                @pointermove=${this.drag}
                @pointerup=${this.drop}
                @pointercancel=${this.drop}
              ></span>
              <span class="place">${place + 1}</span>
              <span class="name">${this.textOf(id)}</span>
              <button
                type="button"
                class="up"
                aria-label="${words.up ?? ''} ${this.textOf(id)}"
                aria-disabled=${place === 0 ? 'true' : 'false'}
                @click=${() => this.move(id, -1)}
              ></button>
              <button
                type="button"
                class="down"
                aria-label="${words.down ?? ''} ${this.textOf(id)}"
                aria-disabled=${place === this.current.length - 1 ? 'true' : 'false'}
                @click=${() => this.move(id, 1)}
              ></button>
            </li>
          `,
        )}
      </ol>
      <button
        type="button"
        class="secondary confirm"
        aria-pressed=${this.answer ? 'true' : 'false'}
        @click=${() => this.give(this.current.join(','))}
      >
        ${words.confirm}
      </button>
      <p role="status" class="visually-hidden">${this.said}</p>
    `;
  }
}

customElements.define('astrolabio-ranking', RankingElement);
