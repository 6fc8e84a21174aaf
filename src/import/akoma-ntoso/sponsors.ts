import type { XmlElement } from '../xml/xml.ts'

/** Names that have “and” in them. */
const WITH_AND =
  /(?:Bosnia and Herzegovina|Antigua and Barbuda|Trinidad and Tobago|Saint Kitts and Nevis|Saint Vincent and the Grenadines|Sao Tome and Principe|United Kingdom of Great Britain and Northern Ireland)$/

const PHRASE = /^(?:submitted|introduced|on the basis|recommended|proposed)\b/

/** How a draft came in, where the file says it in words instead of names: “submitted by the Chair”. */
export function readSubmission(steps: XmlElement[]): string | null {
  const by = statedBy(steps, 'draftResolution')
  return PHRASE.test(by) ? by : null
}

/** States and groups that brought in the draft, in the order of the file, each once. */
export function readSponsors(steps: XmlElement[]): string[] {
  const lists = ['draftResolution', 'draftResolutionAdditionalSponsors'].map(outcome => statedBy(steps, outcome))
  return [...new Set(lists.filter(list => !PHRASE.test(list)).flatMap(names))]
}

function statedBy(steps: XmlElement[], outcome: string): string {
  const by = steps.find(step => step.attributes.outcome === outcome)?.attributes.by ?? ''
  return by.replace(/\s+/g, ' ').trim()
}

function names(list: string): string[] {
  const found: string[] = []
  let depth = 0
  let name = ''
  for (const sign of `${list},`) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign !== ',' || depth > 0) name += sign
    else {
      found.push(name.trim())
      name = ''
    }
  }
  if (name.trim() !== '') found.push(name.trim().replace(/,$/, ''))
  const last = found.pop() ?? ''
  return [...found, ...splitLast(last)].filter(entry => entry !== '')
}

/** The last two names of a list are joined by “and”. */
function splitLast(names: string): string[] {
  const tail = WITH_AND.exec(names)?.[0] ?? ''
  const head = names.slice(0, names.length - tail.length)
  const and = tail === '' ? names.lastIndexOf(' and ') : head.lastIndexOf(' and ')
  if (and < 0 || names.includes('(on behalf')) return [names]
  return [names.slice(0, and).trim(), names.slice(and + 5).trim()]
}
