import type {AdviceRequest} from '../../advice/advise.js';
import type {CauseId} from '../../cause.js';
import type {Position} from '../../finding.js';
import {onsetOf} from '../../statistics/onset.js';
import {positionOf} from '../../summary/curve.js';
import type {CurveSummary} from '../../summary/curve-summary.js';
import type {Scene} from '../../summary/scene.js';

export type TurnedUp = {
	/** First point of the rise from the lowest level. */
	readonly since: Position;

	/** What the learning rate says of the rise: it leads the causes, and the advice. */
	readonly causes: readonly CauseId[];
	readonly advice: readonly AdviceRequest[];
};

/** Where a loss began to rise from its lowest level, and whether the learning rate had leapt up just before. */
export function turnedUp(scene: Scene, loss: CurveSummary): TurnedUp {
	const {curve, blocks, lowAt, low, end} = loss;
	const {length} = curve.values;
	const from = Math.max(0, Math.min(length - 1, Math.floor((lowAt - 1 / blocks.length) * length)));
	const since = positionOf(curve, onsetOf(curve.values, from, low, end));
	const jumped = rateJumped(scene, curve.lines[from] ?? 0, since.line);
	return {
		since,
		causes: jumped ? ['rate-jump'] : [],
		advice: jumped ? [{id: 'check-schedule', numbers: {}}] : [],
	};
}

/** Whether the learning rate jumped after line `from`, and not after line `to`. */
function rateJumped(scene: Scene, from: number, to: number): boolean {
	const rate = scene.rate();
	return (rate?.rises() ?? []).some(({index}) => {
		const line = rate?.curve.lines[index] ?? 0;
		return line > from && line <= to;
	});
}
