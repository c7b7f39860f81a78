import { existsSync } from 'node:fs';

/** Flags that let Chromium run as root and keep it from calling home. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Flags of the packaged Chromium that would make it another browser than the one customers use. */
const unwanted = ['--single-process', '--disable-web-security', '--no-zygote'];

/**
 * Finds a Chromium to test in: `CHROME_PATH`, an installed Chrome or Chromium, or the one that comes with
 * `@sparticuz/chromium` on Linux. Throws with what to do where there is none.
 *
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function findBrowser() {
  const installed = process.env.CHROME_PATH ?? (await installedChrome());
  if (installed && existsSync(installed)) return { executablePath: installed, args: quiet };
  const packaged = await import('@sparticuz/chromium').catch(() => undefined);
  if (!packaged)
    throw new Error('No browser found. Install Chrome, or set CHROME_PATH to a Chrome or Chromium binary.');
  const { default: chromium } = packaged;
  const args = chromium.args.filter((arg) => !unwanted.some((flag) => arg.startsWith(flag)));
  return { executablePath: await chromium.executablePath(), args: [...new Set([...args, ...quiet])] };
}

async function installedChrome() {
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}
