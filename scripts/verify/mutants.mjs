// Small changes of code that a test should notice: a comparison or a condition turned around, a number moved, a branch taken away.
import { parseAst } from 'vite'

const TURNED = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
}

function* nodesOf(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  else if (value && typeof value === 'object') {
    // Types are gone when it runs.
    if (value.type?.startsWith?.('TS') && !/^TS(?:As|NonNull|Satisfies)/.test(value.type)) return
    if (typeof value.type === 'string') yield value
    for (const child of Object.values(value)) yield* nodesOf(child)
  }
}

/** Every mutant of a text: the text itself, and what was changed where. */
export function mutantsOf(text) {
  const changes = []
  const put = ({ start, end }, by) => changes.push({ start, end, by })
  for (const node of nodesOf(parseAst(text, { lang: 'ts' }))) {
    if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
      const between = text.slice(node.left.end, node.right.start)
      const at = node.left.end + between.indexOf(node.operator)
      for (const by of TURNED[node.operator] ?? []) put({ start: at, end: at + node.operator.length }, by)
    } else if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
      put(node.test, 'true')
      put(node.test, 'false')
    } else if (node.type === 'UnaryExpression' && node.operator === '!')
      put({ start: node.start, end: node.start + 1 }, '')
    else if (node.type === 'Literal' && typeof node.value === 'number')
      put(node, String(node.value === 0 ? 1 : node.value + 1))
    else if (node.type === 'Literal' && typeof node.value === 'boolean') put(node, String(!node.value))
  }
  return changes.map(({ start, end, by }) => ({
    text: text.slice(0, start) + by + text.slice(end),
    line: text.slice(0, start).split('\n').length,
    what: `${text.slice(start, end).slice(0, 40)} → ${by || 'nothing'}`,
  }))
}
