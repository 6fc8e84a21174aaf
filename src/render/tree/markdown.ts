import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    ...{ bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-', fences: true },
    // A row of a table is one line, so that a new line in a cell is that of HTML.
    handlers: { break: (_node, _parent, state) => (state.stack.includes('tableCell') ? '<br>' : '\\\n') },
  })
  .freeze()

/** A tree as Markdown with the tables of GitHub. Text nodes come out literal; the same tree gives the same bytes. */
export function renderMarkdown(tree: Root): string {
  return writer.stringify(tree)
}
