import { html, nothing, type TemplateResult } from 'lit';

/** Times of day as fields for them write them; where it does not close after it opens, it closes on the next day. */
export interface Span {
  opens: string;
  closes: string;
}

export interface ServiceDay {
  id: string;
  name: string;
  spans: Span[];
}

export type WeekWord =
  | 'days'
  | 'days-help'
  | 'opens'
  | 'closes'
  | 'closed'
  | 'add'
  | 'remove'
  | 'all-day'
  | 'next-day'
  | 'same';

const MIDNIGHT = '00:00';
const EVENING: Span = { opens: '16:00', closes: '20:00' };
const OFFICE: Span = { opens: '09:00', closes: '18:00' };

/** Draws the hours of a week and tells what becomes of them. */
export class ServiceWeek {
  private readonly said: Record<WeekWord, string>;
  private readonly most: number;
  private readonly wrong: Partial<Record<string, string>>;
  private readonly stored: ServiceDay[];
  private readonly change: (become: (days: ServiceDay[]) => ServiceDay[]) => void;

  /**
   * @param wrong by the id of a day, what is wrong about its hours
   * @param stored the hours that the server has
   * @param change takes what becomes of the hours as they then are, of which several may come before they are drawn anew
   */
  constructor(
    said: Record<WeekWord, string>,
    most: number,
    wrong: Partial<Record<string, string>>,
    stored: ServiceDay[],
    change: (become: (days: ServiceDay[]) => ServiceDay[]) => void,
  ) {
    this.said = said;
    this.most = most;
    this.wrong = wrong;
    this.stored = stored;
    this.change = change;
  }

  draw(days: ServiceDay[]): TemplateResult {
    return html`
      <fieldset class="week">
        <legend>${this.said.days}</legend>
        <p class="help">${this.said['days-help']}</p>
        ${days.map((day) => this.day(days, day))}
      </fieldset>
    `;
  }

  private day(days: ServiceDay[], day: ServiceDay): TemplateResult {
    const { said } = this;
    const become = (spans: (now: Span[]) => Span[]) => {
      this.change((now) => now.map((one) => (one.id === day.id ? { ...one, spans: spans(one.spans) } : one)));
    };
    const everywhere = () => {
      this.change((now) => now.map((one) => (one.spans.length > 0 ? { ...one, spans: day.spans } : one)));
    };
    const problem = this.wrong[day.id];
    return html`
      <div class="day" role="group" aria-label=${day.name}>
        <span class="name">${day.name}</span>
        <div class="spans">
          ${day.spans.length > 0 ? nothing : html`<span class="help">${said.closed}</span>`}
          ${day.spans.map((span, place) => this.span(day, span, place, become))}
          ${problem ? html`<p class="problem" role="alert" id="settings-${day.id}-problem">${problem}</p>` : nothing}
        </div>
        <div class="does">
          ${day.spans.length < this.most
            ? this.button('add', day, () => {
                become((spans) => [...spans, next(days, day)]);
              })
            : nothing}
          ${day.spans.length === 1 && day.spans.every(isAllDay)
            ? nothing
            : this.button('all-day', day, () => {
                become(() => [{ opens: MIDNIGHT, closes: MIDNIGHT }]);
              })}
          ${day.spans.length > 0 && days.some((one) => one.spans.length > 0 && !alike(one.spans, day.spans))
            ? this.button('same', day, everywhere)
            : nothing}
        </div>
      </div>
    `;
  }

  private span(
    day: ServiceDay,
    span: Span,
    place: number,
    become: (spans: (now: Span[]) => Span[]) => void,
  ): TemplateResult {
    const { said } = this;
    const remove = () => {
      become((spans) => spans.filter((_, other) => other !== place));
    };
    return html`
      <span class="span">
        ${isAllDay(span)
          ? said['all-day']
          : html`${this.time('opens', day, span, place, become)} – ${this.time('closes', day, span, place, become)}
            ${span.closes !== '' && span.opens !== '' && span.closes <= span.opens
              ? html`<span class="help">${said['next-day']}</span>`
              : nothing}`}
        <button type="button" class="quiet" aria-label="${said.remove}: ${day.name} ${span.opens}" @click=${remove}>
          ×
        </button>
      </span>
    `;
  }

  private time(
    name: keyof Span,
    day: ServiceDay,
    span: Span,
    place: number,
    become: (spans: (now: Span[]) => Span[]) => void,
  ): TemplateResult {
    const wrong = this.wrong[day.id];
    const stored = this.stored.find(({ id }) => id === day.id)?.spans[place]?.[name] ?? '';
    const enter = (event: Event) => {
      const { value } = event.target as HTMLInputElement;
      become((spans) => spans.map((one, other) => (other === place ? { ...one, [name]: value } : one)));
    };
    return html`<input
      id="settings-${day.id}-${place}-${name}"
      type="time"
      data-keep="${day.id}-${place}-${name}"
      data-stored=${stored}
      aria-label="${day.name}, ${this.said[name]}"
      aria-invalid=${wrong ? 'true' : 'false'}
      aria-describedby=${wrong ? `settings-${day.id}-problem` : nothing}
      .value=${span[name]}
      @change=${enter}
    />`;
  }

  private button(word: 'add' | 'all-day' | 'same', day: ServiceDay, act: () => void): TemplateResult {
    const text = this.said[word];
    return html`<button type="button" class="quiet" aria-label="${text}: ${day.name}" @click=${act}>${text}</button>`;
  }
}

/** What is likely to be added: the hours of the day before, or an evening after the morning. */
function next(days: ServiceDay[], day: ServiceDay): Span {
  const last = day.spans.at(-1);
  if (!last) {
    return days.find(({ spans }) => spans.length > 0)?.spans[0] ?? OFFICE;
  }
  return last.closes > last.opens && last.closes < EVENING.opens ? EVENING : { opens: last.closes, closes: MIDNIGHT };
}

function isAllDay(span: Span): boolean {
  return span.opens === MIDNIGHT && span.closes === MIDNIGHT;
}

function alike(some: Span[], others: Span[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
