import type { PlaceWords } from '../rules/place-words.ts'

/** What German texts call their places. */
export const places: PlaceWords = {
  containers: {
    annex: 'anlage|anhang',
    part: 'teil',
    chapter: 'kapitel|kap',
    section: 'abschnitt|abschn',
    article: 'artikel|art',
    rule: 'regel',
    guideline: 'leitlinie',
    principle: 'grundsatz',
    conclusion: 'schlussfolgerung',
  },
  paragraph: 'absatz|abs|ziffer|ziff',
  preamble: ['präambelabsatz ?#', 'absatz ?# der präambel'],
  testimonium: 'zu urkund dessen|geschehen zu',
}
