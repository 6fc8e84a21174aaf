import type { RootContent } from 'mdast'
import { spokenDate } from '../../text/index.ts'
import type { Brief } from '../../types.ts'
import { foreign, heading, item, link, list, paragraph, strong, text } from '../tree/nodes.ts'
import { adoptionWords } from '../words/phrases.ts'
import type { Setting } from './setting.ts'

/**
 * Said below the title of a brief whose statement was not read whole: that it is so, and the command that completes it.
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

/** Which statement, how it was adopted and on what basis, what of it was read. */
export function glance(brief: Brief, { words, own }: Setting): RootContent[] {
  const { document, read, complete } = brief.statement
  const { inferred, ...plain } = document.adoption
  const how = own.adopted(adoptionWords(plain, words.language), inferred === true)
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
        item([fact(words.labels.adoption, `${how}.`)]),
        item([fact(words.labels.read, `${known}.`)]),
        ...brief.glance.map(line => item([paragraph([text(line)])])),
      ],
      'glance',
    ),
  ]
}

/** A command on one line; a backtick cannot end the code, since the writer fences it. */
function oneCommand(command: string): string {
  return text(command).value
}
