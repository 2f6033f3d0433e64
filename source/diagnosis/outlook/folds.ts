import type {Run, Segment} from '../../run/run.js';
import type {Folds} from '../diagnosis.js';
import {deviation, mean} from '../statistics/mean.js';
import {bestPointOf, type Curve} from '../summary/curve.js';
import {curveOf} from '../summary/curve-of.js';
import type {Material} from '../summary/material.js';
import type {Ending} from './ending.js';
import {measureIn} from './measure.js';

/**
What several folds amount to: the mean of the best of each, and their standard deviation; of what the run is judged by, and
of the accuracy of validation. Only where the log itself names the folds, and of those that are over.

@param ending - Why no more will come of the latest; undefined while it may go on.
*/
export function foldsOf(material: Material, line: number, ending: Ending | undefined): readonly Folds[] {
	const {run, validationAccuracy} = material;
	const segments = run.segments.filter(segment => segment.line <= line);
	if (segments.length < 2 || !areFolds(run, segments)) {
		return [];
	}

	const isOver = ending !== undefined || isAtRest(material, line);
	const ends = segments.slice(1).map(segment => segment.line - 0.5);
	const curves = new Set([measureIn(material), validationAccuracy].filter(curve => curve !== undefined));
	return [...curves].flatMap(curve => meanOf(curve, isOver ? [...ends, line] : ends));
}

/** Each after the first begins at a fold that the log names. */
function areFolds({events}: Run, segments: readonly Segment[]): boolean {
	return segments
		.slice(1)
		.every((segment, index) =>
			events.some(
				({event, line}) => event === 'fold' && line >= (segments[index]?.line ?? 0) && line <= segment.line,
			),
		);
}

/** Nobody waits for more of a log that is not followed. */
function isAtRest({run: {track}, options}: Material, line: number): boolean {
	return !options.following && (track.line[track.length - 1] ?? 0) <= line;
}

function meanOf({run, series}: Curve, ends: readonly number[]): readonly Folds[] {
	const best = ends
		.map(line => bestPointOf(curveOf(run, series, {line})).value)
		.filter(value => !Number.isNaN(value));
	if (best.length < 2) {
		return [];
	}

	const {split, metric} = series;
	return [{split, metric, folds: best.length, mean: mean(best), deviation: deviation(best)}];
}
