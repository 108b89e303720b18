import fc from 'fast-check';

/*
 * Laws are tried on the same random examples every time, so that what fails has been changed. `npm run prove` draws others; `SEED=7 npx
 * vitest run` draws those of a seed for all laws.
 */
const asked = Number(process.env.SEED);
if (process.env.SEED !== undefined && Number.isSafeInteger(asked)) fc.configureGlobal({ seed: asked });
else if (process.env.PROVE === undefined) fc.configureGlobal({ seed: 20190426 });
