import { counted } from '../../text/index.ts'
import type { SiteLanguage } from '../../types.ts'

/** The words of a drawing. */
export interface TimelineWords {
  uses: (wordings: number, texts: number, bodies: number) => string
  shown: (texts: number) => string
  weaker: (places: number) => string
  marks: string
  infirm: string
  searched: (documents: number, whole: number) => string
  held: (bodies: string) => string
  from: (issuer: string, date: string) => string
  more: (places: number) => string
  sameAs: (document: string) => string
  lacks: (isPresent: boolean, words: string, document: string) => string
  /** Why a wording is weaker: the sentence of the rule, which is English, or its name. */
  because: (rule: string, message: string) => string
}

const en: TimelineWords = {
  uses: (wordings, texts, bodies) =>
    `${counted(wordings, 'wording')} in ${counted(texts, 'text')} of ${counted(bodies, 'body', 'bodies')}`,
  shown: texts => `${texts} shown`,
  weaker: places => `${counted(places, 'place')} weaker by a named rule`,
  marks: 'Underlined: added. Struck through: gone. In italics: moved. Against the body’s text before, or another’s.',
  infirm: 'A recorded phrase may have stood in a longer list: check the full text.',
  searched: (documents, whole) => `Searched: ${counted(documents, 'document')}, ${counted(whole, 'full text')}.`,
  held: bodies => `Held: ${bodies}; what is older was not searched.`,
  from: (issuer, date) => `${issuer} from ${date} on`,
  more: places => ` and ${places} more`,
  sameAs: document => ` · same as ${document}`,
  lacks: (isPresent, words, document) =>
    ` · ${isPresent ? 'not in the words recorded' : 'not present here'}: ${words} (in ${document})`,
  because: (_, message) => `weaker: ${message}`,
}

const some = (number: number, one: string, many: string): string => `${number} ${number < 2 ? one : many}`

const fr: TimelineWords = {
  uses: (wordings, texts, bodies) =>
    `${some(wordings, 'formulation', 'formulations')} dans ${some(texts, 'texte', 'textes')} de ${some(bodies, 'organe', 'organes')}`,
  shown: texts => some(texts, 'montré', 'montrés'),
  weaker: places =>
    `${some(places, 'passage', 'passages')} plus ${places < 2 ? 'faible' : 'faibles'} d’après une règle nommée`,
  marks:
    'Souligné\u202f: ajouté. Barré\u202f: disparu. En italique\u202f: déplacé. Par rapport au texte précédent de l’organe, ou d’un autre.',
  infirm: 'Une expression relevée a pu figurer dans une liste plus longue\u202f: à vérifier dans le texte entier.',
  searched: (documents, whole) =>
    `Recherché dans ${some(documents, 'document', 'documents')}, ${some(whole, 'texte entier', 'textes entiers')}.`,
  held: bodies => `Fonds\u202f: ${bodies}\u202f; rien de plus ancien n’a été cherché.`,
  from: (issuer, date) => `${issuer}, à partir du ${date}`,
  more: places => ` et ${places} de plus`,
  sameAs: document => ` · comme ${document}`,
  lacks: (isPresent, words, document) =>
    ` · ${isPresent ? 'absent des mots relevés' : 'absent ici'}\u202f: ${words} (dans ${document})`,
  because: rule => `plus faible, d’après la règle ${rule}`,
}

export const timelineWords: { [L in SiteLanguage]: TimelineWords } = { en, fr }
