/** The style of a brief: no remote font, no image; contrast of 7 to 1 or more; A4 when printed. */
export const style = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #47505b; --rule: #c9ced6; --mark: #0b3d6b; --paper: #fff; --tint: #f3f5f8 }
* { box-sizing: border-box }
html { font-size: 100%; -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Source Serif 4", "Iowan Old Style", Georgia, "Times New Roman", "Noto Serif", serif; overflow-wrap: break-word }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }
h1, h2, h3, th, .edition, .force, .added, .provenance { font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.25rem 0 .25rem }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-top: .6rem; border-top: 2px solid var(--mark); color: var(--mark) }
.new-page { break-before: page }
h3 { font-size: 1.02rem; line-height: 1.35; margin: 1.5rem 0 .2rem }
p { margin: 0 0 .75rem }
ul, ol { margin: 0 0 .75rem; padding-inline-start: 1.4rem }
li { margin-bottom: .35rem }
li > p { margin-bottom: .35rem }
a { color: #0a4a86; text-underline-offset: .15em }
a:focus-visible { outline: 3px solid #0a4a86; outline-offset: 2px }
code { font: .88em/1.4 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere }
blockquote { margin: .25rem 0 .75rem; padding: .1rem 0 .1rem 1rem; border-inline-start: 3px solid var(--rule) }
blockquote p { margin: 0 }
.warning { padding: .8rem 1rem; border: 1px solid #8a5a00; border-inline-start-width: 6px; background: #fff8e6 }
.edition, .provenance { color: var(--soft); font-size: .88rem }
.edition { overflow-wrap: anywhere }
.points > li { margin-bottom: 1.4rem; padding-inline-start: .3rem }
.points > li::marker { font-weight: 700; color: var(--mark) }
.say { font-size: 1.1rem; line-height: 1.45; margin-bottom: .4rem }
.agreed li, .wording li, .notices li { color: var(--soft) }
.agreed bdi:first-child, .wording bdi:first-child, .notices em, .wording blockquote { color: var(--ink) }
.agreed { list-style: none; padding-inline-start: .9rem; border-inline-start: 3px solid var(--rule); font-size: .94rem }
.force, .added { color: var(--soft); font-size: .85rem }
.added { border-inline-start: 3px solid #8a5a00; padding-inline-start: .7rem }
.objection { font-style: italic; margin-bottom: .3rem }
.care > li { margin-bottom: .8rem }
.reasons { color: var(--soft); font-size: .9rem }
.lead { list-style: none; margin: 0 0 1rem; padding: .7rem .9rem; background: var(--tint) }
.words, .legend, .small-print { color: var(--soft); font-size: .9rem }
.words bdi:first-child { color: var(--ink) }
.small-print { font-size: .82rem }
.shortfall { padding: .6rem .9rem; background: var(--tint) }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; margin: 0 0 1rem }
th, td { padding: .4rem .5rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule) }
thead th { border-bottom: 2px solid var(--mark); font-size: .82rem }
tbody th { font-family: inherit; font-weight: 700 }
.sources, .references, .unread { font-size: .94rem }
@media screen and (max-width: 40rem) {
  main { padding: 1rem 1rem 3rem }
  h1 { font-size: 1.55rem }
  table, tbody, tr, tbody th, tbody td { display: block }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  tr { padding: .6rem 0; border-bottom: 1px solid var(--rule) }
  tbody th, tbody td { padding: .1rem 0; border: 0 }
  tbody td::before { content: attr(data-label) " · "; color: var(--soft); font-family: system-ui, sans-serif; font-size: .85em }
}
@media print {
  @page { size: A4; margin: 20mm 18mm 22mm }
  html { font-size: 10.5pt }
  main { max-width: none; padding: 0 }
  body { line-height: 1.4 }
  h1, h2, h3 { break-after: avoid }
  h2 { margin-top: 1.6rem }
  tr, blockquote, .warning, .agreed > li, .say, .wording > li, .sources > li, .references > li { break-inside: avoid }
  .say, .objection, .provenance { break-after: avoid }
  .force { break-before: avoid }
  thead { display: table-header-group }
  p, li { orphans: 3; widows: 3 }
  a { color: inherit }
  .resources a, .sources a { text-decoration: none }
  .resources a::after, .sources a::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere }
  .sources a[href^="#"]::after { content: "" }
}
`
