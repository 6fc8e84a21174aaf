import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { briefTree, renderMarkdown } from '../../../src/render/brief/index.ts'
import { wordsFor } from '../../../src/render/index.ts'
import type { Brief } from '../../../src/types.ts'
import { citation, copied, documentRef, invented, nobody } from './invented-brief.ts'

const written = (brief: Brief, language = 'en') => renderMarkdown(briefTree(brief, wordsFor(language)))
const markdown = (brief: Brief, language = 'en') => written(brief, language).replaceAll('\u00a0', ' ')
const read = unified().use(remarkParse).use(remarkGfm)

interface Node {
  type: string
  value?: string
  depth?: number
  url?: string
  children?: Node[]
}

function all(node: Node, type: string): Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap(child => all(child, type))]
}

function plain(node: Node): string {
  return node.value ?? (node.children ?? []).map(plain).join('')
}

const headings = (source: string) => all(read.parse(source), 'heading').map(node => [node.depth, plain(node)])

describe('a brief in Markdown', () => {
  it('says below its title that the statement was not read whole, and which command completes it', () => {
    const first = markdown(invented()).split('\n')[4]
    expect(first).toBe(
      '**The statement behind this brief, “Joint Statement on Quiet Harbours”, was not read whole. What was read: paragraph 1.** Complete it with: `foc import https://harbour.example/quiet --id 2031-quiet-harbours --official`',
    )
  })

  it('says so plainly where nothing was read and no address is known', () => {
    const [, , , , first] = markdown(
      invented({ statement: { document: documentRef(), read: null, complete: false, command: null } }),
    ).split('\n')
    expect(first).toBe(
      '**The statement behind this brief, “Joint Statement on Quiet Harbours”, was not read.** No address of its text is known.',
    )
  })

  it('begins with its title where the statement was read whole', () => {
    const statement = { document: documentRef(), read: null, complete: true, command: null }
    expect(markdown(invented({ statement }))).toMatch(/^# Quiet harbours\n\nLatest text used: 4 December 2033\./)
  })

  it('has its sections in the agreed order', () => {
    expect(headings(markdown(invented()))).toEqual([
      [1, 'Quiet harbours'],
      [2, 'At a glance'],
      [2, 'Background'],
      [2, 'Talking points'],
      [2, 'Agreed terms'],
      [2, 'Agreed wording'],
      [3, 'Joint Statement on Quiet Harbours'],
      [3, 'Lanterns in the harbour'],
      [2, 'Coverage'],
      [3, 'Documents on this subject that were not read'],
      [3, 'Notices: reported, not agreed'],
      [2, 'Acknowledgement'],
      [2, 'Sources'],
    ])
  })

  it('prints with each agreed phrase its source and place, and how it was adopted where that is not as the statement', () => {
    const brief = markdown(invented())
    expect(brief).toContain('   - “in the name of good order” \\[1, ¶1]\n')
    expect(brief).toContain('   - “lit harbours” \\[1]\n')
    expect(brief).toContain(
      '   In texts of the United Nations:\n\n   - “keep lanterns lit” X/RES/9/4, para. 4, vote: 133 for, 3 against, abstentions not recorded \\[2]',
    )
    expect(brief).toContain('Force: concern. Reach: FOC only, as far as the texts held show.')
    expect(brief).toContain('Force: call. Reach: FOC and UN (“lit harbours”).')
  })

  it('states the shortfall after the points', () => {
    expect(markdown(invented())).toContain(
      '\n\nThe texts at hand carry 2 talking points. The statement itself was not read whole; its text may carry more. 1 more point was left out: no citation of it resolves.\n\n## Agreed terms',
    )
    expect(markdown(invented({ shortfall: { dropped: 0, statementRead: true } }))).not.toContain('The texts at hand')
  })

  it('says at a glance how the statement was adopted, on what basis, and in one legend what may be quoted', () => {
    const brief = markdown(invented())
    expect(brief).toContain(
      '**Adoption:** adopted by consensus (12 members; basis: the closing note of the conference).',
    )
    expect(brief).toContain('\\* quoted from a copy: name it')
    expect(brief).not.toContain('†')
  })

  it('lays out the terms in a table, with the label of its language', () => {
    expect(markdown(invented())).toContain(
      '| lit harbour | term | adopted by consensus | May 2031 \\[1] | date unknown (2040-elsewhere) | 2 |',
    )
  })

  it('marks the quotation in its passage where the text is held', () => {
    expect(markdown(invented())).toContain(
      '> “Calls upon all ports to **keep lanterns lit**, and to tell seafarers when they go out;”',
    )
  })

  it('marks no words in a passage that does not hold them at that place', () => {
    expect(markdown(invented({ wording: [{ ...copied, start: copied.start + 1 }] }))).not.toContain('> ')
  })

  it('keeps reported words out of the agreed wording, and out of quotation marks', () => {
    const reported = citation('unseen words', { status: 'reported', seen: 'announcement' })
    const summary = citation('our own words', { status: 'summary', seen: null })
    const brief = markdown(invented({ wording: [reported, summary] }))
    expect(brief).toContain('## Agreed wording\n\nNo wording that may be quoted is at hand.')
    expect(brief).toContain('*boats that pass at night* \\[3, ¶1; adoption not on record]')
    expect(brief).not.toContain('“boats that pass at night”')
  })

  it('lists what was not read and what does not resolve', () => {
    const lost = {
      document: '2031-quiet-harbours',
      locator: '¶9',
      phrase: 'out of order',
      say: 'Light them.',
      found: null,
    }
    const coverage = {
      ...{ unread: [], notices: [], unresolved: [] },
      lost: [
        { ...lost, why: 'not-carried' as const, left: true },
        { ...lost, why: 'moved' as const, left: false },
      ],
    }
    const brief = markdown(invented({ coverage }))
    expect(brief).toContain('Every document on this subject that we know of was read')
    expect(brief).toContain(
      '### Citations not found\n\n- “out of order”, 2031-quiet-harbours, ¶9: the text held does not have these words; left out: “Light them.”.',
    )
    expect(brief).toContain('the words stand at paragraph not identified: to review; to review: “Light them.”.')
    expect(markdown(invented({ coverage, language: 'fr' }), 'fr')).toContain('le texte disponible n’a pas ces mots')
  })

  it('numbers each source once, with the pages that showed its wordings', () => {
    expect(markdown(invented())).toContain(
      '1. [Joint Statement on Quiet Harbours](https://harbour.example/quiet)‡, Harbour Coalition, May 2031; joint statement; adopted by consensus (12 members; basis: the closing note of the conference); only short phrases held; wording seen in: [gazette.example](https://www.gazette.example/notes/7).',
    )
  })

  it('acknowledges the United Nations only where it quotes one of its texts', () => {
    expect(markdown(invented())).toContain('the United Nations is their source')
    const without = invented({ wording: [], talkingPoints: [], references: [] })
    expect(markdown(without)).not.toContain('Acknowledgement')
    expect(markdown({ ...without, acknowledgements: ['Thanks to the harbour.'] })).toContain('Thanks to the harbour.')
  })

  it('is honest where there is nothing', () => {
    const brief = markdown(invented({ talkingPoints: [], terms: [], wording: [], references: [], resources: [] }))
    expect(brief).toContain('No talking point is supported by the texts at hand.')
    expect(brief).toContain('No agreed term is at hand.')
  })

  it('speaks French with French words and marks', () => {
    const brief = markdown(invented({ language: 'fr' }), 'fr')
    expect(brief).toContain('## Points de discussion')
    expect(brief).toContain('mai 2031\u202f; déclaration commune\u202f; adopté par consensus (12 membres')
    expect(brief).toContain('| port éclairé | terme |')
    expect(brief).toContain('Force\u202f: préoccupation')
  })

  it('is the same bytes for the same brief', () => {
    expect(markdown(invented())).toBe(markdown(structuredClone(invented())))
  })
})

describe('hostile text in Markdown', () => {
  const titles = [
    '# not a heading',
    '*not* _emphasis_ **at** ~~all~~',
    '[not](https://a.example) ![a](b) <b>link</b>',
    '<script>alert(1)</script> &amp; &lt; &#35;',
    '1. no list',
    '| no | table |',
    '`no` ```code```',
    'www.example.com and me@example.com and https://example.com/',
    '\\*back\\slash',
    '[^1] [x] ---',
    'line\nbreak\rand\ttab\u2028end',
  ]
  for (const title of titles)
    it(`comes out literally: ${JSON.stringify(title)}`, () => {
      const wanted = title.replace(/\s+/g, ' ')
      const source = markdown(invented({ title, talkingPoints: [{ ...point, say: title }] }))
      const tree = read.parse(source)
      expect(headings(source)[0]).toEqual([1, wanted])
      expect(all(tree, 'listItem').map(node => plain(all(node, 'strong')[0] ?? node))).toContain(wanted)
      expect(all(tree, 'html')).toEqual([])
    })

  const point = {
    use: 'position' as const,
    objection: null,
    addedBy: null,
    lost: [],
    agreed: [],
    force: null,
    reach: { foc: false, un: false, phrases: [] },
    counterparts: [],
  }

  it('drops control characters and overrides of direction', () => {
    const title = 'safe\u001b[31m \u202eand\u0007 sound'
    expect(headings(markdown(invented({ title })))[0]).toEqual([1, 'safe and sound'])
  })

  it('makes a link only of a web address', () => {
    const bad = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://a.example/"><b>',
      'no address',
    ]
    const brief = markdown(invented({ resources: bad.map(url => ({ title: 'Bad', url })) }))
    const urls = all(read.parse(brief), 'link').map(node => node.url)
    expect(urls.filter(url => url === undefined || !url.startsWith('https://'))).toEqual([])
    expect(urls).not.toContain('https://a.example/"><b>')
    expect(brief).toMatch(/\d\. Bad\n/)
  })

  it('brings every text back as it was, in a title, a point, a quotation and a table', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map(each => each.replace(/[\s\p{C}]+/gu, ' ').trim())
      .filter(each => each !== '')
    fc.assert(
      fc.property(line, words => {
        const term = { id: 'x', kind: 'term' as const, labels: [label(words)] }
        const brief = invented({
          title: words,
          talkingPoints: [{ ...point, say: 'A point.', agreed: [citation(words)] }],
          wording: [],
          terms: [{ term, adoption }],
        })
        const tree = read.parse(written(brief))
        expect(plain(all(tree, 'heading')[0] ?? tree)).toBe(words)
        expect(plain(all(tree, 'tableCell')[6] ?? tree)).toBe(words)
        expect(all(tree, 'listItem').some(node => plain(node).startsWith(`“${words}”\u00a0[1`))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  const label = (text: string) => ({
    text,
    language: 'en',
    region: null,
    role: 'entry' as const,
    source: null,
    termType: null,
  })
  const adoption = {
    first: null,
    firstByConsensus: null,
    latest: null,
    widest: nobody.mode,
    documents: 0,
    citations: 0,
    toConfirm: 0,
    reported: 0,
    notAdopted: 0,
  }
})
