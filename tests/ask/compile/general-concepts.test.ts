import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/ask/compile/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { digest, inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage({
  'glossary/themes.yaml': [
    'themes:',
    '- { id: harbours, title: { en: Harbours }, toolkits: [harbours], general: [lasting-peace] }',
    '- { id: closures, title: { en: Closures }, toolkits: [harbours] }',
    '',
  ].join('\n'),
  'glossary/terms/lasting-peace.yaml': [
    'kind: term',
    'labels:',
    '- { text: lasting peace, language: en, role: entry }',
    'themes: [harbours, closures]',
    '',
  ].join('\n'),
  'corpus/2041-bells.en.md': digest(
    {
      ...{ id: '2041-bells', title: 'Bells', adopted: '2041-02-03', themes: '[harbours]' },
      adoption: '{ mode: consensus, members: { min: 3, max: 3 }, basis: the minutes say so }',
    },
    '¶1 The ringing has told villages of “lasting peace”[^1].',
    '[^1]: text · https://harbour.example/bells',
  ),
})
const text = (symbol: string, title: string, wanted: string): string =>
  akn({
    ...{ symbol, title, date: '2041-02-03', preamble: ['Recalling the bells,'], vote: 'adopted without a vote' },
    operative: [{ number: '1', text: wanted }],
  })
writeFiles(here.inbox, {
  'mountains.xml': text('A/RES/91/1', 'Mountains', 'Calls for a lasting peace among the shepherds;'),
  'both.xml': text('A/RES/91/2', 'Mountains', 'Calls for a lasting peace at every open harbour;'),
  'titled.xml': text('A/RES/91/3', 'The open harbour', 'Invites every pilot to pray daily for lasting peace on board;'),
})
await statuses(here, [here.inbox])

const compiled = async (asked: string) => {
  const { sections, counts } = await ask(here.library.index, index =>
    compile(index, { asked: [asked], query: null, filter: { since: '2041' }, limit: 50 }),
  )
  const ids = sections.flatMap(({ groups }) => groups.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)))
  return { ids: ids.sort(), general: counts.leftOut.general }
}

describe('a concept that is said of much else', () => {
  it('makes a paragraph one on the theme only beside another, or in a text about it; the others are counted', async () => {
    expect(await compiled('harbours')).toEqual({ ids: ['2041-bells', 'A/RES/91/2', 'A/RES/91/3'], general: 1 })
  })

  it('is a concept as any other where it is asked for itself, and in a theme that does not name it', async () => {
    const all = ['2041-bells', 'A/RES/91/1', 'A/RES/91/2', 'A/RES/91/3']
    expect(await compiled('lasting peace')).toEqual({ ids: all, general: 0 })
    expect(await compiled('closures')).toEqual({ ids: all, general: 0 })
  })
})
