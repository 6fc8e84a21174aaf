import { W } from './namespaces.ts'

const STEP = 425
const SIGNS = ['•', '–', '•']

/** Lists of one document: bullets, and numbered ones that each begin at their own number. */
export interface Numbering {
  newList: (start: number | null) => number
  /** The part; with the lists that a template has already. */
  write: (before: string) => string
}

/**
 * @param first numbers that are free for definitions and for lists: one past the highest that a template uses.
 */
export function numbering(first: { definition: number; list: number }): Numbering {
  const bullets = first.list
  const lists: { id: number; start: number }[] = []
  let usesBullets = false
  return {
    newList: start => {
      if (start === null) {
        usesBullets = true
        return bullets
      }
      const id = first.list + 1 + lists.length
      lists.push({ id, start })
      return id
    },
    write: before => {
      const definitions = [
        definition(
          first.definition,
          level => `<w:numFmt w:val="bullet"/><w:lvlText w:val="${SIGNS[level % 3] ?? '•'}"/>`,
        ),
        definition(first.definition + 1, level => `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${level + 1}."/>`),
      ].join('')
      const numbered = lists.map(
        ({ id, start }) =>
          `<w:num w:numId="${id}"><w:abstractNumId w:val="${first.definition + 1}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
      )
      const bulleted = usesBullets
        ? `<w:num w:numId="${bullets}"><w:abstractNumId w:val="${first.definition}"/></w:num>`
        : ''
      return insert(before, definitions, bulleted + numbered.join(''))
    },
  }
}

function definition(id: number, format: (level: number) => string): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const indent = STEP * (level + 1)
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/>${format(level)}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent}" w:hanging="${STEP}"/></w:pPr></w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`
}

/** The schema wants all definitions before all lists. */
function insert(before: string, definitions: string, lists: string): string {
  if (before === '') return `<w:numbering xmlns:w="${W}">${definitions}${lists}</w:numbering>`
  const opened = before.replace(/<w:numbering([^>]*)\/>\s*$/, '<w:numbering$1></w:numbering>')
  const end = opened.search(/<w:numIdMacAtCleanup|<\/w:numbering>/)
  const firstList = opened.search(/<w:num[\s>]/)
  const at = firstList < 0 ? end : firstList
  return `${opened.slice(0, at)}${definitions}${opened.slice(at, end)}${lists}${opened.slice(end)}`
}
