import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import {firstCharacter} from '../field/first-character.js';
import {toNumber, toValue} from '../field/number.js';
import {record} from '../field/record.js';
import {yoloSamples} from './yolo.samples.js';

/**
The console of Ultralytics YOLO and of YOLOv5 and v7: a header, a training row that a bar refreshes, then a header of the
validation and its row `all`. Names stand only in the headers.
*/
export const yolo: RecordFormat = {
	id: 'yolo',
	samples: yoloSamples,
	open() {
		let names: readonly string[] | undefined;
		let figures: readonly string[] | undefined;
		let epoch: string | undefined;
		let isOver = false;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				const mayBegin = names === undefined ? 'EC' : 'EC0123456789';

				if (text.length > longest || (figures === undefined && !mayBegin.includes(firstCharacter(text)))) {
					return undefined;
				}

				const trimmed = text.trimStart();

				if (/^Epoch\s+gpu_mem\s/i.test(trimmed)) {
					names = trimmed.trimEnd().split(/\s+/);
					return [];
				}

				if (/^\d+ epochs completed in |^Validating \S+\.pt/.test(trimmed)) {
					isOver = true;
					return undefined;
				}

				if (/^Class\s+Images\s/.test(trimmed)) {
					figures = figureNames(trimmed);
					return [];
				}

				if (names !== undefined && /^\d+\/\d+\s/.test(trimmed)) {
					epoch = /^\d+\/\d+/.exec(trimmed)?.[0];
					isOver = false;
					return trainingRow(names, trimmed, line);
				}

				return figures === undefined ? undefined : validationRow(figures, trimmed, line, epoch, isOver);
			},
		};
	},
};

const longest = 4000;

/** The epoch, the memory in use, a figure a column, the size of the images with a bar behind it. */
function trainingRow(
	names: readonly string[],
	text: string,
	line: number,
): readonly FieldRecord[] | undefined {
	const cells = text.split(/\s+/, names.length);

	if (cells.length < names.length || !/^\d[\d.]*(?:[GM]B?)?$/.test(cells[1] ?? '')) {
		return undefined;
	}

	const fields = names.flatMap((name, column): readonly Field[] => {
		const cell = cells[column] ?? '';
		const value = column === 0 ? cell : toNumber(cell);
		const isFigure = !/^(?:gpu_mem|img_size|size)$/i.test(name);
		return value === undefined || !isFigure ? [] : [{name, value}];
	});

	return fields.length < 2 ? undefined : [record(line, fields, {split: 'train', replaces: true})];
}

/**
The names of the figures: `Box(P R mAP50 mAP50-95)` opens the figures of boxes, `Mask(` or `Pose(` those of another task
after them, which take its name. A bar may follow the last one.
*/
function figureNames(text: string): readonly string[] {
	const names: string[] = [];
	let task = '';

	for (const word of text.split(/\s+/, 20)) {
		const [, opened, name] = /^(?:([A-Za-z]+)\()?([\w@.:-]+?)\)?:?$/.exec(word) ?? [];

		if (name === undefined || /^\d+%?$/.test(name)) {
			break;
		}

		task = opened === undefined ? task : opened === 'Box' ? '' : `${opened}/`;
		names.push(`${task}${name}`);

		if (word.endsWith(':')) {
			break;
		}
	}

	return names;
}

/** Only the row of all classes is a figure of the run; the rows by class that follow it are passed over. */
function validationRow(
	names: readonly string[],
	text: string,
	line: number,
	epoch: string | undefined,
	isOver: boolean,
): readonly FieldRecord[] | undefined {
	const cells = text.trimEnd().split(/\s+/, names.length + 6);
	const head = cells.length - (names.length - 1);

	if (
		head < 1 ||
		toNumber(cells[0] ?? '') !== undefined ||
		cells.slice(head).some(cell => toNumber(cell) === undefined)
	) {
		return undefined;
	}

	if (cells[0] !== 'all') {
		return [];
	}

	const fields = names.slice(1).map((name, column) => ({name, value: toValue(cells[head + column] ?? '')}));
	const place = epoch === undefined ? [] : [{name: 'Epoch', value: epoch}];
	return isOver
		? // The best weights, evaluated once more: no further point of the curve.
			[record(line, fields.slice(2), {split: 'validation', about: 'result'})]
		: [record(line, [...place, ...fields.slice(2)], {split: 'validation'})];
}
