/** What an element is made of: its name, attributes, properties, and what is in it. */
type Description = [string, Record<string, string>, Record<string, unknown>, Content];

type Content = (Description | string)[];

function built([name, attributes, properties, content]: Description): Element {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([attribute, value]) => {
    element.setAttribute(attribute, value);
  });
  Object.assign(element, properties);
  element.append(...all(content));
  return element;
}

function all(content: Content): (Element | string)[] {
  return content.map((part) => (typeof part === 'string' ? part : built(part)));
}

/** A part of a page that the server sends once and does not keep. */
class FixedElement extends HTMLElement {
  show(content: Content) {
    this.replaceChildren(...all(content));
  }
}

customElements.define('astrolabio-fixed', FixedElement);
