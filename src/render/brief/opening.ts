import type { RootContent } from 'mdast'
import { spokenDate, textStatuses } from '../../text/index.ts'
import type { Brief, Citation, TextStatus } from '../../types.ts'
import { foreign, heading, item, link, list, paragraph, strong, text } from '../tree/nodes.ts'
import { adoptionWords } from '../words/phrases.ts'
import type { Setting } from './setting.ts'

/**
 * The first line of a brief whose statement was not read whole: it says so, and names the command that completes it.
 * Nothing where the statement was read whole.
 */
export function warning({ statement }: Brief, { words }: Setting): RootContent[] {
  if (statement.complete) return []
  const said = words.incomplete(words.quote(statement.document.title), statement.read)
  if (statement.command === null) return [paragraph([strong([text(said)]), text(` ${words.noSource}`)], 'warning')]
  const command = { type: 'inlineCode', value: oneCommand(statement.command) } as const
  const { sourceLanguage } = statement.document
  const other = sourceLanguage === undefined ? [] : [text(` (${words.textIn(sourceLanguage)})`)]
  return [paragraph([strong([text(said)]), text(` ${words.complete} `), command, ...other], 'warning')]
}

/** Title, and the edition: the date of the latest text used, and the first 16 digits of the corpus’s fingerprint. */
export function title(brief: Brief, { words }: Setting): RootContent[] {
  const latest = brief.edition.latest === null ? null : spokenDate(brief.edition.latest, words.language)
  return [
    heading(1, [text(brief.title)]),
    paragraph(
      [text(`${words.edition(latest)} ${words.labelled(words.labels.corpus, brief.edition.corpus.slice(0, 16))}.`)],
      'edition',
    ),
  ]
}

/** Which statement, how it was adopted and on what basis, what of it was read, what may be quoted. */
export function glance(brief: Brief, { words }: Setting): RootContent[] {
  const { document, read, complete } = brief.statement
  const head = (label: string) => strong([text(words.labelled(label, '').trimEnd())])
  const fact = (label: string, value: string) => paragraph([head(label), text(` ${value}`)])
  const statement = paragraph([
    head(words.labels.statement),
    text(' '),
    link(document.title, document.source),
    text(`, ${spokenDate(document.adopted, words.language)}, `),
    foreign(words.issuer(document.issuer), null),
  ])
  const known = complete ? words.wholeRead : (read ?? words.nothingRead)
  return [
    heading(2, [text(words.titles.glance)]),
    list(
      [
        item([statement]),
        item([fact(words.labels.adoption, `${adoptionWords(document.adoption, words.language)}.`)]),
        item([fact(words.labels.read, `${known}.`)]),
        item([
          fact(
            words.labels.quotable,
            statusesOf(brief)
              .map(status => words.advice[status])
              .join(' '),
          ),
        ]),
        ...brief.glance.map(line => item([paragraph([text(line)])])),
      ],
      'glance',
    ),
  ]
}

/** Background of the statement, a paragraph each. */
export function background(brief: Brief, { words }: Setting): RootContent[] {
  if (brief.background.length === 0) return []
  return [heading(2, [text(words.titles.background)]), ...brief.background.map(each => paragraph([text(each)]))]
}

function statusesOf(brief: Brief): TextStatus[] {
  const points = brief.talkingPoints.flatMap(point => [...point.agreed, ...point.counterparts])
  const care = brief.care.flatMap(line => line.cites)
  const all: Citation[] = [...points, ...care, ...brief.wording, ...brief.coverage.notices]
  return textStatuses.filter(status => all.some(citation => citation.status === status))
}

/** A command on one line; a backtick cannot end the code, since the writer fences it. */
function oneCommand(command: string): string {
  return text(command).value
}
