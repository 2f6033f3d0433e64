import type {FieldRecord} from '../../reading/format.js';
import {recordOf} from '../dictionary/records-of.js';
import {splitTag} from '../field/split-tag.js';
import {scanDictionary} from '../literal/scan.js';
import {Boosting} from './boosting.js';
import type {RowText} from './rows-reader.js';

/** What the rows of a document mean, decided at its first row by what stands above it. */
export class RowInterpreter {
	/** Whether any row was one of training. */
	gave = false;
	private boosting: Boosting | undefined;
	private begun = false;

	/** `head`: the document up to this row or further. */
	read({list, text}: RowText, head: string, line: number): readonly FieldRecord[] {
		const opening = this.begun ? [] : this.begin(head, line);
		const row = scanDictionary(text, 0)?.value;

		if (row === undefined) {
			return opening;
		}

		const record = this.boosting === undefined ? recordOf(row, line, undefined) : undefined;
		const records =
			this.boosting?.read(row, line) ??
			(record === undefined || record.about === 'settings'
				? []
				: [
						{
							...record,
							split: record.split ?? splitTag(list),
							format: list === 'log_history' ? 'trainer-state' : record.format,
						},
					]);
		this.gave ||= records.length > 0;
		return [...opening, ...records];
	}

	private begin(head: string, line: number): readonly FieldRecord[] {
		this.begun = true;
		this.boosting = Boosting.from(head);
		return this.boosting?.settings(line) ?? [];
	}
}
