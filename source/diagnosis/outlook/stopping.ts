import type {Finding, Stopping} from '../finding.js';
import {overfitting} from '../rules/pair/overfitting.js';
import type {Scene} from '../summary/scene.js';
import {overfitting as thresholds} from '../thresholds.js';

/**
Whether to stop: three overfitting verdicts in a row, each on a new evaluation. `scenes` are the latest evaluations,
latest first. Undefined where training and validation cannot be compared.
*/
export function stoppingOf(scenes: readonly Scene[]): Stopping | undefined {
	const [now] = scenes;
	if (!now || overfitting.needs(now)) {
		return undefined;
	}

	let verdicts = 0;
	for (const scene of scenes) {
		if (overfitting.needs(scene) || (overfitting.check(scene)?.strength ?? 0) < 1) {
			break;
		}

		verdicts++;
	}

	return {advised: verdicts >= thresholds.stopAfter, verdicts, needed: thresholds.stopAfter};
}

/** Tells the overfitting finding how many verdicts in a row it rests on. */
export function withVerdicts(finding: Finding, stopping: Stopping | undefined): Finding {
	return finding.id === 'overfitting' && stopping
		? {...finding, evidence: {...finding.evidence, verdicts: stopping.verdicts}}
		: finding;
}
