import type {Field, FieldRecord} from '../../reading/format.js';

/** Groups under which detectron2 writes the figures of an evaluation. */
const detectron = /^(?:bbox|segm|keypoints|sem_seg|panoptic_seg|panoptic)\//;

/**
Puts right what rows of JSON say of their place in a way of their own. It remembers the training row before.

- mmengine's `scalars.json`: a training row counts epoch, iter and step; an evaluation row only step, which is the epoch
  in runs that count by epoch (mmengine, `LoggerHook.after_val_epoch`).
- mmcv 1.x: the iter of an evaluation row may be the length of its loader.
- detectron2's `metrics.json`: an evaluation row names its figures by task.
- fairseq: `update` is the epoch as a fraction (fairseq, `progress_bar.JsonProgressBar`).
*/
export class RowPlaces {
	private epoch: number | undefined;
	private step: number | undefined;
	private iter: number | undefined;

	place(record: FieldRecord): FieldRecord {
		if (record.about !== 'point') {
			return record;
		}

		const {fields} = record;
		const epoch = numberOf(fields, 'epoch');
		const step = numberOf(fields, 'step');
		const iter = numberOf(fields, 'iter');

		if (record.split === 'validation') {
			return iter === undefined || iter === this.iter ? record : {...record, fields: without(fields, 'iter')};
		}

		if (numberOf(fields, 'update') !== undefined && numberOf(fields, 'num_updates') !== undefined) {
			return {...record, fields: renamed(without(fields, 'epoch'), 'update', 'epoch')};
		}

		this.iter = iter ?? this.iter;

		if (epoch !== undefined && step !== undefined && iter !== undefined) {
			this.epoch = epoch;
			this.step = step;
			return record;
		}

		if (record.split === undefined && this.step !== undefined && step !== undefined && epoch === undefined) {
			const counts = step === this.epoch && step !== this.step ? 'epoch' : 'step';
			return {...record, split: 'validation', fields: renamed(fields, 'step', counts)};
		}

		const byTask = record.split === undefined && fields.some(({name}) => detectron.test(name));
		return byTask && numberOf(fields, 'total_loss') === undefined ? {...record, split: 'validation'} : record;
	}
}

function numberOf(fields: readonly Field[], name: string): number | undefined {
	const value = fields.find(field => field.name === name)?.value;
	return typeof value === 'number' ? value : undefined;
}

function without(fields: readonly Field[], name: string): readonly Field[] {
	return fields.filter(field => field.name !== name);
}

function renamed(fields: readonly Field[], from: string, to: string): readonly Field[] {
	return fields.map(field => (field.name === from ? {...field, name: to} : field));
}
