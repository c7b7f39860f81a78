import { convert, list, object, required, withDefault, type Reader } from '../../../api/fields.js';
import { id, number, text } from '../../../api/readers.js';
import type { Balance, Snapshot, Tier } from '../../../model/index.js';
import type {
  Fields,
  TalonOneLedger,
  TalonOneLoyalty,
  TalonOneLoyaltyCard,
  TalonOneLoyaltyProgram,
  TalonOneTier,
} from '../wire.js';
import { amount, entries, moment, present, type Read } from './values.js';

const tierRow = object({ name: required(text), expiryDate: moment } satisfies Fields<TalonOneTier>);

const ledgerRow = object({
  currentBalance: required(number),
  pendingBalance: amount,
  currentTier: tierRow,
  pointsToNextTier: amount,
} satisfies Fields<TalonOneLedger>);

type LedgerRow = Read<typeof ledgerRow>;

const programRow = object({
  id,
  name: required(text),
  title: text,
  ledger: ledgerRow,
  subLedgers: withDefault(entries(ledgerRow), []),
} satisfies Fields<TalonOneLoyaltyProgram>);

/** `profiles` and the card's number stay behind: a card may be shared, and its number is as good as a code. */
const cardRow = object({
  id: required(id),
  programID: id,
  programName: text,
  programTitle: text,
  status: text,
  ledger: ledgerRow,
  subledgers: withDefault(entries(ledgerRow), []),
} satisfies Fields<TalonOneLoyaltyCard>);

const row = object({
  programs: withDefault(list(programRow, { keyed: true, key: ({ name }) => name }), []),
  cards: withDefault(list(cardRow, { key: ({ id }) => id }), []),
} satisfies Fields<TalonOneLoyalty>);

/** A program's API name and its number, which the path of its points needs. */
export interface NumberedProgram {
  readonly name: string;
  readonly id?: string;
}

/** What the loyalty programs say: a balance for each ledger, and the first tier. */
export interface LoyaltyReading extends Pick<Snapshot, 'balances' | 'tier'> {
  readonly programs: readonly NumberedProgram[];
}

/** A ledger under the name that our balances know it by. */
interface NamedLedger {
  readonly handle: string;
  readonly name?: string | undefined;
  readonly ledger: LedgerRow;
}

/** The balances and the tier. What is spent within the session that is open (`tentative*`) is not shown. */
export const loyalty: Reader<LoyaltyReading> = convert(row, ({ programs, cards }) => {
  const ledgers = [...programs.flatMap(programLedgers), ...cards.flatMap(cardLedgers)];
  const [tier] = ledgers.flatMap(({ ledger }) => tierOf(ledger) ?? []);
  return {
    balances: ledgers.map(balanceOf),
    programs: programs.map(({ name, id }) => ({ name, ...present({ id }) })),
    ...present({ tier }),
  };
});

/** `points`, and a part of it as `points/travel`. */
function programLedgers({ name: handle, title: name, ledger, subLedgers }: Read<typeof programRow>) {
  return ledgersOf({ handle, name }, ledger, subLedgers);
}

/** `points/card-6`, and a part of it as `points/card-6/travel`. A card that is blocked counts for nothing. */
function cardLedgers(card: Read<typeof cardRow>): readonly NamedLedger[] {
  if (card.status !== undefined && card.status !== 'active') return [];
  const handle = `${card.programName ?? card.programID ?? 'card'}/card-${card.id}`;
  return ledgersOf({ handle, name: card.programTitle }, card.ledger, card.subledgers);
}

function ledgersOf(
  owner: Omit<NamedLedger, 'ledger'>,
  main: LedgerRow | undefined,
  parts: readonly (readonly [string, LedgerRow])[],
): readonly NamedLedger[] {
  const own = parts.map(([key, ledger]) => ({ handle: `${owner.handle}/${key}`, ledger }));
  return main ? [{ ...owner, ledger: main }, ...own] : own;
}

function balanceOf({ handle, name, ledger }: NamedLedger): Balance {
  const { currentBalance, pendingBalance: pending } = ledger;
  return { handle, amount: currentBalance, ...present({ name, pending: pending === 0 ? undefined : pending }) };
}

/**
 * The tier of a ledger. Talon.One tells what is missing to the next one, and neither its name nor where it begins: our
 * choice is to count from the balance, with a next tier that has no name unless a catalogue gives it one.
 */
function tierOf({ currentBalance: count, currentTier, pointsToNextTier: missing }: LedgerRow): Tier | undefined {
  if (!currentTier) return undefined;
  const next = missing ? { handle: '', name: '', threshold: count + missing } : undefined;
  return {
    handle: currentTier.name,
    name: currentTier.name,
    ...(next && { count, next }),
    ...present({ reviewedAt: currentTier.expiryDate }),
  };
}
