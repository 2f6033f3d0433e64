import type {ListedRun} from '../../../source/compare/order-summaries.js';
import {summariseRun} from '../../../source/compare/summarise-run.js';
import {diagnose} from '../../../source/diagnosis/diagnose.js';
import {progress} from '../../../source/run/progress/progress.js';
import {latest} from '../../../source/run/run.js';
import {runOf, type Told} from '../../run/run-of.js';

/** A run of a list, as its log tells it. `minutes` ago it was changed last. */
export const listed = (name: string, log: readonly Told[], minutes = 0, isPart = false): ListedRun => {
	const run = runOf(log);
	const now = Date.UTC(2026, 0, 1);
	const diagnosis = diagnose(run, latest, {target: undefined, now, following: false});
	const modified = now - minutes * 60_000;
	return {
		path: `/runs/${name}`,
		name,
		modified,
		summary: summariseRun(run, progress(run, {now, modified}), diagnosis, isPart),
	};
};

/** Epochs with a training and a validation loss. */
export const epochs = (losses: readonly number[], total = losses.length): readonly Told[] =>
	losses.map((loss, index) => ({epoch: index + 1, epochs: total, loss, valLoss: loss + 0.05}));
