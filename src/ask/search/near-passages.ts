import type { FullText, IndexReader } from '../../store/index.ts'
import { baseLanguage, keptWords, languages, stemmedWords, type Token, tokenize } from '../../text/index.ts'
import { wordsIn } from './match-passage.ts'
import { AKIN, LEAST, type NearUnit, nearExpression, nearUnits } from './near-units.ts'
import { compareHits } from './order.ts'
import type { Plan } from './plan.ts'
import type { Points, RankedPassage } from './points.ts'
import type { Unit } from './units.ts'

/** Passages looked at in the index, and of these read, best first. */
const FOUND = 4000
const READ = 160

/** How much of a question a passage has. */
export interface Lack {
  /** The share of it that is not there; a word of the same root is there for the most part. */
  missing: number
  /** Of that, what the title or a heading above the passage has. */
  titleHasIt: number
}

/**
 * Passages of full texts that have most of a question but not all of it as it was typed, best first: *protecting sources*
 * stands as “the protection of … sources”, and the resolution on the safety of journalists says “attacks against
 * journalists”. None where a question asks for more than words.
 */
export function nearPassages(index: IndexReader, plan: Plan, points: Points): RankedPassage[] {
  const asked = new Map<string, NearUnit[]>()
  for (const base of basesOf(plan)) {
    const near = nearUnits(index, plan.unitsIn(base), base)
    if (near.length > 0) asked.set(base, near)
  }
  const texts = [...asked].flatMap(([base, near]): FullText[] => {
    const expression = nearExpression(near)
    return expression === null ? [] : [{ expression, languages: [base], except: [] }]
  })
  if (texts.length === 0) return []
  const whole = { from: 0, length: FOUND }
  const { rows } = index.findPassages({ ...plan.query, texts }, whole, { offset: 0, limit: FOUND })
  const facts = index.rankingFacts([...new Set(rows.map(({ document }) => document))])
  const likely = points
    .beside(rows, facts)
    .filter(one => one.facts.text !== 'digest')
    .sort(compareHits)
    .slice(0, READ)
  const passages = index.passagesByKey(likely.map(({ passage }) => passage))
  const read = likely.flatMap((one): RankedPassage[] => {
    const { language, about, subjects } = one.facts
    const passage = passages.get(one.passage)
    const near = asked.get(baseLanguage(language))
    if (!passage || !near) return []
    const above = new Set([about, ...subjects, headingStems(passage.heading, language)].join(' ').split(' '))
    const { missing, titleHasIt, lacks, nowhere } = lackIn(tokenize(passage.text, language), above, near)
    if (missing === 0 || 1 - missing < LEAST || isOneOfMany(near, lacks, nowhere)) return []
    return [{ ...one, units: near.map(withAkin), lack: { missing, titleHasIt }, lacks }]
  })
  return points.again(index, read).sort(compareHits)
}

/**
 * Whether of several words only one is there, however much of the question it is, and others not even in the title: who asks
 * for the right to be forgotten does not ask for whatever was forgotten.
 */
function isOneOfMany(near: readonly NearUnit[], lacks: readonly string[], nowhere: number): boolean {
  return near.length > 1 && near.length - lacks.length < 2 && nowhere > 0
}

function basesOf({ query: { filter } }: Plan): string[] {
  return filter.languages === undefined ? [...languages] : [...new Set(filter.languages.map(baseLanguage))]
}

const withAkin = ({ unit, akin }: NearUnit): Unit => ({ ...unit, runs: [...unit.runs, ...akin.map(one => [one])] })

const headingStems = (heading: readonly string[], language: string): string =>
  stemmedWords(keptWords(heading.join('\n'), language))

function lackIn(
  tokens: readonly Token[],
  above: ReadonlySet<string>,
  near: readonly NearUnit[],
): Lack & { lacks: string[]; nowhere: number } {
  const stems = new Set(tokens.map(({ stem }) => stem))
  let missing = 0
  let titleHasIt = 0
  const lacks: string[] = []
  let nowhere = 0
  for (const { unit, weight, akin } of near) {
    if (wordsIn(tokens, unit).length > 0) continue
    const isAkin = akin.some(one => stems.has(one))
    const lacking = weight * (isAkin ? 1 - AKIN : 1)
    missing += lacking
    if (!isAkin) lacks.push(unit.clause.text)
    if (unit.runs.some(run => run.every(one => above.has(one)))) titleHasIt += lacking
    else if (akin.some(one => above.has(one))) titleHasIt += AKIN * lacking
    else if (!isAkin) nowhere++
  }
  return { missing, titleHasIt, lacks, nowhere }
}
