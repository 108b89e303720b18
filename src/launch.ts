import { parts, requireCompiled, startGently } from './start/index.ts';

startGently();
requireCompiled(parts);
