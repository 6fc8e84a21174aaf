// Bibliographies: BibTeX, biber, pandoc, bibutils.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { counted, has, output, readText } from './written.js'

const plainUrl = '/usr/share/texlive/texmf-dist/bibtex/bst/urlbst/plainurl.bst'
const titleOf = ({ title }) => title.replace(/\s+/g, ' ').trim()

export const bibliographies = [
  {
    name: 'bibtex',
    debian: ['texlive-binaries', 'texlive-base', 'texlive-bibtex-extra'],
    slow: true,
    isHere: () => has('bibtex') && existsSync(plainUrl),
    read: ({ at, place, documents }) => {
      const folder = mkdtempSync(join(place, 'bibtex-'))
      writeFileSync(join(folder, 'foc.aux'), '\\citation{*}\n\\bibdata{foc}\n\\bibstyle{plainurl}\n')
      writeFileSync(join(folder, 'foc.bib'), readText(at('foc.bib')))
      const { stdout } = output('bibtex', ['foc'], { cwd: folder, mayFail: true })
      const printed = readText(join(folder, 'foc.bbl'))
      const items = printed.split('\\bibitem').slice(1)
      const plain = items.map(unTex).join('\n')
      const undated = documents.filter(({ adopted }) => adopted === null || adopted.includes('/')).length
      return [
        { what: 'BibTeX: entries', written: documents.length, read: items.length },
        counted(
          'BibTeX: titles printed letter by letter',
          documents.map(titleOf),
          documents.map(titleOf).filter(one => plain.includes(unTex(one))),
        ),
        {
          what: 'BibTeX: addresses, each once',
          written: documents.filter(one => one.source).length,
          read: items.filter(one => one.split('\\url{').length === 2).length,
        },
        {
          what: 'BibTeX: warnings other than of an unknown year',
          written: 0,
          read: stdout.split('\n').filter(line => /^Warning|error message/.test(line) && !/empty year/.test(line))
            .length,
        },
        {
          what: 'BibTeX: entries without a year',
          written: undated,
          read:
            documents.length -
            items.filter(one => /\b(?:19|20)\d\d\b[^/]*$/.test(one.replace(/\\newblock (?:URL|adopted)[\s\S]*/, '')))
              .length,
        },
      ]
    },
  },
  {
    name: 'biber',
    debian: ['biber'],
    slow: true,
    isHere: () => has('biber'),
    read: ({ at, place, documents }) => {
      const out = join(place, 'biber.bib')
      const { stdout } = output('biber', ['--tool', '--validate-datamodel', '--output-file', out, at('foc.bib')], {
        mayFail: true,
      })
      const problems = stdout.split('\n').filter(line => /^(?:WARN|ERROR)/.test(line))
      return [
        { what: 'BibTeX: entries', written: documents.length, read: readText(out).match(/^@\w+\{/gm)?.length ?? 0 },
        {
          what: 'BibTeX: problems other than of an unknown date',
          written: 0,
          read: problems.filter(line => !/one of 'date, year'/.test(line)).length,
        },
      ]
    },
  },
  {
    name: 'pandoc',
    debian: ['pandoc'],
    isHere: () => has('pandoc'),
    read: ({ at, place, documents }) => {
      const read = JSON.parse(output('pandoc', ['-f', 'bibtex', '-t', 'csljson', at('foc.bib')]).stdout)
      const items = JSON.parse(readText(at('foc.csl.json')))
      const titles = read.map(({ title }) => title.replace(/<\/?(?:span|i|b|sc|sup|sub)[^>]*>/g, ''))
      const text = join(place, 'cited.md')
      writeFileSync(
        text,
        `---\nbibliography: ${at('foc.csl.json')}\n---\n\n${items.map(({ id }) => `[@${id}]\n`).join('\n')}`,
      )
      const cited = output('pandoc', ['--citeproc', '-t', 'plain', '--wrap=none', text])
      return [
        { what: 'BibTeX: entries', written: documents.length, read: read.length },
        // Its styles for English begin the words behind a colon with a capital.
        counted(
          'BibTeX: titles',
          documents.map(titleOf).map(afterColon),
          titles.map(one => one.replace(/\s+/g, ' ')).map(afterColon),
        ),
        {
          what: 'BibTeX: bodies as one name',
          written: documents.length,
          read: read.filter(({ author }) => author?.[0]?.literal).length,
        },
        {
          what: 'CSL: ids that can be cited',
          written: items.length,
          read: items.length - (cited.stderr.match(/not found/g)?.length ?? 0),
        },
        {
          what: 'CSL: kinds and remarks of our own that are printed',
          written: 0,
          read: cited.stdout.match(/\bOther\.|\bto be checked in the source|, not read\b/g)?.length ?? 0,
        },
      ]
    },
  },
  {
    name: 'bibutils',
    debian: ['bibutils'],
    isHere: () => has('ris2xml'),
    read: ({ at, documents }) => {
      const { stdout } = output('ris2xml', ['--nosplit-title', at('foc.ris')])
      const names = [...stdout.matchAll(/<name>\s*<namePart>([^<]*)<\/namePart>/g)].map(([, name]) =>
        name.replace(/\u00a0/g, ' '),
      )
      const titles = [...stdout.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => unXml(title))
      return [
        { what: 'RIS: records', written: documents.length, read: stdout.match(/<mods /g)?.length ?? 0 },
        {
          what: 'RIS: bodies as one name',
          written: documents.length,
          read: names.filter(name => documents.some(({ issuer }) => issuer === name)).length,
        },
        counted('RIS: titles', documents.map(titleOf), titles),
        { what: 'RIS: persons', written: 0, read: stdout.match(/type="personal"/g)?.length ?? 0 },
      ]
    },
  },
]

const unTex = text =>
  text
    .replace(/\\url\{[^}]*\}/g, '')
    .replace(/\\newblock/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/\s+/g, ' ')
const unXml = text =>
  text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
const afterColon = title => title.replace(/(?<=: )./gu, letter => letter.toLowerCase())
