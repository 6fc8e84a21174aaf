import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderOfSite } from '../../../src/cli/site/site-folder.ts'
import { openIndex } from '../../../src/store/index.ts'
import { executable, surroundings } from '../../cli/run.ts'
import { inventedPackage } from '../../library/invented.ts'
import { temporaryFolder } from '../../library/temporary.ts'
import { programPath } from '../../shared.ts'

const path = ['chromium', 'chromium-browser', 'google-chrome'].map(programPath).find(found => found !== null)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every kind of page, by its address in the single file; right to left too. */
const kinds = [
  ...['#/en/home', '#/fr/home', '#/en/concept/internet-shutdown', '#/fr/concept/internet-shutdown', '#/en/concepts'],
  ...['#/en/document/A%2FRES%2F80%2F215%40en', '#/fr/document/A%2FRES%2F80%2F215%40ar', '#/fr/documents', '#/en/votes'],
  ...['#/en/document/2018-internet-censorship%40en', '#/en/themes', '#/fr/theme/shutdowns', '#/en/brief/ai'],
  ...['#/fr/states', '#/en/state/us', '#/fr/about'],
]

// A browser is asked, so that the check is not ours; where there is none it is skipped, saying so.
describe.skipIf(path === undefined)(`pages in a browser${path ? '' : ' (skipped: no Chromium is here)'}`, () => {
  let browser: Browser
  let single = ''
  let folder = ''
  const wrong: string[] = []

  beforeAll(async () => {
    const place = temporaryFolder()
    single = join(place, 'glossary.html')
    const made = spawnSync(process.execPath, [executable, 'site', '--single', single, '--timelines', '1'], {
      encoding: 'utf8',
      env: surroundings,
    })
    expect(made.status, made.stderr).toBe(0)
    folder = join(place, 'folder')
    const index = openIndex(inventedPackage().shipped.index)
    const how = { library: {}, base: 'urn:foc:', timelines: 1, hasAddress: false }
    for await (const { name, content } of folderOfSite(index, how).files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    index.close()
    browser = await chromium.launch({ executablePath: path ?? '', args: ['--no-sandbox'] })
  }, 600_000)
  afterAll(() => browser?.close())

  /** A page opened from the disk under its own policy; whatever it asks for, or complains of, is written down. */
  async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    page.on('request', request => {
      if (!request.url().startsWith('file:')) wrong.push(`${address} asks for ${request.url()}`)
    })
    page.on('pageerror', ({ message }) => wrong.push(`${address}: ${message}`))
    page.on('console', message => {
      if (message.type() === 'error') wrong.push(`${address}: ${message.text()}`)
    })
    await page.goto(address)
    return page
  }

  const inSingle = (hash: string): string => `${pathToFileURL(single)}${hash}`
  const inFolder = (file: string): string => String(pathToFileURL(join(folder, file)))

  // Of itself it would fetch the style, to look into it, and be refused.
  async function violations(page: Page): Promise<{ violations: string[]; passes: number }> {
    await page.evaluate("document.querySelectorAll('details').forEach(one => (one.open = true))")
    await page.evaluate(axe)
    return page.evaluate(
      'axe.run({ preload: false }).then(({ violations, passes }) => ({ violations: violations.map(one => one.id + ": " + one.nodes.map(({ html }) => html).slice(0, 3).join(" ")), passes: passes.length }))',
    )
  }

  const isTooWide = (page: Page): Promise<boolean> =>
    page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

  for (const width of [360, 768, 1280])
    it(`have nothing that axe finds and nothing wider than the window: ${width} pixels`, async () => {
      for (const colorScheme of width === 768 ? (['light', 'dark'] as const) : (['light'] as const)) {
        const page = await open(inSingle('#/en/home'), { viewport: { width, height: 900 }, colorScheme })
        for (const kind of kinds) {
          await page.goto(inSingle(kind))
          // The page draws itself when it is told that its address has changed.
          await page.evaluate('new Promise(done => setTimeout(done, 50))')
          await page.waitForSelector('main h1')
          const found = await violations(page)
          expect([kind, found.violations]).toEqual([kind, []])
          expect(found.passes).toBeGreaterThan(15)
          expect([kind, await isTooWide(page)]).toEqual([kind, false])
        }
        await page.close()
      }
    }, 300_000)

  it('of a folder have nothing that axe finds either, and search from the disk', async () => {
    const page = await open(inFolder('en/concepts.html'))
    const [concept = ''] = await page.evaluate<string[]>(
      '[...document.querySelectorAll(\'main a[href*="concept/"]\')].map(one => one.href)',
    )
    for (const file of ['en/index.html', 'fr/votes.html', 'en/documents.html', 'fr/states.html']) {
      await page.goto(inFolder(file))
      expect([file, (await violations(page)).violations]).toEqual([file, []])
    }
    // From a slow server, somebody types before there is anything to search.
    await page.route(/data\/search/, route => setTimeout(() => void route.continue(), 500))
    await page.goto(concept)
    expect((await violations(page)).violations).toEqual([])
    const name = (await page.textContent('h1')) ?? ''
    await page.fill('#query', name.slice(0, -1))
    await page.waitForSelector('#found a')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.textContent('h1'), { timeout: 20_000 }).toBe(name)
    await page.close()
  }, 120_000)

  it('are searched and opened by the keyboard alone, misspelt words too', async () => {
    const page = await open(inSingle('#/en/home'))
    await page.keyboard.press('/')
    await page.keyboard.type('internet shutdwon')
    await page.waitForSelector('#found a[aria-selected=true]')
    expect(await page.textContent('#found a[aria-selected=true] b')).toBe('Internet shutdown')
    expect(await page.getAttribute('#query', 'aria-activedescendant')).toBe('found-1')
    await page.keyboard.press('Enter')
    await page.waitForSelector('h1:has-text("Internet shutdown")')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    expect(await page.isVisible('#found')).toBe(false)
    expect((await violations(page)).violations).toEqual([])
    await page.close()
  }, 60_000)

  it('have nothing that axe finds while answers are shown', async () => {
    const page = await open(inSingle('#/fr/home'), { viewport: { width: 360, height: 800 } })
    await page.fill('#query', 'fracture')
    await page.waitForSelector('#found a')
    expect((await violations(page)).violations).toEqual([])
    await page.close()
  }, 60_000)

  it('copy the words to cite with their citation', async () => {
    const page = await open(inSingle('#/en/concept/internet-shutdown'))
    await page.evaluate("addEventListener('copy', () => (window.copied = getSelection().toString()))")
    await page.evaluate('navigator.clipboard.writeText = text => ((window.copied = text), Promise.resolve())')
    await page.click('.card button.copy')
    await page.waitForSelector('.card button:has-text("Copied")')
    expect(await page.evaluate('window.copied')).toMatch(
      /Internet shutdowns” .*\(General Assembly resolution \d+\/\d+, para\. /,
    )
    expect(await page.textContent('#spoken')).toBe('Copied')
    await page.close()
  }, 60_000)

  it('print without the search, and give Arabic its direction', async () => {
    const page = await open(inSingle('#/en/document/A%2FRES%2F80%2F215%40ar'))
    expect(await page.evaluate("getComputedStyle(document.querySelector('.passage .text')).direction")).toBe('rtl')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('#query')).toBe(false)
    expect(await page.isVisible('button.copy')).toBe(false)
    await page.close()
  }, 60_000)

  it('are one file of at most four megabytes', () => {
    expect(statSync(single).size).toBeLessThanOrEqual(4_000_000)
  })

  it('asked nothing of anybody, and broke no rule of their own', () => {
    expect(wrong).toEqual([])
  })
})
