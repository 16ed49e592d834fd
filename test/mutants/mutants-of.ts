import ts from 'typescript';

/** A small lie in a file. */
export interface Mutant {
  /** The line, and what of it is told otherwise: `return a > b; — a > b → a >= b`. */
  readonly what: string;
  readonly source: string;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['+'],
  '/': ['*'],
};
const METHODS: Readonly<Record<string, string>> = { every: 'some', some: 'every' };

/** Every comparison, sum, condition and constant of a file, told otherwise one at a time. */
export function mutantsOf(path: string, source: string): Mutant[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023, true);
  const mutants: Mutant[] = [];
  const say = (node: ts.Node, instead: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const told = `${source.split('\n')[line]!.trim()} — ${node.getText()} → ${instead}`;
    const what = told.replace(/\s+/g, ' ');
    mutants.push({ what, source: source.slice(0, node.getStart()) + instead + source.slice(node.getEnd()) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isEnumDeclaration(node)) return;
    for (const instead of insteadOf(node)) say(node, instead);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

function insteadOf(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [node.left.getText(), node.right.getText()];
    const operators = OPERATORS[node.operatorToken.getText()] ?? [];
    return operators.map(operator => `${left} ${operator} ${right}`);
  }
  if (ts.isConditionalExpression(node))
    return [node.whenTrue.getText(), node.whenFalse.getText()].map(text => `(${text})`);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText()];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isBigIntLiteral(node)) return ['2n'];
  if (ts.isNumericLiteral(node)) return [String(Number(node.text) + 1)];
  if (ts.isIfStatement(node)) return [node.getText().replace(node.expression.getText(), 'false')];
  if (ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    return METHODS[node.text] ? [METHODS[node.text]!] : [];
  return [];
}
