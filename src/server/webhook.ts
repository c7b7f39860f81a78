import { hexadecimal } from './entity-tag.js';
import { attempt } from './customer.js';
import { parseBody } from './limits.js';

/** A platform's way of saying that something has changed. */
export interface Webhook {
  /** The last part of its address: `/v1/webhooks/{name}`. */
  readonly name: string;
  /** The profiles that a delivery is about. Undefined where it is not genuine. */
  readonly read: (request: Request, body: string) => Promise<readonly string[] | undefined>;
}

/** One delivery, as its signature covers it. */
export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly timestamp: string;
  readonly requestId: string;
  readonly body: string;
}

export interface OpenLoyaltyWebhookOptions {
  /** The secret as the admin panel shows it, with or without `whsec_`. */
  readonly secret: string;
  /** The address that Open Loyalty calls, where a proxy hides it from this server. Default: the request's own. */
  readonly url?: string;
  /** What is signed. Default: method, address, timestamp, request id and body, each on a line of its own. */
  readonly canonical?: (request: SignedRequest) => string;
  /** The profile that a payload is about. Default: the member's id. */
  readonly profileOf?: (payload: Readonly<Record<string, unknown>>) => string | undefined;
}

/** Older deliveries are refused, so that none can be sent again. Milliseconds. */
const maxAge = 300_000;

/**
 * Deliveries of Open Loyalty, verified by their HMAC-SHA256 (help.openloyalty.io, "Verifying the Signature"): not older
 * than five minutes, the secret without `whsec_`. The lines that are signed are our reading of that page, which is why
 * `canonical` can replace them.
 */
export function openLoyaltyWebhook(options: OpenLoyaltyWebhookOptions): Webhook {
  const { secret, url, canonical = lines, profileOf = memberOf } = options;
  const key = importKey(secret.replace(/^whsec_/, ''));
  return {
    name: 'open-loyalty',
    async read({ method, headers, url: own }, body) {
      const timestamp = headers.get('x-webhook-timestamp') ?? '';
      const age = Math.abs(Date.now() - Number(timestamp) * 1000);
      if (!/^\d{1,12}$/.test(timestamp) || age > maxAge) return undefined;

      const requestId = headers.get('x-webhook-request-id') ?? '';
      const text = canonical({ method, url: url ?? own, timestamp, requestId, body });
      const signed = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text));
      if (!isSame(hexadecimal(signed), (headers.get('x-webhook-signature') ?? '').toLowerCase())) return undefined;

      const payload = parseBody(body);
      const profile = payload && (await attempt(() => profileOf(payload)));
      return profile === undefined ? [] : [profile];
    },
  };
}

function lines({ method, url, timestamp, requestId, body }: SignedRequest): string {
  return [method, url, timestamp, requestId, body].join('\n');
}

function memberOf({ data }: Readonly<Record<string, unknown>>): string | undefined {
  const { member, memberId } = (typeof data === 'object' ? data : undefined) as {
    member?: unknown;
    memberId?: unknown;
  };
  const id = memberId ?? (member as { memberId?: unknown } | undefined)?.memberId;
  return typeof id === 'string' ? id : undefined;
}

function importKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
}

/** Compares in a time that does not tell how much is right. */
function isSame(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
