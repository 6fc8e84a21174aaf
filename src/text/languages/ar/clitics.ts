import type { Clitics } from '../rules/clitics.ts'

export const clitics: Clitics = { and: 'و', joining: 'وف', linking: 'بكل', article: 'ال' }
