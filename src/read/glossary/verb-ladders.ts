import * as z from 'zod'
import type { Finding, VerbLadder } from '../../types.ts'
import { language, slug, text } from '../source/field-schemas.ts'
import { isThere, listFiles, readText } from '../source/files.ts'
import { attempt, mistake } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { parseYaml, type YamlSource } from '../source/yaml-source.ts'

/** A publication, and what of it was really read. */
export const sourceSchema = z.strictObject({
  publication: text,
  address: z.string().regex(/^https?:\/\/\S+$/, 'an address that begins with https://'),
  page: text.optional(),
  read: text,
})

/** A file of `glossary/verbs/`. */
export const ladderSchema = z.strictObject({
  title: text,
  language,
  issuers: z.array(text).min(1),
  chains: z.array(z.array(slug).min(2).max(40)).min(1).max(20),
  source: sourceSchema,
  note: text.optional(),
})

/**
 * Read the orders of verbs; a package without that folder has none. Touches the disk.
 *
 * @param verbs ids of the verbs that are known; another one is a finding, as is an order that contradicts itself.
 * @returns Ladders sorted by id.
 */
export function readVerbLadders(
  folder: string,
  verbs: ReadonlySet<string>,
): { ladders: VerbLadder[]; findings: Finding[] } {
  const findings: Finding[] = []
  if (!isThere(folder)) return { ladders: [], findings }
  const names = attempt(findings, () => listFiles(folder, '.yaml', 'verbs')) ?? []
  const ladders = names.flatMap(name => {
    const shown = `verbs/${name}`
    const read = attempt(findings, () => {
      const yaml = parseYaml(readText(folder, name, shown), shown)
      const { source, note, ...rest } = validate(ladderSchema, yaml)
      const ladder: VerbLadder = {
        id: name.replace(/\.yaml$/, ''),
        ...rest,
        source: { ...source, page: source.page ?? null },
        note: note ?? null,
      }
      return { ladder, yaml }
    })
    if (read === null) return []
    findings.push(...checkLadder(read.ladder, verbs, read.yaml))
    return [read.ladder]
  })
  return { ladders, findings }
}

function checkLadder({ chains, title }: VerbLadder, verbs: ReadonlySet<string>, yaml: YamlSource): Finding[] {
  const below = new Set<string>()
  return chains.flatMap((chain, row) =>
    chain.flatMap((verb, at): Finding[] => {
      const place = yaml.placeOf(['chains', row, at])
      for (const weaker of chain.slice(0, at)) below.add(`${weaker} ${verb}`)
      if (!verbs.has(verb))
        return [
          mistake(
            'UNKNOWN_VERB',
            `the order “${title}” names the verb ${verb}, which is not known`,
            place,
            'Add it to wording/operative-verbs.yaml, or correct the id.',
          ),
        ]
      return chain.slice(0, at).some(weaker => weaker === verb || below.has(`${verb} ${weaker}`))
        ? [
            mistake(
              'CONTRADICTORY_LADDER',
              `the order “${title}” puts ${verb} both below and above another verb`,
              place,
              'Give the order as the publication has it; where it contradicts itself, leave the pair out.',
            ),
          ]
        : []
    }),
  )
}
