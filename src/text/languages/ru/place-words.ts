import type { PlaceWords } from '../rules/place-words.ts'

/** What Russian texts call their places. */
export const places: PlaceWords = {
  containers: {
    annex: 'приложение',
    part: 'часть',
    chapter: 'глава',
    section: 'раздел',
    article: 'статья|ст',
    rule: 'правило',
    guideline: 'руководящее положение',
    principle: 'принцип',
    conclusion: 'вывод',
  },
  paragraph: 'пункты?|п',
  preamble: ['п(?:ункт|\\.)? ?# преамбулы', 'п(?:ункт|\\.)? преамбулы ?#'],
  testimonium: 'в удостоверение чего|совершено',
}
