import { openAround } from './open-around.js';
import { TabMemory } from './tab-memory.js';

/** What a field is called among those that this tab remembers. */
const NAME = 'data-keep';

/** What the server has, as the field would show it. */
const STORED = 'data-stored';

/** A field of the platform, or one of the components that look like one. */
interface Field extends HTMLElement {
  value?: string | null;
  type?: string;
  checked?: boolean;
  selectedItem?: { label: string } | null;
  selectedItems?: { label: string }[];
}

const COMBO = 'vaadin-combo-box';
const SEVERAL = 'vaadin-multi-select-combo-box';

/** The memory of the field with this name on the page that is shown. */
export const keptMemory = (name: string) => new TabMemory(`astrolabio:${location.pathname}:kept:${name}`);

/** Whether something is remembered of a field that is not on the page yet. */
export function isKept(name: string, stored: string): boolean {
  return keptMemory(name).left(stored) !== null;
}

/** A field whose text is remembered in this tab until the server has it. */
export class KeptField {
  static readonly selector = `[${NAME}]`;
  static readonly watched = [NAME, STORED];

  /** Of the page that the field is on, also when the reader is about to leave it. */
  readonly memory: TabMemory;
  private readonly field: Field;
  private timer = 0;
  private waits = false;

  constructor(field: HTMLElement) {
    this.field = field;
    this.memory = keptMemory(field.getAttribute(NAME) ?? '');
  }

  /** Whether a change of this attribute says what the server has, and not that there is a field now. */
  static isNews(attribute: string | null): boolean {
    return attribute === STORED;
  }

  get stored(): string {
    return this.field.getAttribute(STORED) ?? '';
  }

  get text(): string {
    const { field } = this;
    switch (field.localName) {
      case COMBO:
        return field.selectedItem?.label ?? '';
      case SEVERAL:
        return (field.selectedItems ?? []).map(({ label }) => label).join('\n');
      default:
        return field.type === 'checkbox' ? String(field.checked) : (field.value ?? '');
    }
  }

  /** Whether the reader can be shown two texts to choose from. */
  get isProse(): boolean {
    return this.field.matches('input:not([type=checkbox]), textarea, vaadin-text-field');
  }

  get label(): string {
    const { field } = this;
    const own = field.getAttribute('aria-label') ?? (field as { label?: string }).label;
    return own ?? (field as HTMLInputElement).labels?.[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** Remembers what has just been typed, and tells it after a pause. */
  typed(pause: number): void {
    this.memory.type(this.text, this.stored);
    this.waits = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.tell();
    }, pause);
  }

  /** Whether something was typed that has not been told. */
  get isWaiting(): boolean {
    return this.waits;
  }

  /** Tells what is waiting to be told. */
  tell(): void {
    if (this.isWaiting) {
      this.field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  /** Takes note that the field has told what it says. */
  told(): void {
    clearTimeout(this.timer);
    this.waits = false;
    this.memory.remember(this.text, this.stored);
  }

  /** Puts a text in the field and tells it, as if the reader had typed it. */
  put(text: string): void {
    const { field } = this;
    openAround(field);
    if (field.localName === COMBO || field.localName === SEVERAL) {
      // The server finds what has this name; what it cannot take, it says.
      this.memory.forget();
      field.dispatchEvent(new CustomEvent('custom-value-set', { detail: text }));
      return;
    }
    if (field.type === 'checkbox') {
      field.checked = text === 'true';
    } else {
      field.value = text;
    }
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
