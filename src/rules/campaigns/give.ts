import type { EffectDefinition } from '../../model/index.js';
import { issuedBenefit } from '../benefits/issued-benefit.js';
import { amountOf } from './amount.js';
import type { Given } from './answer.js';
import { UnknownHandle } from './broken.js';
import { giveBadge } from './give-badge.js';
import { givePoints } from './give-points.js';
import { giveProgress } from './give-progress.js';
import { type Occasion, type Refusal } from './occasion.js';
import type { Run } from './run.js';

/** Gives one effect. Throws where its definition is broken; nothing is given then. */
export function give(run: Run, effect: EffectDefinition, occasion: Occasion): Given | Refusal {
  switch (effect.kind) {
    case 'points':
      return givePoints(run, effect, occasion);
    case 'coupon':
      return giveCoupon(effect, occasion);
    case 'badge':
      return giveBadge(run, effect);
    case 'benefit':
      return giveBenefit(run, effect);
    case 'progress':
      return giveProgress(run, effect, occasion);
    default:
      effect satisfies never;
      throw new UnknownHandle();
  }
}

function giveCoupon(
  { kind, name, value: rule }: EffectDefinition & { kind: 'coupon' },
  { facts }: Occasion,
): Given | Refusal {
  if (rule === undefined) return { kind, name };
  const value = amountOf(rule, facts);
  return value === undefined ? { reason: 'nothing-to-give' } : { kind, name, value };
}

/** Its id is the event's, and how many benefits there were: the same event gives the same id. */
function giveBenefit(run: Run, { kind, definition: handle }: EffectDefinition & { kind: 'benefit' }): Given {
  const definition = run.program.benefits.find((known) => known.handle === handle);
  if (!definition) throw new UnknownHandle();
  const { timeZone } = run.program;
  const id = `${run.event.id}-${run.effects.length + 1}`;
  const benefit = issuedBenefit(definition, { id, now: run.now, ...(timeZone !== undefined && { timeZone }) });
  run.benefits = [benefit, ...run.benefits];
  return { kind, definition: handle, benefit };
}
