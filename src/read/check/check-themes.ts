import type { Finding } from '../../types.ts'
import { mistake } from '../source/findings.ts'
import { placeIn } from '../source/value-places.ts'
import type { Holdings } from './check-glossary.ts'
import { unknown } from './check-terms.ts'

const file = 'themes.yaml'

/** Check the themes, and the themes that documents and toolkits name. */
export function checkThemes({ themes, toolkits, documents, terms }: Holdings): Finding[] {
  const known = new Set(themes.map(({ id }) => id))
  const toolkitIds = new Set(toolkits.map(({ id }) => id))
  const concepts = new Map(terms.map(term => [term.id, term]))
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const theme of themes) {
    if (seen.has(theme.id))
      findings.push(
        mistake(
          'REPEATED_THEME',
          `the theme ${theme.id} stands twice`,
          placeIn(theme, ['id'], file),
          'Remove one of the two.',
        ),
      )
    seen.add(theme.id)
    for (const [i, id] of theme.toolkits.entries())
      findings.push(
        ...unknown('toolkit', id, toolkitIds, `the theme ${theme.id}`, placeIn(theme, ['toolkits', i], file)),
      )
    for (const [i, id] of (theme.general ?? []).entries()) {
      const place = placeIn(theme, ['general', i], file)
      findings.push(...unknown('concept', id, new Set(concepts.keys()), `the theme ${theme.id}`, place))
      if (concepts.get(id)?.themes.includes(theme.id) === false)
        findings.push(
          mistake('NOT_OF_THE_THEME', `${id} is no concept of the theme ${theme.id}`, place, 'Remove the line.'),
        )
    }
  }
  for (const holder of [...documents, ...toolkits])
    for (const [i, theme] of holder.themes.entries())
      findings.push(...unknown('theme', theme, known, holder.id, placeIn(holder, ['themes', i], holder.file)))
  return findings
}
