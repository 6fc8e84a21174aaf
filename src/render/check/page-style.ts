/** What a report adds to the style of a brief: two columns on a wide screen and on paper, one on a telephone. */
export const pageStyle = `
main { max-width: 76rem }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.75rem; margin: 0 0 .6rem; border-inline-start: 4px solid var(--rule); padding-inline-start: .75rem }
.pair p { margin-bottom: .4rem }
.columns { border-color: transparent; font-family: system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; color: var(--soft) }
.is-verbatim { border-color: #1d6b3a }
.is-near, .is-recombined { border-color: #8a5a00 }
.is-term { border-color: #47505b; border-inline-start-style: dashed }
.is-no-precedent { border-color: #8c1d18; border-inline-start-style: double }
.agreed { font-size: .93rem }
.agreed ul { margin-bottom: .4rem; list-style: none; padding-inline-start: 0; border: 0 }
.agreed li { color: var(--soft) }
.findings li { padding: .4rem .6rem; background: #fff8e6; border-inline-start: 3px solid #8a5a00; color: var(--ink) }
h4 { font-size: .93rem; margin: .8rem 0 .2rem; font-family: system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif }
.drafted { color: var(--soft); font-size: .93rem }
.verdict { font-family: system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; font-size: .85rem }
ins { text-decoration: underline; text-decoration-thickness: 2px; background: #e2f3e6; color: inherit }
del { text-decoration: line-through; background: #fbe6e4; color: #5c120e }
@media screen and (max-width: 48rem) {
  .pair { grid-template-columns: minmax(0, 1fr) }
  .columns { display: none }
}
@media print {
  main { max-width: none }
  .pair { break-inside: auto; gap: 0 1.2rem }
  .verdict { break-after: avoid }
  .findings li { break-inside: avoid; background: none }
}
`
