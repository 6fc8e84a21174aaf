import type { EditionChange, EditionChangeKind } from '../../types.ts'
import type { Words } from '../words/index.ts'

/** The fixed words that tell how two editions differ, in one language. */
export interface ChangeWords {
  title: string
  since: (latest: string | null, corpus: string) => string
  nothing: string
  kinds: Record<EditionChangeKind, string>
  parts: Record<EditionChange['part'], string>
  was: string
  status: (from: string, to: string) => string
  placeKnown: string
  placeLost: string
  adoption: (from: string, to: string) => string
  newSource: string
  lostSource: string
  documents: (from: number, to: number) => string
  text: (from: string, to: string) => string
  moreRecent: string
  before: string
  undated: string
}

const en: ChangeWords = {
  title: 'What changed',
  since: (latest, corpus) =>
    `Since the edition made from the corpus ${corpus}${latest === null ? '' : ` (latest text used: ${latest})`}.`,
  nothing: 'No talking point, term, wording or reference changed.',
  kinds: {
    added: 'Added',
    dropped: 'Dropped',
    reworded: 'Said in other words',
    'better-sourced': 'Better sourced',
    'worse-sourced': 'Worse sourced',
    superseded: 'Worded more recently',
  },
  parts: { point: 'point', term: 'term', wording: 'wording', reference: 'document' },
  was: 'before:',
  status: (from, to) => `${from} → ${to}:`,
  placeKnown: 'its place is known now:',
  placeLost: 'its place is no longer known:',
  adoption: (from, to) => `widest adoption: ${from} → ${to}`,
  newSource: 'new source:',
  lostSource: 'source gone:',
  documents: (from, to) => `documents that have it: ${from} → ${to}`,
  text: (from, to) => `${from} → ${to}`,
  moreRecent: 'now',
  before: 'before',
  undated: 'no date',
}

const fr: ChangeWords = {
  title: 'Ce qui a changé',
  since: (latest, corpus) =>
    `Depuis l’édition faite à partir du corpus ${corpus}${latest === null ? '' : `, dont la source la plus récente est de ${latest}`}.`,
  nothing: 'Aucun point de discussion, terme, libellé ou document de référence n’a changé.',
  kinds: {
    added: 'Ajouté',
    dropped: 'Retiré',
    reworded: 'Dit autrement',
    'better-sourced': 'Mieux sourcé',
    'worse-sourced': 'Moins bien sourcé',
    superseded: 'Formulé plus récemment',
  },
  parts: { point: 'point de discussion', term: 'terme', wording: 'libellé', reference: 'document' },
  was: 'avant :',
  status: (from, to) => `${from} → ${to} :`,
  placeKnown: 'son endroit est maintenant connu :',
  placeLost: 'son endroit n’est plus connu :',
  adoption: (from, to) => `adoption la plus large : ${from} → ${to}`,
  newSource: 'nouvelle source :',
  lostSource: 'source perdue :',
  documents: (from, to) => `documents qui l’ont : ${from} → ${to}`,
  text: (from, to) => `${from} → ${to}`,
  moreRecent: 'maintenant',
  before: 'avant',
  undated: 'sans date',
}

/** The words in the language of a brief. */
export function changeWordsFor({ language }: Pick<Words, 'language'>): ChangeWords {
  return { en, fr }[language]
}
