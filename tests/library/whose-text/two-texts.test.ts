import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeIn } from '../../../src/library/writing.ts'
import { ask } from '../answers.ts'
import { type Invented, inventedPackage } from '../invented.ts'
import { filesIn, writeFiles } from '../temporary.ts'

const original = [
  'The members of the Harbour Coalition met in Northmere on 10 April 2031, and recalled the Eastholm Charter of 2019.',
  'They are worried that in 14 ports of the Westing Coast the piers were closed by night without any reason being given to the public.',
  'They ask every state to keep signal lamps at every pier, as Article 12 of the Eastholm Charter says, and to answer for each closure before a court.',
  'They thank the Southby Institute for its report of 2030, and will come back to these questions in Lookout in 2032.',
]

/** What a machine makes of it: other words, the same names, numbers and paragraphs. */
const reworded = [
  'Gathering at Northmere (10 April 2031), participants from the Harbour Coalition looked back to what had been laid down through the Eastholm Charter during 2019.',
  'It troubles them deeply how authorities shut down wharves after dark across 14 harbours along the Westing Coast, leaving citizens with no explanation whatsoever.',
  'All governments should therefore maintain beacon lights on each quay, following Article 12 from the Eastholm Charter, while judges must be able to review any shutdown.',
  'Gratitude goes to the Southby Institute because of what it published back in 2030; discussion continues once delegates reach Lookout during 2032.',
]

const page = (paragraphs: readonly string[], title = 'Statement on Lamps'): string =>
  [title, ...paragraphs].join('\n\n').concat('\n')

type Report = Awaited<ReturnType<typeof takeIn>>

async function put(here: Invented, text: string, options: Parameters<typeof takeIn>[3] = {}): Promise<Report> {
  writeFiles(here.inbox, { 'lamps.txt': text })
  return takeIn(here.shipped, here.library, [join(here.inbox, 'lamps.txt')], options)
}

const said = ({ imported }: Report): [string | undefined, string] => [
  imported[0]?.status,
  imported[0]?.warnings.join('\n') ?? '',
]

const heldText = (here: Invented): Promise<string> =>
  ask(here.library.index, index => {
    const [row] = index.documents({ noBuiltin: true })
    return row
      ? `${row.header.text}: ${index
          .passages(row.key)
          .map(({ text }) => text)
          .join(' ')}`
      : ''
  })

const changed = original.map(text => text.replace('worried', 'concerned').replace('every pier', 'each pier'))

describe('two texts of one document', () => {
  it('that are copies: the newer one replaces the older, and the differing words are said', async () => {
    const here = inventedPackage()
    await put(here, page(original))
    const [status, warnings] = said(await put(here, page(changed)))
    expect([status, warnings]).toEqual([
      'updated',
      'differs from the copy held before in 2 places: “worried” → “concerned”; “every” → “each”',
    ])
    expect(await heldText(here)).toContain('copy: The members')
    expect(await heldText(here)).toContain('concerned')
  })

  it('a copy never replaces an official text; the differing words are said', async () => {
    const here = inventedPackage()
    await put(here, page(original), { official: true })
    const before = filesIn(here.library.corpus)
    const [status, warnings] = said(await put(here, page(changed)))
    expect(status).toBe('unchanged')
    expect(warnings).toBe(
      'the official text in the library is kept; this copy differs from it in 2 places: “worried” → “concerned”; “every” → “each”',
    )
    expect([filesIn(here.library.corpus), readdirSync(here.library.originals).length]).toEqual([before, 1])
  })

  it('an official text replaces a copy, and an older official text', async () => {
    const here = inventedPackage()
    await put(here, page(changed))
    expect(said(await put(here, page(original), { official: true }))[0]).toBe('updated')
    expect(await heldText(here)).toContain('official: The members')
    const [status, warnings] = said(await put(here, page(changed), { official: true }))
    expect([status, warnings.split(' in 2')[0]]).toEqual(['updated', 'differs from the official text held before'])
  })

  it('the same bytes given as a copy stay official', async () => {
    const here = inventedPackage()
    await put(here, page(original), { official: true })
    expect(said(await put(here, page(original), { id: 'lamps' }))).toEqual(['unchanged', ''])
    expect(await heldText(here)).toContain('official: The members')
  })

  it('a reworded copy is noticed, does not replace the text held, and must not be quoted', async () => {
    for (const options of [{}, { official: true }]) {
      const here = inventedPackage()
      await put(here, page(original), options)
      const [status, warnings] = said(await put(here, page(reworded)))
      expect([status, warnings.split(':')[0]]).toEqual(['unchanged', 'this looks like a reworded copy'])
      expect(await heldText(here)).toContain('signal lamps at every pier')
    }
  })

  it('an excerpt, and a text with a typing error in every paragraph, are not taken for reworded', async () => {
    for (const text of [original.slice(0, 3), original.map(line => line.replace('the', 'teh'))]) {
      const here = inventedPackage()
      await put(here, page(original))
      const [status, warnings] = said(await put(here, page(text)))
      expect([status, warnings.includes('reworded')]).toEqual(['updated', false])
    }
  })

  it('that share only a file’s name are two documents: the second is refused until somebody says which', async () => {
    const here = inventedPackage()
    await put(here, page(original))
    const other = page(
      ['Whales were seen off the coast.', 'Nobody had counted them before, says the museum.'],
      'On Whales and Seals',
    )
    const { imported, refused } = await put(here, other)
    expect([imported.length, refused[0]?.error.code, refused[0]?.candidates?.map(({ id }) => id)]).toEqual([
      0,
      'IMPORT_AMBIGUOUS',
      ['lamps'],
    ])
    expect(await heldText(here)).toContain('signal lamps')
    expect(said(await put(here, other, { id: 'lamps' }))[0]).toBe('updated')
  })
})

describe('an imported text', () => {
  it('is attached by its title, and outranks the digest', async () => {
    const here = inventedPackage()
    const { imported } = await put(
      here,
      page(['The members want open harbours and the free passage of all ships.'], 'Statement on Open Harbours'),
    )
    expect(imported.map(({ document, status }) => [document, status])).toEqual([['2031-harbour-statement', 'added']])
  })

  it('that may be of several documents is refused in a script, the candidates named', async () => {
    const here = inventedPackage()
    const { refused } = await put(here, page(['Nothing is said here.'], 'Another Programme of the Tides'))
    expect(refused[0]?.error).toMatchObject({
      code: 'IMPORT_AMBIGUOUS',
      hint: expect.stringContaining('--id 2034-tide-programme'),
    })
    expect(refused[0]?.error.message).toContain('2034-tide-programme (“Programme of the Tides”')
  })

  it('with alternatives in square brackets is said to be a draft', async () => {
    const here = inventedPackage()
    const { imported } = await put(here, page(['The members [encourage][urge] every state to light its piers.']))
    expect(imported[0]?.warnings).toEqual([
      'this is a draft, not an adopted text: it has 2 wordings in square brackets, 1 of them beside another, the first [encourage]',
    ])
  })

  it('that is a draft of a document not known before counts as adopted by nobody', async () => {
    const here = inventedPackage()
    await put(here, page(['The members [encourage][urge] every state to light its [own] [and its neighbour’s] piers.']))
    const [adoption] = await ask(here.library.index, index =>
      index.documents({}).flatMap(({ header }) => (header.title === 'Statement on Lamps' ? header.adoption : [])),
    )
    expect(adoption).toMatchObject({ mode: 'none', basis: expect.stringMatching(/^It is a draft: it has 4 wordings/) })
  })

  it('of a digest hardly one of whose phrases it has, though its names, is said to be reworded', async () => {
    const digest = [
      '---\nid: 2031-lamps\ntitle: Statement on Lamps\nkind: joint-statement\nissuer: Harbour Coalition\nadopted: 2031-04-10\nlanguage: en\ntext: digest\nread: all\n---\n',
      '¶2 The Harbour Coalition, in Northmere, is worried about the Westing Coast, where piers are “closed by night”[^1] “without any reason being given”[^1].',
      '¶3 After Article 12 of the Eastholm Charter it asks for “signal lamps at every pier”[^1] and wants states to “answer for each closure”[^1].',
      '[^1]: text · https://harbour.example/lamps\n',
    ].join('\n\n')
    const whales = [
      'Whales were seen off the coast by the crew of a ship in the spring of the year.',
      'It is said that nobody had counted all of them before.',
    ]
    for (const [paragraphs, words] of [
      [reworded, 'this looks like a reworded copy'],
      [original, ''],
    ] as const) {
      const here = inventedPackage({ 'corpus/2031-lamps.en.md': digest })
      expect(said(await put(here, page(paragraphs)))[1].split(':')[0]).toBe(words)
    }
    const here = inventedPackage({ 'corpus/2031-lamps.en.md': digest })
    const { refused } = await put(here, page(whales))
    expect(refused[0]?.candidates?.map(({ id }) => id)).toEqual(['2031-lamps'])
    const taken = await put(here, page(whales), { id: '2031-lamps' })
    expect(said(taken)[1].split(':')[0]).toBe('hardly one phrase of our digest stands in this text')
  })

  it('that is only tried is shown as an outline with what looks doubtful', async () => {
    const here = inventedPackage()
    const { imported } = await put(here, page(['1. We met.', '2. We want lamps.', '5. We thank all.']), {
      dryRun: true,
    })
    const outline = imported[0]?.outline
    expect(outline?.places.map(({ label, start, words }) => [label, start, words])).toEqual([
      ['1', 'We met.', 2],
      ['2', 'We want lamps.', 3],
      ['¶1', '5. We thank all.', 4],
    ])
    expect(outline?.doubts.map(({ kind, place }) => [kind, place])).toEqual([['number-gap', '¶1']])
    expect(existsSync(here.library.root)).toBe(false)
  })
})
