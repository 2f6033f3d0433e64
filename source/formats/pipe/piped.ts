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

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				const cells = dividedCells(text);

				if (cells === undefined) {
					return names !== undefined && isRuler(text) ? [] : undefined;
				}

				if (names?.length === cells.length && areFigures(cells)) {
					const {fields, split} = rowOf(names, cells);
					return [record(line, fields, {split})];
				}

				if (cells.length >= 2 && areNames(cells)) {
					names = cells;
					return [];
				}

				return undefined;
			},
		};
	},
};
