import { expect, it } from 'vitest'
import { compileLabels } from '../../src/match/index.ts'
import { concept } from './glossary.ts'

const found = (text: string, ...labels: string[]): string[] =>
  compileLabels(labels.map((label, at) => concept(`c${at}`, `en:${label}`)))
    .match(text, 'en')
    .filter(({ nested }) => !nested)
    .map(({ start, end }) => text.slice(start, end))

it('what ends in the middle of a longer thing is no use of it', () => {
  const labels = ['access to harbour', 'harbour and coast communications']
  expect(found('open access to harbour and coast communications', ...labels)).toEqual([labels[1]])
  expect(found('open access to harbour and to coast', ...labels)).toEqual([labels[0]])
})
it('the first of two things that are whole stays', () => {
  const labels = ['safety of keepers', 'keepers and lamp makers']
  expect(found('the safety of keepers and lamp makers', ...labels)).toEqual(labels)
})
it('a term of its own stays the object', () => {
  const labels = ['right to silence', 'silence and rest hours', 'silence']
  expect(found('a right to silence and rest hours', ...labels)).toEqual([labels[0], labels[1]])
})
