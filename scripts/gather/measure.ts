import { passageFacts, passagePoints, pointsIn, standingPlaces } from '../../src/match/index.ts'
import type { Document } from '../../src/types.ts'

/** Hundredths of the points that each paragraph has by itself, in their order: what a digest cannot show. */
export function ownPoints({ passages, language, kind }: Document): number[] {
  const places = standingPlaces(passages)
  return passages.map(({ text }, at) => {
    const facts = passageFacts(text, { language, kind, part: null, chapeau: null, ...places[at] })
    return Math.round(100 * pointsIn(passagePoints(facts)))
  })
}
