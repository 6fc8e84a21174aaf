import * as z from 'zod'
import { labelKey } from '../../text/index.ts'
import type { Finding, PhraseForms, SentenceWords } from '../../types.ts'
import { slug, text } from '../source/field-schemas.ts'
import { isThere, listFiles, readText } from '../source/files.ts'
import { attempt, mistake } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { parseYaml, type YamlSource } from '../source/yaml-source.ts'

const forms = z.record(slug, z.array(text).min(1)).optional()
const words = z.array(text).min(1).optional()

/** A file `glossary/wording/<language>.yaml`: the forms of one language, by the ids of the phrases in the lists beside it. */
export const languageWordsSchema = z.strictObject({
  modifiers: words,
  subjects: words,
  verbs: forms,
  addressees: forms,
  caveats: forms,
  conditions: forms,
  modals: forms,
  negations: forms,
})

const phraseLists = ['verbs', 'addressees', 'caveats', 'conditions', 'modals', 'negations'] as const

type Lists = Pick<SentenceWords, (typeof phraseLists)[number] | 'modifiers' | 'subjects'>

/**
 * The lists of phrases with the forms of each language that has a file of its own beside them. Touches the disk.
 *
 * @param folder `glossary/wording/`
 * @returns New lists, each language’s forms behind those it has in a list; what cannot be read is a finding.
 */
export function withLanguageWords(folder: string, lists: Lists, findings: Finding[]): Lists {
  if (!isThere(folder)) return lists
  const names = attempt(findings, () => listFiles(folder, '.yaml', 'wording')) ?? []
  return names
    .filter(name => /^[a-z]{2,3}\.yaml$/.test(name))
    .reduce((known, name) => attempt(findings, () => withOne(folder, name, known, findings)) ?? known, lists)
}

function withOne(folder: string, name: string, lists: Lists, findings: Finding[]): Lists {
  const language = name.replace(/\.yaml$/, '')
  const yaml = parseYaml(readText(folder, name, `wording/${name}`), `wording/${name}`)
  const read = validate(languageWordsSchema, yaml)
  const known = { ...lists }
  for (const list of phraseLists) {
    const added = read[list] ?? {}
    findings.push(...wrongForms(known[list], added, language, list, yaml))
    known[list] = known[list].map(phrase => withForms(phrase, added[phrase.id] ?? [], language))
  }
  for (const list of ['modifiers', 'subjects'] as const) {
    const added = read[list] ?? []
    if (added.length > 0) known[list] = { ...known[list], [language]: [...(known[list][language] ?? []), ...added] }
  }
  return known
}

function withForms(phrase: PhraseForms, added: readonly string[], language: string): PhraseForms {
  if (added.length === 0) return phrase
  return { ...phrase, forms: { ...phrase.forms, [language]: [...(phrase.forms[language] ?? []), ...added] } }
}

/** Ids that no list has, and forms that stand under two ids of one list. */
function wrongForms(
  phrases: readonly PhraseForms[],
  added: Readonly<Record<string, readonly string[]>>,
  language: string,
  list: string,
  yaml: YamlSource,
): Finding[] {
  const key = (form: string): string => labelKey(form, language)
  const owners = new Map(
    phrases.flatMap(({ id, forms }) => (forms[language] ?? []).map((form): [string, string] => [key(form), id])),
  )
  return Object.entries(added).flatMap(([id, forms]): Finding[] => {
    if (!phrases.some(phrase => phrase.id === id))
      return [
        mistake(
          'UNKNOWN_PHRASE',
          `no phrase of the ${list} has the id ${id}`,
          yaml.placeOf([list, id]),
          'Take an id of that list, or add the phrase to it first.',
        ),
      ]
    return forms.flatMap((form, at) => {
      const owner = owners.get(key(form))
      owners.set(key(form), id)
      if (owner === undefined) return []
      return [
        mistake(
          'REPEATED_FORM',
          `“${form}” (${language}) stands under ${owner} and under ${id}`,
          yaml.placeOf([list, id, at]),
          'Keep it in one place.',
        ),
      ]
    })
  })
}
