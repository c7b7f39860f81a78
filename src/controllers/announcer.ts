const id = 'loyalty-announcer';

/** Milliseconds that a new region is on the page before it speaks: one that comes with its text goes unheard. */
const settling = 500;

/** Milliseconds that the empty text has to be seen before the new one, or saying the same thing twice is silent. */
const pause = 50;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says a sentence through the page's one polite live region. It lives in the light DOM, where every browser hears it, and
 * moves into the modal dialog around `from`, because a modal silences everything outside.
 */
export function announce(text: string, from: Element): void {
  const known = document.getElementById(id);
  const region = known ?? createRegion();
  const place = modalAround(from) ?? document.body;
  if (region.parentElement !== place) place.append(region);
  region.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => (region.textContent = text), known ? pause : settling);
}

/** Puts the region on the page ahead of its first sentence. */
export function prepareAnnouncer(): void {
  if (!document.getElementById(id)) document.body.append(createRegion());
}

function createRegion(): HTMLElement {
  const region = document.createElement('div');
  region.id = id;
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  hideVisually();
  return region;
}

/** A sheet of its own instead of a `style` attribute, for pages with a strict content policy. */
function hideVisually(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `#${id}{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`,
  );
  document.adoptedStyleSheets.push(sheet);
}

function modalAround(element: Element): Element | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof HTMLDialogElement && node.open && node.getRootNode() === document) return node;
  }
  return undefined;
}

function parentOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element && node.assignedSlot) || node.parentNode;
}
