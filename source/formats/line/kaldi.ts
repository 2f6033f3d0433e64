import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {toValue} from '../field/number.js';
import {record} from '../field/record.js';
import {kaldiSamples} from './kaldi.samples.js';

/**
The objective that Kaldi's neural networks maximise (nnet-training.cc, `PrintStatsForThisPhase` and `PrintTotalStats`;
nnet-diagnostics.cc). The iteration stands in the name of the file alone: lines that grep has found in many files begin
with it, and then the mean of a whole file is a point.
*/
export const kaldi: RecordFormat = {
	id: 'kaldi',
	samples: kaldiSamples,
	open: () => ({line: readLine}),
};

const longest = 400;
const pattern =
	/^(?<file>[\w./-]{1,200}:)?LOG \(\S{1,200} *\) (?<overall>Overall )?(?:average|log-probability) ?(?:objective function )?for '(?<output>[\w.-]{1,60})'(?: for minibatches \d+-(?<batch>\d+))? is (?<value>-?[\d.]+(?:e-?\d+)?|-?nan|-?inf)(?: \+|,? | per frame|$)/i;
const fileName = /(?<set>train|valid)?[._](?<iteration>\d+)(?:\.\d+)?\.log:$/;

function readLine(text: string, line: number): readonly FieldRecord[] | undefined {
	const groups = text.length <= longest && text.includes('LOG (') ? pattern.exec(text)?.groups : undefined;
	if (groups === undefined) {
		return undefined;
	}

	const {file = '', overall, output = '', batch, value = ''} = groups;
	const {set, iteration} = fileName.exec(file)?.groups ?? {};
	const name = output === 'output' ? 'objf' : `objf ${output}`;
	const place =
		overall === undefined
			? batch === undefined
				? []
				: [{name: 'minibatch', value: Number(batch)}]
			: iteration === undefined
				? []
				: [{name: 'iteration', value: Number(iteration)}];
	const fields = [...place, {name, value: toValue(value)}];
	return [
		record(line, fields, {
			about: place.length === 0 ? 'result' : 'point',
			split: set === 'valid' ? 'validation' : undefined,
		}),
	];
}
