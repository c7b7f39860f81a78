import type { DefaultBodyType, HttpResponseResolver, PathParams } from 'msw';
import type { Access } from '../access.js';

/** A resolver that any handler takes. */
export type Resolver = HttpResponseResolver<PathParams, DefaultBodyType, undefined>;

/** Answers with `deny` whatever comes without a token that gets in. */
export function guard(access: Access, deny: () => Response): (resolver: Resolver) => Resolver {
  return (resolver) => (info) => (access.admits(info.request.headers.get('Authorization')) ? resolver(info) : deny());
}
