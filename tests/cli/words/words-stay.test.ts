import { describe, expect, it } from 'vitest'
import { french } from '../../../src/cli/words/fr/index.ts'
import { speaker } from '../../../src/cli/words/speaking/speaker.ts'

const { finding, sentence } = speaker(french)

/** Words as a text may have them, each with the shape of some sentence of ours. */
const wordsOfTexts = [
  'in particular the right to freedom of',
  'the lamp is lit',
  'the draft',
  'keepers may be named',
  'a list',
  'harbours and piers are not in the annex',
]

describe('what documents and drafts say', () => {
  it.each(wordsOfTexts)('stays to the letter in a finding told in French: %s', words => {
    for (const id of Object.keys(french.findings)) {
      const names = [...(french.findings[id] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
      for (const name of names.filter(one => ['before', 'after', 'around', 'list', 'text'].includes(one)))
        expect(finding(id, { [name]: words }), `${id}, ${name}`).toContain(words)
    }
  })

  it.each([
    'The keeper of the north pier is no longer the one whom the towns named',
    'Lamps of all harbours of the coast may be dimmed by the keepers of each town',
  ])('is not taken for one of our sentences by a little word: %s', words => {
    expect(sentence(words)).toBe(words)
  })

  it('is cited by its place in French', () => {
    const said = finding('caveat.elsewhere', {
      before: 'b',
      after: 'a',
      text: 'A/RES/91/1',
      place: 'annex, art. 7, para. 2',
    })
    expect(said).toContain('A/RES/91/1, annexe, art. 7, par. 2,')
  })
})
