import type { Benefit } from '../../model/index.js';
import type { Redeemed } from '../client.js';
import { decode, object, required } from '../fields.js';
import { text } from '../readers.js';
import { benefit, redemption } from './benefit.js';

const issued = object({ benefit: required(benefit) });
const redeemed = object({ redemption: required(redemption), benefit });
const conflict = object({ idempotencyKey: text });

/** Reads the benefit that a claim answers with. */
export function decodeBenefit(body: unknown): Benefit | undefined {
  return decode(body, issued).data?.benefit;
}

/** Reads what a redemption answers with. */
export function decodeRedeemed(body: unknown): Redeemed | undefined {
  return decode(body, redeemed).data;
}

/** The key of the request that a `409` says has done it already. */
export function decodeDoneBy(body: unknown): string | undefined {
  return decode(body, conflict).data?.idempotencyKey;
}
