/** Who gets in: everybody with a token, nobody, or everybody but the first token seen. */
export const accessKinds = ['open', 'logged-out', 'expired-token'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** What a token endpoint answers. */
export interface IssuedToken {
  readonly token: string;
  /** Unix seconds. */
  readonly expiry: number;
}

/** Mints tokens and looks at those that come back. */
export interface Access {
  /** A new token, each with the next number. Undefined where nobody is logged in. */
  issue(): IssuedToken | undefined;
  /** Whether this `Authorization` header gets in. */
  admits(authorization: string | null): boolean;
}

/** Access as a platform gives it. With `expired-token`, whichever token comes first is refused from then on. */
export function createAccess(kind: AccessKind = 'open'): Access {
  let issued = 0;
  let stale: string | undefined;
  return {
    issue() {
      if (kind === 'logged-out') return undefined;
      issued += 1;
      return { token: `token-${issued}`, expiry: Math.floor(Date.now() / 1000) + 3600 };
    },
    admits(authorization) {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined || kind === 'logged-out') return false;
      if (kind === 'expired-token') stale ??= token;
      return token !== stale;
    },
  };
}
