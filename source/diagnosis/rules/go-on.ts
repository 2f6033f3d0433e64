import {trackRowAt} from '../../run/moment.js';
import type {AdviceRequest} from '../advice/advise.js';
import {epochsDone} from '../summary/curve.js';
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

	const done = Math.round(epoch);
	const [from, to] = done <= manyEpochs ? [3, 4] : [1.25, 1.5];
	return [{id: 'train-longer', numbers: {from: round(from * done), to: round(to * done)}}, ...stopping];
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
	const evaluations = Math.max(1, scene.turning()?.evaluations ?? 0);
	const interval = epoch === undefined ? undefined : epoch / evaluations;
	const all = interval && epochs ? Math.max(evaluations, epochs / interval) : evaluations;
	// Of three evaluations nobody waits for three.
	const fewest = Math.min(patience.least, Math.max(1, Math.round(all) - 2));
	const count = Math.min(patience.most, Math.max(fewest, Math.ceil(all / 10)));
	return {
		id: 'early-stopping',
		numbers: {patience: count, epochs: interval && Math.round(count * interval)},
	};
}

/** Epochs done, and planned where the log or its settings say so. */
export function epochsOf(scene: Scene): {epoch: number | undefined; epochs: number | undefined} {
	const curve = scene.lossCurve();
	const {run} = scene.material;
	const epochs = run.track.epochs[trackRowAt(run, {line: scene.line})];
	return {
		epoch: curve && epochsDone(curve),
		epochs: epochs === undefined || Number.isNaN(epochs) ? plannedEpochs(scene) : epochs,
	};
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
