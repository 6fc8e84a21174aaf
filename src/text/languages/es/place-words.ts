import type { PlaceWords } from '../rules/place-words.ts'

/** What Spanish texts call their places. */
export const places: PlaceWords = {
  containers: {
    annex: 'anexo',
    part: 'parte|título',
    chapter: 'capítulo|cap',
    section: 'sección|secc',
    article: 'artículo|art',
    rule: 'regla',
    guideline: 'directriz',
    principle: 'principio',
    conclusion: 'conclusión',
  },
  paragraph: 'párrafos?|párrs?',
  preamble: ['p[áa]rr(?:afo|\\.)? ?# del preámbulo', 'p[áa]rr(?:afo|\\.)? del preámbulo ?#'],
  first: 'primero|primera',
  testimonium: 'en testimonio de lo cual|en fe de lo cual|hech[oa] en',
}
