import { FocError } from '../../errors.ts'

interface Words {
  code: string
  message: string
  hint: string
}

const unreachable: Words = {
  code: 'RECORD_UNREACHABLE',
  message: 'the record cannot be reached',
  hint: 'Check the network, and the address of the server; repeat the command when it answers.',
}

const login: Words = {
  code: 'RECORD_LOGIN',
  message: 'the server of the record refuses the user or the password',
  hint: 'Check the user in the address, and the password in PGPASSFILE or PGPASSWORD.',
}

const none: Words = {
  code: 'NOT_A_RECORD',
  message: 'the database holds no library of record',
  hint: 'Check the name of the database; who administers it makes the record with foc share init ADDRESS.',
}

/** What a code of PostgreSQL means for a record; the longest beginning that fits. */
const states: Record<string, Words> = {
  '08': unreachable,
  '57P': unreachable,
  '28': login,
  '3D000': {
    code: 'NO_SUCH_DATABASE',
    message: 'the server has no database of this name',
    hint: 'Check the name behind the host in the address.',
  },
  '42P01': none,
  '3F000': none,
  '42703': none,
  '42501': {
    code: 'RECORD_NO_RIGHTS',
    message: 'this user may not do that with the record',
    hint: 'Ask who administers it: foc share init ADDRESS --writer ROLE lets a role write, --reader ROLE lets it read.',
  },
  '25006': {
    code: 'RECORD_READ_ONLY',
    message: 'this server only lets the record be read: it is a replica, or the user is only a reader',
    hint: 'Name the primary server in the address, or all of them: postgres://HOST1,HOST2/DATABASE.',
  },
  '23505': {
    code: 'RECORD_SPELLING',
    message: 'the record has a file of this name in other capitals: nothing was written',
    hint: 'foc share log names it; on some machines the two would be one file.',
  },
  '53': {
    code: 'RECORD_BUSY',
    message: 'the server of the record has no room left for this',
    hint: 'Repeat the command later; who administers the server can see why.',
  },
  '53100': {
    code: 'RECORD_DISK_FULL',
    message: 'the disk of the record is full: nothing was written',
    hint: 'Who administers the server must make room; then repeat the command.',
  },
  '40': {
    code: 'RECORD_BUSY',
    message: 'the server of the record broke this off, since others were writing',
    hint: 'Repeat the command.',
  },
}

/** Words of the driver for what it throws without a code. */
const driver: [RegExp, Words][] = [
  [/password/i, login],
  [
    /does not support SSL/i,
    {
      code: 'RECORD_NOT_ENCRYPTED',
      message: 'the server of the record offers no encryption',
      hint: 'Turn it on at the server; in a network that you trust, add ?sslmode=disable to the address.',
    },
  ],
  [/terminated|timeout|closed|not queryable|ended/i, unreachable],
]

const certificate: Words = {
  code: 'RECORD_CERTIFICATE',
  message: 'the certificate of the record’s server cannot be checked',
  hint: 'Name the authority that signed it: ?sslrootcert=FILE behind the address.',
}

/** Codes of Node for what a network does. */
const network =
  /^(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EPIPE|ENOENT|EACCES|EADDRNOTAVAIL|EINVAL)$/

/**
 * What the driver or the server said, as an error of ours. Their own words are not repeated but where nothing else is known:
 * then without what does not print, and shortened.
 *
 * @param place the address without user and password.
 */
export function recordFailure(error: unknown, place: string): FocError {
  if (error instanceof FocError) return error
  const words = wordsFor(error)
  return new FocError(words.code, words.message, { place: { file: place }, hint: words.hint, cause: error })
}

function wordsFor(error: unknown): Words {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : ''
  for (let length = 5; length >= 2; length--) {
    const known = /^[0-9A-Z]{5}$/.test(code) ? states[code.slice(0, length)] : undefined
    if (known) return known
  }
  if (network.test(code) || error instanceof AggregateError) return unreachable
  if (/^(?:CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_)/.test(code)) return certificate
  const said = driver.find(([signs]) => signs.test(message))?.[1]
  if (said) return said
  const plain = message.replace(/\p{C}+/gu, ' ').slice(0, 200)
  return {
    code: 'RECORD_FAILED',
    message: `the server of the record failed (${[code, plain].filter(part => part !== '').join(': ')})`,
    hint: 'Repeat the command; who administers the server finds more in its log.',
  }
}

function codeOf(error: unknown): string {
  return error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : ''
}

/** Whether a call failed since nobody answered: who asks again may be answered. */
export const isLost = (error: unknown): boolean => error instanceof FocError && error.code === 'RECORD_UNREACHABLE'
