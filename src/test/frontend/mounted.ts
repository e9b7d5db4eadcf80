/** An element of the product, as tests see it. */
export type Mounted<Properties> = HTMLElement & Properties & { readonly updateComplete: Promise<boolean> };

/** Puts an element with these properties on the page, until the test is over. */
export async function mounted<Properties extends object>(
  name: string,
  properties: Properties,
): Promise<Mounted<Properties>> {
  const element = Object.assign(document.createElement(name), properties) as Mounted<Properties>;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** The one element that a selector finds. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function one<Found extends Element = HTMLElement>(within: ParentNode, selector: string): Found {
  const [found, ...others] = within.querySelectorAll<Found>(selector);
  if (!found || others.length > 0) {
    throw new Error(`${String(found ? others.length + 1 : 0)} elements for ${selector}`);
  }
  return found;
}

/** The texts of all elements that a selector finds, each on one line. */
export function texts(within: ParentNode, selector: string): string[] {
  return [...within.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

/** What an element refers to by an id, and is not on the page. */
export function dangling(within: ParentNode): string[] {
  const references = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((name) =>
    [...within.querySelectorAll(`[${name}]`)].flatMap((from) => (from.getAttribute(name) ?? '').trim().split(/\s+/)),
  );
  return references.filter((id) => !document.getElementById(id));
}

/** Types a text into a field, and leaves the field unless the typing goes on. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string, { leave = true } = {}): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (leave) {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Ticks a box or a radio button, or takes the tick away, as a reader does. */
export function tick(box: HTMLInputElement, on = true): void {
  box.checked = on;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Lets everything run that was put off to the next turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A server's half whose answers come when the test says so, in the order of the questions. */
export class SlowServer {
  readonly asked: unknown[][] = [];
  private readonly waiting: (() => void)[] = [];

  /** A method that answers what `answer` then says. */
  method<Answer>(name: string, answer: (...told: string[]) => Answer): (...told: string[]) => Promise<Answer> {
    return (...told) => {
      this.asked.push([name, ...told]);
      return new Promise((resolve) => {
        this.waiting.push(() => resolve(answer(...told)));
      });
    };
  }

  get idle(): boolean {
    return this.waiting.length === 0;
  }

  /** Answers to what was asked first, and lets the page take the answer. */
  async answer(): Promise<void> {
    this.waiting.shift()?.();
    await nextTurn();
  }

  async answerAll(): Promise<void> {
    while (!this.idle) {
      await this.answer();
    }
  }
}
