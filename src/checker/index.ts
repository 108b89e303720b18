export { checkCertificate, type Finding, type Refusal } from './check-certificate.ts';
export { checkEquilibrium, checkOpenStep, type Together } from './check-equilibrium.ts';
export { checkHoldingPath } from './check-holding-path.ts';
export { checkPath, type PathDemand } from './check-path.ts';
export { mostOptions } from './number-states.ts';
