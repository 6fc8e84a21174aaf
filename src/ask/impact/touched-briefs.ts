import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { adoptionOrder, isEarlier } from '../../text/index.ts'
import type { Citation, ToolkitCitation, ToolkitPoint } from '../../types.ts'
import { resolveCitation } from '../citing/resolve-citation.ts'
import { isSameBody } from '../trace/is-same-body.ts'
import type { ImpactAnswer, Touch, TouchedBrief, TouchedPoint } from './answer.ts'
import type { Likeness } from './like-words.ts'

/**
 * Talking points whose agreed wordings the document has too: the words themselves, the concept that they are, or words
 * close to them.
 *
 * @param languages of the toolkits looked through.
 */
export function touchedBriefs(
  index: IndexReader,
  row: DocumentRow,
  likeness: Likeness,
  languages: readonly string[],
): Pick<ImpactAnswer, 'briefs' | 'briefsRead'> {
  const toolkits = index
    .toolkits()
    .filter(({ language }) => languages.includes(language))
    .flatMap(({ id, language }) => index.toolkit(id, language) ?? [])
  const briefs = toolkits.map(
    ({ id, language, title, points }): TouchedBrief => ({
      theme: id,
      language,
      title,
      points: points.length,
      touched: points.flatMap((point, at) => touchedPoint(index, row, likeness, point, at + 1)),
    }),
  )
  return { briefs: briefs.filter(({ touched }) => touched.length > 0), briefsRead: toolkits.length }
}

function touchedPoint(
  index: IndexReader,
  row: DocumentRow,
  likeness: Likeness,
  { say, force, cites }: ToolkitPoint,
  number: number,
): TouchedPoint[] {
  const cited = cites.flatMap(cite => wordingOf(index, cite))
  const bodies = new Set(cited.map(({ agreed }) => agreed.document.issuer))
  const touches = cited.flatMap(({ agreed, concepts, isOperative }): Touch[] => {
    const isItself = agreed.document.id === row.header.id
    // “Deeply concerned” stands in every text: a verb phrase says nothing of the subject.
    if (isOperative && !isItself) return []
    const found = isItself ? { kind: 'rests-on-it' as const, here: agreed, similarity: 1 } : likeness(agreed, concepts)
    if (found === null) return []
    const { header } = row
    const here = adoptionOrder[header.adoption.mode]
    const counts = header.adoption.mode !== 'none' && found.here.status !== 'reported' && !isItself
    return [
      {
        ...found,
        agreed,
        moreRecent: counts && isEarlier(agreed.document.adopted, header.adopted),
        wider: counts && here < adoptionOrder[agreed.document.adoption.mode],
        narrower:
          counts &&
          isSameBody(agreed.document.issuer, header.issuer) &&
          here > adoptionOrder[agreed.document.adoption.mode],
        otherBody: counts && !bodies.has(header.issuer),
      },
    ]
  })
  return touches.length > 0 ? [{ number, say, force, touches }] : []
}

interface Wording {
  agreed: Citation
  /** Concepts whose label these words are, to the letter. */
  concepts: string[]
  /** They are a verb phrase, and nothing else. */
  isOperative: boolean
}

function wordingOf(index: IndexReader, cite: ToolkitCitation): Wording[] {
  const found = resolveCitation(index, cite)
  if (found.kind === 'absent') return []
  const { citation: agreed, passage } = found
  const concepts = index
    .citationsOfDocument(passage.document)
    .filter(use => use.confirmed && use.passage === passage.key && use.start === agreed.start && use.end === agreed.end)
    .map(({ term }) => ({ term, kind: index.term(term)?.kind }))
  const operative = concepts.filter(({ kind }) => kind === 'operative')
  return [
    {
      agreed,
      concepts: concepts.filter(one => !operative.includes(one)).map(({ term }) => term),
      isOperative: concepts.length > 0 && operative.length === concepts.length,
    },
  ]
}
