import { describe, expect, it } from 'vitest'
import { html, pageSetting, shell, siteIndex, titleOf } from '../../../src/render/site/index.ts'
import { folderFiles, pageFile, siteStyle } from '../../../src/render/site/writing.ts'
import { catalogue, concept, document, drawn, hostile, term, text, wording } from './invented-site.ts'

const at = { page: 'concept', id: 'tidal-archive' } as const
const page = { page: 'document', id: '2031-northmere@en' } as const

describe('a template', () => {
  it('escapes every value, in text and in attributes', () => {
    const { text: written } = html`<p title="${hostile}">${hostile}</p>`
    expect(written).not.toMatch(/<img|<script|onerror="/)
    expect(written.match(/</g)).toHaveLength(2)
    expect(written.match(/"/g)).toHaveLength(2)
  })

  it('leaves out what is absent, and joins lists', () => {
    expect(html`<ul>${[1, 'a&b', null, false, undefined, html`<li></li>`]}</ul>`.text).toBe(
      '<ul>1a&amp;b<li></li></ul>',
    )
  })
})

describe('a concept on its page', () => {
  it('shows the words between the marks of their language, who adopted them, and how they were seen', () => {
    const shown = drawn(at, { content: { concept: () => concept([wording()]) } })
    expect(shown).toContain('“<mark>tidal archives</mark>”')
    expect(shown).toContain('4 May 2031 · adopted by consensus (7 members)')
    expect(shown).toContain('short quotation, unchecked (in the text). Check it in the source before you quote it.')
  })

  it('has a button that carries words, citation, adoption and source', () => {
    const shown = drawn(at, { content: { concept: () => concept([wording()]) } })
    const [, copied] = /data-copy="([^"]*)"/.exec(shown) ?? []
    expect(copied).toBe(
      '“tidal archives” (Northmere Coalition, “Northmere Statement”, 4 May 2031, second paragraph; adopted by consensus (7 members); short quotation, unchecked; https://northmere.example/statement)',
    )
  })

  it('never puts quotation marks round words that were only reported', () => {
    const reported = wording({ status: 'reported', seen: 'announcement' })
    const shown = drawn(at, { content: { concept: () => concept([reported]) } })
    expect(shown).not.toContain('“<mark>')
    expect(shown).not.toContain('data-copy="“')
    expect(shown).toContain('No quotation: read only in a notice')
  })

  it('of a gathered digest keeps the marks that it has, and shows in a list the verb and the words that are meant', () => {
    const digest = '“Calls upon” … “harbour rights” … “tidal archives” … “salt registers”'
    const start = digest.indexOf('tidal')
    const gathered = wording({ seen: 'file', text: digest, start, end: start + 'tidal archives'.length })
    const sections = [{ kind: 'agreed' as const, items: [gathered], shown: 1, of: 5 }]
    const shown = drawn(at, {
      content: { concept: () => concept([gathered], { answers: { en: { best: [gathered], sections } } }) },
    })
    expect(shown).toContain('“harbour rights” … “<mark>tidal archives</mark>” … “salt registers”')
    expect(shown).toContain('“Calls upon” … “<mark>tidal archives</mark>”</span>')
    expect(shown).toContain('1 of 5 texts')
  })

  it('says so where no precedent is on record, and where the glossary has no word in the reader’s language', () => {
    const shown = drawn(at, { language: 'fr', content: { concept: () => concept([]) } })
    expect(shown).toContain('Aucun précédent connu')
    expect(shown).toContain('pas de formulation en français')
  })

  it('is named by its id where it has no label at all', () => {
    const bare = { terms: [term({ labels: [] })] }
    expect(drawn({ page: 'concepts' }, { facts: bare })).toContain('tidal archive')
  })

  it('says at its head that consensus was lost', () => {
    const edition = { id: 'x', adopted: '2030', mode: 'vote', votes: null, against: null } as const
    const lost = { change: 'lost' as const, until: edition, since: edition, names: [], title: 'Tides' }
    const shown = drawn(at, { content: { concept: () => concept([wording()], { changes: [lost] }) } })
    expect(shown.indexOf('Consensus lost on “Tides”')).toBeLessThan(shown.indexOf('To cite'))
  })
})

describe('a document on its page', () => {
  it('tells its own words from our summary, and how each was seen', () => {
    const passage = {
      ...{ locator: null, text: 'It asks for “tidal archives” soon.', heading: [], notes: [] },
      quotations: [{ start: 13, end: 27, seen: 'quoted' as const }],
    }
    const shown = drawn(page, { content: { text: () => text({ passages: [passage] }) } })
    expect(shown).toContain('This is our summary')
    expect(shown).toContain('“<span class="quoted quoted" lang="en">tidal archives</span>”')
    expect(shown).toContain('Seen: quoted elsewhere.')
    expect(shown).toContain('paragraph not identified')
  })

  it('gives no button for a paragraph that has only our words', () => {
    const passage = { locator: null, text: 'All ours.', heading: [], notes: [], quotations: [] }
    expect(drawn(page, { content: { text: () => text({ passages: [passage] }) } })).not.toContain('<button')
  })

  it('escapes whatever a document says of itself', () => {
    const evil = document({ title: hostile, issuer: hostile, source: `javascript:alert(1)//${hostile}`, text: 'copy' })
    const passage = {
      locator: { label: hostile, printed: true, path: [{ kind: 'heading' as const, number: hostile }] },
      ...{ text: hostile, heading: [hostile], notes: [{ mark: hostile, text: hostile, at: 0 }], quotations: [] },
    }
    const about = { read: hostile, notes: hostile, evidence: [hostile], copies: [], subjects: [hostile] }
    const shown = drawn(page, {
      facts: { documents: { '2031-northmere@en': evil } },
      content: { text: () => text({ passages: [passage], about }) },
    })
    expect(shown).not.toMatch(/<img|<script|javascript:|\son\w+="/)
    expect(shown).not.toContain('\u202e')
  })

  it('copies of a full text the paragraph as the page has it, with its citation behind', () => {
    const facts = { documents: { '2031-northmere@en': document({ text: 'copy' }) } }
    const passage = { locator: null, text: 'The tide turns.', heading: [], notes: [], quotations: [] }
    const shown = drawn(page, { facts, content: { text: () => text({ passages: [passage] }) } })
    expect(shown.match(/The tide turns\./g)).toHaveLength(1)
    expect(shown).toContain('data-before="“" data-place="” (Northmere Coalition')
    expect(shown).toMatch(/data-cited="; adopted by consensus[^"]*https:\/\/northmere\.example\/statement\)"/)
  })

  it('copies of a gathered digest all its quotations as the page has them, and says once how they are cited', () => {
    const digest = '“Calls upon” … “harbour rights”'
    const quotations = ['Calls upon', 'harbour rights'].map(words => {
      const start = digest.indexOf(words)
      return { start, end: start + words.length, seen: 'file' as const, evidence: [] }
    })
    const passage = { locator: null, text: digest, heading: [], notes: [], quotations }
    const shown = drawn(page, { content: { text: () => text({ passages: [passage, passage] }) } })
    expect(shown.match(/data-before="" data-place=" \(Northmere Coalition/g)).toHaveLength(2)
    expect(shown.match(/; adopted by consensus \(7 members\), 4 May|data-cited="/g)).toHaveLength(1)
    expect(shown.match(/data-done=/g)).toBeNull()
  })

  it('bears its title whole, and shortened where a window shows it', () => {
    const title = `${'Statement on the harbours and '.repeat(14)}tides`
    const facts = { documents: { '2031-northmere@en': document({ title }) } }
    expect(drawn(page, { facts, content: { text: () => text() } })).toContain(title)
    const setting = pageSetting(siteIndex(catalogue(facts)), 'en', () => '')
    expect(titleOf(page, setting).length).toBeLessThan(140)
  })

  it('marks members of the Coalition of that day among those who voted, those against first', () => {
    const parts = { for: ['NM', 'WE'], against: ['SU'] }
    const facts = { parts: [{ id: '2031-northmere', parts, sponsors: ['WE'], coalition: ['NM'], unsure: [] }] }
    const shown = drawn(page, { facts, content: { text: () => text() } })
    expect(shown.indexOf('Against')).toBeLessThan(shown.indexOf('>For <'))
    expect(shown).toMatch(
      /class="ours" href="en\/state\/nm" aria-label="Northmere, member of the Coalition on that day"/,
    )
    expect(shown).toMatch(/class="author" href="en\/state\/we" aria-label="WE, brought the draft in"/)
  })

  it('runs from right to left where its language does', () => {
    const arabic = document({ language: 'ar', title: 'أرشيف', text: 'copy' })
    const passage = { locator: null, text: 'أرشيف المد', heading: [], notes: [], quotations: [] }
    const shown = drawn(
      { page: 'document', id: '2031-northmere@ar' },
      {
        facts: { documents: { '2031-northmere@ar': arabic } },
        content: { text: () => text({ key: '2031-northmere@ar', passages: [passage] }) },
      },
    )
    expect(shown).toContain('lang="ar" dir="auto">أرشيف المد')
  })
})

describe('the file of a page', () => {
  it('lets nothing run but its own script, has no inline style, and cannot be ended by its data', () => {
    const files = folderFiles(siteIndex(catalogue()))
    const setting = files.settingFor(at, 'en')
    const file = pageFile(html`<h1>x</h1>`, at, setting, '{"a":"</script><script>alert(1)</script>"}')
    expect(file).toContain(
      'default-src &#39;none&#39;; script-src &#39;self&#39; file:; style-src &#39;self&#39; file:',
    )
    expect(file.match(/<script/g)).toHaveLength(2)
    expect(file).not.toMatch(/ style="| on[a-z]+="|<style/)
  })

  it('names its neighbours from where it lies', () => {
    const files = folderFiles(siteIndex(catalogue()))
    expect(files.fileOf(page, 'fr')).toBe('fr/document/2031-northmere.html')
    expect(files.settingFor(page, 'en').href(at)).toBe('../concept/tidal-archive.html')
    expect(files.settingFor({ page: 'home' }, 'en').href({ ...page, place: 'OP12(b)' })).toBe(
      'document/2031-northmere.html#p-OP12(b)',
    )
    expect(files.settingFor(page, 'en').href(at, 'fr')).toBe('../../fr/concept/tidal-archive.html')
  })

  it('gives two documents of like names two files', () => {
    const documents = Object.fromEntries(
      ['A/RES/75/290 A@en', 'A/RES/75/290-A@en', 'A/RES/75/290 A@fr'].map(key => [key, document()]),
    )
    const files = folderFiles(siteIndex(catalogue({ documents })))
    const names = Object.keys(documents).map(id => files.fileOf({ page: 'document', id }, 'en'))
    expect(names).toEqual([
      'en/document/a-res-75-290-a.html',
      'en/document/a-res-75-290-a-2.html',
      'en/document/a-res-75-290-a.fr.html',
    ])
  })

  it('has a way past the menu, one main part, and the other language', () => {
    const setting = folderFiles(siteIndex(catalogue())).settingFor(at, 'en')
    const { text: written } = shell(html`<h1>x</h1>`, at, setting)
    expect(written).toContain('<a class="skip" href="#main">')
    expect(written).toContain('lang="fr" hreflang="fr">Français')
    expect(written).toContain('href="../concepts.html" aria-current="page"')
    expect(written).toContain('data-done="Copied"')
  })

  it('fetches nothing by its style', () => {
    expect(siteStyle).not.toMatch(/url\(|@import|@font-face/)
  })
})
