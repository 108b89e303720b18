/** In place of `node:child_process`: no command of ours is a program of its own. */
export function spawn(): never {
  throw new Error('no command of ours is a program of its own');
}
