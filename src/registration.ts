/** Registers an element, unless a copy of the library did so before: the first one on a page wins, and nothing throws. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
