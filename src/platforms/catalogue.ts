import type { DecodeIssue } from '../api/client.js';
import type { Achievement, BenefitDefinition, Level, Snapshot, Tier, Unit } from '../model/index.js';
import type { Catalogue } from './catalogue/copy.js';
import { readCatalogue, type CatalogueView } from './catalogue/read.js';

export type {
  AchievementCopy,
  BalanceCopy,
  BenefitCopy,
  Catalogue,
  FactCopy,
  LevelCopy,
  TierCopy,
  Translated,
} from './catalogue/copy.js';

/** What a fact is called in the customer's language, and what it counts. */
export interface FactName {
  readonly name: string;
  readonly unit?: Unit;
}

/** A snapshot with a catalogue's copy, and what of the catalogue could not be used. */
export interface AppliedCatalogue {
  readonly snapshot: Snapshot;
  /** By place in the catalogue: `catalogue.achievements[3].picture`, entries counted from 0. */
  readonly issues: readonly DecodeIssue[];
  /** The names of facts, by the paths that conditions name, for whoever puts conditions into words. */
  readonly facts: ReadonlyMap<string, FactName>;
}

/**
 * The snapshot with what a brand's catalogue says, in the language of `locale` (a BCP 47 tag; default: the catalogue's
 * `default` texts). It outranks the platform's own copy. A wrong catalogue never throws: what can't be used is reported
 * and left out. Apply it where secrets are kept, before anything is redacted: a visibility that it gives takes effect
 * only from there on.
 */
export function applyCatalogue(snapshot: Snapshot, catalogue: Catalogue, locale = ''): AppliedCatalogue {
  const issues: DecodeIssue[] = [];
  const view = readCatalogue({ value: catalogue, path: 'catalogue', issues }, locale);
  return { snapshot: withCopy(snapshot, view), issues, facts: new Map([...view.facts].map(factName(view))) };
}

function withCopy(snapshot: Snapshot, view: CatalogueView): Snapshot {
  const { tier } = snapshot;
  const defined = (definition: BenefitDefinition) => definitionWith(definition, view);
  return {
    ...snapshot,
    achievements: snapshot.achievements.map((achievement) => achievementWith(achievement, view)),
    benefits: snapshot.benefits.map((benefit) => ({ ...benefit, definition: defined(benefit.definition) })),
    claimable: snapshot.claimable.map(defined),
    balances: snapshot.balances.map((balance) => ({ ...balance, ...counted(balance.handle, view, 'balances') })),
    ...(tier && { tier: tierWith(tier, view) }),
  };
}

function achievementWith(achievement: Achievement, { achievements, badges, units }: CatalogueView): Achievement {
  const { handle, ladder } = achievement;
  const { badge = handle, unit: unitKey = handle, levels = [], ...copy } = achievements.get(handle) ?? {};
  const picture = copy.picture ?? badges.get(badge);
  const unit = units.get(unitKey);
  const named = ladder.levels.map((level, index): Level => ({ ...level, ...levels[index] }));
  return {
    ...achievement,
    ...copy,
    ladder: { ...ladder, levels: named },
    ...(picture !== undefined && { picture }),
    ...(unit && { unit }),
  };
}

function definitionWith(definition: BenefitDefinition, { benefits }: CatalogueView): BenefitDefinition {
  const { instructions, ...copy } = benefits.get(definition.handle) ?? {};
  return {
    ...definition,
    ...copy,
    ...(instructions && { instructions: { ...definition.instructions, ...instructions } }),
  };
}

/** The next tier of a platform that does not name it is the one that the catalogue says follows. */
function tierWith(tier: Tier, view: CatalogueView): Tier {
  const { next } = tier;
  const handle = next?.handle || view.tiers.get(tier.handle)?.next;
  const name = view.tiers.get(handle ?? '')?.name ?? (next?.name || handle);
  return {
    ...tier,
    ...counted(tier.handle, view, 'tiers'),
    ...(next && handle !== undefined && name !== undefined && { next: { ...next, handle, name } }),
  };
}

function factName(view: CatalogueView) {
  return ([path, { name }]: readonly [string, { readonly name: string }]) =>
    [path, { name, ...counted(path, view, 'facts') }] as const;
}

/** What something that is counted is called, and its unit. */
function counted(handle: string, view: CatalogueView, section: 'balances' | 'tiers' | 'facts') {
  const { name, unit: unitKey = handle } = view[section].get(handle) ?? {};
  const unit = view.units.get(unitKey);
  return { ...(name !== undefined && { name }), ...(unit && { unit }) };
}
