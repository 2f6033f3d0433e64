import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {areNames} from '../field/names.js';
import {record} from '../field/record.js';
import {areFigures, rowOf} from '../field/row.js';
import {pipedSamples} from './piped.samples.js';
import {dividedCells, isRuler} from './pipes.js';

/**
A table between pipes, with or without a frame: Markdown, tabulate, rich, PrettyTable, the table of a notebook Trainer.
*/
export const piped: RecordFormat = {
	id: 'piped-table',
	samples: pipedSamples,
	open() {
		let names: readonly string[] | undefined;
		let isByClass = false;

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				const cells = dividedCells(text);

				if (cells === undefined) {
					return names !== undefined && isRuler(text) ? [] : undefined;
				}

				if (isByClass && names?.length === cells.length) {
					return [];
				}

				if (names?.length === cells.length && areFigures(cells)) {
					const {fields, split} = rowOf(names, cells);
					return [record(line, fields, {split})];
				}

				// Ludwig: a row a split, whose column has no name.
				const isBySplit = cells[0] === '' && cells.length > 2;
				if (cells.length >= 2 && areNames(isBySplit ? cells.slice(1) : cells)) {
					names = isBySplit ? ['split', ...cells.slice(1)] : cells;
					isByClass = /^(?:class(?:es)?|category|label)$/i.test(cells[0] ?? '');
					return [];
				}

				return undefined;
			},
		};
	},
};
