const dollars = new Intl.NumberFormat('en-AU', { style: 'currency', currency: 'AUD' });
const whole = new Intl.NumberFormat('en-AU', { style: 'currency', currency: 'AUD', maximumFractionDigits: 0 });

/** Cents as the shop writes them: `$260`, `$39.50`. */
export function money(cents: number): string {
  return (cents % 100 === 0 ? whole : dollars).format(cents / 100);
}
