/** The formats of `export`, in the order in which they are listed. */
export const exportFormats = ['gmcr', 'yaml', 'json', 'csv'] as const;
