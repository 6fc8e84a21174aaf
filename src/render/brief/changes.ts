import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { spokenDate } from '../../text/index.ts'
import type { Brief, EditionChange } from '../../types.ts'
import { arrangeChanges, changeWordsFor, type Part, reasonLines, sourceParts } from '../changes/index.ts'
import { foreign, heading, item, list, paragraph, text } from '../tree/nodes.ts'
import type { Setting } from './setting.ts'

/** What changed since an earlier edition; nothing where none was given. */
export function changes({ changes: diff }: Brief, setting: Setting): RootContent[] {
  if (diff === undefined) return []
  const { words } = setting
  const own = changeWordsFor(words)
  const latest = diff.old.latest === null ? null : spokenDate(diff.old.latest, words.language)
  return [
    heading(2, [text(own.title)]),
    paragraph([text(own.since(latest, diff.old.corpus.slice(0, 16)))], 'since'),
    ...(diff.changes.length === 0 ? [paragraph([text(own.nothing)])] : []),
    ...arrangeChanges(diff.changes).flatMap(({ change, all }) => [
      heading(3, [text(own.kinds[change])]),
      list(
        all.map(one => changeItem(one, setting)),
        'changes',
      ),
    ]),
  ]
}

function changeItem(change: EditionChange, { words }: Setting): ListItem {
  const own = changeWordsFor(words)
  const name = change.part === 'wording' ? words.quote(change.name) : change.name
  const head = paragraph([
    text(`${words.labelled(own.parts[change.part], '').trimEnd()} `),
    foreign(name, change.language),
    ...(change.part === 'reference' ? [text(`, ${change.id}`)] : []),
    ...(change.source === null
      ? []
      : change.part === 'wording'
        ? nodes(sourceParts(change.source, words).slice(1))
        : [text(words.separator), ...nodes(sourceParts(change.source, words))]),
  ])
  const before = change.before === null ? [] : [[`${own.was} ${change.before}`]]
  const lines: Part[][] = [...before, ...change.reasons.flatMap(reason => reasonLines(reason, words))]
  if (lines.length === 0) return item([head])
  return item([
    head,
    list(
      lines.map(line => item([paragraph(nodes(line))])),
      'reasons',
    ),
  ])
}

function nodes(parts: readonly Part[]): PhrasingContent[] {
  return parts.map(part => (typeof part === 'string' ? text(part) : foreign(part.quote, part.language)))
}
