// The heavy half of this stage: a caller that only looks up must not load it. Import it when a brief is written.
export { briefTree } from './brief-tree.ts'
export type { Template } from './docx/template.ts'
export { briefFormats, formatBrief, isBriefFormat, writeBrief } from './format-brief.ts'
export { renderHtml } from './html.ts'
export { renderJson } from './json.ts'
export { renderMarkdown } from './markdown.ts'
