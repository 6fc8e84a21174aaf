import { describe, expect, it } from 'vitest'
import { buildBrief } from '../../src/ask/index.ts'
import { formatBrief } from '../../src/render/document.ts'
import { harbourResolution } from '../library/akn.ts'
import { ask, statuses } from '../library/answers.ts'
import { inventedPackage, packageFiles } from '../library/invented.ts'
import { writeFiles } from '../library/temporary.ts'

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
    expect(written).toContain('«\u00a0open harbours\u00a0»')
    expect(written).toContain('expression non vérifiée (en anglais)')
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
