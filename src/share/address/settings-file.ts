import { existsSync, readFileSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import { FocError } from '../../errors.ts'

/**
 * The settings of a service in a file as PostgreSQL's own programs read it: `[name]`, then `setting=value` a line.
 *
 * @returns null where the file does not have it. @throws {FocError} `WRONG_ADDRESS` for a file that cannot be read.
 */
export function serviceIn(file: string, service: string): Record<string, string> | null {
  let found: Record<string, string> | null = null
  let inside = false
  for (const line of linesOf(file)) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    const section = /^\[(.*)\]$/.exec(text)?.[1]
    if (section !== undefined) {
      if (found !== null) return found
      inside = section === service
      if (inside) found = {}
      continue
    }
    const [name = '', ...value] = text.split('=')
    if (inside && found !== null) found[name.trim()] = value.join('=').trim()
  }
  return found
}

/** For whom a password is looked up. */
export interface Whom {
  host: string
  port: number
  database: string
  user: string
}

/**
 * The password of the first line `host:port:database:user:password` that fits; `*` fits all, `\` keeps a colon as it is.
 *
 * @returns null where none fits; `open` where others may read the file, which is then not used, as PostgreSQL does.
 */
export function passwordIn(file: string, whom: Whom): { password: string | null; open: boolean } {
  if (!existsSync(file)) return { password: null, open: false }
  if (sep === '/' && (statSync(file).mode & 0o077) !== 0) return { password: null, open: true }
  const wanted = [whom.host.startsWith('/') ? 'localhost' : whom.host, String(whom.port), whom.database, whom.user]
  for (const line of linesOf(file)) {
    if (line.startsWith('#')) continue
    const fields = [...line.matchAll(/((?:\\.|[^:\\])*)(?::|$)/g)].map(([, field = '']) =>
      field.replace(/\\(.)/g, '$1'),
    )
    const names = fields.slice(0, 4)
    if (names.length === 4 && names.every((name, at) => name === '*' || name === wanted[at]))
      // A colon in the password need not be marked.
      return { password: passwordOf(line), open: false }
  }
  return { password: null, open: false }
}

const passwordOf = (line: string): string => line.replace(/^(?:(?:\\.|[^:\\])*:){4}/, '').replace(/\\(.)/g, '$1')

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)
  } catch (cause) {
    throw new FocError('WRONG_ADDRESS', 'a file of settings for the database cannot be read', {
      place: { file },
      hint: 'Check PGSERVICEFILE, PGPASSFILE and sslrootcert.',
      cause,
    })
  }
}
