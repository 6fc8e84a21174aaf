import type { ComparedText, WordRange } from '../../compare/index.ts'
import type { CitationRow } from '../../store/index.ts'
import type { Match, Precedent } from '../../types.ts'
import { citationsFrom } from '../citing/citation.ts'
import { labelMatcher } from '../terms/label-matcher.ts'
import type { Search } from './candidates.ts'
import { type Citing, positions } from './precedent.ts'

/** Terms of new prose that are named, and precedents of one formulation. */
const MOST_NAMED = 5
/** Uses of one concept looked at for those that may stand as precedents. */
const MOST_USES = 60
/** Words of a formulation that stands as a stretch of its own. */
const LEAST_WORDS = 3

/** A formulation of the glossary that stands word for word in a paragraph and in agreed texts. Positions are of words. */
export interface Formulation extends WordRange {
  precedents: Precedent[]
  texts: number
}

/** The glossary's labels in one paragraph. */
export interface SetPhrases {
  /** Formulations in the order of the text, none overlapping another. */
  formulations: Formulation[]
  /** One precedent for each agreed term between two offsets. */
  termsIn(start: number, end: number): Precedent[]
  /** The concepts named between two offsets. */
  conceptsIn(start: number, end: number): string[]
}

/** Finds the glossary's labels in the paragraphs of one draft. Labels of other languages are not looked at. */
export function setPhraseFinder(search: Search, citing: Citing): (text: ComparedText) => SetPhrases {
  const { index, language, filter, excluded } = search
  const { terms, matcher } = labelMatcher(index, language)
  const set = new Set(terms.filter(({ kind }) => kind === 'formulation').map(({ id }) => id))
  const uses = remembered((term: string): CitationRow[] =>
    index
      .citations(term, filter, { offset: 0, limit: MOST_USES })
      .filter(row => row.counts && !excluded.has(row.document)),
  )
  const cited = remembered((term: string): Precedent[] => cite(uses(term).slice(0, 1)))
  const said = remembered((key: string): Omit<Formulation, keyof WordRange> | null => {
    const [term = '', label] = key.split('\n')
    const rows = uses(term).filter(row => row.label === label && isExact(row))
    const documents = [...new Map([...rows].reverse().map(row => [row.document, row])).values()].reverse()
    const precedents = cite(documents.slice(0, MOST_NAMED))
    return precedents.length > 0 ? { precedents, texts: documents.length } : null
  })

  function cite(rows: readonly CitationRow[]): Precedent[] {
    const documents = index.documentsByKey(rows.map(({ document }) => document))
    return rows.flatMap(row => {
      const [citation] = citationsFrom(index, [row])
      const document = documents.get(row.document)
      if (!citation || !document) return []
      const whole = { similarity: 1, begunBefore: true, goesOn: true, also: [] }
      return [{ ...citation, ...whole, states: positions(citing, document) }]
    })
  }

  return text => {
    const matches = matcher.match(text.text, language).filter(({ nested, tier }) => !nested && tier !== 'coordinated')
    const formulations: Formulation[] = []
    for (const match of matches.filter(one => set.has(one.term) && isExact(one))) {
      const range = wordsBetween(text, match.start, match.end)
      const stands = range.to - range.from >= LEAST_WORDS ? said(`${match.term}\n${match.label}`) : null
      if (stands && range.from >= (formulations.at(-1)?.to ?? 0)) formulations.push({ ...range, ...stands })
    }
    const conceptsIn = (start: number, end: number): string[] => {
      const inside = matches.filter(match => match.start >= start && match.end <= end)
      return [...new Set(inside.map(({ term }) => term))]
    }
    return {
      formulations,
      termsIn: (start, end) => conceptsIn(start, end).flatMap(cited).slice(0, MOST_NAMED),
      conceptsIn,
    }
  }
}

/** Written as the label is, but for case, accents and punctuation. */
const isExact = ({ tier }: Pick<Match, 'tier'>): boolean => tier === 'surface' || tier === 'folded'

function wordsBetween({ words }: ComparedText, start: number, end: number): WordRange {
  const from = words.findIndex(word => word.end > start)
  const after = words.findIndex(word => word.start >= end)
  return { from: from < 0 ? words.length : from, to: after < 0 ? words.length : after }
}

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return key => {
    const had = known.get(key)
    if (had !== undefined) return had
    const found = find(key)
    known.set(key, found)
    return found
  }
}
