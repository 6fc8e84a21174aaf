import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus, readToolkits } from '../../../src/read/index.ts'
import type { Toolkit, ToolkitCitation } from '../../../src/types.ts'
import { median, type SpokenLine, spokenFaults, wordsIn } from './spoken-line.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const { toolkits } = readToolkits(join(root, 'glossary', 'toolkits'))
const { documents } = readCorpus(join(root, 'corpus'))

const ours = ['en', 'fr'] as const

describe('what a note has one say', () => {
  it('is there in ten notes, each with two lines in brief and wording of the United Nations', () => {
    expect(toolkits).toHaveLength(10)
    expect(toolkits.filter(({ inBrief, unitedNations }) => inBrief === null || unitedNations.length < 8)).toEqual([])
  })

  it.each(toolkits.map(one => [`${one.id}.${one.language}`, one] as const))('%s can be said aloud', (_, toolkit) => {
    const faulty = linesOf(toolkit).map(line => ({ say: line.say, faults: spokenFaults(line) }))
    expect(faulty.filter(({ faults }) => faults.length > 0)).toEqual([])
  })

  it.each(toolkits.map(one => [`${one.id}.${one.language}`, one] as const))(
    '%s has at most 20 words in the median of its points',
    (_, { points }) => {
      expect(median(points.map(({ say }) => wordsIn(say)))).toBeLessThanOrEqual(20)
    },
  )

  it.each(toolkits.map(one => [`${one.id}.${one.language}`, one] as const))(
    '%s asks only for what a call, a commitment or a resolution carries',
    (_, { points }) => {
      const asks = points.filter(({ use }) => use === 'ask')
      expect(asks.filter(({ force }) => force !== 'call' && force !== 'commitment')).toEqual([])
    },
  )
})

describe('a line that nobody would say', () => {
  const line = (say: string, phrases = [say], language: 'en' | 'fr' = 'en'): SpokenLine => ({
    say,
    language,
    phrases,
    titles: ['Joint Statement on Quiet Harbours'],
  })

  it.each([
    ['In Tallinn we asked for open harbours.', 'names-its-source'],
    ['The statement of 2018 asks for open harbours.', 'names-its-source'],
    ['A/RES/99/1 asks for open harbours.', 'names-its-source'],
    ['We rest on the Joint Statement on Quiet Harbours.', 'names-its-source'],
    ['The members want open harbours.', 'speaks-of-others'],
    ['Open harbours are agreed by inference.', 'speaks-of-the-tool'],
    ['Import the text for open harbours.', 'speaks-of-the-tool'],
    ['Open harbours are in paragraph two.', 'speaks-of-the-tool'],
  ] as const)('%s', (say, fault) => {
    expect(spokenFaults(line(say))).toEqual([fault])
  })

  it('replaces the agreed term by a homely paraphrase', () => {
    expect(spokenFaults(line('People may be known by their faces.', ['remote biometric identification']))).toEqual([
      'leaves-out-its-term',
    ])
    expect(
      spokenFaults(line('Identification by remote biometric means.', ['remote biometric identification'])),
    ).toEqual([])
  })

  it('goes on for more than one breath', () => {
    expect(spokenFaults(line('harbour '.repeat(31)))).toEqual(['too-long'])
  })

  it('is found in French as well', () => {
    const of = (say: string) => spokenFaults(line(say, [say], 'fr'))
    expect(of('À Helsinki, les ministres ont parlé de ports ouverts.')).toEqual([
      'names-its-source',
      'speaks-of-others',
    ])
    expect(of('L’adoption des ports ouverts est déduite.')).toEqual(['speaks-of-the-tool'])
    expect(of('Nous voulons des ports ouverts.')).toEqual([])
  })

  it('may say when something happened, or by when it is to be done, but not of which year a text is', () => {
    const of = (say: string) => spokenFaults(line(say))
    expect(of('The closure of January 2021 shut every harbour.')).toEqual([])
    expect(of('Open every harbour by 2040.')).toEqual([])
    expect(of('In 2021 we asked for open harbours.')).toEqual(['names-its-source'])
    expect(spokenFaults(line('Ouvrons les ports d’ici à 2040.', ['ports'], 'fr'))).toEqual([])
  })
})

it('the median of an even number of lines lies between the two in the middle', () => {
  expect([median([1, 9, 3]), median([4, 1, 9, 6]), median([])]).toEqual([3, 5, 0])
})

/** What is said: the two lines in brief, and the points. What others object, and labels of wordings, rest on no term. */
function linesOf({ language, inBrief, points, unitedNations }: Toolkit): SpokenLine[] {
  const said = ours.find(one => one === language) ?? 'en'
  const brief = inBrief ? [inBrief.want, inBrief.now] : []
  const spoken = [...brief, ...points].map(({ say, cites }) => ({
    say,
    language: said,
    phrases: cites.flatMap(cite => wordsFor(cite, said)),
    titles: cites.flatMap(titleOf),
  }))
  const plain = [...points.flatMap(({ objection }) => objection ?? []), ...unitedNations.map(({ say }) => say)]
  return [...spoken, ...plain.map(say => ({ say, language: said, phrases: [say], titles: [] }))]
}

function wordsFor({ document, phrase, translation }: ToolkitCitation, language: string): string[] {
  const isFrench = document.endsWith('@fr')
  if (isFrench === (language === 'fr')) return [phrase]
  return translation === undefined ? [] : [translation]
}

function titleOf({ document }: ToolkitCitation): string[] {
  const [id] = document.split('@')
  return documents.filter(one => one.id === id).map(({ title }) => title)
}
