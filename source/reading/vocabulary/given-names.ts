import {counterOf} from './counters.js';
import {directionOf} from './direction.js';
import type {Meaning} from './meaning.js';
import {canonicalMetric} from './metrics.js';
import {nameWords} from './name-words.js';
import {takeSplit} from './split/take-split.js';

/** What the user says of names in the log: `loss` is what the log calls `objective`, `validation loss` its `dev_cost`. */
export type GivenName = {readonly meaning: string; readonly name: string};

export type GivenNames = {
	/** As they stand in the log, in lower case. */
	readonly names: readonly string[];
	readonly meanings: ReadonlyMap<string, Meaning>;
};

let spoken: GivenNames | undefined;

/** Prepares what the user says of names; undefined where that is nothing. */
export function createGivenNames(given: readonly GivenName[]): GivenNames | undefined {
	return given.length === 0
		? undefined
		: {
				names: given.map(({name}) => name.trim().toLowerCase()),
				meanings: new Map(given.map(({name, meaning}) => [keyOf(name), meaningOf(meaning)])),
			};
}

/** Runs `work` with the user's names in force. Readers of several logs take turns: names are those of the reader at work. */
export function speaking<Result>(given: GivenNames | undefined, work: () => Result): Result {
	if (given === undefined) {
		return work();
	}

	spoken = given;
	try {
		return work();
	} finally {
		spoken = undefined;
	}
}

/** What the user has said of a name. */
export function givenMeaning(name: string): Meaning | undefined {
	return spoken?.meanings.get(keyOf(name));
}

/** Whether a name that the user has named stands in the text. */
export function hasGivenName(text: string): boolean {
	if (spoken === undefined) {
		return false;
	}

	const lower = text.toLowerCase();
	return spoken.names.some(name => lower.includes(name));
}

function keyOf(name: string): string {
	return nameWords(name).join(' ');
}

function meaningOf(meaning: string): Meaning {
	const words = nameWords(meaning);
	const counter = counterOf(words);
	if (counter !== undefined) {
		return {kind: 'counter', ...counter, split: undefined};
	}

	const {split, rest} = takeSplit(words);
	const metric = canonicalMetric(rest) ?? rest.join('_');
	const direction =
		metric === 'learning_rate' || metric === 'grad_norm' ? 'none' : directionOf(metric.split('_'));
	return {kind: 'metric', split, metric, direction, known: true};
}
