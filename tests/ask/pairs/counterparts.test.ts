import { describe, expect, it } from 'vitest'
import { lookup } from '../../../src/ask/index.ts'
import { drawLookup } from '../../../src/cli/print/lookup.ts'
import { screen } from '../../../src/cli/shared/screen.ts'
import { akn, harbourResolution } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
writeFiles(here.inbox, {
  'a.xml': harbourResolution.en,
  'b.xml': harbourResolution.fr,
  'c.xml': akn({
    ...{ symbol: 'A/RES/99/8', title: 'In English alone', preamble: [] },
    operative: [{ number: '1', text: 'Praises every open harbour.' }],
  }),
})
await statuses(here, [here.inbox])

const answer = (query: string, beside?: string): ReturnType<typeof lookup> =>
  ask(here.library.index, index =>
    lookup(index, { query, filter: { noBuiltin: true }, limit: 10, ...(beside ? { beside } : {}) }),
  )

describe('a lookup with another language', () => {
  it('gives below each citation the paragraph there, with the concept’s words in it', async () => {
    const { entries, with: beside } = await answer('open harbour', 'FR')
    expect(beside).toBe('fr')
    const found = entries[0]?.citations.map(({ document, locator, counterpart }) => [
      document.id,
      locator?.label,
      counterpart?.proved ?? null,
      counterpart?.passages.map(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end))),
    ])
    expect(found).toContainEqual(['A/RES/99/7', 'OP1', true, [['port ouvert']]])
    expect(found).toContainEqual(['A/RES/99/7', 'PP1', true, [['port ouvert']]])
    expect(found).toContainEqual(['A/RES/99/8', 'OP1', null, undefined])
  })

  it('says where the words come from, and how many citations have their paragraph there', async () => {
    const drawn = screen(80)
    drawLookup(await answer('open harbour', 'fr'), drawn)
    expect(drawn.text()).toContain('fr  “port ouvert”  para. 1 · copy\n')
    expect(drawn.text()).toMatch(/In fr +2 of 3 shown with their paragraph/)
  })

  it('leaves an answer as it was where none is asked for, and refuses one that nothing is held in', async () => {
    const { entries } = await answer('open harbour')
    expect(entries[0]?.citations.every(citation => !('counterpart' in citation))).toBe(true)
    await expect(answer('open harbour', 'eo')).rejects.toMatchObject({ code: 'UNKNOWN_VALUE' })
  })
})
