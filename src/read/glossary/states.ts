import { basename, dirname } from 'node:path'
import * as z from 'zod'
import type { Finding, State } from '../../types.ts'
import { country, text } from '../source/field-schemas.ts'
import { readText } from '../source/files.ts'
import { attempt } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { rememberSource } from '../source/value-places.ts'
import { parseYaml } from '../source/yaml-source.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 1955-12-14')
const names = z.array(text).optional()

/** The file `corpus/states.yaml`. */
export const statesSchema = z.strictObject({
  sources: z.array(text).min(1),
  states: z.array(
    z.strictObject({
      code: country,
      en: text,
      fr: text,
      member: day.optional(),
      observer: day.optional(),
      also: names,
      formerly: names,
      printed: names,
    }),
  ),
})

/**
 * Read the table of states.
 *
 * @param file Its name for messages.
 * @throws {FocError} With file, line and column.
 */
export function parseStates(source: string, file: string): State[] {
  const yaml = parseYaml(source, file)
  const { states } = validate(statesSchema, yaml)
  const read = states.map(state => ({
    code: state.code,
    en: state.en,
    fr: state.fr,
    member: state.member ?? null,
    observer: state.observer ?? null,
    also: state.also ?? [],
    formerly: state.formerly ?? [],
    printed: state.printed ?? [],
  }))
  return rememberSource(read, yaml)
}

/**
 * Read `corpus/states.yaml`. Touches the disk.
 *
 * @returns `states` is empty where the file cannot be read; `findings` says why.
 */
export function readStates(file: string): { states: State[]; findings: Finding[] } {
  const findings: Finding[] = []
  const name = basename(file)
  const states = attempt(findings, () => parseStates(readText(dirname(file), name, name), name))
  return { states: states ?? [], findings }
}
