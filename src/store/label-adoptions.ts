import { baseLanguage } from '../text/index.ts'
import type { AdoptionMode, EntryAdoption, Label, LabelAdoption } from '../types.ts'
import { adoptionFrom, INFERRED, usesOf } from './adoption.ts'
import { conditions } from './conditions.ts'
import type { Database } from './database.ts'
import type { Filter } from './rows.ts'
import { emptyTally, type Tally, tallyUse, wider } from './tally.ts'

/** A label, as far as its words are looked for. */
type Worded = Pick<Label, 'text' | 'language'>

/** Who adopted the words of each label of a concept, and not those of another. */
export interface LabelAdoptions {
  /** How each label’s own words were adopted in the widest way; one a label, in their order. */
  labelAdoptions(term: string, labels: readonly Worded[]): LabelAdoption[]
  /** The same with counts and uses, among the documents that pass the filter. */
  labelUses(term: string, labels: readonly Worded[], filter: Filter): EntryAdoption[]
}

export function labelAdoptionQueries(database: Database): LabelAdoptions {
  return {
    labelAdoptions: (term, labels) => {
      const widest = widestByLabel(database, term)
      return labels.map(label => widest.get(keyOf(label)) ?? { widest: null, document: null })
    },
    labelUses: (term, labels, filter) => {
      const tallies = talliesByLabel(database, term, filter)
      return labels.map(label => adoptionFrom(database, tallies.get(keyOf(label)) ?? emptyTally()))
    },
  }
}

/** The words and the language in which they are looked for: a label of a region is matched in every text of the language. */
const keyOf = ({ text, language }: Worded): string => `${baseLanguage(language)} ${text}`

/** One row for each way of adoption, so that a concept of many uses is not read use by use. */
function widestByLabel(database: Database, term: string): Map<string, LabelAdoption> {
  const where = conditions({})
  // Of columns that are not grouped SQLite takes those of the row with the smallest rank.
  const rows = database.rows(
    `SELECT l.text, d.language, d.mode, min(c.rank), d.id, sum(d.mode = 'consensus' AND NOT (${INFERRED}))
     FROM citation c CROSS JOIN document d ON d.key = c.document CROSS JOIN name l ON l.key = c.label
     WHERE c.term = (SELECT key FROM name WHERE text = ?) AND c.counts = 1 AND ${where.sql}
     GROUP BY c.label, d.language, d.mode`,
    [term, ...where.parameters],
  )
  const best = new Map<string, { rank: string; mode: AdoptionMode; adoption: LabelAdoption }>()
  for (const [text, language, mode, rank, id, stated] of rows) {
    const use = { rank: String(rank), mode: String(mode) as AdoptionMode }
    const key = keyOf({ text: String(text), language: String(language) })
    if (!wider(use, best.get(key) ?? null)) continue
    const inferred = use.mode === 'consensus' && Number(stated) === 0
    best.set(key, {
      ...use,
      adoption: { widest: use.mode, ...(inferred && { widestInferred: true as const }), document: String(id) },
    })
  }
  return new Map([...best].map(([key, { adoption }]) => [key, adoption]))
}

function talliesByLabel(database: Database, term: string, filter: Filter): Map<string, Tally> {
  const tallies = new Map<string, { tally: Tally; documents: Set<string> }>()
  for (const { use, folded, label, language } of usesOf(database, term, filter)) {
    const key = keyOf({ text: label, language })
    const mine = tallies.get(key) ?? { tally: emptyTally(), documents: new Set<string>() }
    tallies.set(key, mine)
    if (tallyUse(mine.tally, use)) mine.documents.add(folded)
  }
  return new Map([...tallies].map(([key, { tally, documents }]) => [key, { ...tally, documents: documents.size }]))
}
