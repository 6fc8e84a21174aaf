import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import {
  checkGlossary,
  readBridge,
  readCorpus,
  readEntryPoints,
  readGathered,
  readMembership,
  readSentenceWords,
  readStates,
  readTerms,
  readThemes,
  readToolkits,
  withBridge,
} from '../../read/index.ts'
import { FORMAT } from '../../store/index.ts'
import { createIndex } from '../../store/writing.ts'
import type { Document, Finding, Membership } from '../../types.ts'
import { corpusFingerprint, hashFile } from '../folder/fingerprints.ts'
import type { PackagePlaces } from '../folder/places.ts'
import { writeWhole } from '../folder/write-whole.ts'
import { analyse } from './analyse.ts'
import { ANALYSER, type Glossary, matcherFor, storeDocument, storeGlossary } from './indexing.ts'

/** What the package ships, read and checked. */
export interface Shipped extends Glossary {
  documents: Document[]
  findings: Finding[]
}

/** Used where the file of states cannot be read: a finding says so, and the build ends. */
const nobody: Membership = { body: '', members: [], lists: [], byAll: [], counts: [], chairs: [] }

/** Read and check every file the package ships; what is wrong is in `findings`, the rest is still there. */
export function readShipped(places: PackagePlaces): Shipped {
  const corpus = readCorpus(places.corpus)
  const gathered = readGathered(join(places.corpus, 'un'), 'un')
  const terms = readTerms(places.terms)
  const themes = readThemes(places.themes)
  const membership = readMembership(places.members)
  const states = readStates(places.states)
  const toolkits = readToolkits(places.toolkits)
  const entryPoints = readEntryPoints(join(places.root, 'glossary', 'entry-points.yaml'))
  const bridge = readBridge(join(places.root, 'glossary', 'bridge.yaml'))
  const words = readSentenceWords(join(places.root, 'glossary'))
  const read = {
    documents: [...corpus.documents, ...gathered.documents],
    terms: withBridge(terms.terms, bridge),
    themes: themes.themes,
    membership: membership.membership ?? nobody,
    states: states.states,
    toolkits: toolkits.toolkits,
    words: words.words,
    entryPoints: entryPoints.entryPoints,
    bridge: bridge.bridge,
    unmatched: bridge.unmatched,
    covered: gathered.covered,
  }
  const findings = [corpus, gathered, terms, themes, membership, states, toolkits, words, entryPoints, bridge].flatMap(
    part => part.findings,
  )
  const named = [...bridge.wider, ...bridge.headings]
  return { ...read, findings: [...findings, ...checkGlossary({ ...read, named })] }
}

/**
 * Build the index of what the package ships, and the mark by which a library sees that it changed.
 * The index is written aside and renamed.
 */
export function buildShippedIndex(places: PackagePlaces, shipped: Shipped): void {
  const matcher = matcherFor(shipped.terms)
  const mark = markOfFiles(places)
  createIndex(places.index, writer => {
    storeGlossary(writer, shipped)
    for (const document of shipped.documents) {
      const state = {
        file: document.file,
        size: null,
        modified: null,
        hash: hashFile(join(places.corpus, document.file)),
      }
      const about = { origin: 'builtin', shadowed: false, state, own: null } as const
      storeDocument(writer, document, analyse(document, matcher), about)
    }
    writer.refreshAdoptions()
    writer.setMeta('mark', mark)
    writer.setMeta('corpus', corpusFingerprint(writer.documents(), mark))
  })
  writeWhole(places.mark, `${mark}\n`)
}

/** Fingerprint of the shipped files and of the way they are analysed. */
export function markOfFiles(places: PackagePlaces): string {
  const sum = createHash('sha256').update(`${FORMAT} ${ANALYSER}\n`)
  for (const folder of [places.corpus, join(places.root, 'glossary')])
    for (const file of filesBelow(folder)) {
      sum.update(`${relative(places.root, file).replaceAll('\\', '/')}\n`)
      sum.update(readFileSync(file))
    }
  return sum.digest('hex')
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(md|ya?ml)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
