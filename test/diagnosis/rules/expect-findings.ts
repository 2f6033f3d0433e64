import {describe, expect, test} from 'vitest';
import {type DiagnoseOptions, plainOptions} from '../../../source/diagnosis/diagnose.js';
import type {FindingId, FindingState, Severity} from '../../../source/diagnosis/finding.js';
import {rules} from '../../../source/diagnosis/rules/index.js';
import {gather} from '../../../source/diagnosis/summary/material.js';
import {sceneAt} from '../../../source/diagnosis/summary/scene.js';
import {latest} from '../../../source/run/run.js';
import {type Curves, diagnosisOf, find, runOf} from '../run-of.js';

type Told = readonly [FindingState, Severity];

/** A run, and what the diagnosis must say of it. */
type Case = {
	readonly name: string;
	readonly run: Curves;
	readonly options?: Partial<DiagnoseOptions>;
};

type Telling<Says> = Case & {readonly says: Says};

/** One at least. */
type Some<Value> = readonly [Value, ...Value[]];

/** The cases of one rule. A rule without one of the three kinds has not been tested. */
export type Table = {
	/** Runs that it must tell of: in which state, how severely. */
	readonly fires: Some<Telling<Told>>;

	/** Runs of which it must say nothing. */
	readonly silent: Some<Case>;

	/**
	Runs that are all but too short for it. `too few`: it says nothing yet, and that it wants more. A fact needs one point:
	then the edge is that point.
	*/
	readonly edge: Some<Telling<Told | 'nothing' | 'too few'>>;
};

export function expectFindings(id: FindingId, {fires, silent, edge}: Table): void {
	const quiet = silent.map(one => ({...one, says: 'nothing' as const}));
	describe(id, () => {
		for (const [kind, cases] of [
			['fires', fires],
			['silent', quiet],
			['edge', edge],
		] as const) {
			test.each(cases)(`${kind}: $name`, ({run, options, says}) => {
				expectSaid(id, run, options, says);
			});
		}
	});
}

function expectSaid(
	id: FindingId,
	curves: Curves,
	options: Partial<DiagnoseOptions> | undefined,
	says: Told | 'nothing' | 'too few',
): void {
	const finding = find(diagnosisOf(curves, options), id);
	if (says === 'nothing' || says === 'too few') {
		expect(finding).toBeUndefined();
	} else {
		expect([finding?.state, finding?.severity]).toEqual(says);
		for (const figure of Object.values(finding?.evidence ?? {})) {
			expect(figure).not.toBeNaN();
		}
	}

	if (says === 'too few') {
		const scene = sceneAt(gather(runOf(curves), latest, {...plainOptions, ...options}), latest.line);
		expect(rules.find(rule => rule.id === id)?.needs(scene)?.because).toMatch(/^too-few-/);
	}
}
