import {lengthAt} from '../moment.js';
import type {Moment, Run} from '../run.js';

type Figure = {readonly line: number; readonly key: string; readonly step: number};

/** Where an evaluation ends. `step` is NaN where it is not known. */
export type EvaluationEnd = Pick<Figure, 'line' | 'step'>;

/**
Where the evaluations of a run end, by rising lines. Figures belong to one evaluation as long as none of them comes a
second time and none is of another step: a log may spread an evaluation over many lines, and training goes on between.
*/
export const evaluationEnds = (run: Run, at: Moment): readonly EvaluationEnd[] => {
	const figures: Figure[] = [];
	for (const {key, split, columns} of run.series) {
		const length = split === 'train' ? 0 : lengthAt(columns, at);
		for (let index = 0; index < length; index++) {
			figures.push({
				line: columns.line[index] ?? Number.NaN,
				key,
				step: columns.step[index] ?? Number.NaN,
			});
		}
	}

	figures.sort((a, b) => a.line - b.line);
	const ends: EvaluationEnd[] = [];
	const seen = new Set<string>();
	let before: Figure | undefined;
	for (const figure of figures) {
		if (before !== undefined && (seen.has(figure.key) || isElsewhere(before.step, figure.step))) {
			ends.push(before);
			seen.clear();
		}

		seen.add(figure.key);
		before = figure;
	}

	return before === undefined ? ends : [...ends, before];
};

const isElsewhere = (step: number, other: number): boolean =>
	!Number.isNaN(step) && !Number.isNaN(other) && step !== other;
