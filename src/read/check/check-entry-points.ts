import { stemKey } from '../../text/index.ts'
import type { Finding } from '../../types.ts'
import { mistake } from '../source/findings.ts'
import { placeIn } from '../source/value-places.ts'
import type { Holdings } from './check-glossary.ts'
import { unknown } from './check-terms.ts'

const file = 'entry-points.yaml'

/** Check the words that people ask with: none is a label, none stands twice, and each concept that one leads to is there. */
export function checkEntryPoints({ entryPoints = [], terms }: Holdings): Finding[] {
  const ids = new Set(terms.map(({ id }) => id))
  const labels = new Map(
    terms.flatMap(({ id, labels }) => labels.map(({ text, language }) => [keyOf(text, language), id] as const)),
  )
  const seen = new Set<string>()
  return entryPoints.flatMap(point => {
    const place = placeIn(point, [], file)
    return [
      ...(point.term === null
        ? []
        : unknown('concept', point.term, ids, 'an entry point', placeIn(point, ['term'], file))),
      ...point.asked.flatMap(({ text, language }): Finding[] => {
        const key = keyOf(text, language)
        const owner = labels.get(key)
        if (owner !== undefined)
          return [
            mistake('LABEL_ASKED', `“${text}” is a label of ${owner}`, place, 'Remove it: the label answers already.'),
          ]
        if (seen.has(key)) return [mistake('REPEATED_ENTRY_POINT', `“${text}” stands twice`, place, 'Keep one.')]
        seen.add(key)
        return []
      }),
    ]
  })
}

const keyOf = (text: string, language: string): string => `${language} ${stemKey(text, language)}`
