import { expect, it } from 'vitest'
import { lookup, search } from '../../../src/ask/index.ts'
import { trace } from '../../../src/ask/trace/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { digest, inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const label = (text: string, language = 'en', role = 'entry'): string =>
  `  - { text: "${text}", language: ${language}, role: ${role} }`
const term = (...labels: string[]): string => ['kind: term', 'labels:', ...labels, 'themes: [harbours]', ''].join('\n')

const here = inventedPackage({
  'glossary/terms/tide-lamp.yaml': term(label('tide and lamp technologies (TLTs)')),
  'glossary/terms/reef-pilots.yaml': term(label('young reef pilot')),
  'glossary/terms/pier-closure.yaml': term(label('fermeture de jetée', 'fr')),
  'corpus/2041-lamp-statement.en.md': digest(
    {
      id: '2041-lamp-statement',
      title: 'Lamps',
      adopted: '2041-01-01',
      adoption: '{ mode: consensus, basis: minutes }',
    },
    '¶1 Asks for “tide and lamp technologies (TLTs)”[^1] and a “young reef pilot”[^1].',
    '[^1]: text · https://harbour.example/lamps',
  ),
  'corpus/2041-lamp-statement.fr.md': digest(
    {
      id: '2041-lamp-statement',
      title: 'Lampes',
      language: 'fr',
      adopted: '2041-01-01',
      adoption: '{ mode: consensus, basis: minutes }',
    },
    '¶1 Craint une “fermeture de jetée”[^1].',
    '[^1]: text · https://harbour.example/lampes',
  ),
})
writeFiles(here.inbox, {
  'a.xml': akn({
    symbol: 'A/RES/98/31',
    title: 'Lamps of the lagoon',
    date: '2042-05-01',
    preamble: ['Recalling a calm, steady and bright tide and lamps technology lagoon,'],
    operative: [
      { number: '1', text: 'Welcomes the lagoon and its TLT harbour;' },
      { number: '2', text: 'Thanks young reef pilots;' },
    ],
  }),
})
await statuses(here, [here.inbox])

const find = (query: string) => ask(here.library.index, index => search(index, { query, filter: {}, limit: 9 }))
const look = (query: string) => ask(here.library.index, index => lookup(index, { query, filter: {}, limit: 9 }))
const follow = (query: string) => ask(here.library.index, index => trace(index, { query, filter: {}, limit: 9 }))

it('looks for an abbreviation spelt out where no passage has it as typed: “ICT environment” found nothing', async () => {
  const { hits, notes } = await find('calm TLT')
  expect(hits.map(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['calm', 'tide and lamps technology'],
  ])
  expect(notes).toEqual(['No passage has it so; TLT spelt out as in the glossary: “tide and lamp technologies”.'])
})

it('says that it is also spelt out where passages have it as typed', async () => {
  const { total, notes } = await find('tlt harbour')
  expect([total, notes]).toEqual([
    1,
    ['tlt is also spelt out in the glossary, “tide and lamp technologies”; ask for that too.'],
  ])
})

it('takes capitals that no text has for initials of a label, and says so', async () => {
  const { total, notes } = await find('YRPs')
  expect(total).toBeGreaterThan(0)
  expect(notes).toEqual(['No passage has it so; YRPs taken as the initials of “young reef pilot”.'])
  expect((await look('YRPs')).near.map(({ label: text }) => text)).toEqual(['young reef pilot'])
  expect((await find('yrps')).total).toBe(0)
})

it('is traced spelt out', async () => {
  const { subject, summary } = await follow('calm, steady and bright TLT lagoon')
  expect(subject.taken).toBe('calm, steady and bright tide and lamp technologies lagoon')
  expect(summary.texts).toBe(1)
  expect((await follow('TLT harbour')).notes).toHaveLength(1)
})

it('leads from a longer phrase to the concept within it, also where its words stand apart', async () => {
  expect((await look('fermetures complètes ou occasionnelles de la jetée')).near).toEqual([
    { id: 'pier-closure', label: 'fermeture de jetée' },
  ])
  expect((await look('steady young reef pilots of the moon')).near.map(({ id }) => id)).toContain('reef-pilots')
})
