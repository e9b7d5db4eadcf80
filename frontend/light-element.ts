import { LitElement } from 'lit';

/** An element that draws into the page itself and not into a shadow tree: the page's styles, ids and links reach it. */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
