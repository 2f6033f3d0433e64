import type {FieldRecord} from '../format.js';
import {numberOf} from './number-of.js';
import {planRecord, type RecordPlan} from './record-plan.js';

/** Kinds of record that take turns in a log: training, an evaluation or two, a summary. */
const most = 4;

type Kept = {
	readonly record: FieldRecord;
	readonly plan: RecordPlan;

	/** Per field: its value is a number, or spells one. */
	readonly numbers: readonly boolean[];
};

/** Gives a record its plan: the records of a log have a few kinds, over and over. */
export function createRecordPlans(): (record: FieldRecord) => RecordPlan {
	const plans: Kept[] = [];
	return record => {
		const at = plans.findIndex(kept => isOfKind(record, kept));
		const kept = plans[at] ?? {
			record,
			plan: planRecord(record),
			numbers: record.fields.map(({value}) => numberOf(value) !== undefined),
		};
		if (at !== 0) {
			plans.splice(at < 0 ? most - 1 : at, 1);
			plans.unshift(kept);
		}

		return kept.plan;
	};
}

function isOfKind({fields, split}: FieldRecord, {record, numbers}: Kept): boolean {
	if (split !== record.split || fields.length !== record.fields.length) {
		return false;
	}

	for (let index = 0; index < fields.length; index++) {
		const field = fields[index];
		if (
			field?.name !== record.fields[index]?.name ||
			(typeof field?.value === 'number' || (field && numberOf(field.value) !== undefined)) !== numbers[index]
		) {
			return false;
		}
	}

	return true;
}
