import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { akn } from '../../library/akn.ts'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'
import { foc } from '../run.ts'

/**
 * Whole screens in French over a library whose texts and titles are French: what is English on them is ours. Names that one
 * types (options, rules, ids, formats) stay, and so do the labels of the glossary, which stand between guillemets or as ids.
 */
const place = temporaryFolder()
const library = join(place, 'bibliotheque')
const first = {
  language: 'fra' as const,
  preamble: ['Rappelant sa résolution 98/4 sur les ports,', 'Consciente que les phares sont tous nécessaires,'],
}
writeFiles(place, {
  'a.xml': akn({
    ...first,
    symbol: 'A/RES/99/7',
    title: 'Ports ouverts',
    date: '2031-05-01',
    operative: [
      { number: '1', text: 'Demande à tous les États d’assurer le plein accès aux ports ouverts, sûrs et fiables.' },
      { number: '2', text: 'Exhorte les États à protéger les gardiens de phare, qui ne doivent jamais être punis.' },
      { number: '3', text: 'Réaffirme le droit à la vie privée et les coupures d’Internet comme sujets.' },
    ],
  }),
  'b.xml': akn({
    ...first,
    symbol: 'A/RES/101/7',
    title: 'Ports ouverts',
    date: '2033-05-01',
    operative: [
      { number: '1', text: 'Invite les États à envisager d’assurer l’accès aux ports ouverts et sûrs, s’il y a lieu.' },
      { number: '2', text: 'Encourage les États à protéger les gardiens de phare, qui ne doivent jamais être punis.' },
    ],
    lists: { inFavour: ['France', 'Kenya'], against: ['Norway'], abstaining: ['Ghana'] },
    sponsors: 'Chile',
  }),
  'projet.md': `Invite les États à envisager d’assurer l’accès à certains ports ouverts, s’il y a lieu.

Encourage les États à protéger les gardiens de phare, qui peuvent être punis.

Demande, dans la résolution 99/7, par. 9, et la résolution 450/3, « le droit de voler » (A/RES/99/7, par. 1).

Danse avec les baleines chaque jeudi.`,
  'notes.txt': 'Déclaration commune\n\nLe 3 mai 2031\n\nNous demandons aux États de garder tous les ports ouverts.',
  'image.png': '\u0089PNG\r\n\u001a\n',
  'donnees.json': '{"a": [1, 2]}',
  'faits.yaml': 'kind: rien\n',
  'termes.csv': 'concept,language,label\nphare,fr,phare allumé\nphare,fr, mal écrit \n',
  'colonnes.csv': 'a,b\n1,2\n',
})
const at = (name: string): string => join(place, name)
foc(['import', at('a.xml'), at('b.xml')], { library })

const calls: readonly (readonly string[])[] = [
  ['lookup', 'ports ouverts'],
  ['lookup', 'ports ouverts', '--all', '--state', 'NO'],
  ['lookup', 'gardiens de phare', '--explain', '--alternatives'],
  ['lookup', 'zzyzx'],
  ['lookup', 'ports', '--since', '2040'],
  ['lookup', ''],
  ['lookup', 'ports', '--adoption', 'rien'],
  ['lookup', 'ports', '--lang', 'zz'],
  ['search', 'ports ouverts'],
  ['search', 'ports', '--all', '--explain'],
  ['search', 'ports baleines zzq'],
  ['search', '-ports'],
  ['search', 'term:rien'],
  ['search', '"ports'],
  ['show', 'A/RES/99/7'],
  ['show', 'A/RES/99/7', '1', '--state', 'NO'],
  ['show', 'A/RES/99/7', '99'],
  ['show', 'A/RES/99/7', '--with', 'ru'],
  ['show', 'rien'],
  ['cite', 'A/RES/99/7', '--style', 'rien'],
  ['cite', 'A/RES/99/7', '--style', 'oscola'],
  ['documents'],
  ['documents', '--since', '2050'],
  ['documents', '--theme', 'rien'],
  ['documents', '--kind', 'rien'],
  ['trace', 'ports ouverts'],
  ['trace', 'ports ouverts', '--all', '--state', 'NO'],
  ['trace', 'zzyzx'],
  ['check', at('projet.md')],
  ['check', at('projet.md'), '--state', 'NO', '--alternatives', '--fail-on', 'error'],
  ['check', at('projet.md'), '--fail-on', 'rien'],
  ['check', at('rien.md')],
  ['check', at('projet.md'), '--format', 'rien'],
  ['check', 'A/RES/99/7'],
  ['diff', 'A/RES/99/7', 'A/RES/101/7'],
  ['diff', 'A/RES/101/7', 'A/RES/99/7', '--all'],
  ['diff', 'A/RES/99/7', at('projet.md'), '--all'],
  ['diff', 'A/RES/99/7', 'A/RES/99/7'],
  ['diff', 'A/RES/99/7', 'rien'],
  ['impact', 'A/RES/101/7'],
  ['impact', 'A/RES/101/7', '--all'],
  ['votes'],
  ['votes', 'A/RES/101/7', '--state', 'NO'],
  ['votes', 'zzyzx'],
  ['votes', 'A/RES/101/7', '--state', 'ZZ'],
  ['compile', '--query', 'ports ouverts'],
  ['compile', '--query', 'ports ouverts', '--all'],
  ['compile', 'rien'],
  ['compile'],
  ['suggest'],
  ['suggest', '--all'],
  ['suggest', '--out', 'x'],
  ['verify'],
  ['where'],
  ['import', at('notes.txt'), '--dry-run'],
  ['import', at('image.png'), at('donnees.json'), at('rien.txt')],
  ['import', at('notes.txt'), '--meta', at('faits.yaml'), '--dry-run'],
  ['import', at('notes.txt'), '--lang', 'ru', '--dry-run'],
  ['import', 'ftp://rien'],
  ['import'],
  ['import-terms', at('termes.csv'), '--dry-run'],
  ['import-terms', at('colonnes.csv'), '--dry-run'],
  ['forget', 'rien'],
  ['toolkit', 'build'],
  ['toolkit', 'build', 'ai', '--lang', 'zz'],
  ['toolkit', 'verify'],
  ['toolkit', 'diff', at('donnees.json'), at('donnees.json')],
  ['export'],
  ['export', 'tmx', '--lang', 'fr'],
  ['site'],
  ['share', 'status'],
  ['share', 'status', '--library', 'postgres://'],
  ['unpack', at('image.png'), '--out', at('paquet')],
  ['completion', 'tcsh'],
  ['schema', 'rien'],
  ['rien'],
  ['lookup', 'ports', '--limit', 'rien'],
  ['lookup', 'ports', '--rien'],
]

/** Words that no French sentence has, and few English ones lack. */
const english =
  /\b(?:the|of|and|which|with|without|not|none|found|held|shown|more|this|that|is|are|was|were|has|have|by|from|to|for|its|it|only|there|write|name|check|give|add|take|valid|known|unknown|you|your|as|at|on|no|or|in)\b/i

/** What we say: without words of texts between quotation marks, calls that are shown, and names that one types. */
function ours(screen: string): string {
  return (
    screen
      .replaceAll(place, '')
      .replace(/\s+/g, ' ')
      .replace(/[«“][^»”]*[»”]/g, '')
      .replace(/foc [a-z-]+(?: (?:--[a-z-]+|[A-Z]+|"[^"]*"))*/g, '')
      // What a rule rests on is the title of a publication, and lists are of names that one types.
      .replace(/(?:Règle : (?!notre)|règle d’après ).*?https:\/\/\S+/g, '')
      .replace(/ : [a-z-]+(?:, [a-z-]+)+/g, '')
      .replace(/--[a-z-]+/g, '')
      .replace(/\[[A-Z_]+\]|\[(?:en|fr|zz|ru)\]|\bNO\b|\b[a-z]+(?:-[a-z]+)+\b/g, '')
      .replace(/\bPP\d+|\bOP\d+|enacting formula/g, '')
  )
}

describe('no English of ours is left on the French screen', () => {
  it.each(calls)('of foc %s %s %s %s %s', (...words) => {
    const { stdout, stderr } = foc([...words, ...imported(words), '--ui', 'fr'], { library })
    const left = ours(`${stdout}\n${stderr}`)
    const found = english.exec(left)
    expect(found === null ? [] : [left.slice(Math.max(0, found.index - 40), found.index + 60)]).toEqual([])
  })

  it('and the words of a screen in English would be', () => {
    const { stdout } = foc(['lookup', 'zzyzx'], { library })
    expect(ours(stdout)).toMatch(english)
  })
})

describe('no English of ours is left on French papers', () => {
  const written = (...words: string[]): string => {
    const out = at(`papier.${words.at(-1)}`)
    const { code } = foc([...words.slice(0, -1), out, '--no-builtin', '--ui', 'fr'], { library })
    expect(code).toBe(0)
    const bytes = readFileSync(out)
    return out.endsWith('.docx') ? wordText(bytes) : bytes.toString()
  }
  // Words of the draft and of texts stand in blocks of their own, and in links.
  const sentences = (paper: string): string =>
    ours(
      paper
        .replace(/^>.*$/gm, '')
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/\\/g, ''),
    )
  const draft = at('projet.md')

  it.each([
    ['check', draft, '--out', 'md'],
    ['check', draft, '--out', at('controle.md'), '--sheet', 'md'],
    ['diff', 'A/RES/99/7', 'A/RES/101/7', '--out', 'md'],
    ['diff', 'A/RES/99/7', draft, '--out', 'md'],
  ])('of foc %s %s %s %s %s %s', (...words) => {
    const left = sentences(written(...words.filter(word => word !== undefined)))
    const found = english.exec(left)
    expect(found === null ? [] : [left.slice(Math.max(0, found.index - 40), found.index + 60)]).toEqual([])
  })

  it.each([
    ['check', draft, '--out', 'html', 'Ce qui décide', '<html lang="fr"'],
    ['check', draft, '--out', 'docx', 'Ce qui décide', 'Convenu : «'],
    ['diff', 'A/RES/99/7', 'A/RES/101/7', '--out', 'html', 'Affaibli', '<html lang="fr"'],
    ['diff', 'A/RES/99/7', 'A/RES/101/7', '--out', 'docx', 'Affaibli', 'Paragraphe par paragraphe'],
  ])('and other formats say the same: foc %s %s %s %s', (...words) => {
    const paper = written(...words.slice(0, -2))
    for (const said of words.slice(-2)) expect(paper.replace(/[\u00a0\u202f]/g, ' ')).toContain(said)
    for (const one of ['What decides', 'Weaker', 'Agreed:', 'Rule:', 'word for word']) expect(paper).not.toContain(one)
  })
})

/** What stands in the text and in the comments of a Word file. */
function wordText(bytes: Uint8Array): string {
  const files = unzipSync(bytes)
  return ['word/document.xml', 'word/comments.xml']
    .map(name => new TextDecoder().decode(files[name]).replace(/<[^>]*>/g, ' '))
    .join('\n')
}

/** Questions that can leave out what ships. */
function imported([name = '']: readonly string[]): string[] {
  return [
    'lookup',
    'search',
    'show',
    'documents',
    'trace',
    'check',
    'diff',
    'impact',
    'votes',
    'compile',
    'verify',
  ].includes(name)
    ? ['--no-builtin']
    : []
}
