import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Case = {
  id: string
  half: string
  label: string
  text: string
  expect: string
  spans: string[]
  toConfirm: boolean
  why: string
}

const languages = ['en', 'fr', 'es', 'de', 'ru', 'ar']
const halves = ['dev', 'held']

const read = (half: string, language: string): Case[] =>
  parse(readFileSync(new URL(`./cases/${half}/${language}.yaml`, import.meta.url), 'utf8'))

const all = halves.flatMap(half => languages.flatMap(language => read(half, language)))

describe('the judged set', () => {
  it('gives each case an id of its own and never asks the same of one text twice', () => {
    expect(new Set(all.map(one => one.id)).size).toBe(all.length)
    expect(new Set(all.map(one => one.text)).size).toBe(all.length)
  })

  it('marks what a reader would underline in every positive, and nothing in a negative', () => {
    const wrong = all.filter(one =>
      one.expect === 'found'
        ? one.spans.length === 0 || !one.spans.every(span => one.text.includes(span))
        : one.expect !== 'absent' || one.spans.length > 0 || one.toConfirm,
    )
    expect(wrong).toEqual([])
  })

  it('keeps labels to six words and texts to thirty', () => {
    const words = (text: string) => text.split(/\s+/u).length
    expect(all.filter(one => words(one.label) > 6 || words(one.text) > 30)).toEqual([])
  })

  it('holds enough of both verdicts in every language, in equal halves', () => {
    for (const language of languages) {
      const least = language === 'de' ? 40 : 60
      for (const verdict of ['found', 'absent']) {
        const [dev, held] = halves.map(half => read(half, language).filter(one => one.expect === verdict))
        expect(dev?.every(one => one.half === 'dev') && held?.every(one => one.half === 'held')).toBe(true)
        expect((dev?.length ?? 0) + (held?.length ?? 0)).toBeGreaterThanOrEqual(least)
        expect(Math.abs((dev?.length ?? 0) - (held?.length ?? 0))).toBeLessThanOrEqual(1)
      }
    }
  })
})
