import { rankVerbs } from '../../match/index.ts'
import { spokenDate } from '../../text/index.ts'
import type { ReadSource, SentenceWords, VerbLadder, WeakeningRule } from '../../types.ts'
import type { Comparison, ForceChange, TraceFinding } from './answer.ts'
import type { ReadClause } from './clauses-of.ts'

/**
 * A quality that the same body named in its text before and no longer names.
 *
 * A warning where both wordings are known to be whole and their texts are on one subject; where one is a recorded phrase,
 * or the texts are on two subjects by their titles, a hint to look.
 */
export function lostQualities(
  comparison: Comparison | null,
  rules: readonly WeakeningRule[],
  isOneSubject: boolean,
): TraceFinding[] {
  const rule = rules.find(({ id }) => id === 'qualifier-lost')
  if (comparison === null || !comparison.sameBody || !rule?.source) return []
  if (comparison.lost.length === 0) return []
  const words = comparison.lost.map(({ text }) => `“${text}”`).join(', ')
  const date = spokenDate(comparison.adopted, 'en')
  return [
    {
      rule: 'qualifier-lost',
      severity: comparison.firm && isOneSubject ? 'warning' : 'info',
      message: comparison.firm
        ? `${words} no longer named; ${comparison.document} (${date}) has “${comparison.quote}”${isOneSubject ? '' : ', on another subject by its title'}`
        : `${words}, named in ${comparison.document} (${date}), not in the words recorded: check the full text`,
      sources: [rule.source],
    },
  ]
}

/** What changed in the force of a clause. */
export function forceChanges(before: ReadClause, after: ReadClause): ForceChange[] {
  const changes: ForceChange[] = []
  const was = before.force
  const is = after.force
  if (was.verb?.id !== is.verb?.id && was.verb && is.verb)
    changes.push({ kind: 'verb', from: was.verb.text, to: is.verb.text })
  if (was.addressee?.toLowerCase() !== is.addressee?.toLowerCase() && was.addressee && is.addressee)
    changes.push({ kind: 'addressee', from: was.addressee, to: is.addressee })
  const missing = (from: ReadClause, to: ReadClause): string[] =>
    from.caveats.flatMap(({ id }, at) => {
      const earlier = from.caveats.slice(0, at + 1).filter(one => one.id === id).length
      return to.caveats.filter(one => one.id === id).length < earlier ? [from.force.caveats[at] ?? ''] : []
    })
  for (const text of missing(after, before)) changes.push({ kind: 'caveat-added', from: null, to: text })
  for (const text of missing(before, after)) changes.push({ kind: 'caveat-dropped', from: text, to: null })
  return changes
}

/** Which changes of a clause (`forceChanges`) weaken it by a named rule. Only texts of one body are compared. */
export function weakerClause(
  changes: readonly ForceChange[],
  before: ReadClause,
  after: ReadClause,
  body: { issuer: string; language: string },
  { rules, ladders }: Pick<SentenceWords, 'rules' | 'ladders'>,
): TraceFinding[] {
  return changes.flatMap(({ kind, from, to }): TraceFinding[] => {
    if (kind === 'caveat-added' && to !== null) return addedCaveat(to, after, rules)
    if (kind !== 'verb' || !before.force.verb || !after.force.verb) return []
    const ranking = rankVerbs(ladders, body, before.force.verb.id, after.force.verb.id)
    if (ranking.order === 'higher') return []
    const change = `the verb went from “${from}” to “${to}”`
    if (ranking.order === 'lower')
      return [
        {
          rule: 'verb-lowered',
          severity: 'warning',
          message: `${change}: lower by ${titles(ranking.ladders)}`,
          sources: sourcesOf(ranking.ladders),
        },
      ]
    const why =
      ranking.reason === 'conflict'
        ? `the orders read contradict one another (${titles(ranking.ladders)})`
        : 'no order of verbs that was read ranks the two for this body'
    return [
      {
        rule: 'verb-lowered',
        severity: 'info',
        message: `${change}: not ranked, ${why}`,
        sources: sourcesOf(ranking.ladders),
      },
    ]
  })
}

function addedCaveat(text: string, clause: ReadClause, rules: readonly WeakeningRule[]): TraceFinding[] {
  const caveat = clause.caveats[clause.force.caveats.indexOf(text)]
  const rule = rules.find(({ id }) => id === caveat?.rule)
  if (!rule?.source) return []
  return [
    { rule: 'caveat-added', severity: 'warning', message: `“${text}” was added: ${rule.says}`, sources: [rule.source] },
  ]
}

const titles = (ladders: readonly VerbLadder[]): string => ladders.map(({ title }) => title).join('; ')

const sourcesOf = (ladders: readonly VerbLadder[]): ReadSource[] => ladders.map(({ source }) => source)

/** How many of the findings say that a text is weaker. */
export const warningsIn = (findings: readonly TraceFinding[]): number =>
  findings.filter(({ severity }) => severity === 'warning').length
