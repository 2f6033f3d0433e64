import type {Field, FieldRecord} from '../../reading/format.js';
import {nameKind} from '../field/words.js';

/** What only the closing summary of a Trainer states: its figures are of the run as a whole. */
const closing: ReadonlySet<string> = new Set(['train_runtime', 'predict_runtime', 'test_runtime']);

/** How long training is to be: a choice, though it is named for a counter. */
const totals = /^(?:epochs|(?:max|num|n)_.*)$/;

/** A loss, and not one part of it: beside a counter it is the record of a step, whatever else it holds. */
const isLoss = /^(?:train|eval|val|valid|test)?[_/]?loss$/i;

/** So many names that sound like choices (`completions/min_length`) a record of a step may have to each other one. */
const choicesOfStep = 3;

/** The last part of a flattened name. */
function leaf(name: string): string {
	return name.slice(name.lastIndexOf('/') + 1);
}

/**
What the fields of a dictionary are about, judged by their names: figures at a moment, figures of the whole run, choices
made before training. Undefined for a dictionary that has nothing to do with training.
*/
export function aboutOf(fields: readonly Field[]): FieldRecord['about'] | undefined {
	let figures = 0;
	let counters = 0;
	let choices = 0;
	let numbers = 0;
	let hasLoss = false;

	for (const {name, value} of fields) {
		const kind = nameKind(name.length > 60 ? leaf(name) : name);
		choices += kind === 'setting' ? 1 : 0;

		if (typeof value === 'number') {
			numbers++;
			hasLoss ||= isLoss.test(name);
			figures += kind === 'figure' ? 1 : 0;
			counters += kind === 'counter' && !totals.test(name) ? 1 : 0;
		}
	}

	if (fields.some(({name}) => closing.has(name))) {
		return 'result';
	}

	const states = figures > 0 || (counters > 0 && numbers > 1);

	// Beside a figure and a counter there may be any text: a structured logger adds a time, a level, a message.
	const mostlyNumbers = numbers * 2 >= fields.length || (figures > 0 && counters > 0);

	const choicesAllowed = (figures + counters) * (hasLoss && counters > 0 ? choicesOfStep : 1);

	if (states && choices <= choicesAllowed && mostlyNumbers) {
		return 'point';
	}

	return choices > 0 || fields.some(({name}) => /learning_rate|^lr$|^epochs$/.test(leaf(name)))
		? 'settings'
		: undefined;
}
