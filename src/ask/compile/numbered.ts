import type { DocumentRow, IndexReader } from '../../store/index.ts'
import type { AdoptionMode, Compilation, CompilationCounts, CompiledGroup, CompiledSection } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'
import type { DraftSection } from './section-of.ts'

type Head = Omit<Compilation, 'sections' | 'sources' | 'counts'> & {
  index: IndexReader
  leftOut: CompilationCounts['leftOut']
}

/** Paragraphs counted through, and their documents in the order in which they are first met. */
export function numbered(drafts: readonly DraftSection[], { index, leftOut, ...head }: Head): Compilation {
  const sources = new Map<number, { number: number; row: DocumentRow }>()
  let number = 0
  const sections = drafts.map(
    ({ subject, groups }): CompiledSection => ({
      subject,
      groups: groups.map(
        ({ addressee, paragraphs }): CompiledGroup => ({
          addressee,
          paragraphs: paragraphs.map(({ document: row, ordinal: _, ...draft }) => {
            const source = sources.get(row.key) ?? { number: sources.size + 1, row }
            sources.set(row.key, source)
            number++
            return { number, source: source.number, ...draft }
          }),
        }),
      ),
    }),
  )
  const documents = [...sources.values()].map(source => ({
    number: source.number,
    document: documentRef(source.row, index),
  }))
  return { ...head, counts: countsOf(sections, documents, leftOut), sections, sources: documents }
}

/** Each kind of adoption as the counts tell it. */
const kindOf: { [Mode in AdoptionMode]: 'withoutVote' | 'byVote' | 'bySome' | 'unknown' } = {
  consensus: 'withoutVote',
  'adopted-without-vote': 'withoutVote',
  vote: 'byVote',
  endorsed: 'bySome',
  network: 'bySome',
  chair: 'bySome',
  unknown: 'unknown',
  none: 'unknown',
}

function countsOf(
  sections: readonly CompiledSection[],
  sources: Compilation['sources'],
  leftOut: CompilationCounts['leftOut'],
): CompilationCounts {
  const paragraphs = sections.flatMap(({ groups }) => groups.flatMap(group => group.paragraphs))
  const modeOf = new Map(sources.map(({ number, document }) => [number, document.adoption.mode]))
  const of = (kind: (typeof kindOf)[AdoptionMode]): number =>
    paragraphs.filter(({ source }) => kindOf[modeOf.get(source) ?? 'unknown'] === kind).length
  return {
    ...{ paragraphs: paragraphs.length, documents: new Set(sources.map(({ document }) => document.id)).size },
    ...{ withoutVote: of('withoutVote'), byVote: of('byVote'), bySome: of('bySome'), unknown: of('unknown') },
    lostConsensus: paragraphs.filter(({ standing }) => standing.change?.change === 'lost').length,
    phrases: paragraphs.filter(({ whole }) => !whole).length,
    leftOut,
  }
}
