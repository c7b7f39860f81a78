import { settings, type Settings } from './settings.js';

/** Shows the page in a theme and a direction. */
export function applyLook({ theme, dir }: Pick<Settings, 'theme' | 'dir'>): void {
  const root = document.documentElement;
  root.dir = dir === 'rtl' ? 'rtl' : 'ltr';
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

applyLook(settings);
