/** What is in the bag. */
export interface Bag {
  /** Pieces by the product's handle. */
  readonly pieces: Readonly<Record<string, number>>;
  /** Handles of the definitions of benefits that were redeemed for it. */
  readonly benefits: readonly string[];
}

const key = 'alder-bag';
const changed = new EventTarget();
const empty: Bag = { pieces: {}, benefits: [] };

/** The bag of this tab. */
export function readBag(): Bag {
  return { ...empty, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Bag>) };
}

/** Adds so many pieces, or takes them out where negative. */
export function addPieces(product: string, amount: number): void {
  const { pieces, benefits } = readBag();
  const { [product]: before = 0, ...others } = pieces;
  const left = before + amount;
  writeBag({ pieces: left > 0 ? { ...pieces, [product]: left } : others, benefits });
}

/** Applies a benefit. The same one applies once. */
export function applyBenefit(definition: string): void {
  const { pieces, benefits } = readBag();
  if (!benefits.includes(definition)) writeBag({ pieces, benefits: [...benefits, definition] });
}

/** Takes everything out. */
export function emptyBag(): void {
  writeBag(empty);
}

/** How many pieces it holds. */
export function countPieces({ pieces }: Bag): number {
  return Object.values(pieces).reduce((sum, count) => sum + count, 0);
}

/** Calls back with the bag, now and after every change. */
export function followBag(listener: (bag: Bag) => void): void {
  changed.addEventListener('change', () => listener(readBag()));
  listener(readBag());
}

function writeBag(bag: Bag): void {
  sessionStorage.setItem(key, JSON.stringify(bag));
  changed.dispatchEvent(new Event('change'));
}
