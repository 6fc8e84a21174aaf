import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatBrief } from '../../../src/render/brief/index.ts'
import { programPath } from '../../shared.ts'
import { citation, invented } from './invented-brief.ts'

const path = ['chromium', 'chromium-browser', 'google-chrome'].map(programPath).find(found => found !== null)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const arabic = citation('الحق في حرية التعبير', { language: 'ar' })
const pages = {
  English: formatBrief(invented({ wording: [...invented().wording, arabic] }), 'html'),
  French: formatBrief(invented({ language: 'fr' }), 'html'),
}

// A browser is asked, so that the check is not ours; where there is none it is skipped, saying so.
describe.skipIf(path === undefined)(`a brief in a browser${path ? '' : ' (skipped: no Chromium is here)'}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path ?? '', args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  const open = async (html: string, size: { width: number; height: number }) => {
    const page = await browser.newPage({ viewport: size, bypassCSP: true })
    await page.setContent(html.replace(/<meta http-equiv[^>]*>/, ''))
    return page
  }

  for (const [name, html] of Object.entries(pages))
    for (const width of [1200, 360])
      it(`has no violation that axe finds: ${name}, ${width} pixels wide`, async () => {
        const page = await open(html, { width, height: 900 })
        await page.evaluate(axe)
        const found = await page.evaluate(
          'axe.run().then(({ violations, passes }) => ({ violations: violations.map(v => v.id + ": " + v.nodes.map(n => n.html).join(" ")), passes: passes.length }))',
        )
        expect(found).toMatchObject({ violations: [] })
        expect(JSON.stringify(found)).toMatch(/"passes":[1-9]\d/)
        await page.close()
      })

  it('prints on A4 with nothing wider than the page, and heads its table again', async () => {
    const page = await open(pages.English, { width: 658, height: 960 })
    await page.emulateMedia({ media: 'print' })
    const wide = await page.evaluate(
      '[...document.querySelectorAll("main *")].filter(node => node.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(node => node.outerHTML)',
    )
    expect(wide).toEqual([])
    expect(await page.evaluate('getComputedStyle(document.querySelector("thead")).display')).toBe('table-header-group')
    await page.close()
  })
})
