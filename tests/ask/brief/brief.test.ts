import { describe, expect, it } from 'vitest'
import { buildBrief, withOwnParagraphs } from '../../../src/ask/index.ts'
import { formatBrief } from '../../../src/render/brief/index.ts'
import { harbourResolution } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage, packageFiles } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const french = [
  '---',
  'title: Les ports',
  'language: fr',
  'themes: [harbours, closures]',
  'statement: 2031-harbour-statement',
  'read: le titre',
  'basis: le procès-verbal',
  '---',
  '',
  '## Points de discussion',
  '',
  '- Gardons les ports ouverts.',
  '  [@2031-harbour-statement@en ¶1 “open harbours”] {call}',
  '',
].join('\n')

const inFrench = (index: string): Promise<ReturnType<typeof buildBrief>> =>
  ask(index, opened => buildBrief(opened, 'harbours', 'fr'))

describe('a brief in French', () => {
  it('marks an English wording as English, and tells in French what was read and on what adoption rests', async () => {
    const { shipped } = inventedPackage({ 'glossary/toolkits/harbours.fr.md': french })
    const brief = await inFrench(shipped.index)
    expect(brief.talkingPoints[0]?.agreed.map(({ quote, language }) => [quote, language])).toEqual([
      ['open harbours', 'en'],
    ])
    expect([brief.statement.read, brief.statement.document.adoption.basis]).toEqual(['le titre', 'le procès-verbal'])
    const written = formatBrief(brief, 'md')
    expect(written).toMatch(/“open harbours”\u00a0\\\[\d/)
    expect(written).toContain('‡\u00a0courte citation')
    expect(written).toContain('fondement\u202f: le procès-verbal')
  })

  it('takes the French words of the same document once its French text is in the library', async () => {
    const here = inventedPackage({ 'glossary/toolkits/harbours.fr.md': french })
    const text = ['Déclaration', '', 'Les membres veulent un port ouvert.', ''].join('\n')
    writeFiles(here.inbox, { 'texte.txt': text })
    await statuses(here, [here.inbox], { id: '2031-harbour-statement', language: 'fr', official: true })
    const brief = await inFrench(here.library.index)
    const [shown] = brief.talkingPoints[0]?.agreed ?? []
    expect([shown?.quote, shown?.language, shown?.status]).toEqual(['port ouvert', 'fr', 'official'])
    expect(formatBrief(brief, 'md')).not.toContain('port ouvert\u00a0» (en')
  })

  it('shows below an English wording of the United Nations the same paragraph in French, where it is held', async () => {
    const point =
      '- Éclairons les quais.\n  [@2031-harbour-statement@en call (c) “signal lamps at every pier”] {call}\n'
    const here = inventedPackage({ 'glossary/toolkits/harbours.fr.md': `${french}${point}` })
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    const build = (): Promise<ReturnType<typeof buildBrief>> =>
      ask(here.library.index, index => withOwnParagraphs(index, buildBrief(index, 'harbours', 'fr')))
    const alone = await build()
    expect(formatBrief(alone, 'md')).not.toContain('Le même passage')
    writeFiles(here.inbox, { 'b.xml': harbourResolution.fr })
    await statuses(here, [here.inbox])
    const brief = await build()
    const [shown] = brief.talkingPoints.find(({ say }) => say === 'Éclairons les quais.')?.counterparts ?? []
    expect([shown?.language, shown?.counterpart?.passages.map(({ text }) => text)]).toEqual([
      'en',
      ['De garder des lampes à chaque quai ;'],
    ])
    expect(formatBrief(brief, 'md').replace(/[\u00a0\u202f]/g, ' ')).toContain(
      '> Le même passage en français, par. 2 (b) ; copie : « De garder des lampes à chaque quai ; »',
    )
  })

  it('says of an address that its text is in another language', async () => {
    const name = 'corpus/2031-harbour-statement.en.md'
    const changed = packageFiles[name]?.replace(/^(source: .*)$/m, '$1\nsourceLanguage: fr')
    const { shipped } = inventedPackage({ [name]: changed ?? null })
    const brief = await ask(shipped.index, opened => buildBrief(opened, 'harbours', 'en'))
    expect(brief.statement.document.sourceLanguage).toBe('fr')
    expect(formatBrief(brief, 'md')).toContain('(French text)')
  })
})

describe('the reach of a point', () => {
  it('names the agreed wordings that texts of the United Nations have too', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    const brief = await ask(here.library.index, index => buildBrief(index, 'harbours', 'en'))
    expect(brief.talkingPoints.map(({ say, reach }) => [say, reach.un, reach.phrases])).toEqual([
      ['Keep the harbours open.', true, ['open harbours']],
      ['Light every pier.', true, ['signal lamps at every pier']],
    ])
    expect(formatBrief(brief, 'md')).toContain('Reach: FOC and UN (“open harbours”).')
  })
})
