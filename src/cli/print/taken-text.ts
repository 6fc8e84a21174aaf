import { isolate } from '../shared/isolate.ts'
import { tell } from '../shared/tell.ts'

/** How a slip of the pen was taken: a word that no text has for one that differs by a letter. */
export const takenText = (query: string, taken: string): string =>
  tell`“${isolate(query)}” is in no text; taken as “${isolate(taken)}”`
