export { checkCertificate, type Finding, type Refusal } from './check-certificate.ts';
export { checkPath, type PathDemand } from './check-path.ts';
export { mostOptions } from './number-states.ts';
