import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const text = z.string().min(1)

const schema = z.strictObject({
  /** Concepts that are so common that a phrase says nothing. */
  leftOut: z.array(z.strictObject({ term: text, reason: text })),
  /** Concepts whose words are generic: only where the English paragraph has one of these words too. */
  narrowed: z.array(z.strictObject({ term: text, where: z.array(text).min(1), reason: text })),
  /** Concepts that long texts repeat: only in so many paragraphs of one resolution, those to cite first. */
  capped: z.array(z.strictObject({ term: text, most: z.int().min(1), reason: text })),
})

/** What somebody decided by hand, with a reason: `corpus/un/choices.yaml`. */
export interface Choices {
  isLeftOut(term: string): boolean
  /** Whether a use of the concept in this English paragraph is one of ours. */
  isOurs(term: string, paragraph: string): boolean
  /** In how many paragraphs of one resolution a concept is kept at most. */
  most(term: string): number
  terms: string[]
}

export function readChoices(file: string): Choices {
  const { leftOut, narrowed, capped } = schema.parse(parse(readFileSync(file, 'utf8')))
  const out = new Set(leftOut.map(({ term }) => term))
  const where = new Map(
    narrowed.map(({ term, where }) => [term, new RegExp(`\\b(?:${where.map(literally).join('|')})`, 'i')]),
  )
  const caps = new Map(capped.map(({ term, most }) => [term, most]))
  return {
    isLeftOut: term => out.has(term),
    isOurs: (term, paragraph) => where.get(term)?.test(paragraph) ?? true,
    most: term => caps.get(term) ?? Number.POSITIVE_INFINITY,
    terms: [...out, ...where.keys(), ...caps.keys()],
  }
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
