import { FocError } from '../../errors.ts'
import { adoptionWords } from '../../render/index.ts'
import type { DiffParagraph, DiffPlace, DiffSide } from '../../types.ts'
import { type Contract, given, type JsonSchema, list, object, oneOf, text, yes } from '../contract/index.ts'
import {
  documentAddress,
  documentSchema,
  leanDocument,
  page,
  pageLine,
  pageSchema,
  shortened,
} from '../shapes/index.ts'
import { draft, input, language, limit, offset, reference } from './inputs.ts'
import { readText } from './read-text.ts'
import { tool } from './tool.ts'

export const diffTool = tool({
  name: 'diff',
  title: 'Compare two texts',
  description:
    'Two editions of a text, or a document and a draft: what became weaker, stronger, lost and new, paragraph by paragraph. ' +
    'Documents must be held as full texts.',
  input: () =>
    input({
      before: reference.describe('The older text, by its id or symbol'),
      after: reference.optional().describe('The newer text, by its id or symbol'),
      draft: draft.optional().describe('Instead of a newer text: a draft, as plain text'),
      language: language.optional(),
      limit: limit(15, 100),
      offset,
    }),
  output: diffSchema,
  ask: async (index, asked) => {
    const { diffTexts } = await import('../../ask/diff/index.ts')
    const { after, draft } = asked
    if ((after === undefined) === (draft === undefined))
      throw new FocError('ONE_TEXT', 'name the newer text, or give a draft: one of the two', {
        hint: 'after takes an id, draft the words themselves.',
      })
    const answer = diffTexts(index, {
      before: { kind: 'held', reference: asked.before },
      after:
        draft === undefined
          ? { kind: 'held', reference: after ?? '' }
          : { kind: 'draft', draft: await readText(draft, asked.language), file: 'draft' },
      language: asked.language ?? null,
    })
    const changed = answer.paragraphs.filter(({ kind, findings }) => kind !== 'same' || findings.length > 0)
    const { items, page: at } = page(changed.map(paragraphOf), asked)
    const { weaker, stronger, paragraphs } = answer.counts
    const structured = {
      before: sideOf(answer.before),
      after: sideOf(answer.after),
      reversed: answer.reversed,
      counts: answer.counts,
      paragraphs: items,
      page: at,
      notes: answer.notes,
    }
    const head = `${answer.before.document?.id} → ${answer.after.document?.id ?? 'draft'}: ${weaker} weaker, ${stronger} stronger; paragraphs: ${Object.entries(
      paragraphs,
    )
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`
    const lines = items.map(
      ({ kind, before, after, findings }) =>
        `${kind} ${before?.place ?? '—'} → ${after?.place ?? '—'}${findings.map(({ effect, message }) => `\n  ${effect}: ${message}`).join('')}${kind === 'lost' ? `\n  was: “${shortened(before?.quote ?? '', 300)}”` : ''}${kind === 'new' ? `\n  is: “${shortened(after?.quote ?? '', 300)}”` : ''}`,
    )
    return { structured, text: [head, ...lines, ...answer.notes].join('\n') + pageLine(at) }
  },
})

/** Paragraphs of documents that are held whole are their own words, and those of a draft are the draft’s. */
const placeOf = (place: DiffPlace | null) =>
  place && { ...given({ place: place.locator?.label ?? null }), number: place.number, quote: shortened(place.text) }

function paragraphOf({ kind, moved, before, after, diff, findings }: DiffParagraph) {
  return {
    kind,
    moved,
    ...given({ before: placeOf(before), after: placeOf(after), changes: diff }),
    findings: findings.map(one => ({
      ...{ rule: one.rule, severity: one.severity, effect: one.effect, message: one.message },
      ...given({ before: one.before?.text ?? null, after: one.after?.text ?? null }),
    })),
  }
}

function sideOf({ document, title }: DiffSide) {
  if (document === null) return { title, quotable: 'no' as const }
  const adoption = adoptionWords(document.adoption, 'en', { basis: false })
  const { id, language } = document
  return { title, quotable: 'yes' as const, document: leanDocument(document, adoption, documentAddress(id, language)) }
}

function diffSchema(contract: Contract): JsonSchema {
  const side = object({
    title: text(),
    quotable: oneOf(
      ['yes', 'no'],
      'Whether `quote` of its paragraphs are words of a document; those of a draft are not.',
    ),
    'document?': documentSchema(contract),
  })
  const place = object({
    'place?': text(),
    number: contract.part('diff-texts', '$defs', 'place', 'properties', 'number'),
    quote: text('Its words.'),
  })
  const finding = ['diff-texts', '$defs', 'finding', 'properties'] as const
  const paragraph = ['diff-texts', '$defs', 'paragraph', 'properties'] as const
  return object({
    before: side,
    after: side,
    reversed: yes('The text named first is dated later than the other.'),
    counts: contract.part('diff-texts', 'properties', 'counts'),
    paragraphs: list(
      object({
        kind: contract.part(...paragraph, 'kind'),
        moved: contract.part(...paragraph, 'moved'),
        'before?': place,
        'after?': place,
        'changes?': contract.part(...paragraph, 'diff'),
        findings: list(
          object({
            rule: text(),
            severity: contract.part(...finding, 'severity'),
            effect: contract.part(...finding, 'effect'),
            message: text(),
            'before?': text(),
            'after?': text(),
          }),
        ),
      }),
      'Those that changed, in the order of the newer text.',
    ),
    page: pageSchema(),
    notes: list(text()),
  })
}
