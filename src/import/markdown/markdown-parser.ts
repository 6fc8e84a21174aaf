import type { Delete, Nodes, Root, Strong } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Constructs of GitHub’s Markdown that cost most, with the signs without which there can be none of them. The parser looks
 * for addresses at every letter, and reads the first line of every paragraph once more as a row of a table.
 *
 * @see https://github.github.com/gfm/#autolinks-extension- and #tables-extension-
 */
const SIGNS: readonly { construct: string; sign: RegExp }[] = [
  { construct: 'emailAutolink', sign: /@/ },
  { construct: 'protocolAutolink', sign: /https?:\/\//i },
  { construct: 'wwwAutolink', sign: /www\./i },
  { construct: 'table', sign: /\||:-|-:/ },
]

/**
 * Markdown with tables, footnotes and bare addresses as a tree: the parser’s own, without the work for what cannot be there.
 *
 * @param options.asDraft as its author typed it: no line is the address of a link.
 */
export function parseMarkdown(text: string, { asDraft = false }: { asDraft?: boolean } = {}): Root {
  const unneeded = SIGNS.filter(({ sign }) => !sign.test(text)).map(({ construct }) => construct)
  const parser = unified().use(remarkParse).use(remarkGfm).use(without, new Set(unneeded))
  if (!asDraft) return parser.parse(text)
  const root = parser.use(withoutDefinitions).parse(text)
  bracketStruck(root)
  return root
}

/**
 * Words struck through in a live draft, and the bold ones that take their place, each in brackets, as tracked changes are:
 * “~~Urges~~ **Encourages** ports” is “[Urges][Encourages] ports”.
 */
function bracketStruck(root: Root): void {
  // Without recursion: what strangers nest may be deep.
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue
    const children = node.children as Nodes[]
    for (const [at, child] of children.entries()) {
      if (child.type === 'delete') bracket(child)
      const gap = children[at - 1]
      const isApart = gap?.type === 'text' && gap.value.trim() === ''
      const before = isApart ? children[at - 2] : gap
      if (child.type === 'strong' && before?.type === 'delete') {
        bracket(child)
        if (isApart) gap.value = ''
      }
      open.push(child)
    }
  }
}

function bracket(node: Delete | Strong): void {
  node.children.unshift({ type: 'text', value: '[' })
  node.children.push({ type: 'text', value: ']' })
}

/** In a live draft `[EU]: encourages` is a delegation and its words: as the address of a link the line would vanish. */
function withoutDefinitions(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['definition'] } }]
}

interface Construct {
  name?: string
}
type Constructs = Record<string, Construct | Construct[]>
type Extension = Record<string, Constructs>

/** Take constructs out of the parser’s tables by their names; there, one that is only switched off still stops it at every letter. */
function without(this: Processor, names: ReadonlySet<string>): void {
  const { micromarkExtensions = [] } = this.data()
  for (const [at, extension] of micromarkExtensions.entries()) {
    const { text, flow } = extension as Extension
    const changed = { ...extension, ...(text && { text: kept(text, names) }), ...(flow && { flow: kept(flow, names) }) }
    micromarkExtensions[at] = changed as typeof extension
  }
}

function kept(constructs: Constructs, names: ReadonlySet<string>): Constructs {
  const some = Object.entries(constructs).map(([code, list]): [string, Construct[]] => [
    code,
    [list].flat().filter(({ name }) => name === undefined || !names.has(name)),
  ])
  return Object.fromEntries(some.filter(([, list]) => list.length > 0))
}
