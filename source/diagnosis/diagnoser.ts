import type {Moment, Run} from '../run/run.js';
import {diagnoseFrom} from './diagnose-from.js';
import type {Diagnosis, Forecast} from './diagnosis.js';
import {type Chronicle, createChronicle, type Tracks} from './memory/chronicle.js';
import {forecastOf} from './outlook/forecast.js';
import {type DiagnoseOptions, gather, type Material, plainOptions} from './summary/material.js';
import {sceneAt} from './summary/scene.js';

/**
Diagnoses one run again and again as it grows, and at any moment of its past. What was found at a moment depends on the
log up to that moment alone: moving back gives what was known then. Verdicts are kept, so that a new point costs one
verdict at most, and moving about costs none.
*/
export type Diagnoser = {
	readonly diagnose: (run: Run, at: Moment, options?: DiagnoseOptions) => Diagnosis;

	/**
	Takes up verdicts beforehand, for as long as there is time: the first question about a long run costs hundreds of them.

	@param isTimeUp - Asked after each verdict.
	@returns whether `diagnose` would now answer without any.
	*/
	readonly prepare: (run: Run, at: Moment, options: DiagnoseOptions, isTimeUp: () => boolean) => boolean;
};

/** What is kept: forecasts of the latest verdict and of those that the cursor stood at last, verdicts of the latest segments. */
const most = {forecasts: 8, chronicles: 32} as const;

export function createDiagnoser(): Diagnoser {
	const chronicles = new Map<number, {readonly chronicle: Chronicle; readonly mark: string}>();
	const forecasts = new Map<Tracks, Forecast | undefined>();
	const chronicleOf = ({run, segment}: Material): Chronicle => {
		const line = segment?.line ?? 0;
		const mark = markOf(run);
		const kept = chronicles.get(line);
		if (kept?.mark === mark && kept.chronicle.end() <= lastLine(run)) {
			return kept.chronicle;
		}

		const chronicle = createChronicle();
		chronicles.set(line, {chronicle, mark});
		keepLatest(chronicles, most.chronicles);
		return chronicle;
	};

	return {
		diagnose(run, at, options = plainOptions) {
			const material = gather(run, at, options);
			const chronicle = chronicleOf(material);
			chronicle.extend(material);
			const {line, tracks} = chronicle.at(at.line);
			if (!forecasts.has(tracks)) {
				forecasts.set(tracks, forecastOf(sceneAt(material, line)));
				keepLatest(forecasts, most.forecasts);
			}

			return diagnoseFrom(material, tracks, forecasts.get(tracks));
		},
		prepare(run, at, options, isTimeUp) {
			const material = gather(run, at, options);
			return chronicleOf(material).extend(material, isTimeUp);
		},
	};
}

function keepLatest(map: Map<unknown, unknown>, count: number): void {
	for (const oldest of [...map.keys()].slice(0, -count)) {
		map.delete(oldest);
	}
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
