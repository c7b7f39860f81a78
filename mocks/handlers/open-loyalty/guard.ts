import type { Access } from '../../access.js';
import type { Backend } from '../../backend/backend.js';
import type { Resolver } from '../guard.js';
import { wireId } from './id.js';
import { notFound, refused } from './reply.js';

/** Who gets in, and where. */
export interface Door {
  readonly access: Access;
  readonly storeCode: string;
  readonly addresses?: readonly string[];
}

/** Lets in who has a key or a token, to the one store there is and the one member that it has. */
export function guardOf(backend: Backend, { access, storeCode, addresses = [] }: Door) {
  return (resolver: Resolver): Resolver =>
    (info) => {
      const { request, params } = info;
      const key = request.headers.get('X-AUTH-TOKEN');
      const authorization = key === null ? request.headers.get('Authorization') : `Bearer ${key}`;
      if (!access.admits(authorization)) return refused(401, 'Authentication Required');
      if (params['storeCode'] !== storeCode) return notFound();
      const names = [wireId(backend.snapshot().profile.id), ...addresses];
      const { member } = params;
      return member !== undefined && !names.includes(String(member)) ? notFound() : resolver(info);
    };
}
