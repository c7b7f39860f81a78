import { HttpResponse } from 'msw';
import type {
  TalonOneCountedPage,
  TalonOneProgress,
  TalonOneStatusEntry,
} from '../../../src/platforms/talon-one/wire.js';
import type { Backend } from '../../backend/backend.js';
import { encodeProgress, encodeStatusEntry } from './achievement.js';
import { refusal } from './error.js';
import { numberFor } from '../number.js';
import { listOf, pageOf, rangeOf } from './page.js';

/** `GET …/achievements`: what is open, and what is scheduled where that is asked for. What is over is left out. */
export function listAchievements(backend: Backend, query: URLSearchParams): Response {
  const range = rangeOf(query, 1000);
  if ('wrong' in range) return refusal(400, 'Invalid parameter', range.wrong);
  const statuses = query.has('achievementStatus')
    ? listOf(query, 'achievementStatus', ['active', 'scheduled'])
    : (['active'] as const);
  if (!statuses) return refusal(400, 'Invalid parameter', 'achievementStatus');
  const progress = listOf(query, 'currentProgressStatus', ['inprogress', 'completed', 'not_started']);
  if (!progress) return refusal(400, 'Invalid parameter', 'currentProgressStatus');

  const now = backend.now();
  const ids = query.get('achievementIds')?.split(',');
  const rows = backend
    .snapshot()
    .achievements.filter(({ endsAt }) => endsAt === undefined || Date.parse(endsAt) > Date.parse(now))
    .map((achievement) => encodeStatusEntry(achievement, now))
    .filter(({ id, status }) => statuses.some((asked) => asked === status) && (ids?.includes(String(id)) ?? true))
    .filter(({ currentProgress }) => progress.some((asked) => asked === currentProgress?.status));
  const { data, totalResultSize } = pageOf(rows, range);
  return HttpResponse.json({ totalResultSize, data } satisfies TalonOneCountedPage<TalonOneStatusEntry>);
}

/** `GET …/achievements/{achievementId}`: the attempt under way, as the backend remembers no others. */
export function listAttempts(backend: Backend, query: URLSearchParams, number: string): Response {
  const range = rangeOf(query, 1000);
  if ('wrong' in range) return refusal(400, 'Invalid parameter', range.wrong);
  const statuses = listOf(query, 'progressStatus', ['inprogress', 'completed', 'expired']);
  if (!statuses) return refusal(400, 'Invalid parameter', 'progressStatus');
  if (!/^\d+$/.test(number)) return refusal(400, 'Invalid parameter', 'achievementId');
  const achievement = backend.snapshot().achievements.find(({ handle }) => String(numberFor(handle)) === number);
  if (!achievement) return refusal(404, 'Achievement not found');

  const rows = [encodeProgress(achievement)].filter(({ status }) => statuses.some((asked) => asked === status));
  const { data, totalResultSize } = pageOf(rows, range);
  return HttpResponse.json({ totalResultSize, data } satisfies TalonOneCountedPage<TalonOneProgress>);
}
