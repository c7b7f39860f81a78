import { html, nothing } from 'lit';

/** A picture that decorates: loaded when it comes near, and out of sight where it can't be. */
export const picture = (source: string | undefined, part?: string) =>
  source
    ? html`<img
        part=${part ?? nothing}
        src=${source}
        alt=""
        loading="lazy"
        decoding="async"
        @load=${show}
        @error=${show}
      />`
    : nothing;

const show = ({ type, target }: Event): void => {
  (target as HTMLImageElement).hidden = type === 'error';
};
