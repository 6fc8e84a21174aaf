import type { Entry, OwnEntry } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { sentence, tell } from '../shared/tell.ts'

/** Draw what the user’s own termbases have, apart from agreed texts and marked as theirs. */
export function drawOwn(own: readonly OwnEntry[], entries: readonly Entry[], screen: Screen): void {
  const { paint } = screen
  if (entries.length > 0) screen.line()
  screen.line(paint.bold(tell`Your termbase: not agreed language`))
  for (const { termbase, owner, date, source, on, term } of own) {
    const languages = [...new Set(term.labels.map(({ language }) => language))].sort()
    screen.line(
      `${on === null ? paint.bold(term.id.replaceAll('-', ' ')) : tell`On ${paint.bold(on.replaceAll('-', ' '))}`}`,
      2,
      4,
    )
    for (const language of languages) screen.line(`${language}  ${labelsIn(term.labels, language)}`, 4, 8)
    if (term.scope) screen.line(`${paint.dim(tell`Scope (theirs):`)} ${term.scope}`, 4, 6)
    if (term.note) screen.line(`${paint.dim(tell`Note (theirs):`)} ${term.note}`, 4, 6)
    screen.line(paint.dim(tell`${sentence(owner)}, ${date} (${termbase}, from ${source})`), 4, 6)
  }
}

function labelsIn(labels: OwnEntry['term']['labels'], language: string): string {
  return labels
    .filter(label => label.language === language)
    .map(({ text, region, status }) => {
      const about = [region, status ?? null].filter(one => one !== null).join(', ')
      return about === '' ? isolate(text, language) : `${isolate(text, language)} (${about})`
    })
    .join(' · ')
}
