import type { JWTPayload, JWTVerifyOptions } from 'jose';
import type { Authenticate, Customer } from './customer.js';

/** Whose tokens are accepted, and what they must say. */
export interface JwtOptions {
  /** The shared secret of `HS256`. */
  readonly secret?: string;
  /** The address of the issuer's public keys (JWKS), for `RS256`, `ES256`, `EdDSA` and their kin. */
  readonly jwks?: string;
  /** Who the token must be for. */
  readonly audience: string;
  readonly issuer?: string;
  /** The claim that names the profile. Default `sub`. */
  readonly claim?: string;
  /** Seconds that clocks may differ by. Default 5. */
  readonly clockTolerance?: number;
}

/** Signatures that a public key verifies. `none` and `HS256` are not among them: a public key is no secret. */
const publicKeyAlgorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

type Verify = (token: string) => Promise<JWTPayload>;

/**
 * Authenticates customers by the JWT in `Authorization: Bearer`: signature, audience, issuer and expiry are checked, and
 * a token without an expiry is refused. Needs `jose`, which is loaded with the first request.
 *
 * @throws TypeError where neither or both of `secret` and `jwks` are given, or the secret is shorter than 32 characters.
 */
export function jwtAuthentication(options: JwtOptions): Authenticate {
  const { secret, jwks, claim = 'sub' } = options;
  if ((secret === undefined) === (jwks === undefined)) throw new TypeError('Give either a secret or a JWKS address.');
  if (secret !== undefined && secret.length < 32) throw new TypeError('The secret must have 32 characters or more.');

  let verify: Promise<Verify> | undefined;
  const known = new Map<string, { readonly customer: Customer; readonly until: number }>();

  return async (request) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) return undefined;
    const remembered = known.get(token);
    if (remembered && remembered.until > Date.now()) return remembered.customer;

    verify ??= verifier(options);
    const claims = await (await verify)(token);
    const profile = claims[claim];
    if (typeof profile !== 'string' || claims.exp === undefined) return undefined;
    remember(known, token, { customer: { profile }, until: claims.exp * 1000 });
    return { profile };
  };
}

/** How many verified tokens are kept, so that a page's polling does not verify the same signature again and again. */
const maxKnown = 1000;

function remember<T>(known: Map<string, T>, token: string, value: T): void {
  known.delete(token);
  known.set(token, value);
  const [oldest] = known.keys();
  if (known.size > maxKnown && oldest !== undefined) known.delete(oldest);
}

async function verifier({ secret, jwks, audience, issuer, clockTolerance = 5 }: JwtOptions): Promise<Verify> {
  const { createRemoteJWKSet, jwtVerify } = await import('jose');
  const checks: JWTVerifyOptions = {
    audience,
    clockTolerance,
    requiredClaims: ['exp'],
    ...(issuer !== undefined && { issuer }),
  };
  if (jwks !== undefined) {
    const keys = createRemoteJWKSet(new URL(jwks));
    return async (token) => (await jwtVerify(token, keys, { ...checks, algorithms: publicKeyAlgorithms })).payload;
  }
  const key = new TextEncoder().encode(secret);
  return async (token) => (await jwtVerify(token, key, { ...checks, algorithms: ['HS256'] })).payload;
}
