import type { LocatorKind } from '../../types.ts'
import type { ContainerKind } from '../languages/index.ts'

type Names = { [K in ContainerKind]: string }

const english: Names = {
  component: 'component',
  annex: 'annex',
  part: 'part',
  chapter: 'chap.',
  section: 'sect.',
  article: 'art.',
  rule: 'rule',
  guideline: 'guideline',
  principle: 'principle',
  conclusion: 'conclusion',
}

const french: Names = {
  ...english,
  component: 'texte',
  annex: 'annexe',
  part: 'partie',
  rule: 'règle',
  guideline: 'directive',
  principle: 'principe',
}

/** Whether a step holds paragraphs: an annex, a part, an article. */
export function isContainer(kind: LocatorKind): kind is ContainerKind {
  return Object.hasOwn(english, kind)
}

/** Articles and what is numbered like them: a text cites their paragraphs below them. */
const articles: ReadonlySet<LocatorKind> = new Set<LocatorKind>([
  'article',
  'rule',
  'guideline',
  'principle',
  'conclusion',
])

/** Whether the paragraphs of this container are counted and numbered within it, as those of an article are. */
export function isArticleKind(kind: LocatorKind): boolean {
  return articles.has(kind)
}

/** Whether items may follow at once, as they do behind a paragraph or an article: `art. 2 (a)`, but `annex, (a)`. */
export function holdsItems(kind: LocatorKind): boolean {
  return !isContainer(kind) || isArticleKind(kind)
}

/** A container with its number, under the one name that labels, screens and all styles of citation have for it. */
export function containerName(kind: ContainerKind, number: string, language: 'en' | 'fr' = 'en'): string {
  const name = (language === 'fr' ? french : english)[kind]
  return number === '' || number.startsWith('~') ? `${name}${number}` : `${name} ${number}`
}
