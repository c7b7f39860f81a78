import { nextFrame, waitUntil } from '@open-wc/testing';

/** Roles that elements have without saying so. Only those that are looked for here. */
const implicitRoles: Readonly<Record<string, string>> = {
  article: 'article',
  button: 'button',
  dialog: 'dialog',
  h2: 'heading',
  h3: 'heading',
  li: 'listitem',
  section: 'region',
  ul: 'list',
};

/** Every element below a node that is on the page for everybody, through shadow roots and slots, in reading order. */
export function elementsIn(root: Node): readonly HTMLElement[] {
  return childrenOf(root).flatMap((child) =>
    child instanceof HTMLElement && isPresent(child) ? [child, ...elementsIn(child)] : [],
  );
}

/** Every element of a tag, shown or not, through shadow roots. */
export function all<K extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  tag: K,
): readonly HTMLElementTagNameMap[K][] {
  return rootsIn(root).flatMap((inside) => [...inside.querySelectorAll(tag)]);
}

/** The elements with a role and, where one is given, with that name. */
export function byRole(root: Node, role: string, name?: string): readonly HTMLElement[] {
  return elementsIn(root).filter(
    (element) => roleOf(element) === role && (name === undefined || nameOf(element) === name),
  );
}

/** The first element with a role and a name; throws with what there is where it is missing. */
export function the(root: Node, role: string, name?: string): HTMLElement {
  const [found] = byRole(root, role, name);
  if (found) return found;
  const others = byRole(root, role).map((element) => `'${nameOf(element)}'`);
  throw new Error(`There is no ${role} '${name ?? ''}', but ${others.join(', ') || 'none at all'}.`);
}

/** Presses a button by its name and waits until what comes of it is drawn. */
export async function press(root: Node, name: string): Promise<void> {
  the(root, 'button', name).click();
  await nextFrame();
}

/** Presses Redeem and says yes. */
export async function redeem(root: Node): Promise<void> {
  await press(root, 'Redeem');
  await press(root, 'Redeem now');
}

/** What a customer can read below a node, each text once, in reading order. */
export function textOf(root: Node): string {
  return childrenOf(root).map(textOfChild).join(' ').replace(/\s+/g, ' ').trim();
}

/** Waits until a customer can read a text below a node. */
export function shows(root: Node, text: string): Promise<void> {
  return until(() => textOf(root).includes(text), `"${text}" never shows`);
}

/** Waits until something is so, for as long as a busy machine may take. */
export function until(isSo: () => unknown, otherwise: string): Promise<void> {
  return waitUntil(() => Boolean(isSo()), otherwise, { timeout: 5000 });
}

/** The name of an element as assistive technology gets it. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  return label ?? (referenced(element, 'aria-labelledby') || textOf(element));
}

/** What `aria-labelledby` or `aria-describedby` points at, as text. */
export function referenced(element: HTMLElement, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(' ') ?? [];
  const scope = element.getRootNode() as Document | ShadowRoot;
  return ids.map((id) => textOf(scope.getElementById(id)!)).join(' ');
}

/** The element that has the keyboard, through shadow roots. */
export function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/** The whole page as text: markup, attributes, comments, shadow roots, and the rules of style sheets. */
export function serialized(root: ParentNode = document): string {
  return rootsIn(root)
    .map((inside) => (inside instanceof Document ? inside.documentElement.outerHTML : (inside as Element).innerHTML))
    .join('\n');
}

/** A node and every shadow root below it. */
export function rootsIn(root: ParentNode): readonly ParentNode[] {
  const hosts = [...root.querySelectorAll('*')];
  if (root instanceof Element) hosts.unshift(root);
  return [root, ...hosts.flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []))];
}

function childrenOf(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
}

function textOfChild(child: Node): string {
  if (child instanceof Text) return child.data;
  return child instanceof HTMLElement && isPresent(child) ? textOf(child) : '';
}

/** `display: contents` has no box of its own, and what is in it shows all the same. */
function isPresent(element: HTMLElement): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  if (getComputedStyle(element).display === 'contents') return true;
  return element.checkVisibility({ visibilityProperty: true });
}

function roleOf(element: HTMLElement): string | undefined {
  return element.getAttribute('role') ?? implicitRoles[element.localName];
}
