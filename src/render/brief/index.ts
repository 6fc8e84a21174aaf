/** The door to briefs as documents: a caller that only looks up must not load it. */
export { renderHtml } from '../tree/html.ts'
export { renderMarkdown } from '../tree/markdown.ts'
export { roles } from '../word/roles.ts'
export type { Template } from '../word/template.ts'
export { briefTree } from './brief-tree.ts'
export { briefFormats, formatBrief, isBriefFormat, noteContent, writeBrief } from './format-brief.ts'
export { renderJson } from './json.ts'
