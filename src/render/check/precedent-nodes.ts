import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast'
import { counted } from '../../text/index.ts'
import type { Alternative, Precedent } from '../../types.ts'
import { citedWords } from '../brief/citation-line.ts'
import { foreign, item, link, list, paragraph, strong, text } from '../tree/nodes.ts'
import { wordsFor } from '../words/index.ts'
import type { ArrangedSpan, ReportedFinding } from './arrange.ts'
import { droppedRuns, markedRuns } from './diff-marks.ts'
import {
  acceptedWords,
  agreedHow,
  alsoWords,
  alternativeStates,
  capital,
  closestLead,
  cutWords,
  groundsWords,
  leadInWords,
  nothingClose,
  othersWords,
  placeWords,
  ruleWords,
  sentence,
  stateWords,
  unadoptedWords,
} from './phrases.ts'

const setting = { words: wordsFor('en') }

/** Place with a link, then how it was agreed and what may be done with it. */
export function provenance(precedent: Precedent): PhrasingContent[] {
  const states = stateWords(precedent)
  return [
    link(placeWords(precedent), precedent.document.source),
    text(`; ${agreedHow(precedent)}${states === '' ? '' : `; ${states}`}`),
  ]
}

/** The agreed texts behind a stretch, best first, then what comes closest and what could stand instead: an item each. */
export function precedentItems(arranged: ArrangedSpan, others: number): ListItem[] {
  const { span } = arranged
  const isOne = span.verdict === 'verbatim' || span.verdict === 'near'
  const named = isOne ? span.precedents.slice(0, 1 + others) : span.precedents
  return [
    ...named.map((one, at) => {
      const facts =
        at === 0
          ? [leadInWords(span), othersWords(span), cutWords(one), alsoWords(one.also)].filter(part => part !== '')
          : []
      const lead = isOne && at > 0 ? [text('also ')] : [...said(arranged, one, at), text(' — ')]
      const more = facts.length > 0 ? [text(`; ${facts.join('; ')}`)] : []
      return item([paragraph([...lead, ...provenance(one), ...more])])
    }),
    ...closestItems(arranged),
    ...unadoptedItems(arranged),
    ...(span.alternatives ?? []).map(insteadItem),
  ]
}

function unadoptedItems({ span }: ArrangedSpan): ListItem[] {
  const words = unadoptedWords(span)
  return words === '' ? [] : [item([paragraph([text(words)])])]
}

/** What the agreed text says there. */
function said({ span, pieces }: ArrangedSpan, precedent: Precedent, at: number): PhrasingContent[] {
  const { verdict, diff } = span
  if (verdict === 'verbatim') return [text('the same words')]
  if (verdict === 'near' && diff)
    return [text('“'), ...markedRuns(droppedRuns(precedent.quote, diff, precedent.language), '-'), text('”')]
  const own = pieces[at]
  if (own === undefined) return [citedWords(precedent, setting)]
  return [text('for “'), foreign(own, precedent.language), text('”: '), citedWords(precedent, setting)]
}

function closestItems({ span }: ArrangedSpan): ListItem[] {
  const { closest, verdict } = span
  if (closest === null) return verdict === 'no-precedent' ? [item([paragraph([text(nothingClose())])])] : []
  const lead = text(closestLead(span))
  return [item([paragraph([lead, citedWords(closest, setting), text(' — '), ...provenance(closest)])])]
}

function insteadItem(alternative: Alternative): ListItem {
  const { wording, texts, citations } = alternative
  const [first] = citations
  const states = alternativeStates(alternative)
  const line: PhrasingContent[] = [
    text('instead: “'),
    foreign(wording, first?.language ?? null),
    text(`” (${counted(texts, 'text')})`),
  ]
  return item([
    paragraph(
      first
        ? [...line, text(` — ${placeWords(first)}; ${agreedHow(first)}${states === '' ? '' : `; ${states}`}`)]
        : line,
    ),
  ])
}

/** Findings with their rule and source; null where there are none. */
export function findingList(findings: readonly ReportedFinding[]): List | null {
  if (findings.length === 0) return null
  return list(
    findings.map(one => {
      const accepted = acceptedWords(one)
      return item([
        paragraph([
          strong([text(ruleWords(one))]),
          text(`: ${sentence(one.message)} `),
          text(`${sentence(groundsWords(one))}${accepted === '' ? '' : ` ${capital(sentence(accepted))}`}`),
        ]),
      ])
    }),
    'findings',
  )
}

/** Blocks that are there. */
export function present(blocks: (BlockContent | null)[]): BlockContent[] {
  return blocks.filter(block => block !== null)
}
