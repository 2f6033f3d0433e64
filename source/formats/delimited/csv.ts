import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {countsFirst} from '../field/names.js';
import {record} from '../field/record.js';
import {areFigures, rowOf} from '../field/row.js';
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
					header = confirmed || (header !== undefined && countsFirst(header.names)) ? header : undefined;
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
	const cells = splitCells(text, header.separator);

	if (cells.length < 2 || cells.length > header.names.length + 1) {
		return undefined;
	}

	// pandas writes its index without a name, or a name too few.
	const names = cells.length === header.names.length + 1 ? ['', ...header.names] : header.names;

	if (!areFigures(cells)) {
		return undefined;
	}

	const {fields, split} = rowOf(names, cells);
	return fields.length === 0 ? [] : [record(line, fields, {split, format: header.format})];
}
