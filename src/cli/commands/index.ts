import type { Command } from '../shared/commander.ts'
import { checkCommand } from './check.ts'
import { citeCommand } from './cite.ts'
import { completionCommand } from './completion.ts'
import { documentsCommand } from './documents.ts'
import { exportCommand } from './export.ts'
import { forgetCommand } from './forget.ts'
import { impactCommand } from './impact.ts'
import { importCommand } from './import.ts'
import { importTermsCommand } from './import-terms.ts'
import { indexCommand } from './index-command.ts'
import { lookupCommand } from './lookup.ts'
import { packCommand } from './pack.ts'
import { schemaCommand } from './schema.ts'
import { searchCommand } from './search.ts'
import { showCommand } from './show.ts'
import { suggestCommand } from './suggest.ts'
import { toolkitCommand } from './toolkit.ts'
import { traceCommand } from './trace.ts'
import { unpackCommand } from './unpack.ts'
import { verifyCommand } from './verify.ts'
import { whereCommand } from './where.ts'

/** Builds a command; `done` is told the exit code when it has run. */
export type CommandBuilder = (done: (code: number) => void) => Command

/** Every command by name, in the order of the help. Each loads what it needs only when it runs. */
export const commands: Readonly<Record<string, CommandBuilder>> = {
  lookup: lookupCommand,
  search: searchCommand,
  check: checkCommand,
  show: showCommand,
  cite: citeCommand,
  documents: documentsCommand,
  trace: traceCommand,
  impact: impactCommand,
  suggest: suggestCommand,
  toolkit: toolkitCommand,
  export: exportCommand,
  import: importCommand,
  'import-terms': importTermsCommand,
  forget: forgetCommand,
  pack: packCommand,
  unpack: unpackCommand,
  verify: verifyCommand,
  index: indexCommand,
  where: whereCommand,
  schema: schemaCommand,
  completion: completionCommand,
}
