import { statusOf } from '../../match/index.ts'
import type { CitationRow, IndexReader, WholeText } from '../../store/index.ts'
import { adoptionOrder } from '../../text/index.ts'
import type { Citation } from '../../types.ts'
import { citationsFrom } from '../citing/citation.ts'
import type { KnownLabels, NearestConcept } from './known-labels.ts'
import type { RankedRun } from './rank.ts'
import { repetitions } from './repetitions.ts'
import type { WordStream } from './word-stream.ts'
import { type AskedRun, type WrittenForm, writtenForms } from './written-forms.ts'

export interface Suggestion {
  wording: string
  language: string
  kind: 'term' | 'formulation'
  /**
   * How peculiar its words are to these texts and to paragraphs beside concepts of the glossary, times log2(1 + uses
   * outside a longer one or a known label), the root of log2(1 + documents), and log2(1 + words) or, for a word alone, 0.6.
   * Higher is better.
   */
  score: number
  uses: number
  documents: number
  nearest: NearestConcept | null
  example: Citation
}

/** Candidates whose writing is looked for at a time. */
const BATCH = 100

/** What candidates are described with. */
export interface Context {
  index: IndexReader
  stream: WordStream
  known: KnownLabels
  across: (wording: string) => NearestConcept | null
  /** In the order of the source. */
  documents: readonly WholeText[]
  limit: number
}

/** Candidates of one kind, best first. */
interface Group {
  areNames: boolean
  ranked: readonly RankedRun[]
}

interface Chosen {
  ranked: RankedRun
  form: WrittenForm
}

/** The first candidates of both kinds that are no label yet, with their writing and an example. */
export function describe(
  wordings: Group,
  names: Group,
  context: Context,
): { candidates: Suggestion[]; names: Suggestion[] } {
  const { stream, known, limit } = context
  // Each turn reads all texts once, for both.
  const size = Math.max(limit, BATCH)
  const both = [wordings, names].map(group => ({
    ...group,
    chosen: [] as Chosen[],
    from: 0,
    repeats: repetitions(stream),
  }))
  for (;;) {
    const asked: { one: RankedRun; run: AskedRun; group: (typeof both)[number] }[] = []
    for (const group of both) {
      if (group.chosen.length >= limit) continue
      const batch = group.ranked.slice(group.from, group.from + size)
      group.from += size
      for (const one of batch) asked.push({ one, run: { run: one.run, isName: group.areNames }, group })
    }
    if (asked.length === 0) break
    const forms = writtenForms(
      stream,
      asked.map(({ run }) => run),
    )
    for (const [at, { one, group }] of asked.entries()) {
      const form = forms[at]
      if (form && group.chosen.length < limit && !known.has(form.text) && !group.repeats(one.run))
        group.chosen.push({ ranked: one, form })
    }
  }
  const [candidates = [], named = []] = both.map(({ chosen, areNames }) => withExamples(chosen, areNames, context))
  return { candidates, names: named }
}

function withExamples(chosen: readonly Chosen[], areNames: boolean, context: Context): Suggestion[] {
  const { index, stream, known, across, documents } = context
  const examples = citationsFrom(
    index,
    chosen.map(({ form }) => exampleOf(form, documents)),
  )
  return chosen.flatMap(({ ranked: { run, score }, form }, at): Suggestion[] => {
    const example = examples[at]
    if (!example) return []
    return [
      {
        wording: form.text,
        language: stream.language,
        kind: run.kind,
        score,
        uses: run.count,
        documents: run.documents,
        nearest: known.nearest(form.text) ?? (areNames ? null : across(form.text)),
        example,
      },
    ]
  })
}

/** Where it is best cited: in the text most widely adopted, and of these the newest. */
function exampleOf({ places }: WrittenForm, documents: readonly WholeText[]): CitationRow {
  const keyed = places.map(place => {
    const row = documents[place.document]
    return {
      place,
      row,
      mode: adoptionOrder[row?.mode ?? 'none'],
      adopted: row?.adopted ?? '',
    }
  })
  keyed.sort((a, b) => a.mode - b.mode || (a.adopted > b.adopted ? -1 : a.adopted < b.adopted ? 1 : 0))
  const { place, row } = keyed[0] ?? { place: { passage: 0, start: 0, end: 0 }, row: undefined }
  return {
    term: '',
    rank: '',
    document: row?.key ?? 0,
    passage: place.passage,
    start: place.start,
    end: place.end,
    label: '',
    tier: 'surface',
    status: statusOf(row?.text ?? 'listed', null),
    seen: null,
    evidence: null,
    confirmed: true,
    counts: false,
  }
}
