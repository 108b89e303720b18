import { deflateSync, Inflate, strToU8 } from 'fflate';
import { readText } from '../../format/index.ts';
import { hashOf } from './made.ts';

/*
 * A link carries the model's text in its fragment, which browsers send to nobody: `model=1.CHECK.DATA`, where 1 is the
 * version, CHECK the first letters of the text's SHA-256, and DATA the text as UTF-8, deflated, in base64url.
 */

declare const btoa: (binary: string) => string;
declare const atob: (base64: string) => string;

const linkVersion = '1';

/** The longest part of a link that is made, in characters: longer ones are cut by mail programs and messengers. */
export const longestLink = 8 * 1024;

/** The longest that is read. */
const longestRead = 64 * 1024;

/** The largest text that is taken out of a link, in bytes. */
const largestText = 1024 * 1024;

/** So many letters of the hash tell whether a link is whole. */
const checkLength = 12;

/** So many bytes are inflated at a time: a bomb is noticed before it has grown by more than a thousand times this. */
const slice = 256;

/** Why a link gives no model. */
export type LinkProblem = 'link-none' | 'link-too-long' | 'link-version' | 'link-broken' | 'link-too-large';

/** The part of a link that carries the model, for behind its `#`; null where the model is too large for one. */
export function modelLink(text: string): string | null {
  const bytes = strToU8(text);
  const data = base64Url(deflateSync(bytes, { level: 9 }));
  const part = `model=${linkVersion}.${checkOf(bytes)}.${data}`;
  return part.length > longestLink ? null : part;
}

/** Whether a link or its fragment carries a model, in whatever version. */
export function carriesModel(link: string): boolean {
  return /[#&]model=|^model=/.test(link.slice(0, 10_000));
}

/** The model's text in a link, its fragment, or the part that carries it; or why there is none. Never throws, never grows beyond its bounds. */
export function readModelLink(link: string): { readonly text: string } | LinkProblem {
  if (!carriesModel(link)) return 'link-none';
  if (link.length > longestRead) return 'link-too-long';
  const part = /(?:[#&]|^)model=([^&]*)/.exec(link.trim())?.[1] ?? '';
  if (part === '') return 'link-none';
  const [version = '', check = '', data = '', ...rest] = part.split('.');
  if (version !== linkVersion) return /^\d{1,9}$/.test(version) ? 'link-version' : 'link-broken';
  if (rest.length > 0 || !/^[\w-]+$/.test(data)) return 'link-broken';
  const bytes = inflate(fromBase64Url(data));
  if (typeof bytes === 'string') return bytes;
  if (checkOf(bytes) !== check) return 'link-broken';
  const { text } = readText(bytes);
  return text === null ? 'link-broken' : { text };
}

/** The bytes inflated piece by piece, as long as they stay within the bound. */
function inflate(deflated: Uint8Array): Uint8Array | LinkProblem {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < deflated.length; at += slice) {
      inflater.push(deflated.subarray(at, at + slice), at + slice >= deflated.length);
      if (size > largestText) return 'link-too-large';
    }
  } catch {
    return 'link-broken';
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function checkOf(bytes: Uint8Array): string {
  return hashOf(bytes).slice(0, checkLength);
}

function base64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}
