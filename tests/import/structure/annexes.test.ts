import { describe, expect, it } from 'vitest'
import { structured } from './structured.ts'

const placesOf = async (text: string): Promise<string[]> => (await structured(text, 'x.md')).places

describe('numbers printed more than once', () => {
  it('are told apart by the annex they stand in, and counted paragraphs with them', async () => {
    const text =
      '1. We meet.\n\n2. We row.\n\n## Annex I\n\n### On boats\n\n1. Boats float.\n\n### More\n\nOars too.\n\n## ANNEX II – On oil\n\n1. Oil burns.\n\nSlowly.\n'
    expect(await placesOf(text)).toEqual([
      '1: We meet.',
      '2: We row.',
      'annex I, 1: Boats float.',
      'annex I, ¶1: Oars too.',
      'annex II, 1: Oil burns.',
      'annex II, ¶1: Slowly.',
    ])
  })

  it('are told apart by sections where annexes do not', async () => {
    const text =
      '## Section 1. Boats\n\n1. We row.\n\n## Section 2. Oil\n\n1. We burn.\n\n- Slowly.\n\n## Annex\n\n1. Lamps.\n'
    expect(await placesOf(text)).toEqual([
      'part 1, 1: We row.',
      'part 2, 1: We burn.',
      'part 2, 1(bullet 1): Slowly.',
      'annex, 1: Lamps.',
    ])
  })

  it('keep the sign of a second use where nothing printed tells them apart', async () => {
    expect(await placesOf('## Boats\n\n1. We row.\n\n## Oil\n\n1. We burn.\n')).toEqual(['1: We row.', '1~2: We burn.'])
  })

  it('are not touched where every number stands once', async () => {
    expect(await placesOf('1. We row.\n\n## Annex I\n\n2. We burn.\n')).toEqual(['1: We row.', '2: We burn.'])
  })
})

describe('sections that open a paragraph', () => {
  it('are parts, with their title and their letters', async () => {
    const text =
      'We decide:\n\nSection 1.  Boats.  (a)  Boats shall float.\n\n(b)  Boats shall carry:\n\n(i)  oars; and\n\n(ii)  lamps.\n\n(c)  No more.\n\nSec. 2. Oil shall burn.\n\nSigned by all.\n'
    expect(await placesOf(text)).toEqual([
      '¶1: We decide:',
      'part 1: Boats.',
      'part 1, (a): Boats shall float.',
      'part 1, (b): Boats shall carry:',
      'part 1, (b)(i): oars; and',
      'part 1, (b)(ii): lamps.',
      'part 1, (c): No more.',
      'part 2: Oil shall burn.',
      '¶2: Signed by all.',
    ])
  })

  it('are none in the middle of a row, or in a sentence', async () => {
    expect(await placesOf('Section 7. Of another law.\n\nArticle 1 of the old law stands.\n')).toEqual([
      '¶1: Section 7. Of another law.',
      '¶2: Article 1 of the old law stands.',
    ])
  })
})

describe('a section that opens a paragraph', () => {
  it.each([
    ['de', 'Artikel', 'Boote schwimmen auf dem Wasser des Hafens.', 'Die Lampen brennen in der Nacht am Pier.'],
    ['ru', 'Статья', 'Лодки плавают по воде у пристани.', 'Лампы горят ночью у пристани.'],
    ['fr', 'Section', 'Les bateaux flottent dans le port.', 'Les lampes brûlent la nuit sur le quai.'],
  ])('is read in %s as in English', async (language, word, first, second) => {
    const text = `${word} 1. ${first}\n\n${word} 2. ${second}\n`
    const { document } = await structured(text, 'x.txt', { language })
    expect(document.passages.map(passage => passage.text)).toEqual([first, second])
  })
})
