import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/import/markdown/markdown-parser.ts'

const slowly = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)

// Parted by `§`, which no construct knows.
const pieces = [
  'Urges§States§ § §\n§\n\n§- §1. §# §> §    §\t§*§**§_§~~§`§\\',
  '|§:-§-:§---§:§-§a | b\n:- | -:\nc | d§x\n:-§x\n-:§x\n|-§[^1]§[^1]: note§[x] ',
  '@§a@b.org§desk_@mission_x.example§www.§WWW.example.org/_a_§http://a.org/*b*§HTTPS://a.org§xmpp:',
  'mailto:a@b.org§[a](https://a.org)§<https://a.org>§<br>§&amp;§é§حق§\u00A0',
].flatMap(some => some.split('§'))

describe('reading Markdown without the constructs that a text cannot have', () => {
  it('gives the tree of the parser with all of them', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(texts, text => {
        expect(parseMarkdown(text)).toEqual(slowly(text))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['an address of the web in a text without one of the post', 'See https://example.org/_a_/*b* and *this*.'],
    ['an address that begins with www', 'See www.example.org/_a_.'],
    ['an address of the post', 'Write to desk_@mission.example.'],
    ['a table of one column', 'Words\n:-\nlanterns'],
    ['a table without pipes at its ends', 'a | b\n--- | ---\nc | d'],
  ])('still knows %s', (_, text) => {
    const found = JSON.stringify(parseMarkdown(text))
    expect(found).toBe(JSON.stringify(slowly(text)))
    expect(found).toMatch(/"type":"(?:link|table)"/)
  })
})
