import type { Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'

/** What `foc site` wrote. */
export interface SiteReport {
  /** Name of the folder or file. */
  site: string
  pages: number
  files: number
  bytes: number
}

/** Draw what was written, in one line. */
export function drawSite({ site, pages, bytes }: SiteReport, screen: Screen): void {
  screen.line(tell`${site}: ${counted(pages, 'page')}, ${sizeOf(bytes)}`, 0, 2)
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? tell`${Math.ceil(bytes / 1000)} KB` : tell`${(bytes / 1_000_000).toFixed(1)} MB`
