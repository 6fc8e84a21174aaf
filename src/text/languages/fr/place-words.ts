import type { PlaceWords } from '../rules/place-words.ts'

/** What French texts call their places. */
export const places: PlaceWords = {
  containers: {
    component: 'texte',
    annex: 'annexe',
    part: 'partie|titre',
    chapter: 'chapitre|chap',
    section: 'section|sect',
    article: 'article|art',
    rule: 'règle',
    guideline: 'directive',
    principle: 'principe',
    conclusion: 'conclusion',
  },
  paragraph: 'paragraphes?|par',
  preamble: ['alin[ée]a ?#(?: du préambule)?', '#(?:er?|re|ème)? alin[ée]a(?: du préambule)?'],
  first: 'premier|première',
  testimonium: 'en foi de quoi|fait (?:à|en|le)',
}
