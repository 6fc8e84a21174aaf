import * as z from 'zod'
import { FocError } from '../../errors.ts'
import type { Finding, OwnToolkit } from '../../types.ts'
import { date, language, slug } from '../source/field-schemas.ts'
import { decodeText, isThere, listFiles, readText } from '../source/files.ts'
import { attempt } from '../source/findings.ts'
import { splitFrontMatter } from '../source/front-matter.ts'
import { validate } from '../source/validate.ts'
import { parseYaml } from '../source/yaml-source.ts'
import { readToolkitBody } from './toolkit-body.ts'

const oneDay = /^\d{4}-\d{2}-\d{2}$/

/** The front matter of a file of a library's `toolkits/`. */
export const ownToolkitSchema = z.strictObject({
  by: z.string().trim().min(1).max(120).meta({ description: 'Who adds it, as it is to stand in the note' }),
  date: date
    .refine(value => oneDay.test(String(value)), 'a day such as 2026-03-01')
    .meta({
      description: 'The day on which it was written or last looked over (2026-03-01)',
    }),
  language,
})

const sections = ['points', 'care'] as const

/** An own file may have at most this many characters, and this many points and lines on care together. */
const longest = 500_000
const most = 500

/**
 * Read what a user adds to a toolkit: talking points and things to mind, in the format of the toolkit itself.
 *
 * @param file `toolkits/<id>.<language>.md`, or `toolkits/<id>.<any name>.<language>.md` where several people add.
 * @throws {FocError} With file and line.
 */
export function readOwnToolkit(source: string, file: string): OwnToolkit {
  if (source.length > longest)
    throw new FocError('FILE_TOO_LARGE', `${file} has more than ${longest} characters`, {
      place: { file },
      hint: 'Split it: ai.one.en.md, ai.two.en.md.',
    })
  const front = splitFrontMatter(source, file)
  const facts = validate(ownToolkitSchema, parseYaml(front.yaml, file))
  const [id = '', ...rest] = file.replace(/^.*\//, '').split('.')
  const ending = rest.slice(-2).join('.')
  if (ending !== `${facts.language}.md` || rest.length > 3 || !slug.safeParse(id).success)
    throw new FocError('WRONG_FILE_NAME', `${file} is not named as an addition in ${facts.language} is`, {
      place: { file, line: 1 },
      hint: `Name it after the toolkit it adds to: ai.${facts.language}.md, or ai.our-desk.${facts.language}.md.`,
    })
  const { points, care } = readToolkitBody(front, { language: facts.language, file, allowed: sections })
  if (points.length + care.length > most)
    throw new FocError(
      'TOO_MANY_POINTS',
      `${file} has ${points.length + care.length} points; at most ${most} are read`,
      {
        place: { file },
        hint: 'A note that long is not read: keep what matters.',
      },
    )
  return { id, language: facts.language, addedBy: { name: facts.by, date: String(facts.date) }, points, care, file }
}

/** A file of a folder, by its name in it. */
interface NamedText {
  name: string
  text: (shown: string) => string
}

interface OwnToolkits {
  own: OwnToolkit[]
  findings: Finding[]
}

/**
 * Read what a library adds to the toolkits. Touches the disk.
 *
 * @param known The toolkits there are: an addition to another one is a finding.
 * @returns Sorted by file name (code units); a bad file is a finding and the others are still read. Nothing where there is
 *   no such folder.
 */
export function readOwnToolkits(folder: string, known: readonly { id: string; language: string }[]): OwnToolkits {
  const findings: Finding[] = []
  if (!isThere(folder)) return { own: [], findings }
  const names = attempt(findings, () => listFiles(folder, '.md', 'toolkits of the library')) ?? []
  return readAll(
    names.map(name => ({ name, text: shown => readText(folder, name, shown) })),
    known,
    findings,
  )
}

/**
 * Read what a packed library adds to the toolkits, as from its folder.
 *
 * @param files Those of its `toolkits/`, by their names there, sorted.
 */
export function readPackedToolkits(
  files: readonly { name: string; content: Uint8Array }[],
  known: readonly { id: string; language: string }[],
): OwnToolkits {
  const notes = files.filter(({ name }) => name.endsWith('.md'))
  return readAll(
    notes.map(({ name, content }) => ({ name, text: shown => decodeText(content, shown) })),
    known,
    [],
  )
}

function readAll(files: readonly NamedText[], known: readonly { id: string; language: string }[], findings: Finding[]) {
  const own: OwnToolkit[] = []
  for (const { name, text } of files) {
    if (name === 'README.md') continue
    const shown = `library/toolkits/${name}`
    const read = attempt(findings, () => addsTo(readOwnToolkit(text(shown), shown), known))
    if (read !== null) own.push(read)
  }
  return { own, findings }
}

function addsTo(own: OwnToolkit, known: readonly { id: string; language: string }[]): OwnToolkit {
  if (known.some(({ id, language: one }) => id === own.id && one === own.language)) return own
  const there = [...new Set(known.filter(one => one.language === own.language).map(({ id }) => id))]
  throw new FocError(
    'UNKNOWN_TOOLKIT',
    `${own.file} adds to a toolkit ${own.id} in ${own.language}, which is not here`,
    {
      place: { file: own.file, line: 1 },
      hint:
        there.length === 0
          ? `There is no toolkit in ${own.language}.`
          : `Toolkits in ${own.language}: ${there.join(', ')}.`,
    },
  )
}
