import { Command } from '../shared/commander.ts'
import { type CommonOptions, repeated, wholeNumber, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

/** `foc share init | status | log | pull | push | restore` */
export function shareCommand(done: (code: number) => void): Command {
  return new Command('share')
    .addHelpText(
      'after',
      `\n${tell`With --library postgres://HOST/DATABASE (or FOC_LIBRARY) every command answers\nfrom the record; docs/sharing.md says how to set one up.`}\n\n${tell`Example:`}\n  foc share status --library postgres://desk@records.example.org/language`,
    )
    .addCommand(initCommand(done))
    .addCommand(statusCommand(done))
    .addCommand(logCommand(done))
    .addCommand(pullCommand(done))
    .addCommand(pushCommand(done))
    .addCommand(restoreCommand(done))
}

export interface InitOptions extends CommonOptions {
  reader?: string[]
  writer?: string[]
}

function initCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('init'))
    .description(tell`make the record in a database, and give roles their rights`)
    .argument('[address]', tell`postgres://HOST/DATABASE (default: --library, FOC_LIBRARY)`)
    .option('--reader <role>', tell`a role that may read; may be repeated`, repeated)
    .option('--writer <role>', tell`a role that may read and write; may be repeated`, repeated)
    .addHelpText(
      'after',
      `\n${tell`A record that is there stays as it is. Passwords: PGPASSFILE, PGPASSWORD.`}\n\n${tell`Example:`}\n  foc share init postgres://records.example.org/language --writer desk`,
    )
    .action(async (address: string | undefined, options: InitOptions) => {
      const { runInit } = await import('./run-share.ts')
      done(await runInit(address, options))
    })
}

function statusCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('status'))
    .description(tell`where this desk stands, what only it has, and what is in conflict`)
    .addHelpText(
      'after',
      `\n${tell`It changes nothing, and answers without a network too.`}\n\n${tell`Example:`}\n  foc share status`,
    )
    .action(async (options: CommonOptions) => {
      const { runStatus } = await import('./run-share.ts')
      done(await runStatus(options))
    })
}

export interface LogOptions extends CommonOptions {
  limit: number
  before?: number
}

function logCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('log'), { limit: { says: tell`at most so many changes`, usual: 20 } })
    .description(tell`who changed what in the record, the latest first`)
    .argument('[document...]', tell`only of these: a document (ID@LANG), or a file as the log names it`)
    .option('--before <sequence>', tell`only changes before this one`, wholeNumber)
    .addHelpText(
      'after',
      `\n${tell`Times are those of the server.`}\n\n${tell`Example:`}\n  foc share log A/RES/77/211@fr --limit 5`,
    )
    .action(async (documents: string[], options: LogOptions) => {
      const { runLog } = await import('./run-share.ts')
      done(await runLog(documents, options))
    })
}

export interface PullCommandOptions extends CommonOptions {
  theirs?: string[]
  afresh?: boolean
}

function pullCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('pull'))
    .description(tell`bring what others changed (every question does so first)`)
    .option('--theirs <document>', tell`settle its conflict by what the record has; may be repeated`, repeated)
    .option('--afresh', tell`hold every file against the record, whatever this desk believes to have`)
    .addHelpText(
      'after',
      `\n${tell`Files that were removed by hand come back. With --theirs, what stood here is\nkept under .mine in the folder.`}\n\n${tell`Example:`}\n  foc share pull --theirs 2018-internet-censorship@fr`,
    )
    .action(async (options: PullCommandOptions) => {
      const { runPull } = await import('./run-share.ts')
      done(await runPull(options))
    })
}

export interface PushOptions extends CommonOptions {
  mine?: string[]
}

function pushCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('push'))
    .description(tell`send what was corrected or added by hand, all of it or nothing`)
    .option('--mine <document>', tell`settle its conflict by what stands here; may be repeated`, repeated)
    .addHelpText(
      'after',
      `\n${tell`import, import-terms and forget write into the record by themselves.`}\n\n${tell`Example:`}\n  foc share push --mine 2018-internet-censorship@fr`,
    )
    .action(async (options: PushOptions) => {
      const { runPush } = await import('./run-share.ts')
      done(await runPush(options))
    })
}

function restoreCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('restore'))
    .description(tell`the library as it was after a change, in a folder`)
    .argument('<sequence>', tell`the number of the change, as foc share log names it`, wholeNumber)
    .argument('<dir>', tell`a new or empty folder`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc share restore 1204 as-of-march`)
    .action(async (sequence: number, folder: string, options: CommonOptions) => {
      const { runRestore } = await import('./run-share.ts')
      done(await runRestore(sequence, folder, options))
    })
}
