/** The element with this id. A page without it is a mistake in the markup. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

/** The first element for a selector, of that kind. A page without it is a mistake in the markup. */
export function first<T extends Element>(kind: new () => T, selector: string, root: ParentNode = document): T {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}
