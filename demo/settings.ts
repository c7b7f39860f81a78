const standard = { scenario: 'rich', platform: 'rest', theme: 'auto', dir: 'ltr' };

/** What the demo controls set. */
export type Settings = Readonly<Record<keyof typeof standard, string>>;

const key = 'demo-settings';

/** The settings in the address, else those of this tab, so that both pages and a shared link agree. */
export const settings: Settings = read();

/** Keeps a setting for both pages, and in the address. */
export function keep(changes: Partial<Settings>): void {
  const next = { ...read(), ...changes };
  sessionStorage.setItem(key, JSON.stringify(next));
  history.replaceState(null, '', addressWith(next));
}

function read(): Settings {
  const query = new URLSearchParams(location.search);
  const stored = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Settings>;
  const asked = Object.fromEntries([...query].filter(([name]) => name in standard));
  return { ...standard, ...stored, ...asked };
}

/** This page's address with the settings that are not the standard. */
function addressWith(next: Settings): string {
  const query = new URLSearchParams(location.search);
  for (const name of Object.keys(standard) as (keyof Settings)[]) {
    if (next[name] === standard[name]) query.delete(name);
    else query.set(name, next[name]);
  }
  const text = query.toString();
  return `${location.pathname}${text && `?${text}`}${location.hash}`;
}
