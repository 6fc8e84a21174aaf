import { posix } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { singleSite } from '../../../src/cli/site/site-file.ts'
import { folderOfSite } from '../../../src/cli/site/site-folder.ts'
import { openIndex } from '../../../src/store/index.ts'
import { inventedPackage } from '../../library/invented.ts'

const how = { library: {}, base: 'https://glossary.example/', timelines: 2, hasAddress: true }

async function folder(file: string): Promise<Map<string, string>> {
  const index = openIndex(file)
  try {
    const made = new Map<string, string>()
    for await (const { name, content } of folderOfSite(index, how).files) made.set(name, String(content))
    return made
  } finally {
    index.close()
  }
}

let index = ''
let files: Map<string, string>
beforeAll(async () => {
  index = inventedPackage().shipped.index
  files = await folder(index)
})

const pages = (): [string, string][] => [...files].filter(([name]) => name.endsWith('.html'))

describe('a site as a folder', () => {
  it('has a page in both languages for every concept, document, state, theme and brief', () => {
    for (const kind of ['concept', 'document', 'state', 'theme'])
      for (const language of ['en', 'fr'])
        expect([kind, language, [...files.keys()].some(name => name.startsWith(`${language}/${kind}/`))]).toEqual([
          kind,
          language,
          true,
        ])
    const names = (language: string): string[] =>
      [...files.keys()].filter(name => name.startsWith(`${language}/`)).map(name => name.slice(3))
    expect(names('fr')).toEqual(names('en'))
  })

  it('is the same, byte for byte, when it is made again', async () => {
    expect([...(await folder(index))]).toEqual([...files])
  })

  it('leads nowhere that is not there', () => {
    const broken: string[] = []
    for (const [name, page] of pages())
      for (const [, to = ''] of page.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(to)) continue
        const [file = '', anchor] = to.split('#')
        const target = file === '' ? name : posix.join(posix.dirname(name), file)
        const there = files.get(target)
        if (there === undefined) broken.push(`${name}: ${to}`)
        else if (anchor && !there.includes(` id="${decodeURIComponent(anchor)}"`)) broken.push(`${name}: ${to}`)
      }
    expect(broken).toEqual([])
  })

  it('has each concept as SKOS in JSON-LD on its page', () => {
    const concepts = pages().filter(([name]) => name.startsWith('en/concept/'))
    for (const [name, page] of concepts) {
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
      const graph = (JSON.parse(data) as { '@graph': { type: string; id: string }[] })['@graph']
      const id = name.slice('en/concept/'.length, -'.html'.length)
      expect(graph.filter(({ type }) => type === 'Concept').map(one => one.id)).toEqual([
        `https://glossary.example/term/${id}`,
      ])
    }
  })

  it('has a policy on every page, no handler and no style in its markup, and fetches nothing', () => {
    for (const [name, page] of pages()) {
      expect([name, page.includes('default-src &#39;none&#39;') || page.includes("default-src 'none'")]).toEqual([
        name,
        true,
      ])
      expect([name, / on[a-z]+="| style="|<img|<iframe|<style/.exec(page)?.[0]]).toEqual([name, undefined])
      expect([name, /(?:src|<link[^>]*href)="https?:/.exec(page)?.[0]]).toEqual([name, undefined])
    }
  })

  it('names every page in its sitemap, under the address it will have', () => {
    const sitemap = files.get('sitemap.xml') ?? ''
    const named = [...sitemap.matchAll(/<loc>https:\/\/glossary\.example\/(.*?)<\/loc>/g)].map(([, file]) => file)
    expect(named.sort()).toEqual(
      pages()
        .map(([name]) => name)
        .filter(name => name !== 'index.html')
        .sort(),
    )
  })

  it('carries the licences of the software in it', () => {
    for (const name of ['fuse.js', 'minisearch', 'fflate']) expect(files.get('licences.txt')).toContain(name)
  })
})

describe('a site as one file', () => {
  it('is the same, byte for byte, when it is made again, and names its own script and style by their hashes', async () => {
    const make = async (): Promise<string> => {
      const opened = openIndex(index)
      try {
        return (await singleSite(opened, how)).content
      } finally {
        opened.close()
      }
    }
    const file = await make()
    expect(await make()).toBe(file)
    expect(file).toMatch(/script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='/)
    expect(file).not.toMatch(/ src="| on[a-z]+="[^"]*\(/)
  })
})
