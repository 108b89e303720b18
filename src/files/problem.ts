/** What can keep a file from being read or written. */
export type FileProblem = 'not-found' | 'is-folder' | 'exists' | 'unreadable' | 'unwritable' | 'too-large';

/** What a failed call to the file system means for the person. */
export function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not-found';
    case 'EISDIR':
      return 'is-folder';
    case 'EEXIST':
      return 'exists';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'too-large';
    default:
      return 'unreadable';
  }
}
