import { type Literal, type MakeSolver, type Solver, SolverFull } from './solver.ts';

/** Fetches MiniSat (Eén & Sörensson 2003) as compiled for the package `logic-solver`. */
export async function loadMiniSat(): Promise<MakeSolver> {
  const { default: create } = await import('logic-solver/minisat.js');
  return () => around(create());
}

type MiniSat = import('logic-solver/minisat.js').MiniSat;

/** Numbers a clause may have: more are required by way of new variables. */
const longestClause = 4000;

function around(minisat: MiniSat): Solver {
  minisat.print = minisat.printErr = () => {};
  const scratch = guarded(() => {
    minisat._createTheSolver();
    return minisat._malloc(4 * (longestClause + 1));
  });
  let variables = 0;
  let asked = 0;
  let answer = new Int8Array(0);
  let contradiction = false;

  const variable = () => {
    variables += 1;
    guarded(() => minisat._ensureVar(variables));
    return variables;
  };

  function require(literals: readonly Literal[]): void {
    if (literals.length > longestClause) {
      const rest = variable();
      require([...literals.slice(0, longestClause - 1), rest]);
      require([-rest, ...literals.slice(longestClause - 1)]);
      return;
    }
    minisat.HEAP32.set([...literals, 0], scratch >> 2);
    if (guarded(() => minisat._addClause(scratch)) === 0) contradiction = true;
  }

  function solve(assuming: readonly Literal[]): boolean {
    asked += 1;
    if (contradiction) return false;
    const all = variable();
    for (const literal of assuming) require([-all, literal]);
    const found = !contradiction && guarded(() => minisat._solveAssuming(all)) !== 0;
    if (found) answer = minisat.HEAP8.slice(minisat._getSolution(), minisat._getSolution() + minisat._getNumVars());
    guarded(() => minisat._retireVar(all));
    return found;
  }

  // MiniSat writes 0 where a variable is true.
  const holds = (literal: Literal) => (answer[Math.abs(literal) - 1] === 0) === literal > 0;
  return { variable, require, solve, holds, asked: () => asked };
}

/** MiniSat ends with a thrown text when its memory is full. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (typeof error === 'string') throw new SolverFull(error);
    throw error;
  }
}
