import { html, nothing } from 'lit';
import type { Language } from '../../controllers/localize.js';
import { enLevels } from '../../messages/en-levels.js';
import type { Achievement } from '../../model/index.js';
import { achievementProgress, progressScale, type Scale, scales } from '../../rules/index.js';
import { chosen } from '../chosen.js';
import { ring } from '../progress/progress.js';
import { drawingStyles } from './drawing.styles.js';
import { bar, steps } from './gauges.js';
import { arranged } from './place.js';

export const styles = [drawingStyles];

/** How a gauge can be drawn. */
export const variants = ['bar', 'ring', 'steps'] as const;
export type Variant = (typeof variants)[number];

interface Look {
  readonly variant: Variant;
  readonly scale: Scale;
  readonly language: Language;
}

/** The way to the next level, drawn and in words. */
export function drawing(achievement: Achievement, { variant, scale, language }: Look) {
  const { format } = language;
  const messages = language.say(enLevels);
  const { name, unit } = achievement;
  const reached = achievementProgress(achievement);
  const { level, next, remaining } = reached;
  const scaled = progressScale(reached, chosen(scale, scales, '<loyalty-level-progress> scale'));
  const text = next ? messages.progress(format, { ...scaled, unit }) : messages.topLevel;
  const gauge = { ...scaled, label: name, text };
  const head = html`
    <p class="title" part="title">${name}</p>
    ${level ? html`<p class="level" part="level">${messages.level(format, level, reached.name)}</p>` : nothing}
  `;
  const left = next && { left: remaining, unit, next: next.name };
  const foot = html`
    <p class="text" part="text"><slot>${text}</slot></p>
    ${left ? html`<p class="muted remaining" part="remaining">${messages.remaining(format, left)}</p>` : nothing}
  `;
  switch (chosen(variant, variants, '<loyalty-level-progress> variant')) {
    case 'ring':
      return arranged('ring', { head, gauge: ring(gauge), foot });
    case 'steps':
      return arranged('steps', { head, gauge: steps(gauge, achievement, { messages, format }), foot });
    case 'bar':
      return arranged('bar', { head, gauge: bar(gauge), foot });
  }
}
