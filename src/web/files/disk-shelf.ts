import { decode } from './folder-shelf.ts';
import type { DiskShelf, Loaded, Place, ShelfProblem } from './shelf.ts';

/** The parts of the File System Access API that not every browser has. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

declare global {
  interface Window extends Pickers {}
}

const kinds = { types: [{ description: 'YAML', accept: { 'text/yaml': ['.yaml', '.yml'] } }] };

/** Files of this machine's disk, as the person picks them. */
export function diskShelf(pickers: Pickers = window): DiskShelf {
  return {
    open: () => (pickers.showOpenFilePicker === undefined ? openByInput() : openByPicker(pickers.showOpenFilePicker)),
    save: async (place, name, text, replaces) => {
      if (place?.handle) return writeHandle(place.handle, text, replaces);
      if (pickers.showSaveFilePicker === undefined) return download(name, text);
      const handle = await picked(() => pickers.showSaveFilePicker?.({ ...kinds, suggestedName: name }));
      return handle === null ? 'cancelled' : writeHandle(handle, text, null);
    },
  };
}

async function openByPicker(show: NonNullable<Pickers['showOpenFilePicker']>) {
  const handles = await picked(() => show({ ...kinds, multiple: false }));
  const handle = handles?.[0];
  if (handle === undefined) return 'cancelled' as const;
  return opened(await handle.getFile(), handle);
}

function openByInput(): Promise<{ place: Place; loaded: Loaded } | ShelfProblem> {
  return new Promise((done) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.yaml,.yml';
    input.addEventListener('cancel', () => done('cancelled'));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      done(file === undefined ? 'cancelled' : opened(file, null));
    });
    input.click();
  });
}

/** A file as it was picked or dropped. */
export async function opened(
  file: File,
  handle: FileSystemFileHandle | null,
): Promise<{ readonly place: Place; readonly loaded: Loaded } | ShelfProblem> {
  const text = decode(await file.arrayBuffer());
  if (text === null) return 'not-text';
  return { place: { kind: 'disk', name: file.name, handle }, loaded: { text, version: await versionOf(text) } };
}

async function writeHandle(handle: FileSystemFileHandle, text: string, replaces: string | null) {
  try {
    if (replaces !== null && (await versionOf(await (await handle.getFile()).text())) !== replaces) return 'changed';
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    return { place: { kind: 'disk', name: handle.name, handle }, version: await versionOf(text) } as const;
  } catch {
    return 'refused';
  }
}

/** Hands a text over as a download. */
export function download(name: string, text: string, type = 'text/yaml') {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return { place: { kind: 'disk', name, handle: null }, version: null } as const;
}

async function picked<T>(pick: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await pick()) ?? null;
  } catch {
    return null;
  }
}

async function versionOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
