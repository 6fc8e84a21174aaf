import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../src/ask/search/parse-query.ts'
import { standsTogether } from '../../../src/ask/search/together.ts'
import { unitsIn } from '../../../src/ask/search/units.ts'

const together = (query: string, text: string, language = 'en'): string | null => {
  const { clauses } = parseQuery(query)
  const span = standsTogether({ text, quotations: [] }, { language, text: 'copy' }, unitsIn(clauses, language))
  return span && text.slice(span.start, span.end)
}

describe('all words asked for stand together', () => {
  it.each<[query: string, text: string, found: string]>([
    ['harbour light', 'Notes the harbour lights of each coast', 'harbour lights'],
    ['harbour freedom', 'Notes the freedom of the harbour', 'freedom of the harbour'],
    ['right to passage', 'Recalls the right to free tides and the right to the passage', 'right to the passage'],
    [
      'freedom of passage',
      'Upholds freedom of tides, anchorage and passage',
      'freedom of tides, anchorage and passage',
    ],
    ['tides and ropes', 'Notes tides and ropes', 'tides and ropes'],
    ['harbour', 'Notes harbours', 'harbours'],
  ])('%s: %s', (query, text, found) => {
    expect(together(query, text)).toBe(found)
  })

  it('in another language, behind an elided article', () => {
    expect(together('droits de l’homme', 'les droits de l’homme', 'fr')).toBe('droits de l’homme')
  })

  it.each<[query: string, text: string]>([
    ['harbour light', 'Notes each harbour, light as it is'],
    ['harbour light', 'Notes the harbour and its bell, and the light'],
    ['harbour light', 'Notes the harbour and the light'],
    ['harbour light', 'Notes the harbour-wide use of light'],
    ['right to passage', 'Recalls the right of all ships to fair tides in each passage'],
    ['right to passage', 'Recalls the right and the passage'],
    ['harbour light', 'Notes the harbour'],
  ])('or not, %s: %s', (query, text) => {
    expect(together(query, text)).toBeNull()
  })

  it('of a description of three words or more, within a stretch of the text', () => {
    const far = `${'fog '.repeat(60)}`
    expect(together('closing of harbours by storms', 'Deplores the closing, by any storm, of harbours')).not.toBeNull()
    expect(together('closing of harbours by storms', `Deplores storms, ${far}and the closing of harbours`)).toBeNull()
  })

  it('of a digest, only inside one quotation that somebody saw in the text', () => {
    const text = 'Ours: “harbour bells” and light; “light of fog”; “harbour light”'
    const at = (words: string): { start: number; end: number } => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
    const spanOf = (seen: 'text' | 'announcement', words: string) =>
      standsTogether(
        { text, quotations: [{ ...at(words), seen, evidence: null }] as never },
        { language: 'en', text: 'digest' },
        unitsIn(parseQuery('harbour light').clauses, 'en'),
      )
    expect(spanOf('text', 'harbour light')).not.toBeNull()
    expect(spanOf('announcement', 'harbour light')).toBeNull()
    expect(spanOf('text', 'harbour bells')).toBeNull()
  })
})
