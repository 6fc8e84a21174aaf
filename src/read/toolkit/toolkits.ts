import * as z from 'zod'
import { FocError } from '../../errors.ts'
import type { Finding, Toolkit } from '../../types.ts'
import { documentId, language, slug, text } from '../source/field-schemas.ts'
import { listFiles, readText } from '../source/files.ts'
import { attempt } from '../source/findings.ts'
import { splitFrontMatter } from '../source/front-matter.ts'
import { validate } from '../source/validate.ts'
import { rememberSource } from '../source/value-places.ts'
import { parseYaml } from '../source/yaml-source.ts'
import { readToolkitBody } from './toolkit-body.ts'

/** The front matter of a file of `glossary/toolkits/`. */
export const toolkitSchema = z.strictObject({
  title: text,
  language,
  themes: z.array(slug).min(1),
  statement: documentId,
  // Of the statement, in the language of the toolkit: a corpus file tells both in English.
  read: text.optional(),
  basis: text.optional(),
})

const sections = ['inBrief', 'background', 'points', 'unitedNations', 'care', 'resources'] as const

/**
 * Read one toolkit.
 *
 * @param file `toolkits/<id>.<language>.md`.
 * @throws {FocError} With file and line.
 */
export function readToolkit(source: string, file: string): Toolkit {
  const front = splitFrontMatter(source, file)
  const yaml = parseYaml(front.yaml, file)
  const facts = validate(toolkitSchema, yaml)
  const name = file.replace(/^.*\//, '')
  const id = name.replace(/\.md$/, '').replace(/\.[a-z0-9-]+$/, '')
  if (name !== `${id}.${facts.language}.md` || !slug.safeParse(id).success)
    throw new FocError('WRONG_FILE_NAME', `${file} is not named as a toolkit in ${facts.language} is`, {
      place: { file, line: 1 },
      hint: `Name it <id>.${facts.language}.md, the id in lower-case letters, digits and hyphens.`,
    })
  const { read = null, basis = null, ...named } = facts
  const body = readToolkitBody(front, { language: facts.language, file, allowed: sections })
  return rememberSource({ id, ...named, read, basis, ...body, file }, yaml)
}

/**
 * Read the toolkits of a folder. Touches the disk.
 *
 * @returns Sorted by file name (code units); a bad file is a finding and the others are still read.
 */
export function readToolkits(folder: string): { toolkits: Toolkit[]; findings: Finding[] } {
  const toolkits: Toolkit[] = []
  const findings: Finding[] = []
  for (const name of attempt(findings, () => listFiles(folder, '.md', 'toolkits')) ?? []) {
    if (name === 'README.md') continue
    const shown = `toolkits/${name}`
    const toolkit = attempt(findings, () => readToolkit(readText(folder, name, shown), shown))
    if (toolkit !== null) toolkits.push(toolkit)
  }
  return { toolkits, findings }
}
