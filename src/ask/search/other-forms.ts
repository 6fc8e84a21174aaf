import type { IndexReader } from '../../store/index.ts'
import { baseLanguage, languages } from '../../text/index.ts'
import type { Clause } from './parse-query.ts'
import { verbForms } from './verb-forms.ts'
import { joinedWith, writtenApart } from './written-apart.ts'

/**
 * The clauses, each word with the runs of stems by which texts of a language have it too: other forms of a verb
 * (*welcomed*, *we welcome*), a hyphen that comes or goes (*email*, *e-mail*; *well being*, *wellbeing*). Only what
 * some text has.
 *
 * @param asked languages of the texts; all where undefined.
 */
export function withOtherForms(
  index: IndexReader,
  clauses: readonly Clause[],
  asked: readonly string[] | undefined,
): Clause[] {
  const bases = asked === undefined ? languages : [...new Set(asked.map(baseLanguage))]
  return clauses.map((clause, at) => {
    if (clause.kind !== 'word') return clause
    const others = new Map<string, string[][]>()
    for (const base of bases) {
      const runs = [
        ...verbForms(index, clause.text, base).map(stem => [stem]),
        ...writtenApart(index, clause.text, base),
        ...joinedWith(index, clause, [clauses[at - 1], clauses[at + 1]], base),
      ]
      if (runs.length > 0) others.set(base, runs)
    }
    return others.size > 0 ? { ...clause, others } : clause
  })
}
