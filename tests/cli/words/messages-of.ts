import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { root } from '../run.ts'

/** A message of the program as it stands in the code: its template, and where. */
export interface Message {
  template: string
  place: string
}

type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression

/** Files of a folder of `src/`, parsed. */
function* parsed(...folders: string[]): Generator<ts.SourceFile> {
  for (const folder of folders)
    for (const entry of readdirSync(join(root, 'src', folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue
      const file = join(entry.parentPath, entry.name)
      yield ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    }
}

const isLiteral = (node: ts.Node): node is Literal =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)

/** `{0} more` of `${number} more`. */
function templateOf(node: Literal): string {
  if (!ts.isTemplateExpression(node)) return node.text
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].reduce(
    (before, part, at) => `${before}{${at - 1}}${part}`,
  )
}

const placeOf = (node: ts.Node): string => {
  const file = node.getSourceFile()
  return `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

const messageOf = (node: Literal): Message => ({ template: templateOf(node), place: placeOf(node) })

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of childrenOf(node)) yield* nodesOf(child)
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  node.forEachChild(child => {
    children.push(child)
  })
  return children
}

/** Messages that are told: tell`…`. */
export function told(...folders: string[]): Message[] {
  return [...parsed(...folders)].flatMap(file =>
    [...nodesOf(file)].flatMap(node =>
      ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'tell' ? [messageOf(node.template)] : [],
    ),
  )
}

/** Nouns that are counted: what follows the number in `counted(3, 'body', 'bodies')`. */
export function nounsCounted(...folders: string[]): Message[] {
  return [...parsed(...folders)].flatMap(file =>
    [...nodesOf(file)].flatMap(node => {
      if (!ts.isCallExpression(node) || !/(?:^|\.)counted(?:Many)?$/.test(node.expression.getText())) return []
      return node.arguments.slice(1).flatMap(noun => literalsIn(noun).map(messageOf))
    }),
  )
}

/** What an expression may be, as far as it is written out there: branches of a condition, parts of a choice. */
function literalsIn(node: ts.Expression): Literal[] {
  if (isLiteral(node)) return [node]
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)]
  if (ts.isParenthesizedExpression(node)) return literalsIn(node.expression)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return [...literalsIn(node.left), ...literalsIn(node.right)]
  return []
}

/** Messages and hints of errors and of findings of a file, as far as they are written where they are made, or just before. */
export function errorsOf(...folders: string[]): Message[] {
  return [...parsed(...folders)].flatMap(file =>
    [...nodesOf(file)].flatMap(node => saidBy(node).flatMap(one => writtenAs(one).flatMap(literalsIn).map(messageOf))),
  )
}

/** What an error or a finding of a file is made of that is said. */
function saidBy(node: ts.Node): ts.Expression[] {
  if (ts.isCallExpression(node) && node.expression.getText() === 'mistake') {
    const [, message, , hint] = node.arguments
    return [message, hint].flatMap(one => one ?? [])
  }
  if (ts.isObjectLiteralExpression(node)) {
    const named = new Map(node.properties.flatMap(one => (one.name ? [[one.name.getText(), one] as const] : [])))
    if (!named.has('message') || !(named.has('kind') || named.has('code'))) return []
    return ['message', 'hint'].flatMap(name => {
      const one = named.get(name)
      if (one === undefined) return []
      return ts.isPropertyAssignment(one) ? [one.initializer] : ts.isShorthandPropertyAssignment(one) ? [one.name] : []
    })
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'FocError') return []
  const [, message, detail] = node.arguments ?? []
  const hints =
    detail && ts.isObjectLiteralExpression(detail)
      ? detail.properties.flatMap(one =>
          ts.isPropertyAssignment(one) && one.name.getText() === 'hint' ? [one.initializer] : [],
        )
      : []
  return [...(message ? [message] : []), ...hints]
}

/** An expression, or what the constant of that name was given in a block around it. */
function writtenAs(one: ts.Expression): ts.Expression[] {
  if (!ts.isIdentifier(one)) return [one]
  for (let block: ts.Node = one.parent; block; block = block.parent)
    if (ts.isBlock(block) || ts.isSourceFile(block))
      for (const statement of block.statements)
        if (ts.isVariableStatement(statement))
          for (const { name, initializer } of statement.declarationList.declarations)
            if (initializer && name.getText() === one.text) return [initializer]
  return []
}

/** Calls whose words are no message: what is compared, looked for, or named. */
const notSaid =
  /^(?:option|requiredOption|includes|startsWith|endsWith|split|replace|replaceAll|padStart|getOptionValueSource|argument|test|match)$/

/** Words of the code that could reach the screen without being told: several words in a row, outside of tell`…` and errors. */
export function untold(...folders: string[]): Message[] {
  return [...parsed(...folders)].flatMap(file => untoldIn(file))
}

function untoldIn(node: ts.Node): Message[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return []
  if (ts.isNewExpression(node) && /^(?:FocError|InvalidArgumentError|RegExp|Command)$/.test(node.expression.getText()))
    return []
  if (isLiteral(node) && !isTagged(node) && /\p{L}{2,}[,;:]? \p{L}{2,}/u.test(templateOf(node).replace(/\{\d+\}/g, '')))
    return [messageOf(node)]
  const inner = childrenOf(node)
  if (!ts.isCallExpression(node)) return inner.flatMap(untoldIn)
  const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText()
  // The first argument names an option; what it does comes behind.
  return (notSaid.test(name) ? [node.expression, ...node.arguments.slice(1)] : inner).flatMap(untoldIn)
}

const isTagged = (node: ts.Node): boolean => ts.isTaggedTemplateExpression(node.parent) && node.parent.template === node
