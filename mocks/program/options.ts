import type { Instant } from '../../src/model/index.js';

/** How the sample programme is made. */
export interface ProgramOptions {
  /** All dates are meant from here, so that the programme never goes stale. Default: the clock of the machine. */
  readonly now?: Instant;
  /**
   * Where pictures are: an achievement or definition gets `<assets>/<handle>.svg`. An address, or in a page a path of
   * that page's origin. Default: no pictures, so that elements draw their own.
   */
  readonly assets?: string;
}

/** The picture for a handle, to be spread into what has it. A whole address, because clients take no other. */
export function pictured(assets: string | undefined, handle: string): { readonly picture?: string } {
  if (assets === undefined) return {};
  const page = typeof location === 'undefined' ? undefined : location.href;
  return { picture: new URL(`${assets}/${handle}.svg`, page).href };
}
