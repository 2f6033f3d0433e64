import type {FieldRecord} from '../../reading/format.js';
import type {Split} from '../../reading/reading.js';
import {record} from '../field/record.js';
import {splitTag} from '../field/split-tag.js';
import {flatten} from '../literal/flatten.js';
import {type Dictionary, entry} from '../literal/literal.js';
import {aboutOf} from './about.js';
import {writerOf} from './writer.js';

/** Keys under which a row says what data it is of. */
const splitKeys: ReadonlySet<string> = new Set([
	'mode',
	'split',
	'phase',
	'subset',
	'stage',
	'partition',
	'job_type',
	'event',
	'type',
	'_type',
]);

/**
What introduces a dictionary of choices, whatever its names: `loss_weights: {'bce': 1, 'dice': 2}`, and as DeepSpeed prints its own,
`flops_profiler_config ........ {`.
*/
const choosing =
	/(?:weights?|config|cfg|args|arguments|params|parameters|hparams|hyperparameters|options|settings|kwargs)(?:\W{0,4}| \.{2,60} ?)$|print_user_config\]\s{1,9}json = $/i;

/** The record of one dictionary; undefined where it says nothing of training. */
export function recordOf(
	dictionary: Dictionary,
	line: number,
	before: string | undefined,
): FieldRecord | undefined {
	const tagged = splitOf(dictionary);
	const fields = flatten(dictionary, tagged?.key);
	const judged = aboutOf(fields);
	const about = judged === 'point' && choosing.test(before?.slice(-80) ?? '') ? 'settings' : judged;

	return about === undefined
		? undefined
		: record(line, fields, {
				about,
				split: tagged?.split ?? bracketTag(before),
				before,
				format: writerOf(fields, before),
			});
}

function splitOf(dictionary: Dictionary): {readonly key: string; readonly split: Split} | undefined {
	for (const [key] of dictionary.entries) {
		const text = splitKeys.has(key) ? entry(dictionary, key) : undefined;
		const split = typeof text === 'string' ? splitTag(text) : undefined;

		if (split !== undefined) {
			return {key, split};
		}
	}

	return undefined;
}

/** A logger named for the split: `[2022-04-08 18:48:05,372][train_inner][INFO] - `. */
function bracketTag(before: string | undefined): Split | undefined {
	for (const [, tag] of (before ?? '').matchAll(/\[([a-z_]{3,12})\]/gi)) {
		const split = splitTag(tag ?? '');

		if (split !== undefined) {
			return split;
		}
	}

	return undefined;
}
