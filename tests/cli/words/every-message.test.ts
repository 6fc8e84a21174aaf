import { describe, expect, it } from 'vitest'
import { findingTemplates } from '../../../src/ask/index.ts'
import { french } from '../../../src/cli/words/fr/index.ts'
import { recognizer } from '../../../src/cli/words/speaking/sentences.ts'
import { speaker } from '../../../src/cli/words/speaking/speaker.ts'
import { errorsOf, type Message, nounsCounted, told, untold } from './messages-of.ts'

/** As the speaker knows a message: in one line, without the space around it. */
const key = (template: string): string => template.trim().replaceAll('\n', ' ')

const hasWords = (template: string): boolean => /\p{L}/u.test(template.replace(/\{\d+\}/g, ''))

const named = ({ place, template }: Message): string => `${place}  ${template}`

/** Second forms that are no plain plural: the first is the key. */
const plurals = new Set([
  'bodies',
  'concepts have',
  'drafts failed',
  'stretches',
  'texts were adopted by vote',
  'things do',
])

/** Made of parts that a French sentence of its own has in each of its forms. */
const inTheirForms = new Set([
  '{0}. The answer is from what this desk has of it, {1}',
  '{0} changed here and in the record: the answer is from what stands here',
  '{0} {1} read by an older foc: this one may read places, votes or facts that it did not',
])

describe('in French there is', () => {
  it('every message that is told', () => {
    const lacking = told('cli', 'render').filter(
      ({ template }) => hasWords(template) && !Object.hasOwn(french.told, key(template)),
    )
    expect(lacking.map(named), 'Write it into a file of src/cli/words/fr.').toEqual([])
  })

  it('every noun that is counted', () => {
    const lacking = nounsCounted('cli/print', 'cli/commands', 'cli/shared').filter(
      ({ template }) => !Object.hasOwn(french.nouns, template) && !plurals.has(template),
    )
    expect(lacking.map(named), 'Write it into src/cli/words/fr/nouns.ts.').toEqual([])
  })

  it('every message and hint of an error, and of a finding of a file', () => {
    const rooms = ['ask', 'cli', 'compare', 'fetch', 'import', 'library', 'match', 'read', 'render', 'share', 'store']
    // By its own template: one that is known by a wider one would be told in half.
    const lacking = errorsOf(...rooms).filter(
      ({ template }) =>
        hasWords(template) && !Object.hasOwn(french.sentences, key(template)) && !inTheirForms.has(key(template)),
    )
    expect(lacking.map(named), 'Write it into a file of src/cli/words/fr.').toEqual([])
  })
})

describe('a finding of a check', () => {
  it('has its sentence in French, whatever its id', () => {
    expect(Object.keys(findingTemplates).filter(id => !Object.hasOwn(french.findings, id))).toEqual([])
    expect(Object.keys(french.findings).filter(id => !Object.hasOwn(findingTemplates, id))).toEqual([])
  })

  it('has only values in French that it has in English', () => {
    const names = (said = ''): string[] => said.match(/\{\w+\}/g) ?? []
    const wrong = Object.entries(french.findings).filter(([id, said]) =>
      names(said).some(name => !names(findingTemplates[id]).includes(name)),
    )
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('is known by its English words where it came without its id', () => {
    const { finding, findingSentence } = speaker(french)
    const mistaken = Object.entries(findingTemplates).filter(([id, template]) => {
      const params = Object.fromEntries((template.match(/\w+(?=\})/g) ?? []).map(name => [name, `x ${name}`]))
      Object.assign(params, { silent: ' (x silent)', are: 'are', were: 'were' })
      const said = template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
      return findingSentence(said) !== finding(id, params)
    })
    expect(mistaken.map(([id]) => id)).toEqual([])
  })
})

describe('a list of what there is', () => {
  it('is headed in French, however long it is', () => {
    const { sentence } = speaker(french)
    const list = 'one, two, three, four, five, six, seven'
    for (const head of ['Valid', 'Formats', 'Styles', 'There are', 'It has', 'Themes'])
      expect(sentence(`${head}: ${list}.`)).not.toContain(`${head}: `)
  })
})

it('is told, whatever the screen says in several words', () => {
  const rooms = ['cli/print', 'cli/commands', 'cli/shared']
  const nouns = new Set(nounsCounted(...rooms).map(({ template }) => template))
  const recognised = recognizer(french.sentences)
  const silent = untold(...rooms).filter(
    ({ template, place }) =>
      !isNoScreen(place) &&
      !nouns.has(template) &&
      hasWords(withoutCalls(template)) &&
      // A sentence is put into French where it is printed.
      recognised(key(template)) === null,
  )
  expect(silent.map(named), 'Say it with tell`…`.').toEqual([])
})

/** A template without the calls that are shown as examples, a line each. */
const withoutCalls = (template: string): string => template.replace(/^ {2}(?:foc|source) .*$/gm, '')

/** Drawings, which have words of their own in both languages, and files that are read by programs. */
const isNoScreen = (place: string): boolean => /cli\/print\/timeline(?:-words)?\.ts|cli\/shared\/tell\.ts/.test(place)

it('holds no message that the code has no more', () => {
  const known = new Set(told('cli', 'render').map(({ template }) => key(template)))
  expect(Object.keys(french.told).filter(one => !known.has(one))).toEqual([])
})

it('has values in French that English has too', () => {
  const entries = Object.entries({ ...french.told, ...french.sentences })
  const wrong = entries.filter(([template, entry]) => {
    const places = new Set(template.match(/\{\d+\}/g) ?? [])
    const said = typeof entry === 'string' ? entry : entry(['2', '2', '2', '2', '2'])
    return [...said.matchAll(/\{(\d+)[*#~]?\}/g)].some(([, at]) => !places.has(`{${at}}`))
  })
  expect(wrong.map(([template]) => template)).toEqual([])
})

it('knows every sentence by its own template first', () => {
  const recognised = recognizer(french.sentences)
  const mistaken = Object.entries(french.sentences).filter(([template, entry]) => {
    const said = template.replace(/\{(\d+)\}/g, (_, at: string) => `“x${at}”`)
    return recognised(said)?.entry !== entry
  })
  expect(mistaken.map(([template]) => template)).toEqual([])
})
