/**
 * How a member is named: by id, or by something that only one member has. A text may also be spelled as in Open
 * Loyalty's paths: `email=robin@example.com`.
 */
export type MemberAddress =
  string | { readonly email: string } | { readonly phone: string } | { readonly loyaltyCardNumber: string };

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const named = /^(email|phone|loyaltyCardNumber)=(.+)$/s;

/** Whether it is the id of a member. */
export function isMemberId(address: string): boolean {
  return uuid.test(address);
}

/** The address as one part of a path. Undefined where it names nobody. */
export function addressPart(address: MemberAddress): string | undefined {
  const text = typeof address === 'string' ? address : (Object.entries(address)[0] ?? []).join('=');
  if (isMemberId(text)) return text;
  const [, name, value] = named.exec(text) ?? [];
  return name && value && `${name}=${encodeURIComponent(value)}`;
}

/**
 * The id of a reward as one part of a path. Undefined where it can't be one: it may come from a page, and `..` would
 * lead elsewhere.
 */
export function idPart(id: string): string | undefined {
  return /^[\w-]{1,64}$/.test(id) ? id : undefined;
}
