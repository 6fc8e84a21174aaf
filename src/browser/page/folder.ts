import {
  addText,
  type FolderSearch,
  newTextIndex,
  type PageSetting,
  pageSetting,
  type Route,
  readTextIndex,
  siteIndex,
  type TextIndex,
} from '../../render/site/index.ts'
import type { SiteLanguage } from '../../types.ts'
import type { Searched } from '../search/find.ts'
import { labelTable } from '../search/label-table.ts'
import { copyButtons } from './copy.ts'
import { searchBox } from './search-box.ts'

declare global {
  /** Called by the data files of a site, which are scripts since a page opened from disk may read nothing else. */
  var focData: ((name: string, data: unknown) => void) | undefined
}

/**
 * Pages in a folder: they stand as they are. What is searched is loaded when the search box is first entered; the words of
 * the texts, which are many, when no concept bears the name that was typed.
 */
export function startFolder(): void {
  const { language: of = 'en', up = '' } = document.body.dataset
  const language: SiteLanguage = of === 'fr' ? 'fr' : 'en'
  const loaded = once(() => load(language, up))
  copyButtons()
  let setting: PageSetting | null = null
  searchBox(
    () => setting ?? failed(),
    async () => {
      const made = await loaded()
      setting = made.setting
      return made.searched
    },
  )
}

function failed(): never {
  throw new Error('asked before the data were loaded')
}

async function load(language: SiteLanguage, up: string): Promise<{ setting: PageSetting; searched: Searched }> {
  const arrived = new Map<string, (data: unknown) => void>()
  globalThis.focData = (name, data) => arrived.get(name)?.(data)
  const file = <T>(name: string): Promise<T> =>
    new Promise((resolve, reject) => {
      arrived.set(name, data => resolve(data as T))
      const script = document.createElement('script')
      script.src = `${up}data/${name}.js`
      script.onerror = () => reject(new Error(`${name} could not be loaded`))
      document.head.append(script)
    })
  const search = await file<FolderSearch>(`search.${language}`)
  const site = siteIndex(search.catalogue)
  const href = (route: Route, to: SiteLanguage): string => {
    const name =
      'id' in route ? (search.files[`${route.page} ${route.id}`] ?? '') : route.page === 'home' ? 'index' : route.page
    return `${up}${to}/${'id' in route ? `${route.page}/` : ''}${name}.html`
  }
  const names = newTextIndex()
  for (const one of site.documents(language)) {
    const key = `${one.id}@${one.language}`
    addText(names, { key, name: `${one.id} ${one.title}`, text: '' })
  }
  const texts: TextIndex[] = [names]
  let isWhole = false
  const more = once(async () => {
    for (const name of search.parts) texts.push(readTextIndex(await file<object>(name)))
    isWhole = true
  })
  return {
    setting: pageSetting(site, language, href),
    searched: {
      ...{ labels: labelTable(search.catalogue.terms, search.catalogue.entryPoints), site, texts },
      get more() {
        return isWhole ? null : more
      },
      lead: id => search.leads[id] ?? null,
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
