import type { IndexReader } from '../../store/index.ts'
import { expressionOf, fullTexts, quoted } from './full-text.ts'
import { fitsPassage } from './match-passage.ts'
import type { Plan } from './plan.ts'
import { BETWEEN, carrying, MEMBERS, standsAsTyped, standsTogether, typedWords } from './together.ts'
import type { Unit } from './units.ts'

/** The passages of an index that have all the words of a query together, counted to the last. */
export interface Together {
  /** Their keys. */
  passages: ReadonlySet<number>
  /** Documents they are in, whatever their language: a text in five languages is one. */
  documents: number
}

/** Combinations of other forms put to the index as near one another; where there are more, only the texts tell. */
const MOST = 32
/** Passages read at a time. */
const READ = 500

/**
 * Find all passages that have the words of a query together (see `standsTogether`): those that the index has near one
 * another are read for it. Null where a query asks for no words, but for concepts alone.
 */
export function togetherIn(index: IndexReader, plan: Plan): Together | null {
  const { query, unitsIn, isChecked } = plan
  if (query.texts.length === 0) return null
  const texts = fullTexts(plan.clauses, query.filter.languages, nearOneAnother)
  const bodies = index.bodies({ ...query, texts })
  const sure = bodies.filter(body => !isChecked && isSure(body, unitsIn(body.language)))
  const passages = new Set(sure.map(({ key }) => key))
  const documents = new Set(sure.map(({ folded }) => folded))
  const others = bodies.filter(({ key }) => !passages.has(key))
  for (let at = 0; at < others.length; at += READ) {
    const part = others.slice(at, at + READ)
    const rows = index.passagesByKey(part.map(({ key }) => key))
    for (const { key, folded, language, kind } of part) {
      const row = rows.get(key)
      const about = { language, text: kind }
      if (!row || (isChecked && !fitsPassage(row, about, unitsIn(language)))) continue
      if (standsTogether(row, about, unitsIn(language)) === null) continue
      passages.add(key)
      documents.add(folded)
    }
  }
  return { passages, documents: documents.size }
}

/** A whole text needs no reading where one word was asked for, or all of them stand in it as typed. */
function isSure({ text }: { text: string | null }, units: readonly Unit[]): boolean {
  if (text === null) return false
  if (carrying(units).length < 2) return true
  const typed = typedWords(units)
  return typed !== null && standsAsTyped(text, typed)
}

/** The expression of passages that have all of a query, the words that carry it near one another. */
function nearOneAnother(units: readonly Unit[]): string | null {
  const whole = expressionOf(units)
  const used = carrying(units)
  const ways = used.length === 2 ? choices(used) : []
  if (whole === null || ways.length === 0) return whole
  const words = used.reduce((sum, unit) => sum + Math.max(1, ...unit.runs.map(run => run.length)), 0)
  const between = units.length * (BETWEEN + 1) + words + MEMBERS * 2
  return `(${whole}) AND (${ways.map(way => `NEAR(${way.join(' ')}, ${between})`).join(' OR ')})`
}

function choices(units: readonly Unit[]): string[][] {
  let all: string[][] = [[]]
  for (const { runs, beginnings } of units) {
    const forms = [...runs.map(run => quoted(run.join(' '))), ...beginnings.map(one => `${quoted(one)} *`)]
    all = all.flatMap(choice => forms.map(form => [...choice, form]))
    if (all.length > MOST) return []
  }
  return all
}
