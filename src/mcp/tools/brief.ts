import * as z from 'zod'
import type { Brief, BriefLine, BriefPoint } from '../../types.ts'
import { type Contract, given, type JsonSchema, list, object, text } from '../contract/index.ts'
import { page, pageLine, pageSchema, wordingLine, wordingOf, wordingSchema } from '../shapes/index.ts'
import { input, language, limit, offset } from './inputs.ts'
import { tool } from './tool.ts'

/** Citations of one point. */
const MOST_CITED = 3

export const briefTool = tool({
  name: 'brief',
  title: 'Briefing note on a theme',
  description:
    'What to say on a theme and the agreed words it rests on: points, answers and asks, what to mind, wording of the United ' +
    'Nations. `say` is ours to be spoken, never a quotation; the agreed words stand in `quote`.',
  input: () =>
    input({
      theme: z
        .string()
        .trim()
        .toLowerCase()
        .min(1)
        .max(100)
        .describe('ai, disinformation, civic-space, censorship, digital-inclusion'),
      language: language.default('en'),
      all: z.boolean().default(false).describe('Every point of the dossier instead of those of the note'),
      limit: limit(10, 40),
      offset,
    }),
  output: briefSchema,
  ask: async (index, asked, setting) => {
    const { buildBrief, withOwnParagraphs } = await import('../../ask/index.ts')
    const theme = asked.theme.replace(/[\s_]+/g, '-')
    const brief = await withOwnParagraphs(
      index,
      buildBrief(index, theme, asked.language, await setting.ownToolkits(index)),
    )
    const points = asked.all
      ? brief.talkingPoints
      : brief.note.talkingPoints.flatMap(at => brief.talkingPoints[at] ?? [])
    const { items, page: at } = page(points.map(pointOf), asked)
    const structured = {
      theme: brief.theme,
      title: brief.title,
      language: brief.language,
      ...given({ latest: brief.edition.latest }),
      ...given({ want: lineOf(brief.inBrief?.want), now: lineOf(brief.inBrief?.now) }),
      points: items,
      page: at,
      mind: mindOf(brief),
      unitedNations: brief.note.unitedNations.map(({ say, cite }) => ({ ...given({ say }), wording: wordingOf(cite) })),
      unread: brief.coverage.unread.map(({ id }) => id),
    }
    const lines = items.flatMap(({ use, say, agreed }) => [
      `${use}: ${say}`,
      ...agreed.map(one => `  ${wordingLine(one)}`),
    ])
    const mind = structured.mind.map(({ say }) => `mind: ${say}`)
    return { structured, text: [brief.title, ...lines, ...mind].join('\n') + pageLine(at) }
  },
})

function pointOf({ use, objection, say, agreed, counterparts, force }: BriefPoint) {
  return {
    use,
    say,
    ...given({ objection, force }),
    agreed: agreed.slice(0, MOST_CITED).map(wordingOf),
    unitedNations: counterparts.slice(0, MOST_CITED).map(wordingOf),
  }
}

const lineOf = (line: BriefLine | null | undefined) =>
  line ? { say: line.say, agreed: line.cites.slice(0, MOST_CITED).map(wordingOf) } : null

const mindOf = ({ note, care }: Brief) =>
  note.care
    .flatMap(at => care[at] ?? [])
    .map(({ reason, say, cites }) => ({ reason, say, about: cites.slice(0, MOST_CITED).map(wordingOf) }))

function briefSchema(contract: Contract): JsonSchema {
  const wording = wordingSchema(contract)
  const say = text('In our words, to be spoken: never a quotation.')
  const line = object({ say, agreed: list(wording) })
  return object({
    theme: text(),
    title: text(),
    language: contract.part('common', '$defs', 'language'),
    'latest?': contract.part('common', '$defs', 'date'),
    'want?': line,
    'now?': line,
    points: list(
      object({
        use: contract.part('brief', 'properties', 'talkingPoints', 'items', 'properties', 'use'),
        say,
        'objection?': text('What others may say, in our words.'),
        'force?': contract.part('brief', 'properties', 'talkingPoints', 'items', 'properties', 'force'),
        agreed: list(wording, 'What it rests on.'),
        unitedNations: list(wording, 'The same in texts of the United Nations.'),
      }),
    ),
    page: pageSchema(),
    mind: list(object({ reason: text(), say, about: list(wording) }), 'What to mind before words are used.'),
    unitedNations: list(object({ 'say?': say, wording })),
    unread: list(text(), 'Documents of the theme of which nothing was read.'),
  })
}
