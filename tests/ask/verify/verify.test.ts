import { describe, expect, it } from 'vitest'
import { buildBrief, verify, verifyToolkits } from '../../../src/ask/index.ts'
import { openDatabase } from '../../../src/store/database.ts'
import { harbourResolution } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { digest, inventedPackage, packageFiles } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const kinds = (findings: { kind: string; severity: string }[]): string[] =>
  findings.map(({ kind, severity }) => `${kind} ${severity}`)

/** The package with an official text of its statement imported. */
async function withOfficialText(text: string): Promise<string> {
  const here = inventedPackage()
  writeFiles(here.inbox, { 'statement.txt': text })
  await statuses(here, [here.inbox], { id: '2031-harbour-statement', official: true })
  return here.library.index
}

const asks = 'The members want open harbours and the free passage of all ships.'

describe('verify', () => {
  it('finds nothing wrong in a sound index, and says what it checked', async () => {
    const { shipped } = inventedPackage()
    const { findings, checked } = await ask(shipped.index, index => verify(index))
    expect(findings).toEqual([])
    expect(checked).toEqual({ documents: 6, quotations: 8, toolkits: 1, citations: 10 })
  })

  it('finds a citation of a toolkit that does not resolve, at its line', async () => {
    const { shipped } = inventedPackage()
    const database = openDatabase(shipped.index)
    database.exec("UPDATE toolkit SET body = replace(body, 'signal lamps at every pier', 'no lamps at all')")
    database.close()
    const { findings } = await ask(shipped.index, index => verifyToolkits(index))
    expect(kinds(findings)).toEqual(['CITATION_UNRESOLVED error'])
    expect(findings[0]?.place).toEqual({ file: 'toolkits/harbours.en.md', line: 17 })
  })

  it('finds a quotation that is not in its source', async () => {
    const { shipped } = inventedPackage()
    const database = openDatabase(shipped.index)
    database.exec("UPDATE passage SET text = replace(text, '“harbour closure”', 'a closing of harbours')")
    database.close()
    const { findings } = await ask(shipped.index, index => verify(index))
    expect(kinds(findings)).toContain('QUOTATION_NOT_IN_SOURCE error')
  })

  it('puts each recorded phrase to the imported text: confirmed, moved, absent', async () => {
    const index = await withOfficialText(
      ['Statement', '', asks, '', 'They praise the tides.', '', 'Signal lamps at every pier are wanted.', ''].join(
        '\n',
      ),
    )
    const { findings, recorded } = await ask(index, opened => verify(opened))
    const put = recorded.filter(({ document, language }) => document === '2031-harbour-statement' && language === 'en')
    const results = put.map(({ phrase, result, found }) => [phrase, result, found?.label ?? null])
    const place = results[0]?.[2]
    expect(results).toEqual([
      ['open harbours', place === '¶1' ? 'confirmed' : 'moved', place],
      ['free passage of all ships', place === '¶1' ? 'confirmed' : 'moved', place],
      ['signal lamps at every pier', 'moved', expect.any(String)],
      ['harbour closure', 'absent', null],
    ])
    expect(kinds(findings)).toContain('PHRASE_MOVED warning')
    expect(kinds(findings)).toContain('PHRASE_ABSENT info')
    expect(kinds(findings)).toContain('CITATION_MOVED warning')
  })
})

describe('a brief', () => {
  const brief = (file: string): Promise<ReturnType<typeof buildBrief>> =>
    ask(file, index => buildBrief(index, 'harbours', 'en'))

  it('has each point with what it rests on, cut from the passage', async () => {
    const { shipped } = inventedPackage()
    const { talkingPoints, shortfall, references, coverage } = await brief(shipped.index)
    expect(
      talkingPoints.map(({ say, force, reach, agreed }) => [say, force, reach, agreed.map(({ quote }) => quote)]),
    ).toEqual([
      ['Keep the harbours open.', 'call', { foc: true, un: false, phrases: [] }, ['open harbours']],
      ['Light every pier.', 'call', { foc: true, un: false, phrases: [] }, ['signal lamps at every pier']],
    ])
    expect([shortfall.dropped, coverage.unresolved]).toEqual([0, []])
    expect(references.map(({ id }) => id)).toContain('2031-harbour-statement')
    expect(coverage.unread.map(({ id }) => id)).toEqual(['2035-pier-statement'])
    expect(coverage.notices.map(({ quote, status }) => [quote, status])).toEqual([['harbour closure', 'reported']])
  })

  it('drops a point none of whose citations resolves, and names it', async () => {
    const index = await withOfficialText(['Statement', '', asks, '', 'They praise the tides.', ''].join('\n'))
    const { talkingPoints, shortfall, coverage, statement } = await brief(index)
    expect(talkingPoints.map(({ say }) => say)).toEqual(['Keep the harbours open.'])
    expect(shortfall).toEqual({ dropped: 1, statementRead: true })
    expect(coverage.unresolved.some(line => line.includes('signal lamps at every pier'))).toBe(true)
    expect([statement.complete, statement.command]).toEqual([true, null])
  })

  it('says with which command a statement that was not read whole is completed', async () => {
    const { shipped } = inventedPackage()
    const { statement } = await brief(shipped.index)
    expect(statement.command).toBe('foc import --document 2031-harbour-statement')
  })

  it('shows a text of the United Nations beside the words it shares, as another reach', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en, 'b.xml': harbourResolution.fr })
    await statuses(here, [here.inbox])
    const { talkingPoints } = await brief(here.library.index)
    expect(talkingPoints.map(({ reach }) => reach.un)).toEqual([true, true])
    expect(talkingPoints[1]?.counterparts.map(({ document, quote, status }) => [document.id, quote, status])).toEqual([
      ['A/RES/99/7', 'signal lamps at every pier', 'copy'],
    ])
  })

  it('takes no use to confirm for the phrase cited: “signal and fog lamps” are no “signal lamps”', async () => {
    const here = inventedPackage({
      'corpus/2037-fog.en.md': digest(
        { id: '2037-fog', title: 'Statement on Fog', adopted: '2037', adoption: '{ mode: consensus }' },
        '¶1 On “signal and fog lamps”[^1].',
        '[^1]: text · https://harbour.example/statement',
      ),
      ...Object.fromEntries(
        ['signal and fog lamps', 'signal lamps'].map(label => [
          `glossary/terms/${label.replaceAll(' ', '-')}.yaml`,
          `kind: term\nlabels:\n- { text: ${label}, language: en, role: entry }\nthemes: [harbours]\n`,
        ]),
      ),
      'glossary/toolkits/harbours.en.md': (packageFiles['glossary/toolkits/harbours.en.md'] ?? '').replace(
        '[@2031-harbour-statement ¶1 “open harbours”]',
        '[@2037-fog ¶1 “signal and fog lamps”]',
      ),
    })
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    const { talkingPoints } = await brief(here.library.index)
    expect(talkingPoints[0]?.agreed.map(({ quote }) => quote)).toEqual(['signal and fog lamps'])
    expect([talkingPoints[0]?.reach.un, talkingPoints[0]?.counterparts]).toEqual([false, []])
  })

  it('is the same bytes twice, from an index built twice', async () => {
    const texts = await Promise.all([inventedPackage(), inventedPackage()].map(({ shipped }) => brief(shipped.index)))
    expect(JSON.stringify(texts[0])).toBe(JSON.stringify(texts[1]))
  })

  it('of an unknown theme or a language that is not held names those there are', async () => {
    const { shipped } = inventedPackage()
    await ask(shipped.index, index => {
      expect(() => buildBrief(index, 'lakes', 'en')).toThrow(expect.objectContaining({ code: 'UNKNOWN_THEME' }))
      expect(() => buildBrief(index, 'harbours', 'fr')).toThrow(
        expect.objectContaining({ code: 'NO_TOOLKIT_IN_LANGUAGE' }),
      )
    })
  })

  it('may cite one language of a text', async () => {
    const toolkit = packageFiles['glossary/toolkits/harbours.en.md'] ?? ''
    const { shipped } = inventedPackage({
      'glossary/toolkits/harbours.en.md': toolkit.replace(
        '[@2031-harbour-statement ¶1 “open harbours”]',
        '[@2031-harbour-statement@fr ¶1 “port ouvert”]',
      ),
    })
    const { talkingPoints } = await brief(shipped.index)
    expect(talkingPoints[0]?.agreed.map(({ quote, language }) => [quote, language])).toEqual([['port ouvert', 'fr']])
  })
})
