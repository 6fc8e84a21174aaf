import type { ClauseStep, TraceAnswer, TracedText, TracedWording, TraceFinding } from '../../ask/trace/index.ts'
import { adoptionWords, standingWords, wordsFor } from '../../render/index.ts'
import { counted } from '../../text/index.ts'
import type { CitationRef, DocumentRef } from '../../types.ts'
import { type Contract, given, type JsonSchema, list, object, text, whole } from '../contract/index.ts'
import {
  documentAddress,
  documentSchema,
  leanDocument,
  namedDocuments,
  nothingHeld,
  page,
  pageLine,
  pageSchema,
  wordingLine,
  wordingOf,
  wordingSchema,
} from '../shapes/index.ts'
import { filterOf, filters, input, limit, offset, query } from './inputs.ts'
import { tool } from './tool.ts'

/** Clauses that came back in later texts, of which the steps are given. */
const MOST_CLAUSES = 3

export const traceTool = tool({
  name: 'trace',
  title: 'Trace a wording',
  description:
    'How a wording moved over the years: first, last, what was added, moved or dropped in each text, what weakened it, and ' +
    'whether consensus was lost. Earlier and later wordings are each quoted from their own text.',
  input: () => input({ query: query.describe('A term or a phrase'), limit: limit(10, 40), offset, ...filters }),
  output: traceSchema,
  ask: async (index, asked) => {
    const { trace } = await import('../../ask/trace/index.ts')
    const answer = await trace(index, {
      query: asked.query,
      filter: filterOf(index, asked),
      limit: asked.offset + asked.limit + 1,
    })
    const { summary } = answer
    const { heldDocuments } = await import('../../ask/search/index.ts')
    const named = namedDocuments(heldDocuments(index, asked.query))
    const { items, page: at } = page(answer.texts.map(tracedText), { ...asked, more: answer.textsLeftOut > 0 })
    const clauses = answer.clauses.slice(0, MOST_CLAUSES).map(({ steps, standing }) => ({
      steps: steps.slice(0, 8).map(stepOf),
      ...(standing ? { standing: standingWords(standing, 'en') } : {}),
    }))
    const facts = given({
      first: pointer(summary.first),
      firstByConsensus: pointer(summary.firstByConsensus),
      lastWithoutVote: pointer(summary.lastWithoutVote),
      latest: pointer(summary.latest),
    })
    const whole = { ...at, total: summary.texts }
    const structured = {
      query: answer.query,
      texts: items,
      page: whole,
      summary: { texts: summary.texts, wordings: summary.wordings, weakenings: summary.regressions, ...facts },
      clauses,
      near: answer.near,
      notes: [...named, ...apartOf(answer), ...answer.notes],
    }
    const head =
      summary.texts === 0
        ? nothingTraced(answer)
        : `“${answer.query}”: ${counted(summary.wordings, 'wording')} in ${counted(summary.texts, 'text')}; ${Object.entries(
            facts,
          )
            .map(([name, value]) => `${factNames[name as keyof typeof factNames]}: ${value}`)
            .join(' · ')}`
    const lines = items.flatMap(({ wordings }) =>
      wordings.map(({ wording, lost, findings }) =>
        [
          wordingLine(wording),
          ...lost.map(one => `  not there any more: ${one}`),
          ...findings.map(one => `  ${one}`),
        ].join('\n'),
      ),
    )
    return {
      structured,
      text: [...named, head, ...apartOf(answer), ...lines, ...answer.notes].join('\n') + pageLine(whole),
    }
  },
})

const factNames = {
  first: 'first held',
  firstByConsensus: 'first by consensus',
  lastWithoutVote: 'last without a vote',
  latest: 'latest',
}

function nothingTraced({ query, near, searched }: TraceAnswer): string {
  const like = near.length === 0 ? '' : ` Near it: ${near.map(({ label }) => label).join(', ')}.`
  return `${nothingHeld(query, searched)}${like}`
}

/** What has the words and is no step of the trace. */
function apartOf({ apart, summary }: TraceAnswer): string[] {
  const parts = [
    ...(apart.reported.length > 0 ? [`${apart.reported.length} only reported`] : []),
    ...(apart.notAdopted.length > 0 ? [`${apart.notAdopted.length} of texts that nobody adopted`] : []),
    ...(apart.undated.length > 0 ? [`${apart.undated.length} without a date`] : []),
    ...(summary.toConfirm > 0 ? [`${summary.toConfirm} with the words apart`] : []),
  ]
  return parts.length === 0 ? [] : [`Not in the trace: uses, ${parts.join(', ')}.`]
}

function tracedText({ document, wordings }: TracedText) {
  return { document: leanOf(document), wordings: wordings.slice(0, 5).map(one => tracedWording(document, one)) }
}

const leanOf = (document: DocumentRef) =>
  leanDocument(
    document,
    adoptionWords(document.adoption, 'en', { basis: false }),
    documentAddress(document.id, document.language),
  )

function tracedWording(document: DocumentRef, one: TracedWording) {
  const { comparison } = one
  return {
    wording: wordingOf({ document, ...one }),
    ...(comparison ? { against: comparison.document, changes: comparison.diff } : {}),
    lost: (comparison?.lost ?? []).map(({ text, claim }) => `“${text}” (${claim})`),
    findings: one.findings.map(findingWords),
  }
}

function stepOf(step: ClauseStep) {
  return {
    document: step.document,
    ...given({ place: step.locator?.label ?? null, adopted: step.adopted }),
    adoption: wordsFor('en').mode[step.mode],
    // Only clauses of full texts are compared.
    quote: step.quote,
    quotable: 'yes',
    changes: (step.comparison?.changes ?? []).map(({ kind, from, to }) => `${kind}: ${from ?? '—'} → ${to ?? '—'}`),
    findings: step.findings.map(findingWords),
  }
}

const findingWords = ({ rule, severity, message }: TraceFinding): string => `${severity} (${rule}): ${message}`

function pointer(one: CitationRef | null): string | null {
  if (one === null) return null
  const place = one.locator === null ? '' : ` ${one.locator.label}`
  return `${one.id}${place} (${one.adopted ?? 'undated'}, ${wordsFor('en').mode[one.mode]})`
}

function traceSchema(contract: Contract): JsonSchema {
  const changes = contract.part('trace', '$defs', 'wording', 'properties', 'comparison', 'properties', 'diff')
  return object({
    query: text(),
    texts: list(
      object({
        document: documentSchema(contract),
        wordings: list(
          object({
            wording: wordingSchema(contract),
            'against?': text('The earlier text that it is compared with.'),
            'changes?': { ...changes, description: 'What stayed, was added and moved: joined, the wording.' },
            lost: list(text('Words of the earlier text that this one does not have, and how sure that is.')),
            findings: list(text('What weakens it, by which rule.')),
          }),
        ),
      }),
      'By date: the first, then the latest.',
    ),
    page: pageSchema(),
    summary: object({
      texts: whole(),
      wordings: whole(),
      weakenings: whole(),
      'first?': text(),
      'firstByConsensus?': text(),
      'lastWithoutVote?': text(),
      'latest?': text(),
    }),
    clauses: list(
      object({
        steps: list(
          object({
            document: text(),
            'place?': text(),
            'adopted?': contract.part('common', '$defs', 'date'),
            adoption: text(),
            quote: text(),
            quotable: text(),
            changes: list(text()),
            findings: list(text()),
          }),
        ),
        'standing?': text(),
      }),
      'Clauses that came back in later texts, those that changed most first.',
    ),
    near: contract.part('trace', 'properties', 'near'),
    notes: list(text()),
  })
}
