import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const kaldiSamples: readonly FormatSample[] = [
	{
		lines: [
			"LOG (nnet3-chain-train[5.5.1]:PrintStatsForThisPhase():nnet-training.cc:320) Average objective function for 'output' for minibatches 10-19 is -0.1312 over 12800 frames.",
			"LOG (nnet3-chain-train[5.5.1]:PrintTotalStats():nnet-training.cc:348) Overall average objective function for 'output' is -0.1207 over 98304 frames.",
		],
		records: [
			{about: 'point', fields: fieldsOf({minibatch: 19, objf: -0.1312})},
			{about: 'result', fields: fieldsOf({objf: -0.1207})},
		],
	},
	{
		lines: [
			"exp/nnet3/log/compute_prob_valid.30.log:LOG (nnet3-compute-prob[5.5]:PrintTotalStats():nnet-diagnostics.cc:165) Overall log-probability for 'output' is -1.214 per frame, over 20000 frames.",
		],
		records: [{split: 'validation', fields: fieldsOf({iteration: 30, objf: -1.214})}],
	},
];
