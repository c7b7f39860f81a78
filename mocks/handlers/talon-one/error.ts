import { HttpResponse } from 'msw';
import type { TalonOneError } from '../../../src/platforms/talon-one/wire.js';

/** A refusal as Talon.One sends it. */
export function refusal(status: 400 | 401 | 404, title: string, parameter?: string): Response {
  const body: TalonOneError = {
    message: title,
    errors: [{ title, details: title, source: parameter === undefined ? {} : { parameter } }],
    StatusCode: status,
  };
  return HttpResponse.json(body, { status });
}
