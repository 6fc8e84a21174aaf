import { join } from 'node:path'
import * as z from 'zod'
import { labelKey } from '../../text/index.ts'
import type { Finding, PhraseForms, SentenceWords, WeakeningRule } from '../../types.ts'
import { language, slug, text } from '../source/field-schemas.ts'
import { isThere, readText } from '../source/files.ts'
import { attempt, mistake } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { parseYaml, type YamlSource } from '../source/yaml-source.ts'
import { withLanguageWords } from './language-words.ts'
import { readVerbLadders, sourceSchema } from './verb-ladders.ts'

const ruleIds = ['qualifier-lost', 'caveat-added', 'verb-lowered'] as const satisfies readonly WeakeningRule['id'][]
const wordsByLanguage = z.record(language, z.array(text).min(1))

/** A file of `glossary/wording/` that lists phrases; modifiers and subjects only beside verbs. */
export const phrasesSchema = z.strictObject({
  modifiers: wordsByLanguage.optional(),
  subjects: wordsByLanguage.optional(),
  phrases: z.array(z.strictObject({ id: slug, rule: z.enum(ruleIds).optional(), forms: wordsByLanguage })),
})

/** The file `glossary/wording/weakening-rules.yaml`. */
export const rulesSchema = z.strictObject({
  rules: z.array(z.strictObject({ id: z.enum(ruleIds), says: text, source: sourceSchema.nullable() })),
})

interface Phrases {
  phrases: PhraseForms[]
  modifiers: Record<string, string[]>
  subjects: Record<string, string[]>
}

/**
 * Read what is known of verbs, addressees, caveats and their strength; a package without these files knows nothing of
 * them. Touches the disk.
 *
 * @param glossary folder in which `wording/` and `verbs/` are.
 * @returns Lists in the order of their files, ladders by id; what cannot be read is a finding.
 */
export function readSentenceWords(glossary: string): {
  words: SentenceWords
  findings: Finding[]
} {
  const findings: Finding[] = []
  const list = (name: string): Phrases => readPhrases(join(glossary, 'wording'), name, findings)
  const { phrases: verbs, modifiers, subjects } = list('operative-verbs.yaml')
  const addressees = list('addressees.yaml').phrases
  const caveats = list('caveats.yaml').phrases
  const conditions = list('conditions.yaml').phrases
  const modals = list('modals.yaml').phrases
  const negations = list('negations.yaml').phrases
  const rules = readRules(join(glossary, 'wording'), findings)
  const ladders = readVerbLadders(join(glossary, 'verbs'), new Set(verbs.map(({ id }) => id)))
  findings.push(...ladders.findings)
  const inLists = { verbs, modifiers, subjects, addressees, caveats, conditions, modals, negations }
  const lists = withLanguageWords(join(glossary, 'wording'), inLists, findings)
  return { words: { ...lists, rules, ladders: ladders.ladders }, findings }
}

function source(folder: string, name: string): YamlSource | null {
  if (!isThere(join(folder, name))) return null
  return parseYaml(readText(folder, name, `wording/${name}`), `wording/${name}`)
}

function readPhrases(folder: string, name: string, findings: Finding[]): Phrases {
  const none: Phrases = { phrases: [], modifiers: {}, subjects: {} }
  const read = attempt(findings, () => {
    const yaml = source(folder, name)
    if (yaml === null) return none
    const { phrases, modifiers, subjects } = validate(phrasesSchema, yaml)
    findings.push(...repeatedForms(phrases, yaml))
    return {
      phrases: phrases.map(({ id, rule, forms }) => ({ id, rule: rule ?? null, forms })),
      modifiers: modifiers ?? {},
      subjects: subjects ?? {},
    }
  })
  return read ?? none
}

/** One form means one thing: it stands under one id of a file and language. */
function repeatedForms(
  phrases: readonly { id: string; forms: Record<string, string[]> }[],
  yaml: YamlSource,
): Finding[] {
  const owners = new Map<string, string>()
  return phrases.flatMap(({ id, forms }, row) =>
    Object.entries(forms).flatMap(([tag, list]) =>
      list.flatMap((form, at): Finding[] => {
        const key = `${tag} ${labelKey(form, tag)}`
        const owner = owners.get(key)
        owners.set(key, id)
        if (owner === undefined) return []
        return [
          mistake(
            'REPEATED_FORM',
            `“${form}” (${tag}) stands under ${owner} and under ${id}`,
            yaml.placeOf(['phrases', row, 'forms', tag, at]),
            'Keep it in one place.',
          ),
        ]
      }),
    ),
  )
}

function readRules(folder: string, findings: Finding[]): WeakeningRule[] {
  const rules = attempt(findings, () => {
    const yaml = source(folder, 'weakening-rules.yaml')
    if (yaml === null) return []
    return validate(rulesSchema, yaml).rules.map(rule => ({
      ...rule,
      source: rule.source && { ...rule.source, page: rule.source.page ?? null },
    }))
  })
  return rules ?? []
}
