import type { Command } from '../shared/commander.ts'
import { lookupCommand } from './lookup.ts'
import type { CommandName } from './summaries.ts'

/** Builds a command; `done` is told the exit code when it has run. */
export type CommandBuilder = (done: (code: number) => void) => Command

/**
 * Every command by name. A lookup is loaded at once, since it must start at once; any other when it
 * is asked for, and what it needs when it runs.
 */
export const commands: Readonly<Record<CommandName, () => Promise<CommandBuilder>>> = {
  lookup: async () => lookupCommand,
  search: async () => (await import('./search.ts')).searchCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  diff: async () => (await import('./diff.ts')).diffCommand,
  compile: async () => (await import('./compile.ts')).compileCommand,
  show: async () => (await import('./show.ts')).showCommand,
  cite: async () => (await import('./cite.ts')).citeCommand,
  documents: async () => (await import('./documents.ts')).documentsCommand,
  trace: async () => (await import('./trace.ts')).traceCommand,
  votes: async () => (await import('./votes.ts')).votesCommand,
  impact: async () => (await import('./impact.ts')).impactCommand,
  suggest: async () => (await import('./suggest.ts')).suggestCommand,
  toolkit: async () => (await import('./toolkit.ts')).toolkitCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  site: async () => (await import('./site.ts')).siteCommand,
  import: async () => (await import('./import.ts')).importCommand,
  'import-terms': async () => (await import('./import-terms.ts')).importTermsCommand,
  forget: async () => (await import('./forget.ts')).forgetCommand,
  share: async () => (await import('./share.ts')).shareCommand,
  pack: async () => (await import('./pack.ts')).packCommand,
  unpack: async () => (await import('./unpack.ts')).unpackCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  index: async () => (await import('./index-command.ts')).indexCommand,
  mcp: async () => (await import('./mcp.ts')).mcpCommand,
  where: async () => (await import('./where.ts')).whereCommand,
  schema: async () => (await import('./schema.ts')).schemaCommand,
  completion: async () => (await import('./completion.ts')).completionCommand,
}
