import { describe, expect, it } from 'vitest'
import { associatedWords, placesOfWords, type TranslatedParagraph } from '../../../src/ask/pairs/associated-words.ts'

const paragraph = (text: string, ...concepts: string[]): TranslatedParagraph => ({ text, concepts: new Set(concepts) })
/** Paragraphs of other things, each in words of its own. */
const others = [
  'la houle',
  'le sel',
  'une voile',
  'des rames',
  'le sable',
  'la dune',
  'un phare',
  'le quai',
  'la mer',
].map(thing => paragraph(`Notant ${thing},`))
const nets = [
  paragraph('Salue chaque filet maillant du golfe,', 'net'),
  paragraph('Compte tous les filets maillants,', 'net'),
  paragraph('Interdit un filet maillant sans fanal,', 'net'),
  paragraph('Répare le filet maillant,', 'net'),
]

describe('the words that stand for a concept in translations', () => {
  it('are the longest run that stands in nearly all its paragraphs and hardly elsewhere, in any inflection', () => {
    const stems = associatedWords([...nets, ...others], 'net', 'fr')
    const text = 'Pose des filets maillants la nuit,'
    const marked = placesOfWords(text, stems ?? [], 'fr').map(({ start, end }) => text.slice(start, end))
    expect(marked).toEqual(['filets maillants'])
  })

  it('are none where two runs fit alike, since nothing says which it is', () => {
    const both = nets.map(({ text }) => paragraph(`${text} près du ponton`, 'net'))
    expect(associatedWords([...both, ...others], 'net', 'fr')).toBeNull()
  })

  it('are none where they stand in paragraphs without the concept as often', () => {
    const elsewhere = nets.map(({ text }) => paragraph(text))
    expect(associatedWords([...nets, ...elsewhere, ...others], 'net', 'fr')).toBeNull()
  })

  it('are none where another concept has them more surely', () => {
    const claimed = nets.map(({ text }, at) => paragraph(text, 'gear', ...(at > 0 ? ['net'] : [])))
    expect(associatedWords([...claimed, ...others], 'net', 'fr')).toBeNull()
    expect(associatedWords([...claimed, ...others], 'gear', 'fr')).not.toBeNull()
  })

  it('are none where few paragraphs have the concept', () => {
    expect(associatedWords([...nets.slice(0, 2), ...others], 'net', 'fr')).toBeNull()
  })
})
