import { plainWords, spokenLocator } from '../../text/index.ts'
import type { CheckAnswer, CheckReport, Waiver } from '../../types.ts'

interface At {
  paragraph: number
  start: number
  end: number
}

/** Waivers with what became of them. */
export interface Waivers {
  /** The first waiver that accepts this, noted as used. */
  accepting(rule: string, at: At): Waiver | null
  states(): CheckReport['gate']['waivers']
}

/**
 * Waivers for one answer.
 *
 * @param today a day as `2026-05-16`: a waiver counts up to and with its last day.
 */
export function openWaivers(waivers: readonly Waiver[], answer: CheckAnswer, today: string): Waivers {
  const used = new Set<Waiver>()
  const isExpired = ({ expires }: Waiver): boolean => expires < today
  return {
    accepting: (rule, at) => {
      const found = waivers.find(one => one.rule === rule && !isExpired(one) && isAbout(one, at, answer)) ?? null
      if (found) used.add(found)
      return found
    },
    states: () =>
      waivers.map(one => ({ ...one, state: isExpired(one) ? 'expired' : used.has(one) ? 'used' : 'unused' })),
  }
}

function isAbout({ paragraph, words }: Waiver, at: At, { paragraphs, spans }: CheckAnswer): boolean {
  const of = paragraphs[at.paragraph - 1]
  if (!of) return false
  if (paragraph !== null && !isNamed(paragraph, of)) return false
  if (words === null) return true
  // A caveat that was dropped has no words of its own in the draft: the stretch it was dropped from is looked at too.
  const inside = spans.find(one => one.paragraph === at.paragraph && one.start <= at.start && one.end >= at.end)
  return plain(of.text.slice(inside?.start ?? at.start, inside?.end ?? at.end)).includes(plain(words))
}

/** By its counted number, or by the draft’s own label as the report or the JSON has it. */
function isNamed(name: string, { number, locator }: CheckAnswer['paragraphs'][number]): boolean {
  if (name === String(number)) return true
  if (locator === null) return false
  return [locator.label, spokenLocator(locator)].some(one => plain(one) === plain(name))
}

const plain = (text: string): string => ` ${plainWords(text)} `
