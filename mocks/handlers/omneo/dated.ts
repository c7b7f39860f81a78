import { HttpResponse, type JsonBodyType } from 'msw';
import type { Backend } from '../../backend/backend.js';

/** A JSON answer with the backend's clock in its `Date` header: Omneo tells the time nowhere else. */
export function dated(backend: Backend, body: JsonBodyType): Response {
  return HttpResponse.json(body, { headers: { Date: new Date(backend.now()).toUTCString() } });
}
