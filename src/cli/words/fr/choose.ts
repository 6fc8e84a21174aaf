import { grouped as groupedBy } from '../../../text/index.ts'

/** Whether a told number, or what begins with one, is singular in French: 0 and 1 are. */
export const isOne = (said: string | undefined): boolean => /^[01](?![\d\u202f,.])/.test(said ?? '')

/** An entry that is one of two by the number told first. */
export const byFirst =
  (one: string, many: string) =>
  ([first]: readonly string[]): string =>
    isOne(first) ? one : many

/** An entry that is chosen by what one value says in English. */
export const byValue =
  (at: number, entries: Readonly<Record<string, string>>, otherwise: string) =>
  (values: readonly string[]): string =>
    entries[values[at] ?? ''] ?? otherwise

/** Whether a told date names a day: French says `du 4 juin` and `de juin`. */
export const isDay = (date: string | undefined): boolean => /^\d{1,2}(?:er)? /.test(date ?? '')

/** A number that was told, with its noun. */
export const many = (told: string | undefined, one: string, more = `${one}s`): string =>
  `${told} ${isOne(told) ? one : more}`

/** A number that was told plainly, with its thousands apart. */
export const grouped = (told: string | undefined): string => groupedBy(told ?? '', '\u202f')

/** A number that was told with a decimal point. */
export const decimal = (told: string | undefined): string => (told ?? '').replace('.', ',')
