import { describe, expect, it } from 'vitest'
import { diffEditions } from '../../../src/ask/edition/index.ts'
import { briefTree, renderHtml, renderMarkdown } from '../../../src/render/brief/index.ts'
import { wordsFor } from '../../../src/render/index.ts'
import type { Brief } from '../../../src/types.ts'
import { citation, invented } from '../brief/invented-brief.ts'

/** A brief whose first point is new and whose second has a better text, with what changed. */
function changed(): Brief {
  const now = invented()
  const [first, ...others] = now.talkingPoints
  if (!first) throw new Error('no point')
  const added = { ...first, say: 'Ring no bells at night.', agreed: [citation('no bells <b>at night</b>')] }
  const better = { ...first, agreed: first.agreed.map(one => ({ ...one, status: 'official' as const })) }
  const brief = { ...now, talkingPoints: [added, better, ...others] }
  return { ...brief, changes: diffEditions(now, brief) }
}

const markdown = (brief: Brief, language = 'en'): string => renderMarkdown(briefTree(brief, wordsFor(language)))

describe('what changed since an earlier edition', () => {
  it('stands in the brief after what is seen at a glance, with the fingerprint of the earlier corpus', () => {
    const text = markdown(changed())
    const section = text.slice(text.indexOf('## What changed'), text.indexOf('## Background'))
    expect(section).toContain(`corpus ${invented().edition.corpus.slice(0, 16)}`)
    expect(section).toContain('### Added\n\n- point: Ring no bells at night.')
    expect(section).toContain('short quotation, unchecked → official text:')
    expect(text.indexOf('## At a glance')).toBeLessThan(text.indexOf('## What changed'))
  })

  it('is left out where no edition was given, and said to be nothing where nothing changed', () => {
    expect(markdown(invented())).not.toContain('What changed')
    const same = { ...invented(), changes: diffEditions(invented(), invented()) }
    expect(markdown(same)).toContain('No talking point, term, wording or reference changed.')
  })

  it('is told in French in a French brief', () => {
    expect(markdown(changed(), 'fr')).toContain('## Ce qui a changé')
  })

  it('never lets foreign words become markup', () => {
    const now = invented()
    const brief = { ...now, wording: [citation('<script>alert(1)</script>'), ...now.wording] }
    const page = renderHtml(briefTree({ ...brief, changes: diffEditions(now, brief) }, wordsFor('en')), {
      title: 'T',
      language: 'en',
    })
    expect(page).not.toContain('<script>')
    expect(page).toContain('alert(1)')
  })
})
