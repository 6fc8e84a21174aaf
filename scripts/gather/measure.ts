import { passageFacts, passagePoints, pointsIn } from '../../src/match/index.ts'
import { textPart } from '../../src/text/index.ts'
import type { Document, Locator } from '../../src/types.ts'

/** Hundredths of the points that each paragraph has by itself, in their order: what a digest cannot show. */
export function ownPoints({ passages, language, kind }: Document): number[] {
  const leads = new Map<string, string>()
  return passages.map(({ locator, text }) => {
    let chapeau: string | null = null
    if (locator !== null) {
      leads.set(pathOf(locator.path), text)
      if (locator.path.at(-1)?.kind === 'item') chapeau = leads.get(pathOf(locator.path.slice(0, -1))) ?? null
    }
    const facts = passageFacts(text, { language, kind, part: textPart(locator), chapeau })
    return Math.round(100 * pointsIn(passagePoints(facts)))
  })
}

const pathOf = (path: Locator['path']): string => path.map(({ kind, number }) => `${kind} ${number}`).join('/')
