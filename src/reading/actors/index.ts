export { type Cast, findActors } from './find-actors.ts';
export { nameOfKnown } from './gazetteer.ts';
export type { Mention } from './mention.ts';
export { heldOffice, type OfficeHolder, officeHolders, type Term } from './office-holders.ts';
export type { Entry, Register } from './register.ts';
export { slugOf } from './slug.ts';
export { isFirstPerson, nobody, type SpeakersOf, speakersOf, tokensIn } from './source-heads.ts';
export type { Token } from './tokens.ts';
