import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/ask/compile/index.ts'
import { compilationTree } from '../../../src/render/compilation/compilation-tree.ts'
import { compilingWords, understoodWords } from '../../../src/render/compilation/index.ts'
import type { Compilation } from '../../../src/types.ts'
import { ask } from '../../library/answers.ts'
import { digest, inventedPackage } from '../../library/invented.ts'

const { shipped } = inventedPackage({
  'corpus/2041-bells.en.md': digest(
    {
      ...{ id: '2041-bells', title: 'Bells', adopted: '2041-02-03', themes: '[harbours]' },
      adoption: '{ mode: consensus, members: { min: 3, max: 3 }, basis: the minutes say so }',
    },
    '¶1 The statement asks for “ringing of bells by night”[^1].',
    '[^1]: text · https://harbour.example/bells',
  ),
  'glossary/entry-points.yaml': [
    'entry-points:',
    '  - asked: { en: [port lockdown] }',
    '    leads: [{ text: ringing of bells by night, language: en, document: 2041-bells, place: "¶1" }]',
    '    term: open-harbour',
    '  - asked: { en: [chimes] }',
    '    leads: [{ text: ringing of bells by night, language: en, document: 2041-bells, place: "¶1" }]',
    '',
  ].join('\n'),
})
const compiled = (asked: string): Promise<Compilation> =>
  ask(shipped.index, index => compile(index, { asked: [asked], query: null, filter: {}, limit: 50 }))
const quotes = ({ sections }: Compilation): string[] =>
  sections.flatMap(({ groups }) =>
    groups.flatMap(({ paragraphs }) => paragraphs.flatMap(({ wording }) => wording.map(({ text }) => text))),
  )

describe('a compilation of words that the glossary has no name for', () => {
  it('takes what a lookup is led to: the concept, and the words that texts have', async () => {
    const { subjects } = await compiled('port lockdowns')
    expect(subjects).toEqual([
      { kind: 'term', id: 'open-harbour', label: 'open harbour', asked: 'port lockdowns' },
      { kind: 'query', id: null, label: '“ringing of bells by night”', asked: 'port lockdowns' },
    ])
    expect(quotes(await compiled('chimes'))).toEqual(['ringing of bells by night'])
  })

  it('says as what they were understood, on the screen and on paper', async () => {
    const answer = await compiled('chimes')
    const said = '“chimes” is no name in the glossary; understood (by us) as “ringing of bells by night”.'
    expect(understoodWords(answer, compilingWords('en'))).toEqual([said])
    expect(JSON.stringify(compilationTree(answer))).toContain(JSON.stringify(said).slice(1, -1))
  })

  it('finds the words themselves to which an entry leads', async () => {
    const answer = await compiled('Ringing of bells by night')
    expect(quotes(answer)).toEqual(['ringing of bells by night'])
    expect(understoodWords(answer, compilingWords('en'))).toEqual([
      '“Ringing of bells by night” is no name in the glossary; the paragraphs are those that have these words.',
    ])
  })

  it('says nothing of how a name was understood that the glossary has', async () => {
    const answer = await compiled('open harbour')
    expect(answer.subjects).toEqual([{ kind: 'term', id: 'open-harbour', label: 'open harbour' }])
    expect(understoodWords(answer, compilingWords('en'))).toEqual([])
  })
})
