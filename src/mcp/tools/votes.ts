import * as z from 'zod'
import { adoptionWords, coalitionWords, outcomeWords, partWords, tallyWords } from '../../render/index.ts'
import { counted } from '../../text/index.ts'
import type { VotesAnswer, VotesOfText } from '../../types.ts'
import { type Contract, given, type JsonSchema, list, object, text, whole } from '../contract/index.ts'
import {
  documentAddress,
  documentSchema,
  leanDocument,
  page,
  pageLine,
  pageSchema,
  standingOf,
} from '../shapes/index.ts'
import { filterOf, filters, input, limit, offset, query, reference } from './inputs.ts'
import { tool } from './tool.ts'

/** Texts that are read for one answer; those behind them are counted. */
const MOST = 500

export const votesTool = tool({
  name: 'votes',
  title: 'Who voted how',
  description:
    'Votes on documents, on the texts that say a term, or on all texts: counts, who was against or abstained, how the ' +
    'Freedom Online Coalition voted, and what given states did.',
  input: () =>
    input({
      documents: z
        .array(reference)
        .max(20)
        .optional()
        .describe('Ids or symbols; leave out to ask about a term or all texts'),
      term: query.optional().describe('A term: the texts that say it'),
      states: z.array(z.string().trim().min(1).max(100)).max(10).optional().describe('States by code or name'),
      since: filters.since,
      until: filters.until,
      limit: limit(10, 50),
      offset,
    }),
  output: votesSchema,
  ask: async (index, asked) => {
    const { votes } = await import('../../ask/votes/index.ts')
    const answer = await votes(index, {
      words: asked.documents ?? (asked.term === undefined ? [] : [asked.term]),
      filter: filterOf(index, { since: asked.since, until: asked.until }),
      ...{ states: asked.states ?? [], limit: Math.min(MOST, asked.offset + asked.limit + 1) },
    })
    const isAsked = (asked.states ?? []).length > 0
    const { items, page: at } = page(
      answer.texts.map(one => textOf(answer, one, isAsked)),
      { ...asked, more: answer.textsLeftOut > 0 },
    )
    const { texts, voted, withoutVote, notAdopted } = answer.counts
    const structured = {
      counts: answer.counts,
      coalition: coalitionWords(answer.coalition, answer.names, 'en'),
      states: answer.states.map(one => tallyWords(one, 'en')),
      texts: items,
      page: { ...at, total: texts },
      near: answer.near,
    }
    const lines = items.map(
      ({ document, votes, states }) =>
        `${document.id} (${document.adopted ?? 'undated'}): ${votes}${states ? ` · ${states.map(({ state, part }) => `${state} ${part}`).join('; ')}` : ''}`,
    )
    const near = answer.near.length === 0 ? '' : ` Near it: ${answer.near.map(({ label }) => label).join(', ')}.`
    const head =
      texts === 0
        ? `No text held ${asked.documents === undefined && asked.term === undefined ? 'fits' : `has “${(asked.documents ?? [asked.term]).join(' ')}”`}: of what is not held, nothing is known here.${near}`
        : `${counted(texts, 'text')}: ${voted} by vote, ${withoutVote} without a vote, ${notAdopted} not adopted; ${structured.coalition}`
    const states = texts === 0 ? [] : structured.states
    return { structured, text: [head, ...states, ...lines].join('\n') + pageLine(structured.page) }
  },
})

function textOf({ names }: VotesAnswer, { document, outcome, states, place }: VotesOfText, isAsked: boolean) {
  const { by } = document.adoption.votes ?? {}
  const nameOf = (code: string): string => names.find(one => one.code === code)?.en ?? code
  const adoption = adoptionWords(document.adoption, 'en', { basis: false })
  return {
    document: leanDocument(document, adoption, documentAddress(document.id, document.language)),
    outcome: outcomeWords(outcome, 'en'),
    votes: adoption,
    standing: standingOf(document),
    ...(by ? { against: by.against.map(nameOf), abstaining: by.abstaining.map(nameOf) } : {}),
    ...(isAsked ? { states: states.map(one => ({ state: nameOf(one.country), part: partWords(one, 'en') })) } : {}),
    ...given({ place: place?.locator?.label ?? null }),
  }
}

function votesSchema(contract: Contract): JsonSchema {
  return object({
    counts: contract.part('votes', 'properties', 'counts'),
    coalition: text('How members of the Freedom Online Coalition voted, in words.'),
    states: list(text('What a state that was asked about did in all texts.')),
    texts: list(
      object({
        document: documentSchema(contract),
        outcome: text(),
        votes: text('Counts, in words.'),
        standing: text(),
        'against?': list(text()),
        'abstaining?': list(text()),
        'states?': list(object({ state: text(), part: text() })),
        'place?': text('Where it first says the term.'),
      }),
    ),
    page: { ...pageSchema(), properties: { ...pageSchema().properties, total: whole() } },
    near: contract.part('votes', 'properties', 'near'),
  })
}
