import { describe, expect, it } from 'vitest'
import { type SuggestAnswer, suggest } from '../../../src/ask/suggest/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
const text = (symbol: string, language: 'eng' | 'fra' | 'ara', ...paragraphs: string[]): string =>
  akn({
    symbol,
    title: symbol,
    language,
    preamble: [language === 'ara' ? 'وإذ تلاحظ المد،' : 'Tides,'],
    operative: paragraphs.map((words, at) => ({ number: String(at + 1), text: words })),
  })

writeFiles(here.inbox, {
  'a.xml': text(
    'A/RES/99/1',
    'eng',
    'Notes tidal rumours and false charts;',
    'Notes tidal rumours and false charts at sea;',
    'Asks for a claim to moorings of wood, and a claim to moorings of stone;',
  ),
  'b.xml': text(
    'A/RES/99/2',
    'eng',
    'Notes false charts and tidal rumours, tidal rumours and false charts;',
    'Notes false charts and tidal rumours;',
    'Asks for a claim to moorings of rope, a claim to moorings of hemp and a claim to moorings of iron;',
  ),
  'c.xml': text(
    'A/RES/99/3',
    'fra',
    'Remercie la Ligue portuaire, la Ligue portuaire et l’Internet côtier ;',
    'Remercie la Ligue portuaire de son phare et l’Internet côtier ;',
  ),
  'd.xml': text(
    'A/RES/99/4',
    'ara',
    'تذكر الحق في المرافئ وسلامة البحارة والوسائل الجديدة؛',
    'تذكر بالحق في المرافئ وبسلامة البحارة ووسائل جديدة؛',
    'تذكر سلامة البحارة بالوسائل؛',
    'تذكر أضواء. السفن وَأضواء الخليج؛',
    'تذكر أضواء. القوارب وَأضواء الخليج؛',
  ),
})
await statuses(here, [here.inbox])
const asked = (language: string): Promise<SuggestAnswer> =>
  ask(here.library.index, index => suggest(index, { documents: [], filter: { languages: [language] }, limit: 50 }))
const wordings = async (language: string): Promise<string[]> =>
  (await asked(language)).candidates.map(({ wording }) => wording)

describe('what is suggested', () => {
  it('is given once, whatever the order of its words: “misinformation and disinformation”', async () => {
    const found = await wordings('en')
    expect(found.filter(wording => /rumours and|charts and/.test(wording))).toHaveLength(1)
  })

  it('is no beginning that always goes on with a linking word: “right to freedom (of …)”', async () => {
    expect(await wordings('en')).not.toContain('claim to moorings')
  })

  it('is in Arabic the word without the letters written together with it, and these only where the rest is a word', async () => {
    const found = await wordings('ar')
    expect(found).toContain('الحق في المرافئ')
    expect(found).toContain('سلامة البحارة')
    expect(found.filter(wording => /^(?:ب|و(?!سائل))/.test(wording))).toEqual([])
    const rights = (await asked('ar')).candidates.find(({ wording }) => wording === 'الحق في المرافئ')
    expect(rights?.uses).toBe(2)
  })

  it('begins behind the marks on such a letter', async () => {
    expect(await wordings('ar')).toContain('أضواء الخليج')
  })

  it('is apart where French writes a name with one capital, but not for the capital of the Internet', async () => {
    const { names, candidates } = await asked('fr')
    expect(names.map(({ wording }) => wording)).toContain('Ligue portuaire')
    expect(candidates.map(({ wording }) => wording)).toContain('Internet côtier')
  })
})
