import type {Moment, Run} from '../run/run.js';
import {diagnoseFrom} from './diagnose-from.js';
import type {Diagnosis, Forecast} from './finding.js';
import {type Chronicle, createChronicle, type Tracks} from './memory/chronicle.js';
import {forecastOf} from './outlook/forecast.js';
import {type DiagnoseOptions, gather, plainOptions, sceneAt} from './summary/scene.js';

/**
Diagnoses one run again and again as it grows, and at any moment of its past. What was found at a moment depends on the
log up to that moment alone: moving back gives what was known then. Verdicts are kept, so that a new point costs one
verdict at most, and moving about costs none.
*/
export type Diagnoser = {
	readonly diagnose: (run: Run, at: Moment, options?: DiagnoseOptions) => Diagnosis;
};

export function createDiagnoser(): Diagnoser {
	const chronicles = new Map<number, {readonly chronicle: Chronicle; readonly mark: string}>();
	const forecasts = new WeakMap<Tracks, Forecast | undefined>();
	return {
		diagnose(run, at, options = plainOptions) {
			const material = gather(run, at, options);
			const segment = material.segment?.line ?? 0;
			const mark = markOf(run);
			let kept = chronicles.get(segment);
			if (!kept || kept.mark !== mark || kept.chronicle.end() > lastLine(run)) {
				kept = {chronicle: createChronicle(), mark};
				chronicles.set(segment, kept);
			}

			kept.chronicle.extend(material);
			const {line, tracks} = kept.chronicle.at(at.line);
			if (!forecasts.has(tracks)) {
				forecasts.set(tracks, forecastOf(sceneAt(material, line)));
			}

			return diagnoseFrom(material, tracks, forecasts.get(tracks));
		},
	};
}

/** Tells a log from another that took its place. */
function markOf(run: Run): string {
	return run.series
		.slice(0, 4)
		.map(({key, columns}) => `${key} ${columns.first[0]}`)
		.join();
}

function lastLine(run: Run): number {
	return Math.max(...run.series.map(({columns}) => columns.line[columns.length - 1] ?? 0));
}
