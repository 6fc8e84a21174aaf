import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseWholeMarkdown } from '../../../src/read/document/markdown.ts'
import { parsePlainLines } from '../../../src/read/document/plain-lines.ts'

/** What the reader uses of a tree. */
function outline(node: Nodes): unknown {
  const start = node.type === 'text' || node.type === 'root' ? null : node.position?.start
  // A paragraph inside a note begins after the note's name; the reader asks for the note's place only.
  const inNote = node.type === 'footnoteDefinition'
  return {
    type: node.type,
    start,
    ...('value' in node ? { value: node.value } : {}),
    ...('depth' in node ? { depth: node.depth } : {}),
    ...('label' in node ? { label: node.label, identifier: node.identifier } : {}),
    ...('children' in node
      ? {
          children: node.children.map(child =>
            inNote && 'children' in child
              ? { type: child.type, children: child.children.map(outline) }
              : outline(child),
          ),
        }
      : {}),
  }
}

const pieces = [
  '¶1 ',
  'OP4(b) ',
  '12 ',
  '12. ',
  '— ',
  '[a place] ',
  '[a place]',
  '[a]: b',
  '[^1]',
  '[^1]: ',
  '[^1]:',
  '[^A~2]',
  '[^a~2]: ',
  '[^*]',
  '[^*]: ',
  '[^9]',
  'word',
  'two words',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n\n',
  '# ',
  '## ',
  '###### ',
  '#',
  '####### ',
  ' #',
  '\\#',
  '\\',
  '\\*',
  '\\[',
  '\\]',
  '\\_',
  '\\<',
  '\\&',
  '&#32;',
  '&#10;',
  '&#9;',
  '&#65;',
  '&amp;',
  '& ',
  '<',
  '<b>',
  '< ',
  '!',
  '![',
  '! ',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '(x)',
  ':',
  '~',
  '~~',
  '|',
  '-',
  '+',
  '=',
  '>',
  '\t',
  '\r',
  '\u00A0',
  '\u2028',
  '\uFEFF',
  'é',
  '😀',
  'الإنترنت',
  'https://a.example/b_c',
  'www.a.example',
  'a@b.example',
  '---',
  '===',
  '1)',
  '2015.',
]

describe('the short way of parsing plain lines', () => {
  it('gives the tree of the whole parser wherever it gives one', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), parts => {
        const source = parts.join('')
        const tree = parsePlainLines(source)
        if (tree === null) return
        taken += 1
        expect(outline(tree)).toEqual(outline(parseWholeMarkdown(source)))
      }),
      { numRuns: 4000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it('knows where in its line a note mark of a heading stands', () => {
    for (const source of ['###### ¶1 [^*]\n\n[^*]: ', '# Open harbours[^1]\n\n[^1]: Lamps'])
      expect(outline(parsePlainLines(source) as Nodes), source).toEqual(outline(parseWholeMarkdown(source)))
  })

  it('is taken for a full text as it is written', () => {
    const source = [
      '',
      '# Asks \\#1',
      '',
      'OP4 Open\\* harbours[^1], says A.',
      '',
      '[annex I, 2] A &#32;list',
      '',
      '#',
      '',
      '— End',
      '',
      '[^1]: See 1\\.',
      '[^*]: x',
      '',
    ].join('\n')
    const tree = parsePlainLines(source)
    expect(tree?.children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'footnoteDefinition',
      'footnoteDefinition',
    ])
  })
})
