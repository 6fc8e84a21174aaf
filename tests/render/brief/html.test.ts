import { describe, expect, it } from 'vitest'
import { briefTree, renderHtml } from '../../../src/render/brief/index.ts'
import { wordsFor } from '../../../src/render/index.ts'
import type { Brief } from '../../../src/types.ts'
import { citation, documentRef, invented } from './invented-brief.ts'

const html = (brief: Brief, language = 'en') =>
  renderHtml(briefTree(brief, wordsFor(language)), { title: brief.title, language })

const page = html(invented())
const body = page.slice(page.indexOf('<body>'))

describe('a brief in HTML', () => {
  it('is one page in its language, with its title', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/i)
    expect(page).toContain('<title>Quiet harbours</title>')
    expect(html(invented(), 'fr')).toContain('<html lang="fr">')
  })

  it('holds its style and fetches nothing', () => {
    expect(page).toContain('<style>')
    expect(page).not.toMatch(/<(?:script|img|iframe|object|embed|link|base|form)\b|@import|url\(|\ssrc=/i)
    expect(page).toContain('default-src &#x27;none&#x27;')
  })

  it('has the warning below its title, one main heading, and no step left out between headings', () => {
    expect(body).toMatch(/<\/h1>\s*<p class="edition" dir="auto">[^<]*<\/p>\s*<p class="warning" dir="auto">/)
    const ranks = [...body.matchAll(/<h([1-6])/g)].map(match => Number(match[1]))
    expect(ranks.filter(rank => rank === 1)).toHaveLength(1)
    expect(ranks.every((rank, index) => rank <= (ranks[index - 1] ?? 0) + 1)).toBe(true)
  })

  it('lets every block take its own direction', () => {
    const open = [...body.matchAll(/<(p|li|h1|h2|h3|th|td|blockquote)\b[^>]*>/g)].map(match => match[0])
    expect(open.length).toBeGreaterThan(40)
    expect(open.filter(tag => !tag.includes('dir="auto"'))).toEqual([])
  })

  it('heads the columns and the rows of its table', () => {
    expect([...body.matchAll(/<th[^>]* scope="col"/g)]).toHaveLength(6)
    expect(body).toMatch(/<th[^>]* scope="row"[^>]*><bdi lang="en">lit harbour<\/bdi><\/th>/)
    expect(body).toMatch(/<td[^>]* data-label="Kind"/)
  })

  it('leads from each source number to the source', () => {
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(match => match[1])
    expect(targets.length).toBeGreaterThan(3)
    for (const target of targets) expect(body).toContain(`id="${target}"`)
  })

  it('says in which language a quotation is', () => {
    const brief = invented({ wording: [citation('droits au calme', { language: 'fr' })] })
    expect(html(brief)).toContain('<bdi lang="fr">“droits au calme”</bdi>')
  })

  it('keeps rows and quotations whole on paper, and headings with what follows', () => {
    expect(page).toMatch(/@media print \{[\s\S]*break-inside: avoid[\s\S]*\}/)
    expect(page).toContain('h1, h2, h3 { break-after: avoid }')
  })

  it('takes no title, quotation or address for markup', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>&amp;'
    const brief = invented({
      title: evil,
      talkingPoints: [
        {
          use: 'position',
          objection: null,
          addedBy: null,
          lost: [],
          say: evil,
          agreed: [citation(evil, { language: '"><b>' })],
          force: null,
          reach: { foc: true, un: false, phrases: [] },
          counterparts: [],
        },
      ],
      references: [documentRef({ title: evil, source: 'javascript:alert(3)' })],
      resources: [{ title: evil, url: `https://a.example/${evil}` }],
    })
    const hostile = html(brief)
    expect(hostile.replaceAll(/="[^"]*"/g, '')).not.toMatch(/<script|<img|<b>/i)
    expect(hostile).not.toMatch(/href="javascript:/i)
    expect(hostile).toContain('alert(1)&#x3C;/script>')
    expect(hostile).toContain('&#x26;amp;')
  })

  it('is the same bytes for the same brief', () => {
    expect(html(structuredClone(invented()))).toBe(page)
  })
})
