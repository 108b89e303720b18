import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may use the server: whoever opened a link that it printed. Each link works once. */
export interface Session {
  /** A new word for a link. */
  readonly newLink: () => string;
  /** Uses a link's word up; true once. */
  readonly takeLink: (word: string) => boolean;
  /** The value of the cookie that a taken link gives. */
  readonly cookie: string;
  readonly isCookie: (value: string | undefined) => boolean;
}

/** A session with a secret of its own, known to this process alone. */
export function createSession(): Session {
  const secret = randomWord();
  const links = new Set<string>();
  return {
    newLink: () => {
      const word = randomWord();
      links.add(word);
      return word;
    },
    takeLink: (word) => links.delete(word),
    cookie: secret,
    isCookie: (value) => value !== undefined && sameWord(value, secret),
  };
}

function randomWord(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares in a time that tells nothing about where two words differ. */
function sameWord(a: string, b: string): boolean {
  const digest = (word: string) => createHash('sha256').update(word).digest();
  return timingSafeEqual(digest(a), digest(b));
}
