import type { Format, Span } from './format.js';

/** What the view for staff says in English. It comes with that view. */
export const enShow = {
  close: 'Close',
  qrCode: 'QR code',
  barcode: 'Barcode',
  endsIn: 'Ends in',
  endsSoon: (f: Format, span: Span) => `Ends ${f.relative(span)}`,
  ended: 'This has ended.',
  minutesLeft: (f: Format, left: number) =>
    f.plural(left, { one: `${f.amount(left)} minute left`, other: `${f.amount(left)} minutes left` }),
  offline: 'You are offline. The code can still be read.',
  appleWallet: 'Add to Apple Wallet',
  googleWallet: 'Add to Google Wallet',
};
