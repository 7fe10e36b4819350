/** Finds what a module could remember: variables at its top level that something writes to, and listeners of the process. */
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import {
  isBinaryExpression,
  isCallExpression,
  isClassDeclaration,
  isDeleteExpression,
  isElementAccessExpression,
  isIdentifier,
  isImportDeclaration,
  isNamedImports,
  isNonNullExpression,
  isParenthesizedExpression,
  isPostfixUnaryExpression,
  isPrefixUnaryExpression,
  isPropertyAccessExpression,
  isPropertyDeclaration,
  isRegularExpressionLiteral,
  isVariableStatement,
} from 'typescript/unstable/ast/is'

/** What a method of a built-in object changes it by. */
const CHANGES = new Set([
  ...['set', 'add', 'delete', 'clear'],
  ...['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'],
])

/** The functions of `Object` and `Reflect` that change what they are given first. */
const SETTERS =
  /^(?:Object\.(?:assign|definePropert(?:y|ies)|setPrototypeOf)|Reflect\.(?:set|defineProperty|deleteProperty))$/

const ofProcess =
  /^(?:globalThis\.)?process\.(?:on|once|off|addListener|prependListener|prependOnceListener|removeAllListeners|exit|abort|kill|chdir|umask|exitCode|setUncaughtExceptionCaptureCallback)$/

const isLet = (node: Node): boolean => /^(?:export )?(?:declare )?(?:let|var)\s/.test(node.getText())

/** The variable at the root of `a.b[c]`. */
function rootOf(node: Node): string | undefined {
  if (isIdentifier(node)) return node.text
  const isStep =
    isPropertyAccessExpression(node) ||
    isElementAccessExpression(node) ||
    isNonNullExpression(node) ||
    isParenthesizedExpression(node)
  return isStep ? rootOf(node.expression) : undefined
}

const isAssignment = (kind: SyntaxKind): boolean =>
  kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment

/** What a node writes to, where it does. */
function targetOf(node: Node): Node | undefined {
  if (isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) ? node.left : undefined
  if (isDeleteExpression(node)) return node.expression
  if (isPrefixUnaryExpression(node) || isPostfixUnaryExpression(node)) {
    const isStep = node.operator === SyntaxKind.PlusPlusToken || node.operator === SyntaxKind.MinusMinusToken
    return isStep ? node.operand : undefined
  }
  if (!isCallExpression(node)) return undefined
  if (SETTERS.test(node.expression.getText())) return node.arguments[0]
  const { expression } = node
  return isPropertyAccessExpression(expression) && CHANGES.has(expression.name.text)
    ? expression.expression
    : undefined
}

/** The names that a module has at its top level: its constants, and what it imports from ours. */
function namesOf(source: SourceFile): Set<string> {
  const names = new Set<string>()
  for (const statement of source.statements) {
    if (isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations)
        if (isIdentifier(name)) names.add(name.text)
    }
    if (isClassDeclaration(statement) && statement.name) names.add(statement.name.text)
    if (
      !isImportDeclaration(statement) ||
      !/^['"](?:\.|@onebot\.js)/.test(statement.moduleSpecifier.getText())
    )
      continue
    const bindings = statement.importClause?.namedBindings
    if (bindings && isNamedImports(bindings)) for (const { name } of bindings.elements) names.add(name.text)
  }
  return names
}

/** The complaints about a module, each with its line. */
export function stateOf(source: SourceFile): string[] {
  const names = namesOf(source)
  const found: string[] = []
  const complain = (node: Node, what: string): void => {
    const line = source.text.slice(0, node.getStart()).split('\n').length
    found.push(`${line}: ${what}: ${node.getText().split('\n')[0]}`)
  }
  for (const statement of source.statements) {
    if (isVariableStatement(statement) && isLet(statement)) complain(statement, 'a variable of the module')
    if (!isClassDeclaration(statement)) continue
    for (const member of statement.members) {
      const words = isPropertyDeclaration(member) ? member.getText() : ''
      if (/^(?:\w+ )*static /.test(words) && !/^(?:\w+ )*readonly /.test(words))
        complain(member, 'a variable of a class')
    }
  }
  const visit = (node: Node): void => {
    const target = targetOf(node)
    const root = target && rootOf(target)
    if (root !== undefined && names.has(root)) complain(node, 'a constant of a module is written to')
    if (isPropertyAccessExpression(node) && ofProcess.test(node.getText())) complain(node, 'the process')
    if (isRegularExpressionLiteral(node) && /[gy][a-z]*$/.test(node.text) && remembers(node))
      complain(node, 'a pattern that remembers where it was')
    node.forEachChild(visit)
  }
  source.forEachChild(visit)
  return found
}

/** With the flag `g` or `y`, `test()` and `exec()` go on from where the last one ended. */
function remembers(pattern: Node): boolean {
  const declaration = pattern.parent
  const isConstant = declaration.kind === SyntaxKind.VariableDeclaration
  if (!isConstant || declaration.parent.parent.parent.kind !== SyntaxKind.SourceFile) return false
  const name = declaration.getText().split(/[\s:=]/)[0] ?? ''
  return new RegExp(`\\b${name}\\.(?:test|exec)\\(`).test(pattern.getSourceFile().text)
}
