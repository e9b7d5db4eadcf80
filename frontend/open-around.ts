/** Opens whatever an element is folded in, so that it can be seen. */
export function openAround(element: Element): void {
  for (let part = element.closest('details'); part; part = part.parentElement?.closest('details') ?? null) {
    part.open = true;
  }
}
