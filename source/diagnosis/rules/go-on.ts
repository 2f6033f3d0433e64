import {trackRowAt} from '../../run/moment.js';
import type {AdviceRequest} from '../advice/advise.js';
import {type Curve, epochsDone, pointsOf} from '../summary/curve.js';
import {howMuchWorse} from '../summary/pair-summary.js';
import type {Scene} from '../summary/scene.js';

/** Share of the planned epochs from which on a longer plan is worth naming. */
const nearlyDone = 0.75;

/** Epochs beyond which nobody should be sent three times as far. */
const manyEpochs = 50;

/**
What to do while the loss still falls: go on with the plan, and where the plan is nearly done or unknown, a longer one,
three to four times as long, with early stopping to end it.
*/
export function goOn(scene: Scene): readonly AdviceRequest[] {
	const {epoch, epochs} = epochsOf(scene);

	const planned = epochs !== undefined && epoch !== undefined && epoch < nearlyDone * epochs;
	const stopping: readonly AdviceRequest[] =
		(scene.material.validation ?? scene.material.validationMetric)
			? [stopEarly(scene)]
			: [{id: 'add-validation', numbers: {}}];
	const pair = scene.turning();
	if (pair && howMuchWorse(pair) >= 1) {
		return stopping;
	}

	if (planned || epoch === undefined || epoch < 1) {
		const done = epoch === undefined || epoch < 1 ? epoch : Math.floor(epoch);
		return [{id: 'keep-training', numbers: {done, total: epochs}}, ...stopping];
	}

	const plan = Math.max(Math.round(epoch), epochs ?? 0);
	const [from, to] = plan <= manyEpochs ? [3, 4] : [1.25, 1.5];
	return [{id: 'train-longer', numbers: {from: round(from * plan), to: round(to * plan)}}, ...stopping];
}

/** Up to two digits: nobody knows better how far to go. */
function round(epochs: number): number {
	return epochs < 100 ? Math.ceil(epochs) : Number(epochs.toPrecision(2));
}

/** Fewest and most evaluations to wait for a better one. */
const patience = {least: 3, most: 20};

/** Early stopping with a patience of a tenth of the evaluations that the run will have. */
export function stopEarly(scene: Scene): AdviceRequest {
	const {epoch, epochs} = epochsOf(scene);
	const curve = scene.turning()?.validation ?? scene.validation();
	const evaluations = Math.max(1, curve ? pointsOf(curve) : 0);
	const interval = curve && epochsBetween(curve);
	const usual = interval ?? (epoch && epoch / evaluations);
	const planned = usual && epochs ? Math.max(evaluations, epochs / usual) : undefined;
	// Of three evaluations nobody waits for three; how many there will be is known of a plan alone.
	const fewest = planned ? Math.min(patience.least, Math.max(1, Math.round(planned) - 2)) : patience.least;
	const count = Math.min(patience.most, Math.max(fewest, Math.ceil((planned ?? evaluations) / 10)));
	return {
		id: 'early-stopping',
		numbers: {patience: count, epochs: interval && Math.round(count * interval)},
	};
}

/** Epochs from one evaluation to the next: a resumed run, or one with figures of validation alone, need not start at 0. */
function epochsBetween(curve: Curve): number | undefined {
	const [first = 0] = curve.at;
	const points = pointsOf(curve) - (curve.points[0] ?? 0);
	const epochs = (epochsDone(curve) ?? Number.NaN) - (curve.series.columns.epoch[first] ?? Number.NaN);
	return epochs > 0 && points > 0 ? epochs / points : undefined;
}

/** Epochs done, and planned where the log or its settings say so, in epochs or in steps. */
export function epochsOf(scene: Scene): {epoch: number | undefined; epochs: number | undefined} {
	const curve = scene.lossCurve();
	const {track} = scene.material.run;
	const row = trackRowAt(scene.material.run, {line: scene.line});
	const epochs = track.epochs[row] ?? Number.NaN;
	const epoch = curve && epochsDone(curve);
	return {
		epoch,
		epochs:
			epochs > 0
				? epochs
				: (plannedEpochs(scene) ?? (curve && epoch && bySteps(curve, epoch, track.steps[row]))),
	};
}

/** The bar that tells the step may be so many steps behind the figures. */
const lag = 2;

/** Of more epochs than this the exact number is not looked for. */
const mostEpochs = 10_000;

/** Epochs that so many steps come to, in a run that has had whole epochs: as many as divide the steps, where there are such. */
function bySteps({series, at}: Curve, epoch: number, steps = Number.NaN): number | undefined {
	const step = series.columns.step[at[at.length - 1] ?? 0] ?? Number.NaN;
	if (!(epoch >= 1 && step > 0 && steps >= step)) {
		return undefined;
	}

	const most = Math.round((epoch * steps) / step);
	let epochs = most;
	while (most <= mostEpochs && steps % epochs !== 0 && epochs > (epoch * steps) / (step + lag)) {
		epochs--;
	}

	return steps % epochs === 0 ? epochs : most;
}

const epochSettings = ['num_train_epochs', 'num_epochs', 'max_epochs', 'n_epochs', 'epochs'];

function plannedEpochs(scene: Scene): number | undefined {
	const {settings} = scene.material.run;
	for (const name of epochSettings) {
		const value = Number(settings.get(name) ?? settings.get(`--${name}`));
		if (Number.isFinite(value) && value > 0) {
			return value;
		}
	}

	return undefined;
}
