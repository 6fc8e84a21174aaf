import { FocError } from '../../errors.ts'

/** A server, by name and port; a name that begins with `/` is the folder of a socket. */
export interface Host {
  name: string
  port: number
}

/** What an address says, part by part; null or absent where it leaves something to the surroundings. */
export interface AddressParts {
  hosts: { name: string; port: number | null }[]
  database: string | null
  user: string | null
  password: string | null
  parameters: Record<string, string>
}

const scheme = /^postgres(?:ql)?:\/\//i

/** Whether a place is a record in a database, and no folder or file. */
export const isRecordAddress = (place: string): boolean => scheme.test(place)

/** What comes behind user and password: hosts, the database, parameters. Signs that belong there stand encoded in names. */
const behindUser = /^([^/?#@]*)(?:\/([^/?#@]*))?(?:\?([^#]*))?$/

/** What of an address's parameters we understand. */
const known = ['host', 'port', 'dbname', 'user', 'password', 'service', 'sslmode', 'sslrootcert', 'connect_timeout']

/**
 * The parts of `postgres://user:password@host:port,host:port/database?parameters`. A password may hold any sign, encoded or
 * not: it ends at the last `@` behind which an address follows. Nothing of it is ever repeated in a message.
 *
 * @throws {FocError} `WRONG_ADDRESS`.
 */
export function parseAddress(address: string): AddressParts {
  const rest = address.trim().replace(scheme, '')
  const at = userEnd(rest)
  const [, hosts = '', path = '', query = ''] = behindUser.exec(rest.slice(at < 0 ? 0 : at + 1)) ?? refused(rest)
  const [user, ...password] = at < 0 ? [] : rest.slice(0, at).split(':')
  const parameters = parametersOf(query)
  const named = hosts === '' ? [] : hosts.split(',')
  const also = (parameters.host ?? '').split(',').filter(one => one !== '')
  const ports = (parameters.port ?? '').split(',')
  return {
    hosts: [
      ...named.map(hostOf),
      ...also.map((name, place) => ({ name, port: portOf(ports[place] ?? ports[0] ?? '') })),
    ],
    database: decoded(path) || parameters.dbname || null,
    user: (user === undefined ? '' : decoded(user)) || parameters.user || null,
    password: at >= 0 && password.length > 0 ? decoded(password.join(':')) : (parameters.password ?? null),
    parameters,
  }
}

/** Where user and password end: at the last `@` with a well-formed rest behind it; -1 where there are none. */
function userEnd(rest: string): number {
  for (let at = rest.lastIndexOf('@'); at >= 0; at = rest.lastIndexOf('@', at - 1)) {
    const parts = behindUser.exec(rest.slice(at + 1))
    if (parts !== null && (parts[3] ?? '').split('&').every(isKnown)) return at
    if (at === 0) break
  }
  return -1
}

const isKnown = (parameter: string): boolean => parameter === '' || known.some(name => parameter.startsWith(`${name}=`))

function parametersOf(query: string): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const part of query.split('&').filter(one => one !== '')) {
    const [name = '', ...value] = part.split('=')
    // A name that is not known may be half of a password that was not encoded: it is not repeated.
    if (!known.includes(name))
      throw wrong('the address has a parameter that foc does not know', `Known: ${known.join(', ')}.`)
    parameters[name] = decoded(value.join('='))
  }
  return parameters
}

function hostOf(host: string): { name: string; port: number | null } {
  const [, bracketed, plain, port = ''] = /^(?:\[([0-9a-fA-F:.%]+)\]|([^:[\]]*))(?::(.*))?$/.exec(host) ?? refused(host)
  const name = bracketed ?? decoded(plain ?? '')
  if (!/^[\p{L}\p{N}._:%/-]*$/u.test(name)) throw refusal()
  return { name: name === '' ? 'localhost' : name, port: portOf(port) }
}

function portOf(port: string): number | null {
  if (port === '') return null
  const number = Number(port)
  if (/^\d+$/.test(port) && number > 0 && number < 65_536) return number
  throw refusal()
}

/** A percent sign that begins no code stands for itself, as in a password that was not encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function refused(_part: string): never {
  throw refusal()
}

const refusal = (): FocError =>
  wrong(
    'the address of the record cannot be read',
    'Write postgres://USER@HOST:PORT/DATABASE. A password is better kept in PGPASSFILE or PGPASSWORD; in an address its odd signs stand encoded, % as %25, @ as %40.',
  )

/** An address is never repeated in a message: it may hold a password. */
export const wrong = (message: string, hint: string): FocError => new FocError('WRONG_ADDRESS', message, { hint })
