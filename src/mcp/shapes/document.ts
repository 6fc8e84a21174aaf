import type { DocumentRef } from '../../types.ts'
import { type Contract, type JsonSchema, type Lean, object, pick, text } from '../contract/index.ts'

const KEPT = ['id', 'title', 'kind', 'issuer', 'adopted', 'language', 'languages', 'source', 'text'] as const

/** A document as tools give it: who voted and who sponsored are left to *votes*. */
export type LeanDocument = Lean<Pick<DocumentRef, (typeof KEPT)[number]>> & { adoption: string; uri: string }

/**
 * @param adoption How it was adopted, in words.
 * @param uri Where its text is read.
 */
export function leanDocument(document: DocumentRef, adoption: string, uri: string): LeanDocument {
  return { ...pick(document, KEPT), adoption, uri }
}

export function documentSchema(contract: Contract): JsonSchema {
  const kept = contract.pick(KEPT, 'common', '$defs', 'document')
  const { properties, required } = object({ adoption: text('How it was adopted, in words.'), uri: text() })
  return {
    ...kept,
    properties: { ...kept.properties, ...properties },
    required: [...(kept.required ?? []), ...(required ?? [])],
  }
}
