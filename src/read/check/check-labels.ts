import { baseLanguage, labelKey, stemKey } from '../../text/index.ts'
import type { Finding, Label, Term } from '../../types.ts'
import { mistake } from '../source/findings.ts'
import { placeIn } from '../source/value-places.ts'

interface Claim {
  term: Term
  label: Label
  index: number
}

/**
 * Check that every spelling belongs to one concept, and that each concept has one entry label per language and region.
 */
export function checkLabels(terms: readonly Term[]): Finding[] {
  const claims = terms.flatMap(term => term.labels.map((label, index) => ({ term, label, index })))
  return [...checkClaims(claims), ...terms.flatMap(checkEntries)]
}

function checkClaims(claims: readonly Claim[]): Finding[] {
  const findings: Finding[] = []
  const spelt = new Map<string, Claim>()
  const inflected = new Map<string, Claim>()
  for (const claim of claims) {
    const { label } = claim
    // An acronym is matched in capitals only: IT and it are two spellings.
    const scope = `${baseLanguage(label.language)}${isAcronym(label.text) ? ' capitals' : ''} `
    const sameSpelling = claimed(spelt, scope + labelKey(label.text, label.language), claim)
    const sameStems = claimed(inflected, scope + stemKey(label.text, label.language), claim)
    const other = sameSpelling ?? sameStems
    if (other !== null) findings.push(clash(claim, other, sameSpelling !== null))
  }
  return findings
}

/** The first concept that claimed this key, when it is another one. */
function claimed(keys: Map<string, Claim>, key: string, claim: Claim): Claim | null {
  const other = keys.get(key)
  if (other === undefined) keys.set(key, claim)
  return other === undefined || other.term.id === claim.term.id ? null : other
}

function clash({ term, label, index }: Claim, other: Claim, exact: boolean): Finding {
  const place = placeIn(term, ['labels', index, 'text'], `terms/${term.id}.yaml`)
  const both = `“${label.text}” (${label.language}) of ${term.id} and “${other.label.text}” of ${other.term.id}`
  const related = isRelated(term, other.term) || isRelated(other.term, term)
  if (related)
    return mistake(
      'VARIANT_AND_RELATED',
      `${both} are one wording, and the two concepts are listed as related`,
      place,
      'A related concept means something else: remove the label from one of the two, or join the concepts.',
    )
  if (exact)
    return mistake(
      'DUPLICATE_LABEL',
      `${both} are one spelling`,
      place,
      'Remove the label from one of the two, or join the two concepts.',
    )
  return {
    kind: 'DUPLICATE_INFLECTION',
    severity: 'warning',
    message: `${both} differ only in their endings or joints: a text that has one matches both`,
    place,
    hint: 'Remove the label from one of the two, or join the two concepts.',
  }
}

function isRelated(term: Term, other: Term): boolean {
  return term.related.some(({ id }) => id === other.id)
}

function isAcronym(text: string): boolean {
  return /^[\p{L}\p{N}&.-]{2,8}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}

function checkEntries(term: Term): Finding[] {
  const findings: Finding[] = []
  const file = `terms/${term.id}.yaml`
  const entries = new Map<string, Label>()
  for (const [index, label] of term.labels.entries()) {
    if (label.role !== 'entry') continue
    const where = label.region === null ? label.language : `${label.language}-${label.region}`
    const first = entries.get(where)
    if (first === undefined) entries.set(where, label)
    else
      findings.push(
        mistake(
          'SEVERAL_ENTRY_LABELS',
          `${term.id} has two entry labels in ${where}: “${first.text}” and “${label.text}”`,
          placeIn(term, ['labels', index], file),
          'Give one of the two role: variant, or a region.',
        ),
      )
  }
  if (entries.size === 0)
    findings.push(
      mistake(
        'NO_ENTRY_LABEL',
        `${term.id} has no entry label`,
        placeIn(term, ['labels'], file),
        'Give one label role: entry.',
      ),
    )
  return findings
}
