import { FocError } from '../errors.ts'
import type { MatchTier, Seen, TextStatus } from '../types.ts'

/** Names with the number that stands for each in the index: what many uses share takes no room there. */
export interface Codes<T extends string> {
  codeOf(name: T): number
  /** @throws {FocError} `INDEX_UNREADABLE` for a number that stands for nothing. */
  nameOf(code: unknown): T
}

/** In this order they have their numbers: another order is another format. The first two of each take no byte. */
export const tiers = codes<MatchTier>(['surface', 'inflected', 'folded', 'joined', 'coordinated'])
export const statuses = codes<TextStatus>(['copy', 'phrase', 'official', 'reported', 'summary'])
export const seenAs = codes<Seen>(['file', 'text', 'quoted', 'title', 'translation', 'announcement', 'condensed'])

function codes<T extends string>(names: readonly [T, ...T[]]): Codes<T> {
  return {
    codeOf: name => names.indexOf(name),
    nameOf: code => {
      const name = names[Number(code)]
      if (name !== undefined) return name
      throw new FocError('INDEX_UNREADABLE', 'the index cannot be used (a number in it stands for nothing)', {
        hint: 'Run foc index to build it again; no document is lost.',
      })
    },
  }
}
