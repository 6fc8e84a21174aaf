import { briefTool } from './brief.ts'
import { checkTool } from './check-text.ts'
import { citeTool } from './cite.ts'
import { diffTool } from './diff.ts'
import { documentsTool } from './documents.ts'
import { lookupTool } from './lookup.ts'
import { searchTool } from './search.ts'
import { showTool } from './show.ts'
import type { Tool } from './tool.ts'
import { traceTool } from './trace.ts'
import { verifyTool } from './verify-quotations.ts'
import { votesTool } from './votes.ts'

export type { Setting, Tool, ToolAnswer } from './tool.ts'

/** Every tool, in the order in which a model reads them: what to begin with, first. */
export const tools: readonly Tool[] = [
  lookupTool,
  searchTool,
  showTool,
  citeTool,
  traceTool,
  diffTool,
  checkTool,
  votesTool,
  briefTool,
  documentsTool,
  verifyTool,
]
