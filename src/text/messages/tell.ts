import { counted, grouped } from '../words/counted.ts'

/** What may stand in a message. */
export type Told = string | number | null | undefined

/**
 * Tells a message in one language. The message is written in English where it is needed, as a tagged template:
 * tell`${number} more`. Its template, `{0} more`, is the key by which another language has it; what stands in it stays.
 */
export interface Tell {
  (template: TemplateStringsArray, ...values: readonly Told[]): string
  language: 'en' | 'fr'
  /** A number with its noun, named in English: `1 text`, `45,214 passages`. */
  counted(number: number, one: string, many?: string): string
  /** A number with its thousands apart. */
  grouped(number: number): string
}

/** Messages as they are written in the code. */
export const inEnglish: Tell = Object.assign(
  (template: TemplateStringsArray, ...values: readonly Told[]): string =>
    template.reduce((said, part, at) => `${said}${values[at - 1]}${part}`),
  { language: 'en' as const, counted, grouped },
)
