import { agreedByAll, groupBy } from '../../text/index.ts'
import type { Citation, CitationGroup, CitationWorth } from '../../types.ts'

/** In the order of an answer: what may be cited as agreed first, what nobody adopted last. */
const worths: readonly CitationWorth[] = [
  'agreed',
  'by-some',
  'adoption-unknown',
  'work-programme',
  'mentioned',
  'to-confirm',
  'reported',
  'by-nobody',
]

/** The citations of a concept apart by what they are worth; those of one text stand together, in the order of the first. */
export function groupCitations(citations: readonly Citation[]): CitationGroup[] {
  const placed = citations.map((citation, at) => ({ citation, at }))
  const groups = groupBy(placed, ({ citation }) => worthOf(citation))
  return worths.flatMap(worth => {
    const texts = groupBy(groups.get(worth) ?? [], ({ citation }) => `${citation.document.id}@${citation.language}`)
    const places = [...texts.values()].flatMap(text => text.map(({ at }) => at))
    return places.length === 0 ? [] : [{ worth, citations: places }]
  })
}

function worthOf({ document, status, confirmed, mention }: Citation): CitationWorth {
  const { mode } = document.adoption
  if (mode === 'none') return 'by-nobody'
  if (status === 'reported') return 'reported'
  if (!confirmed) return 'to-confirm'
  if (mention) return 'mentioned'
  if (document.kind === 'programme-of-action') return 'work-programme'
  if (agreedByAll(mode)) return 'agreed'
  return mode === 'unknown' ? 'adoption-unknown' : 'by-some'
}
