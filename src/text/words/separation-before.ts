import { isCoordinator, mayBeginWithAnd } from '../languages/index.ts'
import { Separation } from './characters.ts'
import type { Token } from './tokens.ts'

/** What stands before a token, with a serial comma counted as nothing: *association, and assembly* = *association and assembly*. */
export function separationBefore(token: Pick<Token, 'separation' | 'surface'>, base: string): Separation {
  if (token.separation !== Separation.Comma) return token.separation
  return isCoordinator(token.surface, base) || mayBeginWithAnd(token.surface, base) ? Separation.None : Separation.Comma
}
