import type { Filter, IndexReader } from '../../store/index.ts'
import { entryLabel, standingOf } from '../../text/index.ts'
import type { CitationRef, Standing, WeakeningRule } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'
import { corpusOf } from '../citing/corpus.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { askedParts } from '../citing/state-positions.ts'
import { explainPhrase } from '../search/index.ts'
import { clauseReaders, sentenceWords } from '../sentences/sentence-words.ts'
import { nearTerms } from '../terms/find-terms.ts'
import { besideText, type SpeltOut, speltOut, withSpeltOut } from '../terms/spelt-out.ts'
import type { TraceAnswer, TracedText, TracedWording } from './answer.ts'
import { bareList } from './bare-list.ts'
import { checkQuery } from './check-query.ts'
import { clauseThreads } from './clause-threads.ts'
import { type ClauseOf, clausesOf } from './clauses-of.ts'
import { compareWording, type Earlier, earlierThan } from './compare-wordings.ts'
import { forceOf } from './force-of-places.ts'
import { heldFrom } from './held-from.ts'
import { isOneSubject } from './one-subject.ts'
import { nearSubject, type Subject, subjectOf } from './subject.ts'
import { sortTexts, type Text } from './texts.ts'
import { usesOf } from './uses.ts'
import { lostQualities, warningsIn } from './weaker.ts'
import { useReader, type Wording, wordingsOf } from './wordings.ts'

export interface TraceQuestion {
  query: string
  filter: Filter
  /** Texts, and clauses that came back, given at most. */
  limit: number
  /** A state whose part in each text is asked: a code or a name. */
  state?: string
}

/** Concepts listed where nothing was found, at most. */
const NEAR = 6

/**
 * Follow a term, a family of set phrases or a phrase across dated texts: each distinct wording with what was added,
 * dropped, moved and replaced since the body’s text before, who agreed it, the verb, addressee and caveats of its
 * sentence; the clauses that came back; and what is weaker by a named rule with a source.
 *
 * Only full texts and recorded phrases make steps; reported words, texts that nobody adopted and undated ones are apart.
 * @throws {FocError} `EMPTY_QUERY`, and what `resolveFilter` refuses.
 */
export async function trace(index: IndexReader, question: TraceQuestion): Promise<TraceAnswer> {
  const { query, limit } = question
  const filter = resolveFilter(index, question.filter)
  checkQuery(query)
  const preferred = filter.languages ?? ['en']
  const language = preferred[0] ?? 'en'
  const abbreviations = speltOut(index, query, true)
  const { subject, wordings, apart, truncated } = await found(index, query, filter, language, abbreviations)
  const { texts, reported, notAdopted, undated } = sortTexts(wordings, preferred)
  const words = sentenceWords(index)
  const clauseOf = clausesOf(index, clauseReaders(words))
  const heldAgainst = comparer(texts, words.rules, subject)
  const threads = clauseThreads(texts, clauseOf, words)
  const shown = texts.length <= limit ? texts : [...texts.slice(0, 1), ...texts.slice(texts.length - limit + 1)]
  const nothing = texts.length + reported.length + notAdopted.length + undated.length === 0
  return {
    query,
    // What is a concept of the glossary is traced in all its forms.
    notes: subject.taken === null && subject.terms.length === 0 ? besidesOf(abbreviations) : [],
    corpus: corpusOf(index, filter),
    language,
    subject: {
      kind: subject.kind,
      taken: subject.taken,
      terms: subject.terms.map(({ id, labels }) => ({ id, label: entryLabel(labels, 'en')?.text ?? id })),
      family: subject.family,
      heads: [...subject.heads].flatMap(([tag, { texts: heads }]) => [...heads].map(text => ({ text, language: tag }))),
    },
    summary: {
      texts: texts.length,
      wordings: new Set(texts.flatMap(text => text.wordings.map(({ wording }) => wording.key))).size,
      issuers: [...new Set(texts.map(({ document }) => document.header.issuer))].sort(),
      first: refOf(texts[0]),
      firstByConsensus: refOf(texts.find(({ document }) => document.header.adoption.mode === 'consensus')),
      firstWithoutVote: refOf(texts.find(({ document }) => document.header.adoption.mode === 'adopted-without-vote')),
      lastWithoutVote: refOf(
        texts.findLast(({ document }) => document.header.adoption.mode === 'adopted-without-vote'),
      ),
      latest: refOf(texts.at(-1)),
      // Of a text that is not shown only this is asked, and nothing but a list of qualities has it.
      regressions: (subject.kind === 'list' ? texts.flatMap(heldAgainst) : []).reduce(
        (sum, { findings }) => sum + warningsIn(findings),
        threads.warnings,
      ),
      toConfirm: apart,
      truncated,
    },
    texts: shown.map(text => tracedText(index, text, heldAgainst(text), clauseOf)),
    ...askedParts(
      index,
      question.state,
      [...texts, ...[...reported, ...notAdopted, ...undated].map(({ use }) => use)].map(({ document }) => document),
    ),
    textsLeftOut: texts.length - shown.length,
    clauses: threads.first(limit).map(steps => ({ steps, ...changeIn(steps, texts, index) })),
    clausesLeftOut: Math.max(0, threads.count - limit),
    apart: { reported: refs(reported), notAdopted: refs(notAdopted), undated: refs(undated) },
    near: nothing ? nearTerms(index, query, new Set(), NEAR).map(({ term, text }) => ({ id: term, label: text })) : [],
    miss: nothing ? await explainPhrase(index, query, filter) : null,
    searched: index.counts(filter),
    heldFrom: heldFrom(index, filter, texts),
  }
}

/** Whether a clause lost or found consensus between the texts in which it came back. */
function changeIn(
  steps: readonly { document: string }[],
  texts: readonly Text[],
  index: IndexReader,
): { standing?: Standing } {
  const headers = steps.flatMap(step => texts.find(({ document }) => document.header.id === step.document) ?? [])
  const facts = headers.map(({ document: { header } }) => ({ ...header, ...header.adoption }))
  const standing = standingOf(facts, index.states())
  return standing === null ? {} : { standing }
}

interface Found {
  subject: Subject
  wordings: Wording[]
  apart: number
  truncated: boolean
}

/**
 * What is traced, and where it stands; where a phrase stands nowhere, the phrase with its abbreviations spelt out, else the
 * concept that comes nearest to it.
 */
async function found(
  index: IndexReader,
  query: string,
  filter: Filter,
  language: string,
  abbreviations: readonly SpeltOut[],
): Promise<Found> {
  const look = (subject: Subject): Found => {
    const { uses, truncated } = usesOf(index, subject, filter, useReader(subject))
    return { subject, truncated, ...wordingsOf(uses, subject) }
  }
  const bare = bareList(index, query, filter)
  const exact = look(bare ?? (await subjectOf(index, query, language)))
  if (exact.wordings.length > 0 || exact.apart > 0) return exact
  if (abbreviations.length > 0) {
    const taken = withSpeltOut(query, abbreviations)
    const spelt = look({ ...(await subjectOf(index, taken, language)), taken })
    if (spelt.wordings.length > 0 || spelt.apart > 0) return spelt
  }
  const near = await nearSubject(index, query, language)
  return near === null ? exact : look(near)
}

const besidesOf = (found: readonly SpeltOut[]): string[] => found.filter(({ guessed }) => !guessed).map(besideText)

interface Held extends Pick<TracedWording, 'comparison' | 'findings'> {
  wording: Wording
  also: readonly Wording[]
}

/** The wordings of a text, each held against earlier texts; worked out once, and only for the texts of which it is asked. */
function comparer(texts: readonly Text[], rules: readonly WeakeningRule[], subject: Subject): (text: Text) => Held[] {
  const only = subject.extend ? null : 'last'
  const known = new Map<Text, Held[]>()
  const held = (text: Text): Held[] => {
    const earlier = earlierThan(text, texts, only)
    const isOfSubject = (id: string | undefined): boolean =>
      texts.some(other => other.document.header.id === id && isOneSubject(text, other))
    // “Safe and open conditions” are no step from “a free and open Internet”.
    const ofThing = ({ core }: Wording): Text[] =>
      texts.filter(one => one === text || one.wordings.some(({ wording }) => wording.core === core))
    const before = (wording: Wording): Earlier =>
      subject.byThing ? earlierThan(text, ofThing(wording), only) : earlier
    const here = text.wordings.map(({ wording }) => wording)
    return text.wordings.map(({ wording, also }) => {
      const comparison = compareWording(wording, before(wording), here, subject.extend || subject.byThing)
      // Of a term, a quality more or less says nothing of its force: “the growing digital divide”.
      const isSafe = subject.kind !== 'list' || comparison === null
      const findings = isSafe ? [] : lostQualities(comparison, rules, isOfSubject(comparison.document))
      return { wording, also, comparison, findings }
    })
  }
  return text => {
    const found = known.get(text) ?? held(text)
    known.set(text, found)
    return found
  }
}

function tracedText(index: IndexReader, text: Text, held: readonly Held[], clauseOf: ClauseOf): TracedText {
  const wordings = held.map(({ wording, also, comparison, findings }): TracedWording => {
    const { use } = wording
    return {
      locator: use.passage.locator,
      status: use.status,
      seen: use.seen,
      evidence: use.evidence,
      language: use.document.header.language,
      quote: wording.quote,
      start: wording.start,
      end: wording.end,
      qualities: wording.qualities.map(one => one.text),
      also: otherPlaces(wording, also),
      ...forceOf([wording, ...also], clauseOf),
      comparison,
      findings,
    }
  })
  return { document: documentRef(text.document, index), wordings }
}

function otherPlaces(wording: Wording, also: readonly Wording[]): (string | null)[] {
  const label = ({ use }: Wording): string | null => use.passage.locator?.label ?? null
  return [...new Set(also.filter(one => one.use.passage.key !== wording.use.passage.key).map(label))]
}

function refOf(text: Text | undefined): CitationRef | null {
  const first = text?.wordings[0]?.wording
  return first === undefined ? null : ref(first)
}

const refs = (wordings: readonly Wording[]): CitationRef[] => wordings.map(ref)

function ref({ use, quote }: Wording): CitationRef {
  const { id, adopted, language, adoption } = use.document.header
  const inferred = adoption.inferred === undefined ? {} : { inferred: adoption.inferred }
  return {
    id,
    adopted,
    language,
    locator: use.passage.locator,
    status: use.status,
    ...(use.seen === 'file' && { seen: use.seen }),
    mode: adoption.mode,
    ...inferred,
    quote,
  }
}
