/** A physical line, with what is known of it. */
export interface Line {
  text: string
  /** First of its page. */
  pageStart: boolean
}

export interface PlainLines {
  lines: Line[]
  /** Addresses that stood on lines of their own. */
  links: string[]
  /** Repeated page headers, footers and page numbers that were dropped. */
  furniture: number
}

const EDGE = 2

/** Divide a text into pages and lines; page furniture and gathered addresses are taken out. */
export function plainLines(text: string): PlainLines {
  const pages = text.split('\f').map(page => page.split('\n'))
  const repeated = repeatedEdges(pages)
  const lines: Line[] = []
  const links: string[] = []
  let furniture = 0
  let afterLinks = false
  for (const page of pages) {
    let pageStart = true
    const edges = edgesOf(page)
    page.forEach((line, at) => {
      const trimmed = line.trim()
      const address = addressLine(trimmed)
      if (address) {
        links.push(...address)
        afterLinks = true
        lines.push({ text: '', pageStart })
      } else if (
        isFurniture(trimmed) ||
        (edges.has(at) && (repeated.has(shape(trimmed)) || isPageNumber(trimmed, pages)))
      ) {
        furniture++
        lines.push({ text: '', pageStart })
      } else {
        const turned = afterLinks && /^ \S/.test(line)
        lines.push({ text: line, pageStart: (pageStart && pages.length > 1) || turned })
        if (trimmed !== '') {
          afterLinks = false
          pageStart = false
        }
      }
    })
  }
  return { lines, links, furniture }
}

/** A line that is nothing but addresses. */
function addressLine(line: string): string[] | null {
  if (!/^https?:\/\//.test(line)) return null
  const words = line.split(/\s+/)
  return words.every(word => /^https?:\/\/\S+$/.test(word)) ? words : null
}

/** Job numbers and bar codes of the United Nations. */
function isFurniture(line: string): boolean {
  return /^\d{2}-\d{5} \([A-Z]\)(?: \d{6})?$/.test(line) || /^\*\d{7}\*$/.test(line)
}

function isPageNumber(line: string, pages: string[][]): boolean {
  return pages.length > 1 && /^(?:-\s?)?\d{1,4}(?:\s?\/\s?\d{1,4})?(?:\s?-)?$/.test(line)
}

/** Lines at the top or foot of at least two pages in five, digits apart. */
function repeatedEdges(pages: string[][]): Set<string> {
  const counts = new Map<string, number>()
  if (pages.length < 3) return new Set()
  for (const page of pages) {
    const edges = edgesOf(page)
    for (const key of new Set([...edges].map(at => shape(page[at]?.trim() ?? ''))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = Math.max(3, pages.length * 0.4)
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key))
}

function edgesOf(page: string[]): Set<number> {
  const full: number[] = []
  page.forEach((line, at) => {
    if (line.trim() !== '') full.push(at)
  })
  return new Set([...full.slice(0, EDGE), ...full.slice(-EDGE)])
}

function shape(line: string): string {
  return line.replace(/\d+/g, '0').replace(/\s+/g, ' ')
}
