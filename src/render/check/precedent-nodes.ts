import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast'
import { inEnglish, type Tell } from '../../text/index.ts'
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
  marksOf,
  nothingClose,
  othersWords,
  placeWords,
  ruleWords,
  sentence,
  stateWords,
  unadoptedWords,
} from './phrases.ts'

/** Place with a link, then how it was agreed and what may be done with it. */
export function provenance(precedent: Precedent, tell: Tell = inEnglish): PhrasingContent[] {
  const states = stateWords(precedent, tell)
  return [
    link(placeWords(precedent, tell), precedent.document.source),
    text(joined(['', agreedHow(precedent, tell), states], tell)),
  ]
}

/** The agreed texts behind a stretch, best first, then what comes closest and what could stand instead: an item each. */
export function precedentItems(arranged: ArrangedSpan, others: number, tell: Tell = inEnglish): ListItem[] {
  const { span } = arranged
  const isOne = span.verdict === 'verbatim' || span.verdict === 'near'
  const named = isOne ? span.precedents.slice(0, 1 + others) : span.precedents
  return [
    ...named.map((one, at) => {
      const facts =
        at === 0
          ? [leadInWords(span, tell), othersWords(span, tell), cutWords(one, tell), alsoWords(one.also, tell)]
          : []
      const lead = isOne && at > 0 ? [text(tell`also `)] : [...said(arranged, one, at, tell), text(' — ')]
      const more = joined(['', ...facts], tell)
      return item([paragraph([...lead, ...provenance(one, tell), ...(more === '' ? [] : [text(more)])])])
    }),
    ...closestItems(arranged, tell),
    ...unadoptedItems(arranged, tell),
    ...(span.alternatives ?? []).map(one => insteadItem(one, tell)),
  ]
}

/** Those parts that are there, apart; the first stays although it is empty, so that the others follow what stands before. */
const joined = ([first = '', ...parts]: readonly string[], tell: Tell): string =>
  [first, ...parts.filter(part => part !== '')].join(tell`; `)

function unadoptedItems({ span }: ArrangedSpan, tell: Tell): ListItem[] {
  const words = unadoptedWords(span, tell)
  return words === '' ? [] : [item([paragraph([text(words)])])]
}

/** What the agreed text says there. */
function said({ span, pieces }: ArrangedSpan, precedent: Precedent, at: number, tell: Tell): PhrasingContent[] {
  const { verdict, diff } = span
  const [open, close] = marksOf(tell)
  const setting = { words: wordsFor(tell.language) }
  if (verdict === 'verbatim') return [text(tell`the same words`)]
  if (verdict === 'near' && diff)
    return [text(open), ...markedRuns(droppedRuns(precedent.quote, diff, precedent.language), '-'), text(close)]
  const own = pieces[at]
  if (own === undefined) return [citedWords(precedent, setting)]
  return [
    text(`${tell`for `}${open}`),
    foreign(own, precedent.language),
    text(`${close}${tell`: `}`),
    citedWords(precedent, setting),
  ]
}

function closestItems({ span }: ArrangedSpan, tell: Tell): ListItem[] {
  const { closest, verdict } = span
  if (closest === null) return verdict === 'no-precedent' ? [item([paragraph([text(nothingClose(tell))])])] : []
  const lead = text(closestLead(span, tell))
  return [
    item([
      paragraph([
        lead,
        citedWords(closest, { words: wordsFor(tell.language) }),
        text(' — '),
        ...provenance(closest, tell),
      ]),
    ]),
  ]
}

function insteadItem(alternative: Alternative, tell: Tell): ListItem {
  const { wording, texts, citations } = alternative
  const [first] = citations
  const states = alternativeStates(alternative, tell)
  const [open, close] = marksOf(tell)
  const line: PhrasingContent[] = [
    text(`${tell`instead: `}${open}`),
    foreign(wording, first?.language ?? null),
    text(`${close} (${tell.counted(texts, 'text')})`),
  ]
  return item([
    paragraph(
      first ? [...line, text(` — ${joined([placeWords(first, tell), agreedHow(first, tell), states], tell)}`)] : line,
    ),
  ])
}

/** Findings with their rule and source; null where there are none. */
export function findingList(findings: readonly ReportedFinding[], tell: Tell = inEnglish): List | null {
  if (findings.length === 0) return null
  return list(
    findings.map(one => {
      const accepted = acceptedWords(one, tell)
      return item([
        paragraph([
          strong([text(ruleWords(one, tell))]),
          text(`${tell`: `}${sentence(one.message)} `),
          text(`${sentence(groundsWords(one, tell))}${accepted === '' ? '' : ` ${capital(sentence(accepted))}`}`),
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
