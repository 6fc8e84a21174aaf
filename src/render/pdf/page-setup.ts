import type { About } from '../tree/about.ts'
import { typstString } from './typst-text.ts'

/**
 * How a page is set: A4, the running title from the second page on, page x/y, and a look for each part of a brief. Only the
 * named fonts are ever used, so that the same text gives the same file on every machine.
 */
export function pageSetup({ title, language, dress, landscape = false }: About): string {
  const [base = 'en', region] = language.split('-')
  const words = typstString(title)
  const area =
    region !== undefined && /^[A-Za-z]{2}$/.test(region) ? `, region: ${typstString(region.toUpperCase())}` : ''
  return `
#let ink = rgb("#0b3d6b")
#let soft = rgb("#47505b")
#let rule = rgb("#9aa9bc")
#let running = ${words}
#set document(title: running, date: none)
#set page(
  paper: "a4",
  flipped: ${landscape},
  margin: (top: 24mm, bottom: 24mm, x: 23mm),
  header: context if counter(page).get().first() > 1 { text(size: 8.5pt, fill: soft, running) },
  footer: context align(center, text(size: 8.5pt, fill: soft, counter(page).display("1/1", both: true))),
)
#set text(font: ("Noto Serif", "Amiri"), fallback: false, size: 10pt, lang: ${typstString(base.toLowerCase())}${area}, dir: ltr, hyphenate: false)
#set par(leading: 0.62em, spacing: 1.15em, linebreaks: "optimized")
#show heading: set text(hyphenate: false, fill: ink)
#show heading.where(level: 1): it => block(above: 0pt, below: 0.7em, text(size: 21pt, it.body))
#show heading.where(level: 2): it => block(above: 2.1em, below: 1em, sticky: true, width: 100%, stroke: (top: 1pt + ink), inset: (top: 0.55em), text(size: 13.5pt, it.body))
#show heading.where(level: 3): it => block(above: 1.6em, below: 0.75em, sticky: true, text(size: 10.5pt, fill: black, it.body))
#show heading.where(level: 4): it => block(above: 1.4em, below: 0.75em, sticky: true, text(size: 10pt, fill: soft, it.body))
#show link: set text(fill: rgb("#0a4a86"))
#set table(stroke: none, inset: (x: 4pt, y: 4.5pt))
#show table: set text(size: 8.5pt)
#show table: set par(leading: 0.5em, linebreaks: "simple")
#show table.cell: set align(start)
#set list(marker: [•], indent: 0pt, body-indent: 0.6em, spacing: 0.75em)
#set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.75em)
#let together(body) = block(breakable: false, width: 100%, body)
#let box-of(colour, fill, body) = block(width: 100%, inset: 9pt, radius: 2pt, stroke: 0.6pt + colour, fill: fill, body)
#let warning(body) = block(below: 2em, box-of(rgb("#8a5a00"), rgb("#fff8e6"), text(size: 9.5pt, body)))
#let edition(body) = block(below: 1.4em, text(size: 9pt, fill: soft, body))
#let say(body) = block(sticky: true, below: 0.8em, text(size: 11pt, body))
#let force(body) = block(above: 0.8em, text(size: 8.8pt, fill: soft, body))
#let leading(body) = block(sticky: true, width: 100%, above: 1.15em, below: 1.15em, body)
#let provenance(body) = block(sticky: true, text(size: 8.8pt, fill: soft, body))
#let shortfall(body) = block(above: 1.4em, text(size: 9pt, fill: soft, body))
#let beside(body) = block(width: 100%, above: 0.8em, below: 0.8em, inset: (left: 9pt, y: 1pt), stroke: (left: 2pt + rule), body)
#let agreed(body) = text(size: 9.3pt, fill: soft, body)
#let glance(body) = box-of(rule, rgb("#f3f5f8"), body)
#let small(body) = text(size: 9.2pt, body)
#let address(target) = block(above: 0.45em, text(size: 7.8pt, link(target)))
#let quoted(body) = text(fill: black, body)
#let command(body) = box(fill: rgb("#f0f1f4"), outset: (y: 2pt), inset: (x: 2pt), body)
#let to-say(body) = block(sticky: true, below: 0.6em, body)
#let words(body) = block(text(size: 9.5pt, fill: soft, body))
#let note-lines(body) = { set text(size: 9.5pt); body }
#let legend(body) = block(above: 0.8em, text(size: 9.5pt, fill: soft, body))
#let small-print(body) = block(above: 0.9em, text(size: 8.5pt, fill: soft, body))
${dress === 'note' ? note : ''}`
}

/** What is otherwise in a note: narrower margins, quiet headings, signs and numbers that hang in one column. */
const note = `
#set page(margin: (top: 19mm, bottom: 19mm, x: 21mm))
#set text(size: 10.5pt)
#show heading.where(level: 1): it => block(above: 0pt, below: 0.75em, text(size: 19pt, it.body))
#show heading.where(level: 2): it => block(above: 1.35em, below: 0.7em, sticky: true, text(size: 11.5pt, it.body))
#set list(marker: box(width: 1.3em)[•], body-indent: 0.35em)
#set par(leading: 0.6em, spacing: 0.9em)
#set enum(numbering: number => box(width: 1.3em, align(right)[#number.]), number-align: start + top, body-indent: 0.35em)
`
