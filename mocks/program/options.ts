import type { Instant } from '../../src/model/index.js';

/** How the sample programme is made. */
export interface ProgramOptions {
  /** All dates are meant from here, so that the programme never goes stale. Default: the clock of the machine. */
  readonly now?: Instant;
  /**
   * Where pictures are: an achievement or definition gets `<assets>/<handle>.svg`. Default: no pictures, so that
   * elements draw their own.
   */
  readonly assets?: string;
}

/** The picture for a handle, to be spread into what has it. */
export function pictured(assets: string | undefined, handle: string): { readonly picture?: string } {
  return assets === undefined ? {} : { picture: `${assets}/${handle}.svg` };
}
