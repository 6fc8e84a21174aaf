/**
 * Runs what it is given one after another, in order, with a breath between two, in which a message that calls one off is
 * read: what was called off before its turn is not begun.
 */
export function oneAtATime(): <T>(signal: AbortSignal, act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (signal, act) => {
    const mine = last.then(breath).then(() => {
      if (signal.aborted) throw new CalledOff()
      return act()
    })
    // Whoever waits behind is not concerned by a failure.
    last = mine.catch(() => {})
    return mine
  }
}

/** Nobody waits for this answer any more. */
export class CalledOff extends Error {}

const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
