/** The style of a site: no remote font, no image; dark and light as the reader’s system is; A4 when printed. */
export const siteStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4a535e; --rule: #d3d8df; --mark: #0b4a86; --paper: #fff; --tint: #f3f5f8; --hit: #fff0b8; --hit-ink: #1b1f24; --care: #8a4b00; --care-tint: #fff6e5; --yes: #1b6b3a; --no: #a11c1c }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #b3bac4; --rule: #3b424c; --mark: #8ec5ff; --paper: #14171b; --tint: #1e2329; --hit: #5a4a00; --hit-ink: #fff6d6; --care: #ffc76b; --care-tint: #2c2415; --yes: #7fd6a2; --no: #ff9d95 } }
* { box-sizing: border-box }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 5rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif; overflow-wrap: break-word }
.skip { position: absolute; inset-inline-start: -100rem }
.skip:focus { position: fixed; inset: .5rem auto auto .5rem; z-index: 9; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--mark) }
a { color: var(--mark); text-underline-offset: .15em }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
header.top { position: sticky; top: 0; z-index: 5; background: var(--paper); border-bottom: 1px solid var(--rule) }
.bar { max-width: 62rem; margin: 0 auto; padding: .6rem 1.25rem; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center }
.brand { font-weight: 700; color: var(--ink); text-decoration: none; white-space: nowrap }
.brand b { color: var(--mark) }
.search { position: relative; flex: 1 1 18rem; min-width: 0 }
.search label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.search input { width: 100%; font: inherit; padding: .45rem .75rem; color: var(--ink); background: var(--tint); border: 1px solid var(--soft); border-radius: .4rem }
.search input::placeholder { color: var(--soft); opacity: 1 }
.found { position: absolute; inset-inline: 0; top: calc(100% + .3rem); max-height: min(32rem, 75vh); overflow: auto; background: var(--paper); border: 1px solid var(--soft); border-radius: .4rem; box-shadow: 0 .4rem 1.4rem rgb(0 0 0 / .25); padding: .3rem 0 }
.found[hidden] { display: none }
.found [role=group] > span:first-child { display: block; padding: .35rem .9rem .15rem; font-size: .8rem; font-weight: 700; color: var(--soft) }
.found a { display: block; padding: .4rem .9rem; color: var(--ink); text-decoration: none }
.found a b { color: var(--mark) }
.found a[aria-selected=true] { background: var(--tint); box-shadow: inset 3px 0 var(--mark) }
.found a span { display: block; font-size: .88rem; color: var(--soft) }
.found a span.said { color: var(--ink); font-family: Georgia, "Noto Serif", serif; font-size: .95rem }
.found p { margin: .3rem .9rem; color: var(--soft); font-size: .9rem }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: 0; padding: 0 }
nav a { display: inline-block; padding: .2rem 0; color: var(--ink); white-space: nowrap }
nav a[aria-current=page] { font-weight: 700; color: var(--mark) }
nav .tongue { margin-inline-start: auto }
nav.parts { flex: 1 0 100%; min-width: 0; max-width: 100% }
main { max-width: 48rem; margin: 0 auto; padding: 1.25rem 1.25rem 3rem }
main[tabindex]:focus-visible, .passage[tabindex]:focus-visible, h2[tabindex]:focus-visible { outline: none }
h1 { font-size: 1.8rem; line-height: 1.2; margin: .5rem 0 .3rem }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .6rem; color: var(--mark) }
h3, h2.sub { font-size: 1rem; margin: 1.25rem 0 .4rem; color: var(--ink) }
p { margin: 0 0 .75rem }
.kind, .small, .count { color: var(--soft) }
.small { font-size: .88rem }
.count { font-weight: 400; font-size: .88rem }
.lead { font-size: 1.1rem }
.agreed-how { padding: .6rem .9rem; background: var(--tint) }
.card { border: 1px solid var(--rule); border-inline-start: 5px solid var(--mark); padding: .9rem 1.1rem .4rem; margin: 0 0 1rem; border-radius: .3rem }
.card blockquote { margin: 0 0 .6rem; font: 1.2rem/1.5 Georgia, "Iowan Old Style", "Noto Serif", "Noto Naskh Arabic", serif }
.card p { margin-bottom: .45rem }
mark { background: var(--hit); color: var(--hit-ink); padding: 0 .1em; border-radius: .15em }
.words { unicode-bidi: isolate }
.uses, .labels, .documents, .concepts, .plain, .themes { list-style: none; padding: 0; margin: 0 0 1rem }
.uses li { padding: .5rem 0 .1rem; border-bottom: 1px solid var(--rule) }
.uses p { margin-bottom: .3rem }
.uses .words { font-family: Georgia, "Noto Serif", "Noto Naskh Arabic", serif; font-size: 1.03rem }
.uses .source { font-size: .88rem; color: var(--soft) }
.uses .why { border: 0; font-size: .9rem; color: var(--soft); padding-top: 0 }
.labels li, .documents li, .concepts li, .themes li { padding: .3rem 0; border-bottom: 1px solid var(--rule) }
.documents .small { display: block }
.concepts { columns: 20rem 2; column-gap: 2rem }
.concepts li { break-inside: avoid }
.chips { list-style: none; padding: 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .35rem .5rem }
.chips li { background: var(--tint); border-radius: .3rem; padding: .15rem .6rem }
.alert { border-inline-start: 5px solid var(--care); background: var(--care-tint); padding: .6rem .9rem }
.facts { margin: 0 0 1rem }
.facts > div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .2rem 1rem; padding: .35rem 0; border-bottom: 1px solid var(--rule) }
.facts dt { color: var(--soft) }
.facts dd { margin: 0; min-width: 0 }
.address { overflow-wrap: anywhere }
.ours { border-inline-start: 3px dotted var(--soft); padding-inline-start: .8rem }
button.copy { font: inherit; font-size: .88rem; min-height: 1.9rem; padding: .2rem .7rem; color: var(--mark); background: var(--paper); border: 1px solid var(--mark); border-radius: .3rem; cursor: pointer }
button.copy:hover { background: var(--tint) }
.uses button.copy, .passage button.copy { border-color: var(--rule); font-size: .8rem; min-height: 1.6rem; padding: .1rem .55rem }
.act { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center }
.letters a { display: inline-block; min-width: 1.6rem; padding: .1rem .2rem }
details { margin: 1rem 0; border-top: 1px solid var(--rule); padding-top: .5rem }
summary { cursor: pointer; font-weight: 600; color: var(--mark); padding: .2rem 0 }
.table { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: .92rem; line-height: 1.4 }
th, td { padding: .4rem .5rem .4rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule) }
thead th { border-bottom: 2px solid var(--mark); font-size: .85rem }
tbody th { font-weight: 400 }
td.date { white-space: nowrap }
td.figures { white-space: nowrap; font-variant-numeric: tabular-nums }
.part.against, .grid.against a { color: var(--no) }
.part.for { color: var(--yes) }
.grid { list-style: none; padding: 0; margin: 0 0 .8rem; display: flex; flex-wrap: wrap; gap: .25rem }
.grid a { display: inline-block; min-width: 2.2rem; padding: .2rem .35rem; text-align: center; color: var(--ink); text-decoration: none; background: var(--tint); border: 1px solid transparent; border-radius: .2rem; font-size: .88rem }
.grid a.ours, .sample.ours { border: 2px solid var(--mark); font-weight: 700 }
.grid a.author::after { content: "*" }
.grid a.maybe, .sample.maybe { border: 2px dashed var(--mark) }
.sample { display: inline-block; width: 1rem; height: 1rem; vertical-align: -.15rem; background: var(--tint) }
.passage { padding: .7rem 0; border-bottom: 1px solid var(--rule) }
.passage:target, .passage.shown { background: var(--tint); box-shadow: -.6rem 0 var(--tint), .6rem 0 var(--tint) }
.passage .place { color: var(--soft); font-size: .88rem; margin: 0 0 .2rem; display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 1rem; align-items: center }
.passage .text { margin: 0 0 .3rem; white-space: pre-line }
.passage .text:not(.ours), .quoted { font-family: Georgia, "Noto Serif", "Noto Naskh Arabic", serif; font-size: 1.05rem }
.passage .ours { color: var(--soft); border: 0; padding: 0 }
.passage .ours .quoted { color: var(--ink) }
.quoted.announcement, .quoted.condensed { font-style: italic }
.passage .act { margin: 0 }
.languages a, .languages strong { margin-inline-end: .6rem }
.drawing { overflow-x: auto; background: #fff; border: 1px solid var(--rule) }
.drawing svg { display: block; min-width: 40rem; width: 100%; height: auto }
pre { overflow: auto; max-height: 24rem; font-size: .8rem; background: var(--tint); padding: .8rem }
code { font: .9em/1.4 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; background: var(--tint); padding: .1rem .3rem }
footer { max-width: 48rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; color: var(--soft); font-size: .88rem; border-top: 1px solid var(--rule) }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.note table { margin-bottom: 1rem }
.note .shortfall, .note .warning { background: var(--care-tint); padding: .6rem .9rem }
@media (max-width: 40rem) {
  h1 { font-size: 1.45rem }
  .facts > div { grid-template-columns: 1fr }
  nav.parts ul { flex-wrap: nowrap; overflow-x: auto; gap: 1.1rem }
  .bar { padding: .5rem 1rem; gap: .3rem 1rem }
  main { padding: .75rem 1rem 2rem }
  .card { padding: .7rem .8rem .3rem }
}
@media print {
  @page { size: A4; margin: 18mm }
  :root { color-scheme: light; --ink: #000; --soft: #333; --rule: #bbb; --mark: #000; --paper: #fff; --tint: #fff; --hit: #fff; --hit-ink: #000; --care: #000; --care-tint: #fff }
  html { font-size: 10pt }
  header.top, .skip, button.copy, .letters, footer nav { display: none }
  main, footer { max-width: none; padding: 0 }
  mark { font-weight: 700 }
  .card, .uses li, .passage, tr { break-inside: avoid }
  h1, h2, h3 { break-after: avoid }
  a { color: inherit; text-decoration: none }
  a.out::after { content: " <" attr(href) ">"; overflow-wrap: anywhere }
}
`
