import type {FieldRecord, RecordFormat} from '../../reading/format.js';

/**
What scikit-learn's `classification_report` prints, and conlleval, which scores sequences of tags: a row a class. They are
figures of classes, not of a moment of training; the `accuracy` of the first is one of its rows.
*/
export const classReport: RecordFormat = {
	id: 'class-report',
	samples: [
		{
			lines: [
				'              precision    recall  f1-score   support',
				'         cat       0.81      0.84      0.82        90',
				'         dog       0.88      0.85      0.86       110',
				'    accuracy                           0.84       200',
				'   macro avg       0.84      0.84      0.84       200',
			],
			records: [],
		},
		{lines: ['              LOC: precision:  81.25%; recall:  78.79%; FB1:  80.00  32'], records: []},
	],
	open() {
		let isOpen = false;

		return {
			line(text: string): readonly FieldRecord[] | undefined {
				if (text.includes('FB1:') && conllRow.test(text)) {
					return [];
				}

				isOpen = header.test(text) || (isOpen && text.length <= longest && row.test(text));
				return isOpen ? [] : undefined;
			},
		};
	},
};

const longest = 300;
const header = /^\s*precision\s+recall\s+f1-score\s+support\s*$/;

/** A class, its scores, and how many were found; a logger may stand before it. */
const conllRow = /\s\S{1,80}: precision: +[\d.]+%; +recall: +[\d.]+%; +FB1: +[\d.]+ +\d+\s*$/;

/** A name of one or more words, then only numbers, the last of them a count. */
const row = /^\s*\S(?:.{0,200}\S)?\s+(?:\d(?:\.\d+)?\s+){1,3}\d+(?:\.0)?\s*$/;
