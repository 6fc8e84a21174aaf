import { describe, expect, it } from 'vitest'
import { listDocuments, show } from '../../../src/ask/index.ts'
import { akn, harbourResolution } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
const paragraph = (number: string, text: string): { number: string; text: string } => ({ number, text })
writeFiles(here.inbox, {
  'a.xml': harbourResolution.en,
  'b.xml': harbourResolution.fr.replace('<container name="preamble"><p>Prenant note des marées,</p></container>', ''),
  'twice.xml': akn({
    ...{ symbol: 'A/RES/99/9', title: 'Numbers twice', preamble: [] },
    operative: [paragraph('1', 'Ends.'), paragraph('2', 'Begins.'), paragraph('2', 'Begins again.')],
  }),
})
await statuses(here, [here.inbox])

const places = (place: string | null, reference = 'A/RES/99/7'): Promise<(string | undefined)[]> =>
  ask(here.library.index, index => show(index, reference, place, null).passages.map(({ locator }) => locator?.label))

describe('show finds a place however it is written', () => {
  it.each([
    ['OP1', ['OP1']],
    ['1', ['OP1']],
    ['para. 1', ['OP1']],
    ['op 1', ['OP1']],
    ['OP2', ['OP2', 'OP2(a)', 'OP2(b)']],
    ['2', ['OP2', 'OP2(a)', 'OP2(b)']],
    ['op 2 (a)', ['OP2(a)']],
    ['2(b)', ['OP2(b)']],
    ['para. 2 (b)', ['OP2(b)']],
    ['pp1', ['PP1']],
    ['PP 2', ['PP2']],
  ])('%s', async (place, labels) => expect(await places(place)).toEqual(labels))

  it('in a digest by its printed, counted or named place', async () => {
    expect(await places('¶1', '2031-harbour-statement')).toEqual(['¶1'])
    expect(await places('call (c)', '2031-harbour-statement')).toEqual(['call (c)'])
    expect(await places('1', '2033-closure-statement')).toEqual(['1'])
  })

  it('and gives the passages around it', async () => {
    const { around } = await ask(here.library.index, index => show(index, 'A/RES/99/7', 'OP1', null))
    expect([around?.before?.locator?.label, around?.after?.locator?.label]).toEqual(['PP2', 'OP2'])
  })

  it('names the places there are where it is none of them', async () => {
    await expect(places('OP9')).rejects.toMatchObject({
      code: 'UNKNOWN_PLACE',
      hint: 'It has: OP1–OP2 · PP1–PP2',
    })
    await expect(places('5', '2035-pier-statement')).rejects.toMatchObject({ hint: 'Nothing of it was read.' })
  })

  it('names the items of the paragraph where only the item is none of them', async () => {
    await expect(places('2 (x)')).rejects.toMatchObject({ hint: 'It has: OP2(a) · OP2(b)' })
  })

  it('of an item with the words that open its list', async () => {
    const labels = async (place: string): Promise<(string | undefined)[]> =>
      (await ask(here.library.index, index => show(index, 'A/RES/99/7', place, null))).above.map(
        ({ locator }) => locator?.label,
      )
    expect(await labels('2 (b)')).toEqual(['OP2'])
    expect(await labels('2')).toEqual([])
  })

  it('tells a number printed twice apart, and takes the plain number as the first', async () => {
    const labels = await places(null, 'A/RES/99/9')
    expect(new Set(labels).size).toBe(labels.length)
    expect(await places(labels[2] ?? '', 'A/RES/99/9')).toEqual([labels[2]])
  })

  it('names the candidates where a place is ambiguous', async () => {
    await expect(places('(a)')).resolves.toEqual(['OP2(a)'])
    const twice = inventedPackage()
    const items: [string, string][] = [['a', 'To end;']]
    writeFiles(twice.inbox, {
      'a.xml': akn({
        ...{ symbol: 'A/RES/99/6', title: 'Items', preamble: [] },
        operative: [
          { number: '1', text: 'Asks:', items },
          { number: '2', text: 'Calls:', items },
        ],
      }),
    })
    await statuses(twice, [twice.inbox])
    const shown = ask(twice.library.index, index => show(index, 'A/RES/99/6', '(a)', null))
    await expect(shown).rejects.toMatchObject({ code: 'AMBIGUOUS_PLACE', hint: 'Say which: OP1(a) · OP2(a)' })
  })
})

describe('a digest', () => {
  it('says of each of its quotations whether it is the document’s or only reported of it', async () => {
    const { passages } = await ask(here.library.index, index => show(index, '2031-harbour-statement@en', null, null))
    const quoted = passages.flatMap(({ text, quotations }) =>
      quotations.map(({ start, end, status }) => [text.slice(start, end), status]),
    )
    expect(quoted).toContainEqual(['open harbours', 'phrase'])
    expect(quoted).toContainEqual(['harbour closure', 'reported'])
  })
})

describe('show finds a document', () => {
  it('by its id in any case, with or without a language', async () => {
    expect(await places('OP1', 'a/res/99/7@FR')).toEqual(['OP1'])
    await expect(places(null, 'A/RES/99/7@es')).rejects.toMatchObject({ code: 'UNKNOWN_LANGUAGE' })
  })

  it('and names those whose title has the words typed, where these are no id', async () => {
    await expect(places(null, 'number twice')).rejects.toMatchObject({
      hint: 'By its title it may be A/RES/99/9. foc documents lists all.',
    })
  })

  it('and names the nearest where there is none', async () => {
    await expect(places(null, '2031-harbor-statement')).rejects.toMatchObject({
      code: 'UNKNOWN_DOCUMENT',
      hint: expect.stringContaining('2031-harbour-statement'),
    })
  })
})

describe('two languages side by side', () => {
  it('are paired as proved by printed numbers, and marked where only the place pairs them', async () => {
    const { parallel } = await ask(here.library.index, index => show(index, 'A/RES/99/7', null, 'fr'))
    expect(parallel?.language).toBe('fr')
    expect(parallel?.pairs.map(({ label, right, proved }) => [label, right !== null, proved])).toEqual([
      ['PP1', true, false],
      ['PP2', false, false],
      ['OP1', true, true],
      ['OP2', true, true],
      ['OP2(a)', true, true],
      ['OP2(b)', true, true],
    ])
  })
})

describe('documents', () => {
  it('are listed by date, undated last', async () => {
    const listed = await ask(here.shipped.index, index =>
      listDocuments(index, {}).map(({ id, language }) => `${id}@${language}`),
    )
    expect(listed).toEqual([
      '2029-tide-report@en',
      '2031-harbour-statement@en',
      '2031-harbour-statement@fr',
      '2033-closure-statement@en',
      '2034-tide-programme@en',
      '2035-pier-statement@en',
    ])
  })
})
