import { labelAdoptionWords, wordsFor } from '../../render/index.ts'
import { entryLabel } from '../../text/index.ts'
import type { Entry, Label, LabelAdoption } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { screenLanguage, tell } from '../shared/tell.ts'

const words = () => wordsFor(screenLanguage())

/** The English label of an entry; empty where it has none. */
export function headLabel(labels: Label[]): string {
  return entryLabel(labels, 'en')?.text ?? ''
}

/** One line a language: entry labels first, each with its region. */
export function labelLines({ term: { labels }, labelAdoptions }: Entry): string[] {
  const all = labels.map((label, at) => ({ ...label, how: howWorded(label, labelAdoptions[at]) }))
  const languages = [...new Set(labels.map(({ language }) => language))].sort()
  return languages.flatMap(language => {
    const mine = all.filter(label => label.language === language)
    const ordered = [...mine.filter(({ role }) => role === 'entry'), ...mine.filter(({ role }) => role !== 'entry')]
    return [
      `${language}  ${ordered.map(({ text, region, how }) => tell`${isolate(text, language)}${region ? ` (${region})` : ''}: ${how}`).join(' · ')}`,
    ]
  })
}

const howWorded = ({ source }: Label, adoption: LabelAdoption | undefined): string =>
  labelAdoptionWords(adoption ?? { widest: null }, source, words())
