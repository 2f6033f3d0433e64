import type {FieldRecord} from '../../reading/format.js';
import {aboutOf} from '../dictionary/about.js';
import {writerOf} from '../dictionary/writer.js';
import {record} from '../field/record.js';
import {flatten} from '../literal/flatten.js';
import {asDictionary, type Dictionary, entry} from '../literal/literal.js';
import {scanDictionary} from '../literal/scan.js';
import {historyRecords} from './history.js';
import {keyedRecords} from './keyed.js';

/** What trainer_state.json says beside its rows: where the run stands, and what was chosen before it. */
const state = /^(?:epoch|global_step|max_steps|num_train_epochs)$/;
const choice = /^(?:max_steps|num_.*|.*_steps|.*batch_size)$/;

/**
The records of a document without its rows, closed or cut off. Beside rows (`rowsGave`) they are totals; else a column a
metric; else the results of the run, or its configuration.
*/
export function headRecords(head: string, line: number, rowsGave: boolean): readonly FieldRecord[] {
	const root = scanDictionary(head, Math.max(0, head.indexOf('{')), true)?.value;

	if (root === undefined) {
		return [];
	}

	return rowsGave
		? totals(root, line)
		: (historyRecords(root, line) ?? keyedRecords(root, line) ?? single(resultsIn(root), line));
}

/** An evaluation harness keeps its results beside its configuration. */
function resultsIn(root: Dictionary): Dictionary {
	return asDictionary(entry(root, 'results')) ?? asDictionary(entry(root, 'metrics')) ?? root;
}

function totals(root: Dictionary, line: number): readonly FieldRecord[] {
	const numbers = flatten(root).filter(({value}) => typeof value === 'number');
	const stands = numbers.filter(({name}) => state.test(name));
	const choices = numbers.filter(({name}) => choice.test(name) && name !== 'global_step');
	return [
		...(choices.length > 0 ? [record(line, choices, {about: 'settings', format: 'trainer-state'})] : []),
		...(stands.length > 0 ? [record(line, stands, {format: 'trainer-state'})] : []),
	];
}

function single(root: Dictionary, line: number): readonly FieldRecord[] {
	const fields = flatten(root);
	const about = aboutOf(fields);
	return about === undefined
		? []
		: [
				record(line, fields, {
					about: about === 'settings' ? about : 'result',
					format: writerOf(fields, undefined),
				}),
			];
}
