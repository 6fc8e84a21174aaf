import type { Brief } from '../types.ts'
import { briefTree } from './brief-tree.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { wordsFor } from './words/index.ts'

export type BriefFormat = 'md' | 'html' | 'json'

const formats: { [Format in BriefFormat]: (brief: Brief) => string } = {
  md: brief => renderMarkdown(briefTree(brief, wordsFor(brief.language))),
  html: brief =>
    renderHtml(briefTree(brief, wordsFor(brief.language)), { title: brief.title, language: brief.language }),
  json: brief => renderJson(brief),
}

/** Formats a brief is written in, as they are asked for. */
export const briefFormats = Object.keys(formats) as BriefFormat[]

export function isBriefFormat(name: string): name is BriefFormat {
  return Object.hasOwn(formats, name)
}

/** A brief in one format: the whole file, ended by a newline. */
export function formatBrief(brief: Brief, format: BriefFormat): string {
  return formats[format](brief)
}
