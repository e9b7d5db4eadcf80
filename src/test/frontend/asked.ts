/** A question as the server describes it, changed where a test needs it so. */
export function asked(changes: object = {}): string {
  return JSON.stringify({
    id: 'strategy.channels',
    text: 'Where do you sell?',
    help: 'Choose what you use.',
    terms: [{ term: 'Marketplace', meaning: 'A shop of many shops.' }],
    options: [
      { id: 'shop', text: 'Own shop', exclusive: false },
      { id: 'marketplace', text: 'Marketplaces', exclusive: false },
      { id: 'social', text: 'Social media', exclusive: false },
      { id: 'none', text: 'Nowhere yet', exclusive: true },
    ],
    apart: [{ id: 'unknown', text: 'I do not know', exclusive: true }],
    words: { kind: 'single', up: 'Up:', down: 'Down:', moved: '{0} is now {1} of {2}', confirm: 'That is right' },
    ...changes,
  });
}

/** What the server knows of a question's element. */
export interface Asked {
  question: string;
  answer: string;
  problem: string;
  stored: string;
}

/** Notes each answer that an element tells. */
export function told(element: HTMLElement & Pick<Asked, 'answer'>): string[] {
  const answers: string[] = [];
  element.addEventListener('answered', () => answers.push(element.answer));
  return answers;
}
