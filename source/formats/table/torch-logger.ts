import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {isName} from '../field/names.js';
import {toNumber} from '../field/number.js';
import {record} from '../field/record.js';
import {nameKind} from '../field/words.js';
import {torchLoggerSamples} from './torch-logger.samples.js';

/**
The file of Torch7's `optim.Logger`, often of one column: names in the first line, figures in the others, a tab behind each.
A row is one epoch or one batch, which the file does not say.
*/
export const torchLogger: RecordFormat = {
	id: 'torch-logger',
	samples: torchLoggerSamples,
	open() {
		let names: readonly string[] | undefined;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				const cells = line > firstLines && names === undefined ? undefined : cellsOf(text);
				if (line <= firstLines && cells?.every(isHeading) === true && cells.some(isFigure)) {
					names = cells.map(plainName);
					return [];
				}

				const values = cells?.map(cell => toNumber(cell));
				if (values === undefined || values.length !== names?.length) {
					names = undefined;
					return undefined;
				}

				const fields = values.flatMap((value, index) =>
					value === undefined ? [] : [{name: names?.[index] ?? '', value}],
				);
				return fields.length === 0 ? undefined : [record(line, fields)];
			},
		};
	},
};

const longest = 1000;

/** Where the names stand: first, but for what a script says before. */
const firstLines = 5;

/** The cells of a line that ends in a tab. */
function cellsOf(text: string): readonly string[] | undefined {
	return text.length <= longest && text.endsWith('\t')
		? text
				.slice(0, -1)
				.split('\t')
				.map(cell => cell.trim())
		: undefined;
}

/** `% mean class accuracy (train set)` */
const percentOf = /^% mean class accuracy \((\w+) set\)$/;

const plainName = (cell: string): string => cell.replace(percentOf, '$1 accuracy');

const isHeading = (cell: string): boolean => percentOf.test(cell) || isName(cell);

const isFigure = (cell: string): boolean => nameKind(cell) === 'figure';
