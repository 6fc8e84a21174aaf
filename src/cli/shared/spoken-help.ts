import { type Command, Help } from './commander.ts'
import { screenLanguage, tell } from './tell.ts'

/** Names of what an option or an argument takes, in other languages. */
const placeholders: { [language: string]: Readonly<Record<string, string>> } = {
  fr: {
    address: 'adresse',
    after: 'après',
    before: 'avant',
    command: 'commande',
    country: 'pays',
    day: 'jour',
    dir: 'dossier',
    documents: 'documents',
    edition: 'édition',
    file: 'fichier',
    issuer: 'auteur',
    kind: 'type',
    lang: 'langue',
    language: 'langue',
    languages: 'langues',
    locator: 'endroit',
    mode: 'mode',
    name: 'nom',
    new: 'nouvelle',
    old: 'ancienne',
    'part=name': 'partie=nom',
    part: 'partie',
    path: 'chemin',
    place: 'lieu',
    style: 'style',
    subjects: 'sujets',
    term: 'terme',
    theme: 'thème',
    title: 'titre',
    words: 'mots',
  },
}

/** `--out <dir>` and `<term...>` with their names in the language of the screen. */
function named(term: string): string {
  const names = placeholders[screenLanguage()]
  if (names === undefined) return term
  return term.replace(/([<[])([\w=]+)((?:\.\.\.)?[>\]])/g, (whole, open: string, name: string, close: string) =>
    Object.hasOwn(names, name) ? `${open}${names[name]}${close}` : whole,
  )
}

/** The headings of a help, in the language of the screen. */
function heading(title: string): string {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': tell`Usage:`,
    'Arguments:': tell`Arguments:`,
    'Options:': tell`Options:`,
    'Commands:': tell`Commands:`,
  }
  return headings[title] ?? title
}

/** How a help is told: the words that commander has of its own are those of the screen. */
export const spokenHelp: Partial<Help> = {
  styleTitle: heading,
  commandUsage: command => named(Help.prototype.commandUsage.call(new Help(), command)),
  optionTerm: option => named(option.flags),
  argumentTerm: argument => named(`<${argument.name()}>`).slice(1, -1),
  optionDescription: option =>
    Help.prototype.optionDescription.call(new Help(), option).replace('(default: ', tell`(default: `),
  boxWrap: (text, width) => spaced(Help.prototype.boxWrap.call(new Help(), unspaced(text), width)),
}

/** Commander breaks lines at spaces that French forbids to break at: letters of no script stand for these meanwhile. */
const unspaced = (text: string): string => text.replaceAll('\u202f', '\ue000').replaceAll('\u00a0', '\ue001')
const spaced = (text: string): string => text.replaceAll('\ue000', '\u202f').replaceAll('\ue001', '\u00a0')

/** Its own command for help says in the language of the screen what it does. */
export function withSpokenHelp(command: Command): Command {
  if (command.commands.length > 0) command.helpCommand('help [command]', tell`display help for command`)
  return command
}
