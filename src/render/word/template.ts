import { FocError } from '../../errors.ts'
import { OFFICE, W } from './namespaces.ts'
import { mainPart, partOf, textPart, unpackWord, type WordParts } from './package.ts'
import { isRole, type Role, roleStyles, roles } from './roles.ts'
import { styleId, styleOf } from './styles.ts'

/** A Word file whose styles, page and page marks a brief takes on. */
export interface Template {
  bytes: Uint8Array
  /** Name of the file, for messages. */
  name: string
  /** Styles chosen for roles, by their names in the template. */
  styles: Readonly<Record<string, string>>
}

/** A template taken apart. */
export interface OpenTemplate {
  parts: WordParts
  main: string
  /** Opening tag of the main part, with the names that the section uses. */
  root: string
  /** Its last section: page size, margins, headers and footers. */
  section: string
  style: (role: Role) => string
}

const TRANSITIONAL = `xmlns:w="${W}"`

/**
 * Take a template apart, and give it those of our styles that it has not: a style is known by the name that Word shows, in
 * any case.
 *
 * @throws {FocError} `NOT_A_TEMPLATE`, `UNKNOWN_STYLE`, `UNKNOWN_STYLE_ROLE`, `FILE_TOO_LARGE`.
 */
export function openTemplate({ bytes, name, styles }: Template): OpenTemplate {
  const parts = unpacked(bytes, name)
  const main = mainPart(parts)
  const xml = partOf(parts, main)
  const opening = /<w:document\s[^>]*>/.exec(xml)?.[0]
  const root = opening?.includes(' xmlns:r=') ? opening : opening?.replace(/>$/, ` xmlns:r="${OFFICE}">`)
  const types = partOf(parts, '[Content_Types].xml')
  if (root === undefined || !root.includes(TRANSITIONAL) || /macroEnabled/.test(types)) throw refused(name)
  parts.set(
    '[Content_Types].xml',
    textPart(types.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')),
  )
  const sections = [...xml.matchAll(/<w:sectPr[\s>](?:(?!<\/w:sectPr>)[\s\S])*<\/w:sectPr>/g)]
  return { parts, main, root, section: sections.at(-1)?.[0] ?? '', style: chosenStyles(parts, main, styles, name) }
}

function unpacked(bytes: Uint8Array, name: string): WordParts {
  try {
    return unpackWord(bytes)
  } catch (cause) {
    if (cause instanceof FocError && cause.code === 'FILE_TOO_LARGE') throw cause
    throw refused(name, cause)
  }
}

function refused(name: string, cause?: unknown): FocError {
  return new FocError('NOT_A_TEMPLATE', `${name} is no Word file that can dress a brief`, {
    place: { file: name },
    hint: 'Save the template in Word as .docx or .dotx (not “strict”, and without macros).',
    cause,
  })
}

interface Style {
  id: string
  name: string
}

function chosenStyles(
  parts: WordParts,
  main: string,
  wanted: Readonly<Record<string, string>>,
  file: string,
): (role: Role) => string {
  const path = `${main.slice(0, main.lastIndexOf('/') + 1)}styles.xml`
  const xml = partOf(parts, path)
  if (!/<\/w:styles>\s*$/.test(xml)) throw refused(file)
  const known = [...xml.matchAll(/<w:style\s([^>]*)>(?:(?!<\/w:style>)[\s\S])*?<w:name\s+w:val="([^"]*)"/g)].map(
    ([, attributes = '', name = '']): Style => ({ id: /w:styleId="([^"]*)"/.exec(attributes)?.[1] ?? '', name }),
  )
  const idOf = (name: string): string | null =>
    known.find(one => one.id !== '' && one.name.toLowerCase() === name.toLowerCase())?.id ?? null
  for (const [role, name] of Object.entries(wanted)) {
    if (!isRole(role))
      throw new FocError('UNKNOWN_STYLE_ROLE', `${role} is no part of a brief that has a style`, {
        hint: `Parts: ${roles.join(', ')}.`,
      })
    if (idOf(name) === null)
      throw new FocError('UNKNOWN_STYLE', `the template has no style called ${name}`, {
        place: { file },
        hint: `It has: ${known
          .map(one => one.name)
          .sort()
          .slice(0, 40)
          .join(', ')}.`,
      })
  }
  const normal = idOf('Normal') ?? 'Normal'
  const ids = new Map<Role, string>()
  const added: string[] = []
  for (const role of roles) {
    const id = idOf(wanted[role] ?? roleStyles[role])
    ids.set(role, id ?? styleId(role))
    if (id === null) added.push(styleOf(role, normal))
  }
  parts.set(path, textPart(xml.replace(/<\/w:styles>\s*$/, () => `${added.join('')}</w:styles>`)))
  return role => ids.get(role) ?? normal
}
