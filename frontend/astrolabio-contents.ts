import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './light-element.js';

/** A part of the page, as its heading names it. */
interface Part {
  id: string;
  title: string;
  /** Whether it belongs to the part above. */
  within: boolean;
}

const HEADINGS = 'h2, h3[data-part]';
const NARROW = '(max-width: 74.99rem)';
/** How far down the window a heading counts as reached: below what is sticky on top. */
const REACHED = 0.3;
/** How long, in milliseconds, scrolling after a choice says nothing about where the reader is. */
const SETTLING = 500;

/**
 * The parts of a long page, made from its headings: a list beside it where there is room, else one line on top that opens
 * to the list. It marks the part that is being read, and follows when parts come and go.
 */
class ContentsElement extends LightElement {
  static override properties = {
    label: { attribute: false },
    parts: { state: true },
    current: { state: true },
    open: { state: true },
  };

  /** What the list is called. */
  declare label: string;
  declare parts: Part[];
  declare current: string;
  /** Whether the list is open where it does not stand beside the page. */
  declare open: boolean;

  private readonly observer = new MutationObserver(() => this.read());
  private readonly narrow = matchMedia(NARROW);
  private chosenAt = Number.NEGATIVE_INFINITY;
  private waiting = 0;

  private readonly moved = () => {
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = 0;
      this.locate();
    });
  };

  private readonly resized = () => {
    this.open = false;
  };

  private readonly leave = (event: Event) => {
    if (event.target instanceof Node && !this.contains(event.target)) {
      this.open = false;
    }
  };

  /** A link of the list gives the focus to a heading: that is where the reader is, even if the page ends before it is on top. */
  private readonly focused = (event: FocusEvent) => {
    this.leave(event);
    const heading = this.headings.find((part) => part === event.target);
    if (heading) {
      this.current = heading.id;
      this.chosenAt = performance.now();
    }
  };

  constructor() {
    super();
    this.parts = [];
    this.current = '';
    this.open = false;
  }

  override connectedCallback() {
    super.connectedCallback();
    const page = this.parentElement;
    if (page) {
      this.observer.observe(page, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['hidden'],
      });
    }
    this.narrow.addEventListener('change', this.resized);
    window.addEventListener('scroll', this.moved, { passive: true });
    document.addEventListener('pointerdown', this.leave);
    document.addEventListener('focusin', this.focused);
    this.read();
  }

  override disconnectedCallback() {
    this.observer.disconnect();
    this.narrow.removeEventListener('change', this.resized);
    window.removeEventListener('scroll', this.moved);
    document.removeEventListener('pointerdown', this.leave);
    document.removeEventListener('focusin', this.focused);
    cancelAnimationFrame(this.waiting);
    this.waiting = 0;
    super.disconnectedCallback();
  }

  private get headings(): HTMLElement[] {
    return [...(this.parentElement?.querySelectorAll<HTMLElement>(HEADINGS) ?? [])].filter(
      (heading) => !heading.closest('[hidden]') && heading.textContent.trim() !== '',
    );
  }

  private read() {
    const parts = this.headings.map((heading) => {
      heading.id ||= freeId();
      if (!heading.hasAttribute('tabindex')) {
        heading.tabIndex = -1;
      }
      return { id: heading.id, title: heading.textContent.trim(), within: heading.localName === 'h3' };
    });
    if (JSON.stringify(parts) !== JSON.stringify(this.parts)) {
      this.parts = parts;
      this.locate();
    }
  }

  /** The last heading that has come up so far is that of the part that is being read. */
  private locate() {
    if (performance.now() - this.chosenAt < SETTLING) {
      return;
    }
    const line = window.innerHeight * REACHED;
    const passed = this.headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    this.current = passed.at(-1)?.id ?? '';
  }

  private close(event: KeyboardEvent) {
    if (event.key === 'Escape' && this.open) {
      this.open = false;
      this.querySelector<HTMLElement>('button')?.focus();
    }
  }

  protected override render() {
    if (this.parts.length < 2) {
      return nothing;
    }
    const here = this.parts.find(({ id }) => id === this.current);
    return html`
      <nav aria-label=${this.label} ?data-open=${this.open} @keydown=${(event: KeyboardEvent) => this.close(event)}>
        <p aria-hidden="true">${this.label}</p>
        <button
          type="button"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls="contents-list"
          @click=${() => (this.open = !this.open)}
        >
          <span class=${here ? 'visually-hidden' : ''}>${this.label}</span>
          ${here ? html`<span class="here">${here.title}</span>` : nothing}
        </button>
        <ol id="contents-list">
          ${this.parts.map((part) => this.link(part))}
        </ol>
      </nav>
    `;
  }

  private link({ id, title, within }: Part): TemplateResult {
    return html`
      <li ?data-within=${within}>
        <a
          href="${location.pathname}${location.search}#${id}"
          data-target=${id}
          router-ignore
          aria-current=${id === this.current ? 'location' : nothing}
          >${title}</a
        >
      </li>
    `;
  }
}

/** An id that no other element has. */
function freeId(): string {
  let number = 1;
  while (document.getElementById(`part-${number}`)) {
    number++;
  }
  return `part-${number}`;
}

customElements.define('astrolabio-contents', ContentsElement);
