import { FocError } from '../errors.ts'

/** Who may ask now: one at a time for each host, and a few hosts at once. */
export interface Turns {
  /**
   * Wait for the host's turn, then act.
   *
   * @throws {FocError} what `act` throws; at once, the same again, for a host that gave no answer or sent us away before.
   */
  run<T>(host: string, address: string, act: () => Promise<T>): Promise<T>
}

/** Failures of a host, not of one document: the next document would fail in the same way. */
const ofTheHost = new Set([
  'FETCH_NO_HOST',
  'FETCH_NO_CONNECTION',
  'FETCH_NO_ANSWER',
  'FETCH_CERTIFICATE',
  'FETCH_PRIVATE_ADDRESS',
  'FETCH_BUSY',
])

/** Turns for one run of the program: at most `hosts` hosts at once. */
export function politeTurns(hosts: number): Turns {
  const last = new Map<string, Promise<unknown>>()
  const failed = new Map<string, FocError>()
  const waiting: (() => void)[] = []
  let free = hosts
  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1
    else await new Promise<void>(done => waiting.push(done))
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  const act = async <T>(host: string, address: string, work: () => Promise<T>): Promise<T> => {
    const before = failed.get(host)
    if (before) throw again(before, address)
    await enter()
    try {
      return await work()
    } catch (error) {
      if (error instanceof FocError && ofTheHost.has(error.code)) failed.set(host, error)
      throw error
    } finally {
      leave()
    }
  }
  return {
    run: (host, address, work) => {
      const mine = (last.get(host) ?? Promise.resolve()).then(() => act(host, address, work))
      // The next one waits for the end of this one, however it ends.
      last.set(
        host,
        mine.catch(() => {}),
      )
      return mine
    },
  }
}

function again({ code, message, hint }: FocError, address: string): FocError {
  return new FocError(code, `not asked, since its host failed before: ${message}`, {
    place: { file: address },
    ...(hint === null ? {} : { hint }),
  })
}
