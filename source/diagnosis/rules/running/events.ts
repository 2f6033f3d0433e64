import {lengthAt} from '../../../run/moment.js';
import type {RunEvent} from '../../../run/run.js';
import type {Scene} from '../../summary/scene.js';

/** What happened after the last point that was known when the log had the scene's lines, in the log's order. */
export function eventsAfterLastPoint(scene: Scene): readonly RunEvent[] {
	const {run} = scene.material;
	const last = lastPointLine(scene);
	return run.events.filter(event => event.line > last && event.line <= scene.line);
}

/** Line of the last figure of all that the log had when it had the scene's lines; 0 before the first. */
export function lastPointLine(scene: Scene): number {
	let last = 0;
	for (const {columns} of scene.material.run.series) {
		last = Math.max(last, columns.line[lengthAt(columns, scene) - 1] ?? 0);
	}

	return last;
}

export type Fatal = 'traceback' | 'out-of-memory' | 'killed' | 'cancelled';

/** Whether a run does not go on after it. */
export function isFatal(event: string): event is Fatal {
	return event === 'traceback' || event === 'out-of-memory' || event === 'killed' || event === 'cancelled';
}
