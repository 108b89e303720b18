declare module 'logic-solver/minisat.js' {
  namespace create {
    /** MiniSat in memory of its own. Clauses are lists of non-zero numbers that end with 0, read from the heap. */
    interface MiniSat {
      readonly HEAP32: Int32Array;
      readonly HEAP8: Int8Array;
      print: (text: string) => void;
      printErr: (text: string) => void;
      _malloc(bytes: number): number;
      _createTheSolver(): void;
      _ensureVar(variable: number): void;
      _addClause(pointer: number): number;
      _solve(): number;
      _solveAssuming(variable: number): number;
      _retireVar(variable: number): void;
      _getNumVars(): number;
      _getSolution(): number;
    }
  }
  function create(): create.MiniSat;
  export = create;
}
