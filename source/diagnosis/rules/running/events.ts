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
		for (let index = columns.length - 1; index >= 0; index--) {
			const line = columns.line[index] ?? 0;
			if (line <= scene.line) {
				last = Math.max(last, line);
				break;
			}
		}
	}

	return last;
}

export type Fatal = 'traceback' | 'out-of-memory' | 'killed' | 'cancelled';

/** Whether a run does not go on after it. */
export function isFatal(event: string): event is Fatal {
	return event === 'traceback' || event === 'out-of-memory' || event === 'killed' || event === 'cancelled';
}
