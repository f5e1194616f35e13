// One form for constants: a value that stands as such at the head of a file (a number, a text, a pattern) is named
// IN_CAPITALS, with its unit last. `npm run names` runs this. Exit code 0: all of them are, 1: each other in a line.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const CAPITALS = /^[A-Z][A-Z0-9_]*$/;
const VALUES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
]);

/** Written out, or reckoned from what is. */
function isValue(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node)) return isValue(node.operand);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isValue(node.expression);
  if (ts.isBinaryExpression(node)) return isValue(node.left) && isValue(node.right);
  return VALUES.has(node.kind) || (ts.isIdentifier(node) && CAPITALS.test(node.text));
}

function otherwiseNamed(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const declared = source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0
      ? statement.declarationList.declarations
      : [],
  );
  return declared.flatMap(({ name, initializer }) => {
    if (!ts.isIdentifier(name) || initializer === undefined || !isValue(initializer)) return [];
    return CAPITALS.test(name.text) ? [] : [`${file}: the constant ${name.text} is not named in capitals`];
  });
}

const files = execFileSync('git', ['ls-files', '*.ts'], { encoding: 'utf8' }).trim().split('\n');
const others = files.flatMap(otherwiseNamed);
for (const other of others) console.error(other);
console.log(`${files.length} files, ${others.length} constants named otherwise`);
process.exitCode = others.length === 0 ? 0 : 1;
