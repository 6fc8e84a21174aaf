import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { heading, table, text } from '../../../src/render/tree/nodes.ts'
import { wholePages } from './page-text.ts'

/** A table of three rows, each of so many words, on pages of A4 across. */
async function pagesOf(words: number): Promise<string[]> {
  const row = (name: string) => [[text(`begin${name} ${'harbour '.repeat(words)} end${name}`)], [text(name)]]
  const head = [[text('Wording')], [text('Source')]]
  const tree: Root = {
    type: 'root',
    children: [heading(1, [text('Rows')]), table([head, row('A'), row('B'), row('C')], [54, 46])],
  }
  return wholePages(await renderPdf(tree, { title: 'Rows', language: 'en', landscape: true }))
}
const pageWith = (pages: readonly string[], word: string): number => pages.findIndex(page => page.includes(word))

describe('a row of a table on paper', () => {
  it('stands on one page where a page holds it', async () => {
    const pages = await pagesOf(290)
    expect(pages.length).toBeGreaterThan(1)
    for (const name of ['A', 'B', 'C']) expect(pageWith(pages, `begin${name}`)).toBe(pageWith(pages, `end${name}`))
  })

  it('goes over where a page does not hold it, and loses nothing', async () => {
    const pages = await pagesOf(1500)
    for (const name of ['A', 'B', 'C']) {
      expect(pageWith(pages, `begin${name}`)).toBeGreaterThanOrEqual(0)
      expect(pageWith(pages, `end${name}`)).toBeGreaterThan(pageWith(pages, `begin${name}`))
    }
  })
})
