import { describe, expect, it } from 'vitest'
import { structured } from './structured.ts'

const REPORT = `Plan of the harbour

Our commitments for the year

1. Light every boat at night.

March: The keepers met in the tower.

Note: Rain fell.

March: The keepers met again:

oil was bought;

wicks were cut.

2. Share the oil of the tower.
All year: Oil was shared.

3. Teach the young to row.

We also rested in summer.

June: Rowing was taught.`

const labels = (places: string[]): string[] => places.map(place => place.slice(0, place.indexOf(':')))

describe('a numbered list under a heading that says commitments', () => {
  it('gives commitments, with what is reported under each of them', async () => {
    const { places } = await structured(REPORT, 'x.txt')
    expect(labels(places)).toEqual([
      '¶1',
      'commitment 1',
      'commitment 1(March)',
      'commitment 1(Note)',
      'commitment 1(March~2)',
      'commitment 1(bullet 1)',
      'commitment 1(bullet 2)',
      'commitment 2',
      'commitment 2(All year)',
      'commitment 3',
      '¶2',
      'commitment 3(June)',
    ])
    expect(places).toContain('commitment 2: Share the oil of the tower.')
    expect(places).toContain('commitment 2(All year): All year: Oil was shared.')
  })

  it('is put in order where a page of it stands before its beginning', async () => {
    const text =
      '4. Paint the tower.\n\nMay: It was painted.\n\n5. Count the boats.\n\n6. Mend the nets.\n\nOur commitments\n\nWe keep these in the order of the year.\n\n1. Row.\n\n2. Rest.\n\n3. Sing.\n\nWe thank all.'
    const { places, warnings } = await structured(text, 'x.txt')
    expect(labels(places)).toEqual([
      '¶1',
      ...['1', '2', '3', '4', '4(May)', '5', '6'].map(number => `commitment ${number}`),
      '¶2',
    ])
    expect(warnings).toContain(
      'commitments 4 to 6 stand before the beginning of the list in the file: put in the order of the numbers',
    )
  })

  it('says what is printed twice', async () => {
    const text =
      '2. Rest at noon.\n\n3. Sing at night.\n\nOur commitments\n\nWe keep these.\n\n1. Row at dawn.\n\n2. Rest at noon.\n\n3. Sing at night.'
    const { places, warnings } = await structured(text, 'x.txt')
    expect(labels(places)).toEqual([
      'commitment 2~2',
      'commitment 3~2',
      '¶1',
      'commitment 1',
      'commitment 2',
      'commitment 3',
    ])
    expect(warnings.some(warning => warning.startsWith('commitments 2 to 3 stand printed twice'))).toBe(true)
  })

  it('ends with its heading where the file has headings of several levels', async () => {
    const text = '# Plan\n\n## Commitments\n\n1. Row.\n2. Rest.\n3. Sing.\n\n## Review\n\n4. Meet.\n5. Talk.\n'
    expect(labels((await structured(text, 'x.md')).places)).toEqual([
      'commitment 1',
      'commitment 2',
      'commitment 3',
      '4',
      '5',
    ])
  })

  it.each([
    ['the heading says something else', 'Our aims'],
    ['the heading only speaks of engaging', 'Engagement with villages'],
  ])('is left alone where %s', async (_, heading) => {
    const { places } = await structured(`${heading}\n\nWe keep these.\n\n1. Row.\n\n2. Rest.\n\n3. Sing.`, 'x.txt')
    expect(labels(places)).toEqual(['¶1', '1', '2', '3'])
  })
})

describe('a block in another language at the end', () => {
  const FRENCH =
    'Nous avons gardé les lanternes de la côte et nous avons aidé les bateaux dans la nuit avec les villages.\n\n'

  it('is marked as such', async () => {
    const english = [
      'Keeping the lights of the coast',
      'We will keep the lanterns of the coast and help the boats at night with all the villages.',
      'We will share the oil of the tower with the boats that are in need of it.',
      'We will teach the young to row in the harbour and to rest.',
    ]
    const { places, warnings } = await structured(FRENCH.repeat(8) + english.join('.\n\n'), 'x.txt')
    expect(labels(places).slice(8)).toEqual(['English block', 'English block~2', 'English block~3', 'English block~4'])
    expect(warnings).toContain(
      'the last 4 passages are in English: they stand under “English block” and count for nothing else',
    )
  })

  it('is not seen in one sentence, nor in a text of two halves', async () => {
    const one = `${FRENCH.repeat(4)}We will keep the lanterns of the coast and help the boats at night.`
    const half = FRENCH.repeat(4) + 'We will keep the lanterns of the coast and help the boats at night.\n\n'.repeat(4)
    for (const text of [one, half])
      expect(labels((await structured(text, 'x.txt')).places).every(label => label.startsWith('¶'))).toBe(true)
  })
})
