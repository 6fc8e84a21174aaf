import { basename, dirname } from 'node:path'
import * as z from 'zod'
import type { Finding, Theme } from '../../types.ts'
import { language, slug, text } from '../source/field-schemas.ts'
import { readText } from '../source/files.ts'
import { attempt } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { rememberSource } from '../source/value-places.ts'
import { parseYaml } from '../source/yaml-source.ts'

/** The file `glossary/themes.yaml`. */
export const themesSchema = z.strictObject({
  themes: z.array(
    z.strictObject({
      id: slug,
      title: z.record(language, text),
      toolkits: z.array(slug).optional(),
      general: z.array(slug).optional(),
    }),
  ),
})

/**
 * Read the themes. Touches the disk.
 *
 * @returns In the order of the file; where it cannot be read, none and a finding.
 */
export function readThemes(file: string): { themes: Theme[]; findings: Finding[] } {
  const findings: Finding[] = []
  const name = basename(file)
  const themes = attempt(findings, () => {
    const yaml = parseYaml(readText(dirname(file), name, name), name)
    return validate(themesSchema, yaml).themes.map((theme, index) =>
      rememberSource(
        { id: theme.id, title: { ...theme.title }, toolkits: theme.toolkits ?? [], general: theme.general ?? [] },
        { ...yaml, placeOf: path => yaml.placeOf(['themes', index, ...path]) },
      ),
    )
  })
  return { themes: themes ?? [], findings }
}
