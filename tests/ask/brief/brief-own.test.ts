import { describe, expect, it } from 'vitest'
import { buildBrief, verifyToolkits } from '../../../src/ask/index.ts'
import { readOwnToolkit } from '../../../src/read/toolkit/own-toolkits.ts'
import { formatBrief } from '../../../src/render/brief/index.ts'
import { ask } from '../../library/answers.ts'
import { inventedPackage, packageFiles } from '../../library/invented.ts'

const own = (...body: string[]) =>
  readOwnToolkit(
    ['---', 'by: Lake Desk', 'date: 2031-03-01', 'language: en', '---', '', ...body].join('\n'),
    'library/toolkits/harbours.en.md',
  )

const added = own(
  '## Talking points',
  '',
  '- Our ferries need them.',
  '  [@2031-harbour-statement ¶1 “open harbours”] {principle}',
  '- Nobody wrote this. [@2031-harbour-statement ¶1 “golden harbours”]',
  '',
  '### Answer an objection',
  '',
  '- **Harbours cost money.** Closed ones cost more.',
  '  [@2031-harbour-statement ¶1 “open harbours”]',
  '',
  '## Use with care',
  '',
  '- Say it in spring.',
  '  [@2031-harbour-statement ¶1 “silver harbours”] {age}',
)

const name = 'glossary/toolkits/harbours.en.md'
const careful = `${packageFiles[name]}\n## Use with care\n\n- Not every port agreed. {adoption}\n`

describe('a brief with what a user added', () => {
  it('shows it after ours, by use, with the name and the day of whoever added it', async () => {
    const { shipped } = inventedPackage({ [name]: careful })
    const brief = await ask(shipped.index, index => buildBrief(index, 'harbours', 'en', [added]))
    expect(brief.talkingPoints.map(({ use, say, addedBy }) => [use, say, addedBy?.name ?? null])).toEqual([
      ['position', 'Keep the harbours open.', null],
      ['position', 'Light every pier.', null],
      ['position', 'Our ferries need them.', 'Lake Desk'],
      ['answer', 'Closed ones cost more.', 'Lake Desk'],
    ])
    expect(brief.care.map(({ say, addedBy }) => [say, addedBy?.date ?? null])).toEqual([
      ['Not every port agreed.', null],
      ['Say it in spring.', '2031-03-01'],
    ])
    const written = formatBrief(brief, 'md')
    expect(written).toContain('If it is said: Harbours cost money.')
    expect(written.match(/Added by Lake Desk, 1 March 2031; not part of the toolkit itself\./g)).toHaveLength(3)
  })

  it('leaves out an added point that rests on nothing, and says so', async () => {
    const { shipped } = inventedPackage()
    const brief = await ask(shipped.index, index => buildBrief(index, 'harbours', 'en', [added]))
    expect(brief.shortfall.dropped).toBe(1)
    expect(brief.coverage.unresolved).toEqual([
      expect.stringContaining('“Nobody wrote this.” is left out of this note'),
      expect.stringContaining('“Say it in spring.” stands without it'),
    ])
  })

  it('takes nothing that is added to another toolkit or in another language', async () => {
    const { shipped } = inventedPackage()
    const others = [
      { ...added, id: 'lakes' },
      { ...added, language: 'fr' },
    ]
    await ask(shipped.index, index =>
      expect(buildBrief(index, 'harbours', 'en', others)).toEqual(buildBrief(index, 'harbours', 'en')),
    )
  })

  it('numbers the points through, so that each can be called by its number', async () => {
    const { shipped } = inventedPackage()
    const brief = await ask(shipped.index, index => buildBrief(index, 'harbours', 'en', [added]))
    expect(
      formatBrief(brief, 'md')
        .match(/^\d+(?=\. )/gm)
        ?.slice(0, 4),
    ).toEqual(['1', '2', '3', '4'])
    expect(formatBrief(brief, 'html')).toContain('start="4"')
  })

  it('is no markup, whatever the words', async () => {
    const { shipped } = inventedPackage()
    const hostile = own(
      '## Talking points',
      '',
      '- Keep &lt;script&gt;alert(1)&lt;/script&gt; out. [@2031-harbour-statement ¶1 “open harbours”]',
    )
    const named = { ...hostile, addedBy: { name: '<b>Lake</b> \u001b[31mDesk', date: '2031-03-01' } }
    const brief = await ask(shipped.index, index => buildBrief(index, 'harbours', 'en', [named]))
    const html = formatBrief(brief, 'html')
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('<b>Lake')
    expect(html).not.toContain('\u001b')
  })
})

describe('verify', () => {
  it('checks the citations of what a user added, under the name of its file', async () => {
    const { shipped } = inventedPackage()
    const answer = await ask(shipped.index, index => verifyToolkits(index, [added]))
    expect(answer.findings.map(({ kind, place }) => [kind, place?.file, place?.line])).toEqual([
      ['CITATION_UNRESOLVED', 'library/toolkits/harbours.en.md', 11],
      ['CITATION_UNRESOLVED', 'library/toolkits/harbours.en.md', 21],
    ])
  })
})
