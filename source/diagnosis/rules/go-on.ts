import {trackRowAt} from '../../run/moment.js';
import type {AdviceRequest} from '../advice/advise.js';
import {epochsDone} from '../summary/curve.js';
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
			? [{id: 'early-stopping', numbers: {patience: Math.max(3, Math.ceil((epochs ?? epoch ?? 0) / 10))}}]
			: [{id: 'add-validation', numbers: {}}];
	if (planned || epoch === undefined || epoch < 1) {
		return [{id: 'keep-training', numbers: {done: epoch, total: epochs}}, ...stopping];
	}

	const done = Math.round(epoch);
	const [from, to] = done <= manyEpochs ? [3, 4] : [1.25, 1.5];
	return [
		{id: 'train-longer', numbers: {from: Math.ceil(from * done), to: Math.ceil(to * done)}},
		...stopping,
	];
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
