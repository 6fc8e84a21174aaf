import { counted, fingerprint, fold, spokenLocator } from '../../text/index.ts'
import type { Citation, TermKind } from '../../types.ts'
import { wordsFor } from '../words/index.ts'
import { statusWords } from '../words/phrases.ts'

/** A wording that a curator may make a concept. */
export interface ProposedConcept {
  wording: string
  language: string
  kind: TermKind
  uses: number
  documents: number
  nearest: { id: string } | null
  /** A citation of its words. */
  example: Citation
}

/** What the glossary and the catalogue have already. */
export interface Catalogue {
  concepts: ReadonlySet<string>
  documents: ReadonlySet<string>
}

/**
 * Files of `glossary/terms/`, one for each proposal, in their order. Their names are free in the catalogue and among
 * each other. A label names its document only where the catalogue has it; the note always does.
 */
export function glossaryFiles(
  proposals: readonly ProposedConcept[],
  catalogue: Catalogue,
): { name: string; content: string }[] {
  const taken = new Set(catalogue.concepts)
  return proposals.map(proposal => {
    const id = freeId(idOf(proposal), taken)
    taken.add(id)
    return { name: `${id}.yaml`, content: fileOf(proposal, catalogue) }
  })
}

const words = wordsFor('en')

function fileOf({ wording, language, kind, example, ...figures }: ProposedConcept, catalogue: Catalogue): string {
  const { document, locator, status, seen, evidence } = example
  const place = `${document.symbol ?? document.title}, ${spokenLocator(locator)}; ${statusWords(status, words, seen)}`
  const source = [
    ...(catalogue.documents.has(document.id) ? [`document: ${quoted(document.id)}`] : []),
    'seen: text',
    ...(evidence === null ? [] : [`evidence: ${quoted(evidence)}`]),
    `note: ${quoted(place)}`,
  ]
  const { uses, documents, nearest } = figures
  const found = `${counted(uses, 'use')} in ${counted(documents, 'document')}`
  return [
    `# Proposed by foc suggest: ${found}${nearest === null ? '' : `; near ${nearest.id}`}`,
    `kind: ${kind}`,
    'labels:',
    `  - text: ${quoted(wording)}`,
    `    language: ${language}`,
    '    role: entry',
    '    source:',
    ...source.map(line => `      ${line}`),
    '',
  ].join('\n')
}

/** A JSON string is a double-quoted YAML one. */
const quoted = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim())

const LONGEST = 80

/** `digital-divide`; where letters are not Latin, the language and a short name for the words. */
function idOf({ wording, language }: ProposedConcept): string {
  const plain = fold(wording)
  if (/[^\x20-\x7e]/.test(plain.replace(/[^\p{L}\p{N}]/gu, '')))
    return `${language}-${fingerprint(wording).slice(0, 8)}`
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
  return slug === '' ? `${language}-${fingerprint(wording).slice(0, 8)}` : slug
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}
