import luxury from '../src/styles/themes/luxury.css?inline';
import minimal from '../src/styles/themes/minimal.css?inline';

const brands: Readonly<Record<string, string>> = { luxury, minimal };
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Dresses the page as the toolbar says. */
export function dress(page: HTMLElement, { theme, direction, brand, locale }: Readonly<Record<string, unknown>>): void {
  page.style.colorScheme = String(theme);
  page.dir = String(direction);
  page.lang = String(locale);
  sheet.replaceSync(brands[String(brand)] ?? '');
}
