// What every page needs of the browser: links within the page, focus after moving on, and news of a tab shown again.

import { openAround } from './open-around.js';

declare global {
  interface Window {
    astrolabio: { goTo(id: string): void; arrive(): void };
  }
}

const FIELDS = 'input, select, textarea, button, a, [tabindex]';

/** Puts the focus on a field, or on what else is linked to, and shows it. */
function goTo(target: HTMLElement) {
  const inside = () =>
    target.querySelector<HTMLElement>('input:checked') ??
    target.querySelector<HTMLElement>('input, button, [tabindex]');
  const field = target.matches(FIELDS) || target.localName.includes('-') ? target : inside();
  openAround(target);
  (field ?? target).focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

/** Goes to an element as soon as it is there. */
function goToWhenThere(id: string, tries = 30) {
  const target = document.getElementById(id);
  if (target) {
    goTo(target);
  } else if (tries > 0) {
    requestAnimationFrame(() => goToWhenThere(id, tries - 1));
  }
}

document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-target]');
    const target = link && document.getElementById(link.dataset.target ?? '');
    if (target) {
      event.preventDefault();
      event.stopPropagation();
      goTo(target);
    }
  },
  true,
);

function shown() {
  if (document.visibilityState === 'visible') {
    document.querySelectorAll('[data-refreshed]').forEach((part) => part.dispatchEvent(new CustomEvent('shown-again')));
  }
}

document.addEventListener('visibilitychange', shown);
window.addEventListener('focus', shown);
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    shown();
  }
});

/** On paper nothing can be opened. What only then is fetched stays as it is. */
function unfold() {
  document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .actions details)').forEach((part) => {
    part.open = true;
    part.dataset.printed = '';
  });
}

function fold() {
  document.querySelectorAll<HTMLDetailsElement>('details[data-printed]').forEach((part) => {
    part.open = false;
    delete part.dataset.printed;
  });
}

window.addEventListener('beforeprint', unfold);
window.addEventListener('afterprint', fold);

window.astrolabio = {
  goTo: goToWhenThere,
  /** Begins a new page at its heading, as a page load would. */
  arrive() {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  },
};

export {};
