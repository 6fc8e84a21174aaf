import type { Label } from '../../types.ts'

/**
 * The label that a concept is called by in a language: its entry label there, else the English one, else its first
 * entry label, else whatever label it has. `undefined` only where it has none.
 *
 * @param language BCP 47, as labels have it.
 */
export function entryLabel<L extends Pick<Label, 'language' | 'role'>>(
  labels: readonly L[],
  language: string,
): L | undefined {
  const entries = labels.filter(({ role }) => role === 'entry')
  const inLanguage = (wanted: string): L | undefined => entries.find(one => one.language === wanted)
  return inLanguage(language) ?? inLanguage('en') ?? entries[0] ?? labels[0]
}
