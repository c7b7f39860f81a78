import type { Result } from '../../api/errors.js';
import { failure, type Answer } from '../../api/exchange.js';
import { decode } from '../../api/fields.js';
import type { Http } from '../../api/http.js';
import { addressPart, isMemberId, type MemberAddress } from './address.js';
import type { Brand } from './branded.js';
import { memberId } from './decode/profile.js';

/** One store of one tenant, as calls for one member reach it. */
export interface Tenant extends Brand {
  readonly http: Http;
  /** The same without second tries, for reads that are repeated anyway. */
  readonly once: Http;
  /** `/api/{storeCode}`. */
  readonly base: string;
  readonly member: MemberAddress;
  /** The code of the wallet that rewards are paid from. */
  readonly wallet?: string | undefined;
  /** The tier set that is shown. */
  readonly tierSet?: string | undefined;
  /** Pauses before an issued reward is looked for, in milliseconds. */
  readonly settle: readonly number[];
  readonly delay?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Reads from one path below the base. */
export type Get = (path: string) => Promise<Result<Answer>>;

/** A member, as the other paths name it. */
export interface Identity {
  readonly id: string;
  /** What was answered about the member, where that had to be asked for the id. */
  readonly answer?: Answer;
}

/** Reads from the tenant until the signal aborts. */
export function getter({ http, base }: Tenant, signal: AbortSignal | undefined): Get {
  return (path) => http.request({ method: 'GET', path: `${base}${path}`, signal });
}

/**
 * Who the member is: some paths take nothing but the id, and rewards tell whose they are by it. Where the member is named
 * otherwise, it is asked for.
 */
export async function identify({ member }: Tenant, get: Get): Promise<Result<Identity>> {
  const part = addressPart(member);
  if (part === undefined) return failure('not-found');
  if (isMemberId(part)) return { ok: true, data: { id: part } };
  const answer = await get(`/member/${part}`);
  if (!answer.ok) return answer;
  const { data: id } = decode(answer.data.body, memberId);
  if (id === undefined || !isMemberId(id)) return failure('decode', { status: answer.data.status });
  return { ok: true, data: { id, answer: answer.data } };
}
