import {expect, test} from 'vitest';
import type {DiagnoseOptions} from '../../../source/diagnosis/diagnose.js';
import type {FindingId, FindingState, Severity} from '../../../source/diagnosis/finding.js';
import {type Curves, diagnosisOf, find} from '../run-of.js';

/** A run, and what the diagnosis must say of it: the state and severity of a finding, or that it is absent. */
export type Case = {
	readonly name: string;
	readonly run: Curves;
	readonly options?: Partial<DiagnoseOptions>;
	readonly says: readonly [FindingState, Severity] | 'nothing' | 'too few';
};

export function expectFindings(id: FindingId, cases: readonly Case[]): void {
	for (const {name, run, options, says} of cases) {
		test(`${id}: ${name}`, () => {
			const diagnosis = diagnosisOf(run, options);
			const finding = find(diagnosis, id);
			if (says === 'nothing' || says === 'too few') {
				expect(finding).toBeUndefined();
			} else {
				expect([finding?.state, finding?.severity]).toEqual(says);
				for (const figure of Object.values(finding?.evidence ?? {})) {
					expect(figure).not.toBeNaN();
				}
			}

			if (says === 'too few') {
				expect(diagnosis.notChecked.find(one => one.id === id)?.because).toMatch(/^too-few-/);
			}
		});
	}
}
