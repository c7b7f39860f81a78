import { isRecord } from '../../api/fields.js';
import { dataOf, type Answers, type Source } from './tenant.js';

/**
 * The profile with its aggregations, which have an endpoint of their own. It costs a round trip, so it is asked only
 * where a condition names them; where it fails, they are unknown.
 */
export async function withAggregations({ get, paths }: Source, answers: Answers): Promise<Answers> {
  const profile = answers.get('profile');
  const row = profile?.ok ? dataOf(profile.data) : undefined;
  if (!profile?.ok || !isRecord(row) || isRecord(row['aggregations']) || !areNamed(answers)) return answers;

  const found = await get(paths.aggregations ?? '/profiles/me/aggregations');
  if (!found.ok) return answers;
  const body = { data: { ...row, aggregations: dataOf(found.data) } };
  return new Map(answers).set('profile', { ok: true, data: { ...profile.data, body } });
}

function areNamed(answers: Answers): boolean {
  const claimable = answers.get('claimable');
  return claimable?.ok === true && JSON.stringify(claimable.data.body).includes('aggregations.');
}
