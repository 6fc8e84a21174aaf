import type { CitationRow } from '../../src/store/index.ts'
import type { IndexWriter, NewDocument } from '../../src/store/writing.ts'
import { dateInterval, fingerprint } from '../../src/text/index.ts'
import type { Document } from '../../src/types.ts'
import { invented } from '../read/samples.ts'

/** A row for an invented document; its date bounds follow from its date. */
export function documentRow(facts: Partial<Document>, about: Partial<NewDocument> = {}): NewDocument {
  const {
    passages: _passages,
    file,
    ...header
  } = invented({ file: `${facts.id}.${facts.language ?? 'en'}.md`, ...facts })
  const days = dateInterval(header.adopted)
  return {
    origin: 'builtin',
    shadowed: false,
    passages: 1,
    header,
    own: null,
    state: { file, size: null, modified: null, hash: file },
    since: days?.from ?? null,
    until: days?.to ?? null,
    about: '',
    subjects: [],
    ...about,
  }
}

/** Add a passage of these words, counted ¶1 upwards. */
export function addWords(writer: IndexWriter, document: number, ordinal: number, text: string): number {
  const number = String(ordinal + 1)
  return writer.addPassages(document, [
    {
      ordinal,
      text,
      stems: text.toLowerCase(),
      runs: '',
      worth: 0,
      detail: {
        locator: { label: `¶${number}`, printed: false, path: [{ kind: 'paragraph', number }] },
        heading: [],
        notes: [],
        quotations: [],
        fingerprint: fingerprint(text),
      },
    },
  ])
}

/** A use of the concept `pier` in a passage. */
export function use(facts: Partial<CitationRow> & Pick<CitationRow, 'document' | 'passage' | 'rank'>): CitationRow {
  return {
    term: 'pier',
    start: 0,
    end: 4,
    label: 'pier',
    tier: 'surface',
    status: 'copy',
    seen: null,
    evidence: null,
    confirmed: true,
    counts: true,
    ...facts,
  }
}
