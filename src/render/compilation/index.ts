import type { Compilation } from '../../types.ts'

/** A compilation as a file of each format. */
export const compilationDocuments: Record<
  'md' | 'html' | 'docx' | 'pdf' | 'csv',
  (compilation: Compilation) => Promise<string | Uint8Array>
> = {
  md: async () => '',
  html: async () => '',
  docx: async () => '',
  pdf: async () => '',
  csv: async () => '',
}
