/**
 * ESLint rule: no round trip to Excel in a loop, in a callback that is called for each of many, or in a function
 * that calls itself. `office-addins/no-context-sync-in-loop` sees `context.sync()` only; the adapter's own trips
 * are `job.trip()`, `job.write()`, `runJob()`, and functions that are handed a job or a host.
 *
 * Where trips must follow each other (a read in pieces), the call is let through at its place, with the reason.
 */

/** Calls that go to Excel by their name alone. */
const TRIPS = new Set(['sync', 'trip']);

/** What stands for Excel where something is called on it, or handed it, and waited for. */
const EXCEL = new Set(['Excel', 'job', 'host', 'office', 'workbook', 'room']);

/** Methods that call a function for each of many. */
const FOR_EACH = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'from',
  'fromAsync',
  'map',
  'reduce',
  'reduceRight',
  'some',
  'sort',
  'toSorted',
]);

const LOOPS = new Set([
  'DoWhileStatement',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'WhileStatement',
]);

const isFunction = ({ type }) =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** `trip` of `job.trip`, `#run` of `this.#run`, `trip` of `trip`. */
function nameOf(node) {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'PrivateIdentifier') return `#${node.name}`;
  if (node.type === 'MemberExpression' && !node.computed) return nameOf(node.property);
  return '';
}

const isExcel = (node) => EXCEL.has(nameOf(node).replace(/^#/, ''));

/** The call that is handed a function, or null. */
function takerOf(node) {
  const { parent } = node;
  return parent.type === 'CallExpression' && parent.arguments.includes(node) ? parent : null;
}

/** Whether somebody waits for what a call gives: at once, as its function's answer, or together with others. */
function isWaitedFor(call) {
  const { parent } = call;
  if (parent.type === 'AwaitExpression' || parent.type === 'ReturnStatement') return true;
  if (parent.type === 'MemberExpression') return ['then', 'catch', 'finally'].includes(nameOf(parent));
  if (parent.type !== 'ArrowFunctionExpression' || parent.body !== call) return false;
  const taker = takerOf(parent);
  if (taker === null || !FOR_EACH.has(nameOf(taker.callee))) return true;
  const { parent: around } = taker;
  return (
    parent.async || (around.type === 'CallExpression' && nameOf(around.callee.object ?? around) === 'Promise')
  );
}

/** Whether a call goes to Excel, as far as can be told without knowing the function called. */
function goesToExcel(call) {
  const { callee } = call;
  const name = nameOf(callee);
  if (TRIPS.has(name) || name === 'runJob') return true;
  if (callee.type === 'MemberExpression' && nameOf(callee.object) === 'job' && name === 'write') return true;
  if (!isWaitedFor(call)) return false;
  return (callee.type === 'MemberExpression' && isExcel(callee.object)) || call.arguments.some(isExcel);
}

/** How a function of the same file is called, `this.name` for a method; empty for other calls. */
function calleeName({ callee }) {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression'
    ? `this.${nameOf(callee)}`
    : '';
}

/** The name a function is called by in its file; null for one that has none. */
function calledAs(node) {
  if (node.type === 'FunctionDeclaration') return node.id?.name ?? null;
  const { parent } = node;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition')
    return `this.${nameOf(parent.key)}`;
  return null;
}

function enclosing(node) {
  let at = node.parent;
  while (at !== null && !isFunction(at)) at = at.parent;
  return at;
}

/** The named function that runs a call: callbacks on the way belong to the one they are written in. */
function runBy(call) {
  for (let at = enclosing(call); at !== null; at = enclosing(at)) {
    const name = calledAs(at);
    if (name !== null) return name;
  }
  return null;
}

/** What makes a call happen many times, in words; null where nothing does. */
function repeatedBy(call) {
  let child = call;
  for (let at = call.parent; at !== null; child = at, at = at.parent) {
    if (LOOPS.has(at.type) && at.right !== child && at.init !== child) return 'a loop';
    if (!isFunction(at)) continue;
    const taker = takerOf(at);
    if (taker === null) return null;
    const name = nameOf(taker.callee);
    if (taker.callee.type === 'MemberExpression' && FOR_EACH.has(name)) return `a callback of ${name}()`;
    // Any other function calls what it is handed once: the walk goes on around it.
  }
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
export const noTripInLoop = {
  meta: {
    type: 'problem',
    docs: { description: 'No round trip to Excel in a loop, for each of many, or in recursion' },
    messages: {
      repeated:
        'A round trip to Excel in {{by}}: ask for everything first, then send once. Where trips must follow each other, say why at the place.',
      recursion:
        'A round trip to Excel in a function that calls itself ({{name}}): ask for everything first, then send once. Where trips must follow each other, say why at the place.',
    },
    schema: [],
  },
  create(context) {
    const calls = [];
    return {
      CallExpression(call) {
        calls.push(call);
      },
      'Program:exit'() {
        const callees = new Map();
        const tripping = new Set();
        for (const call of calls) {
          const name = runBy(call);
          if (name === null) continue;
          callees.set(name, (callees.get(name) ?? new Set()).add(calleeName(call)));
          if (goesToExcel(call)) tripping.add(name);
        }
        for (let grew = true; grew; ) {
          grew = false;
          for (const [name, called] of callees)
            if (!tripping.has(name) && [...called].some((one) => tripping.has(one))) {
              tripping.add(name);
              grew = true;
            }
        }
        const reaches = (from, to, seen = new Set()) =>
          [...(callees.get(from) ?? [])].some((one) => {
            if (one === to) return true;
            if (seen.has(one)) return false;
            seen.add(one);
            return reaches(one, to, seen);
          });
        for (const call of calls) {
          const name = calleeName(call);
          if (!goesToExcel(call) && !tripping.has(name)) continue;
          const by = repeatedBy(call);
          const runner = runBy(call);
          if (by !== null) context.report({ node: call, messageId: 'repeated', data: { by } });
          else if (runner !== null && callees.has(name) && (name === runner || reaches(name, runner)))
            context.report({ node: call, messageId: 'recursion', data: { name: runner } });
        }
      },
    };
  },
};
