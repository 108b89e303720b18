import type { Paths } from '../../analysis/index.ts';
import { modelHeader, moverIds, stateId } from './model-json.ts';

/** The document of `paths --json`. Contract §4. */
export function pathsJson({ graph: { conflict }, targets }: Paths) {
  return {
    version: 1,
    model: modelHeader(conflict),
    targets: targets.map(({ state, steps, improvementSteps, shortest }) => ({
      state: stateId(state),
      steps,
      improvementSteps,
      paths: shortest.paths.map((path) =>
        path.map(({ from, to, movers }) => ({
          from: stateId(from),
          to: stateId(to),
          movers: moverIds(conflict, movers),
        })),
      ),
      more: shortest.more,
    })),
  };
}
