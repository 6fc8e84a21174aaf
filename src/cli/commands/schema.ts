import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { packagePlaces } from '../../library/index.ts'
import { print, printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type CommonOptions, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

const ending = '.schema.json'

/** `foc schema [name]` */
export function schemaCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('schema'))
    .argument('[name]', tell`an answer: lookup, show, documents, import, brief …`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc schema lookup`)
    .action(async (name: string | undefined, options: CommonOptions) => {
      const { schemas } = packagePlaces()
      const names = schemaNames()
      if (name === undefined) {
        await printAnswer(
          { names },
          {
            json: options.json,
            schema: 'foc/schemas@1',
            draw: ({ names }, screen) => {
              for (const one of names) screen.line(one)
            },
          },
        )
        return done(0)
      }
      const file = join(schemas, `${name}${ending}`)
      if (!names.includes(name) || !existsSync(file))
        throw new FocError('UNKNOWN_SCHEMA', `there is no schema called ${name}`, {
          hint: `There are: ${names.join(', ')}.`,
        })
      print(readFileSync(file, 'utf8'))
      done(0)
    })
}

/** Names of the schemas that ship, sorted. */
export function schemaNames(): string[] {
  return readdirSync(packagePlaces().schemas)
    .filter(file => file.endsWith(ending))
    .map(file => file.slice(0, -ending.length))
    .sort()
}
