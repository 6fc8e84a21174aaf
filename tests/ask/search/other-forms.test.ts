import { describe, expect, it } from 'vitest'
import { search } from '../../../src/ask/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
const text = (
  symbol: string,
  language: 'ara' | 'deu' | 'eng' | 'fra' | 'rus' | 'spa',
  ...operative: string[]
): string =>
  akn({
    symbol,
    language,
    title: symbol,
    preamble: [],
    date: '2032-05-01',
    operative: operative.map((one, at) => ({ number: `${at + 1}`, text: one })),
  })
writeFiles(here.inbox, {
  'en.xml': text(
    'A/RES/98/20',
    'eng',
    'Welcomes the lantern boards;',
    'Condemns the theft of ropes held by e-mail;',
    'Analysed harbours stay open to developed islands;',
    'Looks after the well-being of keepers, as a wellspring;',
    'Reports of piers are kept by pier-keepers;',
    'The pier being open, a multi-stakeholder board meets;',
  ),
  'fr.xml': text('A/RES/98/21', 'fra', 'Nous condamnons le vol des cordes ;', 'Une condamnation du vol reste rare ;'),
  'es.xml': text('A/RES/98/22', 'spa', 'Condenamos el robo de cuerdas;', 'Recomienda la calma en el muelle;'),
  'de.xml': text('A/RES/98/23', 'deu', 'Der Diebstahl wird scharf verurteilt;', 'Die Häfen werden geschützt;'),
  'ru.xml': text('A/RES/98/24', 'rus', 'Мы осуждаем кражу верёвок;', 'Осуждение кражи редко;'),
  'ar.xml': text(
    'A/RES/98/25',
    'ara',
    'ترحب بحرية الصيد وحرية الإبحار وبالسياسات الجديدة؛',
    'تشير إلى وثيقة المرفأ ووسائل الصيد؛',
    'وللدول كافة حق الإبحار؛',
  ),
})
await statuses(here, [here.inbox])

const places = async (query: string, language?: string): Promise<string[]> => {
  const filter = language === undefined ? {} : { languages: [language] }
  const { hits } = await ask(here.library.index, index => search(index, { query, filter, limit: 20, every: true }))
  return hits.filter(({ status }) => status === 'copy').map(({ locator }) => locator?.label ?? '—')
}

describe('a word is found in other forms', () => {
  it.each([
    ['en', 'welcomed lantern', 'OP1'],
    ['en', 'welcoming lantern', 'OP1'],
    ['en', 'condemned ropes', 'OP2'],
    ['en', 'analyse harbours', 'OP3'],
    ['en', 'analyzing harbours', 'OP3'],
    ['fr', 'condamner cordes', 'OP1'],
    ['fr', 'condamnées cordes', 'OP1'],
    ['es', 'condenar', 'OP1'],
    ['es', 'recomendar', 'OP2'],
    ['de', 'verurteilen', 'OP1'],
    ['de', 'schützen', 'OP2'],
    ['ru', 'осуждать', 'OP1'],
    ['ru', 'осуждаем', 'OP1'],
    ['ru', 'осуждает', 'OP1'],
  ])('of its verb, %s: %s', async (language, query, place) => {
    expect(await places(query, language)).toEqual([place])
  })

  it('but not in those of another word that looks like one of its verb', async () => {
    expect(await places('developing islands')).toEqual([])
    expect(await places('reporting piers')).toEqual([])
    expect(await places('condamnation', 'fr')).toEqual(['OP2'])
  })

  it.each([
    ['email', 'OP2'],
    ['e-mail', 'OP2'],
    ['e mail', 'OP2'],
    ['wellbeing', 'OP4'],
    ['well-being keepers', 'OP4'],
    ['pierkeepers', 'OP5'],
    ['multistakeholder', 'OP6'],
    ['multi stakeholder', 'OP6'],
    ['multistake-holder', 'OP6'],
    ['well spring', 'OP4'],
  ])('however it is divided: %s', async (query, place) => {
    expect(await places(query)).toContain(place)
  })

  it('where some text joins its parts by a hyphen, and not where they only stand side by side', async () => {
    expect(await places('pierbeing')).toEqual([])
  })

  it.each([
    ['حرية الإبحار', 'OP1'],
    ['السياسات الجديدة', 'OP1'],
    ['الدول كافة', 'OP3'],
    ['وسائل الصيد', 'OP2'],
  ])('behind what Arabic writes together with it: %s', async (query, place) => {
    expect(await places(query, 'ar')).toEqual([place])
  })

  it('but not as the rest of a word whose own first letter is the one for “and”', async () => {
    expect(await places('ثيقة', 'ar')).toEqual([])
    expect(await places('سائل', 'ar')).toEqual([])
  })

  it('after the form that was asked for', async () => {
    const more = inventedPackage()
    const first = text('A/RES/98/30', 'eng', 'Keepers condemned the theft;', 'Keepers condemn the theft;')
    writeFiles(more.inbox, { 'a.xml': first })
    await statuses(more, [more.inbox])
    for (const [query, order] of [
      ['condemned', ['OP1', 'OP2']],
      ['condemn', ['OP2', 'OP1']],
    ] as const) {
      const { hits } = await ask(more.library.index, index =>
        search(index, { query: `keepers ${query} theft`, filter: {}, limit: 5, every: true }),
      )
      expect(hits.map(({ locator }) => locator?.label)).toEqual(order)
    }
  })
})
