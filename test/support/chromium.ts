import { existsSync } from 'node:fs';

/** The browser that is named, or Debian's: the one without windows starts faster. */
export const chromiumPath =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path)) ??
  '/usr/bin/chromium';

/** Whether there is a browser to test in. Under CI a missing one is a failure; elsewhere its tests are left out. */
export const hasBrowser = existsSync(chromiumPath);
if (!hasBrowser && process.env.CI === 'true')
  throw new Error(`there is no browser at ${chromiumPath}: install chromium`);
if (!hasBrowser) console.warn(`There is no browser at ${chromiumPath}: the tests in a browser are left out.`);
