import { describe, expect, it } from 'vitest'
import { type Timeline, timelineSvg } from '../../../src/render/timeline/timeline-svg.ts'
import { wrapRuns } from '../../../src/render/timeline/wrap-runs.ts'

const timeline: Timeline = {
  language: 'en',
  title: 'open <lagoon> & "pier"',
  description: '2 wordings in 2 texts of 1 body',
  rows: [
    {
      date: '1 May 2033',
      title: 'Lagoons',
      agreed: 'A/RES/91/1: adopted without a vote',
      mode: 'adopted-without-vote',
      wordings: [
        {
          runs: [
            { op: 'equal', text: '“' },
            { op: 'insert', text: 'free' },
            { op: 'equal', text: ' and ' },
            { op: 'move', text: 'open' },
            { op: 'equal', text: ' lagoon”' },
          ],
          gone: ['secure'],
          note: 'para. 1 · copy',
          warning: 'weaker: “secure” no longer named',
          rightToLeft: false,
        },
      ],
    },
    {
      date: '2034',
      title: 'بحيرة',
      agreed: 'x\u0007: unknown',
      mode: 'unknown',
      wordings: [{ runs: [{ op: 'equal', text: 'بحيرة حرة' }], gone: [], note: 'n', warning: null, rightToLeft: true }],
    },
  ],
  notes: ['Searched: 2 documents.'],
}

describe('the picture of a trace', () => {
  const svg = timelineSvg(timeline)

  it('has a title and a description for who does not see it', () => {
    expect(svg).toContain('role="img" aria-labelledby="title description"')
    expect(svg).toContain('<title id="title">open &lt;lagoon&gt; &amp; &quot;pier&quot;</title>')
    expect(svg).toContain('<desc id="description">2 wordings in 2 texts of 1 body</desc>')
  })

  it('is well-formed XML: every sign of a text written out, no control character, every element closed', () => {
    const stack: string[] = []
    for (const [, slash, name = '', , own] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/g))
      if (slash) expect(stack.pop()).toBe(name)
      else if (!own) stack.push(name)
    expect(stack).toEqual([])
    expect(svg.replaceAll(/<[^<>]*>/g, '').match(/[<>]|&(?!amp;|lt;|gt;|quot;)/)).toBeNull()
    expect(/[\u0000-\u0008\u000b-\u001f]/.test(svg)).toBe(false)
  })

  it('fetches nothing and runs nothing', () => {
    expect(/href|url\(|<script|<image|@import|<foreignObject| on[a-z]+=/.test(svg)).toBe(false)
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  it('marks what came, moved and went by more than colour', () => {
    expect(svg).toContain('font-weight="700" text-decoration="underline">free</tspan>')
    expect(svg).toContain('font-style="italic">open</tspan>')
    expect(svg).toContain('text-decoration="line-through">secure</tspan>')
    expect(svg).toContain('weaker: “secure” no longer named')
  })

  it('is the same for the same trace, and writes right to left where the text does', () => {
    expect(timelineSvg(timeline)).toBe(svg)
    expect(svg).toMatch(/direction="rtl" xml:space="preserve">بحيرة/)
  })
})

describe('lines of a picture', () => {
  it('break at spaces, keep every word and its mark', () => {
    const lines = wrapRuns(
      [
        { op: 'equal', text: 'one two ' },
        { op: 'insert', text: 'three four' },
      ],
      6,
    )
    expect(lines).toEqual([
      [{ op: 'equal', text: 'one two ' }],
      [{ op: 'insert', text: 'three ' }],
      [{ op: 'insert', text: 'four' }],
    ])
  })

  it('of a word wider than the line still end', () => {
    expect(wrapRuns([{ op: 'equal', text: 'x'.repeat(500) }], 5)).toHaveLength(1)
  })
})
