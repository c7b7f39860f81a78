/** Whose data a request is about. It comes from who is logged in, and never from the request's path, query or body. */
export interface Customer {
  /** The profile's id on the platform. */
  readonly profile: string;
  /** The language to answer in, as a BCP 47 tag. Default: what the request asks for. */
  readonly locale?: string;
}

/** Who sends a request: `undefined` where nobody is logged in. What it throws counts as that too. */
export type Authenticate = (request: Request) => Customer | undefined | Promise<Customer | undefined>;

/** The customer of a request, with the language that the request asks for where the host told none. */
export async function customerOf(request: Request, authenticate: Authenticate): Promise<Customer | undefined> {
  const customer = await attempt(() => authenticate(request));
  if (typeof customer?.profile !== 'string' || customer.profile === '') return undefined;
  const locale = customer.locale ?? preferredLocale(request.headers.get('accept-language'));
  return { profile: customer.profile, ...(locale !== undefined && { locale }) };
}

/** A host's callback that fails lets nobody in, and its error goes nowhere: it may hold the token. */
export async function attempt<T>(ask: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

/** The first language of an `Accept-Language` header, where it looks like one. */
function preferredLocale(header: string | null): string | undefined {
  return /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\s*(?:[,;]|$)/i.exec(header ?? '')?.[1];
}
