import { child, convert, list, object, reject, type Reader } from '../../../api/fields.js';
import { boolean, id, text } from '../../../api/readers.js';
import type { Balance } from '../../../model/index.js';
import type { Fields, OpenLoyaltyAccount, OpenLoyaltyWallet, OpenLoyaltyWalletType } from '../wire.js';
import { amount, count, present, thing } from './values.js';

const row = object({
  walletType: object({
    walletTypeId: id,
    code: text,
    name: text,
    unitSingularName: text,
    active: boolean,
  } satisfies Fields<OpenLoyaltyWalletType>),
  account: object({ activeUnits: count, lockedUnits: amount } satisfies Fields<OpenLoyaltyAccount>),
} satisfies Fields<OpenLoyaltyWallet>);

/**
 * Rows of `GET member/{member}/wallet`: balances of units. What is locked is pending; what is blocked by an order is
 * neither, and what has expired is gone: Open Loyalty does not say what expires next.
 */
export const wallets: Reader<readonly Balance[]> = list(
  convert(row, ({ walletType: type = {}, account }, field) => {
    if (type.active === false) return undefined;
    const handle = type.code ?? type.walletTypeId;
    if (handle === undefined) return reject(child(field, 'walletType'), 'code');
    const pending = account?.lockedUnits ?? 0;
    return {
      handle,
      amount: account?.activeUnits ?? 0,
      ...present({ name: type.name, unit: thing(type.unitSingularName), pending: pending > 0 ? pending : undefined }),
    };
  }),
  { key: ({ handle }: Balance) => handle },
);
