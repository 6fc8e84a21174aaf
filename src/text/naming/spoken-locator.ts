import type { Locator, LocatorKind } from '../../types.ts'
import type { ContainerKind } from '../languages/index.ts'
import { containerName, holdsItems, isContainer } from './container-names.ts'
import { headingWords } from './locator-grammar.ts'
import { ownPlaceInFrench } from './own-places.ts'

type Words = { [K in Exclude<LocatorKind, ContainerKind>]: (number: string) => string } & {
  unknown: string
  counted: string
}

const english: Words = {
  preamble: number => `preambular para. ${number}`,
  paragraph: number => `para. ${number}`,
  item: number => `(${number})`,
  recommendation: number => `rec. ${number}`,
  call: number => `call (${number})`,
  commitment: number => `commitment ${number}`,
  heading: headingWords,
  note: number => `note ${number}`,
  unknown: 'paragraph not identified',
  counted: 'counted',
}

const french: Words = {
  preamble: number => `alinéa ${number} du préambule`,
  paragraph: number => `par. ${number}`,
  item: number => `(${ownPlaceInFrench(number)})`,
  recommendation: number => `recommandation ${number}`,
  call: number => `appel (${number})`,
  commitment: number => `engagement ${number}`,
  heading: number => headingWords(ownPlaceInFrench(number)),
  note: number => `note ${number}`,
  unknown: 'passage non localisé',
  counted: 'compté',
}

/**
 * A locator as one says it, United Nations style: `para. 4 (b)`, `preambular para. 3`, `para. 3 (counted)`,
 * `annex, art. 7, para. 2`, `paragraph not identified`. The second use of a number keeps its mark: `para. 4~2`.
 */
export function spokenLocator(locator: Locator | null, language: 'en' | 'fr' = 'en'): string {
  const words = language === 'fr' ? french : english
  if (locator === null) return words.unknown
  let spoken = ''
  let before: LocatorKind | null = null
  for (const { kind, number } of locator.path) {
    const said = isContainer(kind) ? containerName(kind, number, language) : words[kind](number)
    if (before === null) spoken = said
    else if (kind !== 'item' || !holdsItems(before)) spoken += `, ${said}`
    else spoken += before === 'item' ? said : ` ${said}`
    before = kind
  }
  const counted = !locator.printed && locator.path.some(step => step.kind === 'paragraph')
  return counted ? `${spoken} (${words.counted})` : spoken
}
