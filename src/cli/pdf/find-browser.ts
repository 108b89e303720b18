import { posix, win32 } from 'node:path';

/** What is known of the machine on which a browser is looked for. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The person's own folder. */
  readonly home: string;
  /** Whether a program lies there. */
  readonly has: (path: string) => boolean;
}

/** A browser that prints, or the one that was named and is not there; null where none is found. */
export type Found = { readonly browser: string } | { readonly missing: string } | null;

/** Programs by which Chromium and its relatives are called, the plainest first. */
const names = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-headless-shell',
  'chrome-headless-shell',
  'headless_shell',
  'chromium-browser',
];

const linuxPlaces = [
  '/usr/bin',
  '/usr/local/bin',
  '/usr/lib/chromium',
  '/usr/lib64/chromium',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
  '/snap/bin',
];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The browser that the variable `CHROMIUM` names; without it, the first in the path and at the usual places. */
export function findBrowser(machine: Machine): Found {
  const named = machine.env.CHROMIUM ?? '';
  if (named !== '') return machine.has(named) ? { browser: named } : { missing: named };
  const browser = placesOn(machine).find(machine.has);
  return browser === undefined ? null : { browser };
}

function placesOn({ platform, env, home }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    const programs = ['chrome.exe', 'msedge.exe', 'chromium.exe', 'chrome-headless-shell.exe'];
    return [
      ...windowsPrograms.flatMap((parts) => roots.map((root) => win32.join(root, ...parts))),
      ...foldersOf(env.Path ?? env.PATH, ';').flatMap((folder) => programs.map((name) => win32.join(folder, name))),
    ];
  }
  const inFolders = (folders: readonly string[]) =>
    folders.flatMap((folder) => names.map((name) => posix.join(folder, name)));
  const inPath = inFolders(foldersOf(env.PATH, ':'));
  if (platform !== 'darwin') return [...inPath, ...inFolders(linuxPlaces)];
  const applications = ['/Applications', posix.join(home, 'Applications')];
  return [
    ...macPrograms.flatMap((name) =>
      applications.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    ),
    ...inPath,
    ...inFolders(['/opt/homebrew/bin', '/usr/local/bin']),
  ];
}

function foldersOf(path: string | undefined, separator: string): readonly string[] {
  return (path ?? '').split(separator).filter((folder) => folder !== '');
}
