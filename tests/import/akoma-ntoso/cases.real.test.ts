import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import type { Document } from '../../../src/types.ts'
import { itWithShared } from '../../shared.ts'
import { states } from '../states.ts'

const read = (path: string): { document: Document; warnings: string[] } => {
  const { documents, warnings } = importText(readFileSync(path), 'case.xml', { states })
  const [document] = documents
  if (!document) throw new Error('nothing was read')
  return { document, warnings }
}
const labels = ({ passages }: Document): (string | undefined)[] => passages.map(({ locator }) => locator?.label)

itWithShared('words before a list keep the number', 'cases/akn-intro-loses-number.xml', path => {
  expect(labels(read(path).document)).toEqual(expect.arrayContaining(['OP1', 'OP1(a)']))
})

itWithShared('subparagraphs stand below the number', 'cases/akn-subparagraph-loses-number.xml', path => {
  expect(labels(read(path).document)).toEqual(expect.arrayContaining(['OP2', 'OP2(a)', 'OP2(b)']))
})

itWithShared('struck-out words are left out, and a note in the head is kept', 'cases/akn-del-and-noteref.xml', path => {
  const { document, warnings } = read(path)
  const first = document.passages.find(({ locator }) => locator?.label === 'OP1')
  expect(first?.text).not.toContain('old')
  expect(first?.text).toContain('new')
  expect(first?.notes.map(({ mark }) => mark)).toEqual(['2'])
  expect(warnings).toHaveLength(1)
})

itWithShared('counts without an outcome are a vote', 'cases/akn-votes-without-outcome.xml', path => {
  expect(read(path).document.adoption).toMatchObject({
    mode: 'vote',
    votes: {
      for: 3,
      against: 1,
      abstaining: 2,
      by: { for: ['AL', 'BR', 'GH'], against: ['JP'], abstaining: ['MT', 'NO'] },
    },
  })
})

itWithShared('a draft that failed was adopted by none', 'cases/akn-failed-draft.xml', path => {
  expect(read(path).document.adoption).toMatchObject({ mode: 'none', votes: { for: 3, against: 1, abstaining: 2 } })
})

itWithShared('the page wins over the metadata', 'cases/akn-metadata-against-page.xml', path => {
  const { document, warnings } = read(path)
  expect(document).toMatchObject({
    id: 'S/RES/9913 (2031)',
    adopted: '2031-05-05',
    adoption: { mode: 'unknown', votes: null },
  })
  expect(warnings[0]).toContain('S/RES/9911 (2030)')
})
