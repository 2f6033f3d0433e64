import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import {countsFirst} from '../field/names.js';
import {record} from '../field/record.js';
import {areFigures, type Row, rowOf} from '../field/row.js';
import {splitCells} from './cells.js';
import {csvSamples} from './csv.samples.js';
import {type Header, headerOf} from './header.js';

/**
A header of names, then rows of cells between commas, tabs or semicolons: Keras CSVLogger, Lightning metrics.csv,
Ultralytics results.csv, timm summary.csv, progress.csv of the baselines, and what people write by hand. Empty cells are
missing, rows may be shorter than the header (a column was added later), the header may come again or change.
*/
export const csv: RecordFormat = {
	id: 'csv',
	samples: csvSamples,
	open() {
		let header: Header | undefined;
		let confirmed = false;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (header !== undefined && text.includes(header.separator)) {
					const row = readRow(text, line, header);

					if (row !== undefined) {
						confirmed = true;
						return row;
					}
				}

				const next = headerOf(text);

				if (next === undefined) {
					// Names that no row bears out were prose; only a counter in front earns them a longer wait.
					const waits = confirmed || text.trim() === '';
					header = header !== undefined && (waits || countsFirst(header.names)) ? header : undefined;
					return undefined;
				}

				header = next;
				confirmed = false;
				return [];
			},
		};
	},
};

function readRow(text: string, line: number, header: Header): readonly FieldRecord[] | undefined {
	const cells = trimEnd(splitCells(text, header.separator), header.names.length);

	// A row with more cells than there are names leaves open which cell has which name.
	if (cells.length < 2 || cells.length > header.names.length || !areFigures(cells)) {
		return undefined;
	}

	const {fields, split} = rowOf(header.names, cells);
	const {format} = header;

	if (format === 'ultralytics-csv') {
		return bySplit(fields).map(part => record(line, part.fields, {split: part.split, format}));
	}

	return fields.length === 0 ? [] : [record(line, fields, {split: split ?? evaluated(format), format})];
}

/** The cells without the empty ones behind the last name: some writers end a row with a separator. */
function trimEnd(cells: readonly string[], length: number): readonly string[] {
	return cells.slice(length).every(cell => cell === '') ? cells.slice(0, length) : cells;
}

/** sentence-transformers writes such a file from its evaluators alone. */
function evaluated(format: string | undefined): 'validation' | undefined {
	return format === 'sentence-transformers-csv' ? 'validation' : undefined;
}

/** The metrics of Ultralytics are of the validation, whose split their names do not say. */
function bySplit(fields: readonly Field[]): readonly Row[] {
	const isMetric = ({name}: Field): boolean => name.startsWith('metrics/');
	const counters = fields.filter(({name}) => name === 'epoch' || name === 'time');
	return [
		{split: undefined, fields: fields.filter(field => !isMetric(field))},
		{split: 'validation', fields: [...counters, ...fields.filter(isMetric)]},
	];
}
