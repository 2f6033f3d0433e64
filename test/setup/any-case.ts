import fc from 'fast-check';

/**
The cases of the property tests are the same in every run, so that what passes here passes elsewhere; LOSSCOPE_SEED is a whole
number that makes others of them.
*/
fc.configureGlobal({seed: Number(process.env['LOSSCOPE_SEED'] ?? 1)});

export {fc};
