import type {Field, FieldRecord} from '../../reading/format.js';

/** Groups under which detectron2 writes the figures of an evaluation. */
const detectron = /^(?:bbox|segm|keypoints|sem_seg|panoptic_seg|panoptic)\//;

/**
Gives evaluation rows the split that they leave unsaid.

- mmengine's `scalars.json`: a training row counts epoch, iter and step; an evaluation row only step, which is the epoch
  in runs that count by epoch (mmengine, `LoggerHook.after_val_epoch`).
- detectron2's `metrics.json`: an evaluation row names its figures by task.
*/
export class EvaluationRows {
	private epoch: number | undefined;
	private step: number | undefined;

	place(record: FieldRecord): FieldRecord {
		if (record.about !== 'point' || record.split !== undefined) {
			return record;
		}

		const epoch = numberOf(record.fields, 'epoch');
		const step = numberOf(record.fields, 'step');

		if (epoch !== undefined && step !== undefined && numberOf(record.fields, 'iter') !== undefined) {
			this.epoch = epoch;
			this.step = step;
			return record;
		}

		if (this.step !== undefined && step !== undefined && epoch === undefined) {
			const counts = step === this.epoch && step !== this.step ? 'epoch' : 'step';
			const fields = record.fields.map(field => (field.name === 'step' ? {...field, name: counts} : field));
			return {...record, split: 'validation', fields};
		}

		const byTask = record.fields.some(({name}) => detectron.test(name));
		return byTask && numberOf(record.fields, 'total_loss') === undefined
			? {...record, split: 'validation'}
			: record;
	}
}

function numberOf(fields: readonly Field[], name: string): number | undefined {
	const value = fields.find(field => field.name === name)?.value;
	return typeof value === 'number' ? value : undefined;
}
