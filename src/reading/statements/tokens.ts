/** Words and marks of a piece of English text, cut the way the Penn treebank does it. */

/** A word or mark: UTF-16 offsets, `end` exclusive, and its characters without zero-width ones. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const letter = '[\\p{L}\\p{M}\\p{N}_\\u200b]';
const shortened =
  'Mr|Mrs|Ms|Dr|Sen|Sens|Gov|Govs|Rep|Reps|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Prof|Jr|Sr|St|Ste|Mt|Ft|Jan|Feb|Mar|Apr|Jun|Jul|Aug|' +
  'Sept|Sep|Oct|Nov|Dec|vs|v|etc|Inc|Co|Corp|Ltd|Calif|Fla|Pa|Va|Ala|Ariz|Ark|Colo|Conn|Del|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|' +
  'Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Tenn|Tex|Vt|Wash|Wis|Wyo|Bros|Assn|Dept|Adm|Maj|Cmdr|Amb|Pres|Supt';
const pieces = [
  'https?://[^\\s"\'<>]{1,300}',
  'www\\.[^\\s"\'<>]{1,300}',
  `[@#]${letter}+`,
  `(?:${letter}+-)?(?:\\p{L}\\.){2,}(?:-${letter}+)*`,
  `(?:${shortened})\\.(?![\\p{L}])`,
  'No\\.(?=\\s?\\p{N})',
  '\\p{Lu}\\.(?=\\s\\p{Lu})',
  `\\p{N}+(?:[.,:/]\\p{N}+)*(?:-?${letter}+)*`,
  `${letter}+(?:(?:[-'&/]|\\.(?=(?:com|org|net|gov|edu)\\b))${letter}+)*`,
  "''",
  '\\.{2,}',
  '-{2,}',
  '[—–]+',
  '[^\\s\\u200b]',
];
const piece = new RegExp(pieces.join('|'), 'gu');
const clitic = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/i;
const joined = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

function cutsOf(word: string): number {
  const match = clitic.exec(word);
  if (match?.[1] !== undefined) return match[1].length;
  return joined.get(word.toLowerCase()) ?? 0;
}

function trimmed(raw: string, start: number): Token | undefined {
  const from = raw.length - raw.replace(/^\u200b+/, '').length;
  const to = raw.replace(/\u200b+$/, '').length;
  if (from >= to) return undefined;
  return { start: start + from, end: start + to, word: raw.slice(from, to).replaceAll('\u200b', '') };
}

/** The tokens of `plain.slice(start, end)`, in order; `plain` comes from `plainText`. Linear in the length of the slice. */
export function tokenise(plain: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const slice = plain.slice(start, end);
  for (const match of slice.matchAll(piece)) {
    const raw = match[0];
    const at = start + match.index;
    const cut = raw.length > 2 && raw.length < 64 ? cutsOf(raw) : 0;
    const parts = cut === 0 ? [raw] : [raw.slice(0, cut), raw.slice(cut)];
    let offset = at;
    for (const part of parts) {
      const token = trimmed(part, offset);
      if (token !== undefined) tokens.push(token);
      offset += part.length;
    }
  }
  return tokens;
}
