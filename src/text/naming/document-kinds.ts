import type { DocumentKind } from '../../types.ts'

/** Every kind of document, statements first. */
export const documentKinds = [
  'joint-statement',
  'country-statement',
  'chair-statement',
  'declaration',
  'founding-declaration',
  'agenda',
  'guiding-principles',
  'terms-of-reference',
  'programme-of-action',
  'resolution',
  'working-group-output',
  'report',
  'consultation-summary',
  'other',
] as const satisfies readonly DocumentKind[]

export function isDocumentKind(kind: string): kind is DocumentKind {
  return documentKinds.some(one => one === kind)
}
