import type { Locator, LocatorKind } from '../../types.ts'

type Words = { [K in LocatorKind]: (number: string) => string } & { unknown: string; counted: string }

const english: Words = {
  component: number => `component ${number}`,
  annex: number => `annex ${number}`.trimEnd(),
  part: number => `part ${number}`,
  preamble: number => `preambular para. ${number}`,
  paragraph: number => `para. ${number}`,
  item: number => `(${number})`,
  recommendation: number => `rec. ${number}`,
  call: number => `call (${number})`,
  commitment: number => `commitment ${number}`,
  heading: number => number,
  note: number => `note ${number}`,
  unknown: 'place unknown',
  counted: 'counted',
}

/** Places that our digests name in English words of ours, in French. */
const frenchHeadings: ReadonlyMap<string, string> = new Map([
  ['title', 'titre'],
  ['context', 'contexte'],
  ['mission statement', 'énoncé de mission'],
  ['English block', 'bloc en anglais'],
  ['lead-in of the recommendations', 'phrase qui introduit les recommandations'],
  ['introduction of the FOC page', 'introduction de la page de la FOC'],
  ['notice of Canada’s chairship', 'annonce de la présidence canadienne'],
])

const frenchHeading = (words: string): string =>
  frenchHeadings.get(words) ?? words.replace(/^summary of actions: action (\d{1,3})$/, 'résumé des actions, action $1')

const french: Words = {
  component: number => `texte ${number}`,
  annex: number => `annexe ${number}`.trimEnd(),
  part: number => `partie ${number}`,
  preamble: number => `alinéa ${number} du préambule`,
  paragraph: number => `par. ${number}`,
  item: number => `(${number})`,
  recommendation: number => `recommandation ${number}`,
  call: number => `appel (${number})`,
  commitment: number => `engagement ${number}`,
  heading: frenchHeading,
  note: number => `note ${number}`,
  unknown: 'endroit inconnu',
  counted: 'compté',
}

/**
 * A locator as one says it, United Nations style: `para. 4 (b)`, `preambular para. 3`, `para. 3 (counted)`,
 * `annex I, para. 2`, `place unknown`. The second use of a number keeps its mark: `para. 4~2`.
 */
export function spokenLocator(locator: Locator | null, language: 'en' | 'fr' = 'en'): string {
  const words = language === 'fr' ? french : english
  if (locator === null) return words.unknown
  let spoken = ''
  let before: LocatorKind | null = null
  for (const step of locator.path) {
    const said = words[step.kind](step.number)
    if (before === null) spoken = said
    else if (step.kind !== 'item' || containers.has(before)) spoken += `, ${said}`
    else spoken += before === 'item' ? said : ` ${said}`
    before = step.kind
  }
  const counted = !locator.printed && locator.path.some(step => step.kind === 'paragraph')
  return counted ? `${spoken} (${words.counted})` : spoken
}

const containers: ReadonlySet<LocatorKind> = new Set(['component', 'annex', 'part'])
