import type { Desk, Machine, PartyKernels } from './machine.ts';

/**
 * Hands values back along the improvements of the parties until nothing changes: first within the smallest blocks, then
 * party by party in ever larger ones, so that what is worked on stays in the processor's caches. False when it takes so
 * many changes that another method is better; the values are then of no use.
 */
export function settle(machine: Machine, desk: Desk, opponents: readonly PartyKernels[], mostChanges: number): boolean {
  const { grid } = machine.plan;
  const fresh = opponents.reduce((bits, { bit }) => bits | bit, 0);
  new Uint16Array(machine.memory.buffer, desk.marks, grid.bytes / 16).fill(fresh);
  const inner = opponents.filter(({ axis }) => axis.inPage);
  const levels = grid.order
    .flatMap((party) => machine.parties[party] ?? [])
    .filter(({ axis }) => !axis.inPage)
    .map((kernels) => ({ kernels, sweeps: opponents.includes(kernels) }));
  let changes = 0;
  const run = ({ sweep, bit }: PartyKernels, from: number, to: number) => {
    const changed = sweep(desk.values, desk.marks, from, to, fresh & ~bit) ?? 0;
    changes += changed;
    return changed;
  };
  function within(level: number, start: number): void {
    const next = levels[level - 1];
    if (next === undefined) {
      const end = start + grid.pageBytes;
      for (let changed = 1; changed > 0; ) {
        changed = 0;
        for (const kernels of inner) changed += run(kernels, start, end);
      }
      return;
    }
    const { kernels, sweeps } = next;
    const { size, stride } = kernels.axis;
    for (;;) {
      for (let x = 0; x < size; x += 1) within(level - 1, start + x * stride);
      if (changes > mostChanges || !sweeps || run(kernels, start, start + 1) === 0) return;
    }
  }
  within(levels.length, 0);
  return changes <= mostChanges;
}
