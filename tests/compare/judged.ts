import { clauses, createLexicon, type Judgement, judge, sourceOf } from '../../src/compare/index.ts'

/** Judge a draft against agreed texts, named by their order. */
export function judgements(draft: string, agreed: readonly string[], language = 'en'): Judgement[] {
  const lexicon = createLexicon()
  const text = lexicon.read(draft, language)
  const sources = agreed.map((words, key) => sourceOf(key, lexicon.read(words, language), language))
  return judge(text, clauses(text, language), sources)
}

/** The same as lines to read: verdict, words of the draft, words of the first match. */
export function judged(draft: string, ...agreed: string[]): [verdict: string, words: string, agreed: string][] {
  const lexicon = createLexicon()
  const { words } = lexicon.read(draft, 'en')
  return judgements(draft, agreed).map(({ verdict, from, to, matches: [first] }) => [
    verdict,
    draft.slice(words[from]?.start, words[to - 1]?.end),
    first && verdict !== 'new'
      ? first.source.text.text.slice(
          first.source.text.words[first.otherFrom]?.start,
          first.source.text.words[first.otherTo - 1]?.end,
        )
      : '',
  ])
}
