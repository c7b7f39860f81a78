import type { Benefit, Channel } from '../../model/index.js';

/** The code to use in a channel: its own, else the other one's. */
export function codeFor({ codes }: Benefit, channel: Channel): string | undefined {
  const { online, store } = codes ?? {};
  return channel === 'store' ? (store ?? online) : (online ?? store);
}
