import type { PlaceWords } from '../rules/place-words.ts'

/** What Arabic texts call their places. */
export const places: PlaceWords = {
  containers: {
    annex: 'المرفق|مرفق',
    part: 'الجزء|الباب',
    chapter: 'الفصل',
    section: 'الفرع',
    article: 'المادة|مادة',
    rule: 'القاعدة',
    guideline: 'المبدأ التوجيهي',
    principle: 'المبدأ',
    conclusion: 'الاستنتاج',
  },
  paragraph: 'الفقرة|فقرة',
  preamble: ['(?:ال)?فقرة ?# من (?:ال)?ديباجة'],
}
