import type { PlaceWords } from '../rules/place-words.ts'

/** What English texts call their places. */
export const places: PlaceWords = {
  containers: {
    component: 'component',
    annex: 'annex',
    part: 'part|pt',
    chapter: 'chapter|chap|ch',
    section: 'section|sect|sec',
    article: 'article|art',
    rule: 'rule',
    guideline: 'guideline',
    principle: 'principle',
    conclusion: 'conclusion',
  },
  paragraph: 'paragraphs?|paras?',
  preamble: ['preambular (?:paragraph|para)\\.? ?#'],
  testimonium: 'in witness whereof|done (?:at|in|this)',
}
