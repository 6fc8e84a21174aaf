import { expect, it } from 'vitest'
import { trace } from '../../../src/ask/trace/index.ts'
import { toTimeline } from '../../../src/cli/print/timeline.ts'
import { askLibrary } from '../../../src/library/index.ts'
import { timelineSvg } from '../../../src/render/timeline/index.ts'
import { noLibrary } from '../run.ts'

it('a drawing is in the language of its reader, but for what others wrote and the words of a document', async () => {
  const answer = await askLibrary({ folder: noLibrary, warn: () => {} }, index =>
    trace(index, { query: 'internet shutdown', filter: {}, limit: 20 }),
  )
  const drawing = toTimeline(answer, 'fr', 'coupure d’Internet')
  const ours = [
    ...[drawing.title, drawing.description, ...drawing.notes],
    ...drawing.rows.flatMap(({ date, agreed, wordings }) => [
      ...[date, agreed],
      ...wordings.flatMap(({ note, warning }) => [note, warning ?? '']),
    ]),
  ].join('\n')
  expect(ours).toMatch(/formulations? dans \d+ textes? de \d+ organes?/)
  expect(ours).toMatch(/Recherché dans \d+ documents/)
  expect(ours).not.toMatch(/\b(?:the|texts?|same as|adopted|weaker|without|Searched|Held|unchecked|December)\b/)
  expect(timelineSvg(drawing)).toContain('xml:lang="fr"')
  // The English one is as it was.
  expect(toTimeline(answer).notes.join(' ')).toMatch(/^Underlined: added\. .* Held: /)
})
