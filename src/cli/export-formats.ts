/** The formats of `export`, in the order in which they are listed. */
export const exportFormats = [
  'gmcr',
  'yaml',
  'json',
  'csv',
  'latex',
  'markdown',
  'html',
  'pdf',
  'svg',
  'tikz',
  'dot',
  'graphml',
  'link',
  'standalone',
] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** Whether the word is a format of `export`. */
export function isExportFormat(word: string | null): word is ExportFormat {
  return exportFormats.some((format) => format === word);
}
