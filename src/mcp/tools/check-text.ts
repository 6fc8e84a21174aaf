import * as z from 'zod'
import type { CheckAnswer, CheckFinding, CheckSpan } from '../../types.ts'
import { type Contract, given, type JsonSchema, list, object, share, text, whole } from '../contract/index.ts'
import { page, pageLine, pageSchema, wordingLine, wordingOf, wordingSchema } from '../shapes/index.ts'
import { draft, filterOf, filters, input, LONGEST_DRAFT, language, limit, offset } from './inputs.ts'
import { readText } from './read-text.ts'
import { tool } from './tool.ts'

/** The gravest findings, named at the head of every page. */
const MOST_WORST = 10

export const checkTool = tool({
  name: 'check_text',
  title: 'Check a draft against agreed language',
  description:
    'Puts a draft to agreed texts: which words were agreed and where, what differs from them, and what weakens them ' +
    `(findings by named rules). The draft is plain text of at most ${LONGEST_DRAFT} letters, and is not kept.`,
  input: () =>
    input({
      text: draft.describe('The draft; an empty line between paragraphs'),
      language: language.optional().describe('Its language, where its words do not tell'),
      states: z
        .array(z.string().trim().min(1).max(100))
        .max(10)
        .optional()
        .describe('What these states did in each text'),
      include_self: z.boolean().default(false).describe('Let an adopted text that the draft is be a precedent too'),
      since: filters.since,
      until: filters.until,
      issuers: filters.issuers,
      adoptions: filters.adoptions,
      documents: filters.documents,
      limit: limit(10, 50).describe('Paragraphs at most'),
      offset: offset.describe('Leave out so many paragraphs first'),
    }),
  output: checkSchema,
  ask: async (index, asked) => {
    const { check } = await import('../../ask/check/index.ts')
    const { since, until, issuers, adoptions, documents } = asked
    const answer = check(index, {
      draft: await readText(asked.text, asked.language),
      file: 'draft',
      filter: filterOf(index, { since, until, issuers, adoptions, documents }),
      states: asked.states ?? [],
      includeSelf: asked.include_self,
    })
    const { items, page: at } = page(
      answer.paragraphs.map(({ number, text }) => paragraphOf(answer, number, text)),
      asked,
    )
    const worst = (answer.worst ?? []).flatMap(at => answer.findings[at] ?? []).slice(0, MOST_WORST)
    const structured = {
      ...(answer.itself
        ? { itself: given({ document: answer.itself.id, title: answer.itself.title, adopted: answer.itself.adopted }) }
        : {}),
      coverage: answer.coverage,
      findings: answer.findings.filter(({ severity }) => severity !== 'info').length,
      worst: worst.map(one => `para. ${one.paragraph}: ${one.message}`),
      paragraphs: items,
      page: at,
      notes: answer.notes,
    }
    return { structured, text: textOf(structured, answer) + pageLine(at) }
  },
})

function paragraphOf({ spans, findings }: CheckAnswer, number: number, text: string) {
  return {
    number,
    stretches: spans.filter(({ paragraph }) => paragraph === number).map(span => stretchOf(span, text)),
    findings: findings.filter(({ paragraph }) => paragraph === number).map(one => findingOf(one, text)),
  }
}

function stretchOf(span: CheckSpan, text: string) {
  const [best] = span.precedents
  const nearest = best ?? span.closest
  return {
    draftWords: text.slice(span.start, span.end),
    verdict: span.verdict,
    similarity: span.similarity,
    texts: span.texts,
    ...(nearest ? { [best ? 'agreed' : 'closest']: wordingOf(nearest) } : {}),
    ...(span.diff && span.verdict !== 'verbatim' ? { changes: span.diff } : {}),
  }
}

function findingOf({ rule, severity, start, end, message, place }: CheckFinding, text: string) {
  return {
    ...{ rule, severity, draftWords: text.slice(start, end), message },
    ...(place ? given({ document: place.id, place: place.locator?.label ?? null }) : {}),
  }
}

type Structured = { worst: string[]; paragraphs: ReturnType<typeof paragraphOf>[]; itself?: { document?: unknown } }

function textOf({ worst, paragraphs, itself }: Structured, { coverage, notes }: CheckAnswer): string {
  const percent = (part: number): string => `${Math.round(part * 100)} %`
  return [
    ...(itself ? [`The draft is ${itself.document}, but for some paragraphs.`] : []),
    `agreed word for word ${percent(coverage.verbatim)}, nearly ${percent(coverage.near)}, without a precedent ${percent(coverage.noPrecedent)} of the words`,
    ...(worst.length > 0 ? ['Gravest:', ...worst] : ['No finding above information.']),
    ...paragraphs.flatMap(({ number, stretches }) =>
      stretches.map(({ draftWords, verdict, ...one }) => {
        const agreed = 'agreed' in one ? (one.agreed as ReturnType<typeof wordingOf>) : null
        const words = draftWords.length > 200 ? `${draftWords.slice(0, 200)} […]` : draftWords
        return `para. ${number}, ${verdict}: draft “${words}”${agreed ? `\n  agreed: ${wordingLine(agreed)}` : ''}`
      }),
    ),
    ...notes,
  ].join('\n')
}

function checkSchema(contract: Contract): JsonSchema {
  const span = ['properties', 'spans', 'items', 'properties'] as const
  const finding = ['properties', 'findings', 'items', 'properties'] as const
  return object({
    'itself?': object({ document: text(), title: text(), 'adopted?': contract.part('common', '$defs', 'date') }),
    coverage: contract.part('check', 'properties', 'coverage'),
    findings: whole('Errors and warnings in the whole draft.'),
    worst: list(text('The gravest findings, first the errors.')),
    paragraphs: list(
      object({
        number: whole('Counted from 1.'),
        stretches: list(
          object({
            draftWords: text('Words of the draft: agreed only as far as the verdict says.'),
            verdict: contract.part('check', ...span, 'verdict'),
            similarity: share(),
            texts: whole('Documents that have the agreed wording word for word.'),
            'agreed?': wordingSchema(contract),
            'closest?': { ...wordingSchema(contract), description: 'Nobody agreed the words: what comes closest.' },
            'changes?': {
              ...contract.part('check', ...span, 'diff'),
              description: 'From the agreed words to the draft’s.',
            },
          }),
        ),
        findings: list(
          object({
            rule: contract.part('check', ...finding, 'rule'),
            severity: contract.part('check', ...finding, 'severity'),
            draftWords: text(),
            message: text(),
            'document?': text('The agreed text that it is about.'),
            'place?': text(),
          }),
        ),
      }),
    ),
    page: pageSchema(),
    notes: list(text()),
  })
}
