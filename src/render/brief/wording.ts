import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { agreedByAll, groupBy, spokenDate } from '../../text/index.ts'
import type { Brief, Citation } from '../../types.ts'
import { foreign, heading, item, list, paragraph, strong, text } from '../tree/nodes.ts'
import { citedWords, quotable } from './citation-line.ts'
import { documentAdoption, placeInBrackets } from './dossier-line.ts'
import type { Setting } from './setting.ts'

/**
 * Agreed wording, document by document in the order of the brief: every quotation with its place and status; then the
 * wording that not all members agreed to.
 * What is only reported or summarised never stands here, whatever the brief holds.
 */
export function agreedWording(brief: Brief, setting: Setting): RootContent[] {
  const { words } = setting
  const quoted = brief.wording.filter(quotable)
  const groups = [...groupBy(quoted, ({ document, language }) => `${document.id}@${language}`).values()]
  const agreed = groups.filter(([first]) => agreedByAll(first.document.adoption.mode))
  const others = groups.filter(group => !agreed.includes(group))
  return [
    heading(2, [text(words.titles.wording)]),
    ...(agreed.length === 0 ? [paragraph([text(words.noWording)])] : []),
    ...agreed.flatMap(group => documentGroup(group, setting)),
    ...(others.length === 0 ? [] : [heading(2, [text(words.titles.otherWording)])]),
    ...others.flatMap(group => documentGroup(group, setting)),
  ]
}

function documentGroup(group: [Citation, ...Citation[]], setting: Setting): RootContent[] {
  const { document } = group[0]
  const { words } = setting
  return [
    heading(3, [foreign(document.title, document.language)]),
    paragraph(
      [
        text(`${spokenDate(document.adopted, words.language)}${words.separator}`),
        ...documentAdoption(document, setting),
      ],
      'provenance',
    ),
    list(
      group.map(citation => quotation(citation, setting)),
      'wording',
    ),
  ]
}

function quotation(citation: Citation, setting: Setting): ListItem {
  const place = placeInBrackets(citation, setting)
  const context = inContext(citation, setting)
  if (context === null) return item([paragraph([citedWords(citation, setting), ...place])])
  const block: BlockContent = {
    type: 'blockquote',
    children: [paragraph(context)],
    data: { hProperties: { lang: citation.language } },
  }
  return item([paragraph([citedWords(citation, setting), ...place]), block])
}

/** The passage round the quotation with the quotation marked; null where the offsets do not lead to it. */
function inContext(citation: Citation, { words }: Setting): PhrasingContent[] | null {
  const { context, contextStart, quote, start, status } = citation
  if (context === null || contextStart === null || context === quote) return null
  if (status !== 'official' && status !== 'copy') return null
  const at = start - contextStart
  if (at < 0 || context.slice(at, at + quote.length) !== quote) return null
  const [open = '', close = ''] = words.quote('\n').split('\n')
  return [
    text(`${open}${context.slice(0, at)}`),
    strong([text(quote)]),
    text(`${context.slice(at + quote.length)}${close}`),
  ]
}
