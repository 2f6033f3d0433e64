import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {record} from '../field/record.js';
import {choicesForms} from './forms/choices.js';
import type {Form} from './forms/form.js';
import {languageForms} from './forms/language.js';
import {mediaForms} from './forms/media.js';
import {numericForms} from './forms/numeric.js';
import {positionalSamples} from './positional.samples.js';

const forms: readonly Form[] = [...mediaForms, ...languageForms, ...numericForms, ...choicesForms];

/** Longer lines are of another kind. */
const longest = 600;

/** Lines in which only the place of a number tells what it is. Each form is that of one program. */
export const positional: RecordFormat = {
	id: 'positional-line',
	samples: positionalSamples,
	open: () => ({line: readLine}),
};

/** One look for all of them: nearly every line of a log holds none. */
const anyForm = new RegExp(
	[...new Set(forms.map(({holds}) => holds.replaceAll(/[[\]()|.^$*+?]/g, String.raw`\$&`)))].join('|'),
);

function readLine(text: string, line: number): readonly FieldRecord[] | undefined {
	if (text.length > longest || !anyForm.test(text)) {
		return undefined;
	}

	for (const form of forms) {
		const cells = text.includes(form.holds) ? form.pattern.exec(text)?.slice(1) : undefined;
		if (cells !== undefined) {
			return [recordOf(form, cells, line)];
		}
	}

	return undefined;
}

function recordOf(
	{names, format, split, about}: Form,
	cells: ReadonlyArray<string | undefined>,
	line: number,
): FieldRecord {
	const fields = names.flatMap((name, index) => {
		const cell = cells[index];
		const named = name.replaceAll(/\$(\d)/g, (_, group) => cells[Number(group) - 1] ?? '');
		return cell === undefined || name === ''
			? []
			: [{name: named, value: counted.test(cell) ? cell : numberOf(cell)}];
	});
	return record(line, fields, {format, split, about: about ?? 'point'});
}

/** `3/99`, of how many. */
const counted = /^\d+\/\d+$/;

/** Fortran writes a double as `1.5D-03`. */
function numberOf(cell: string): number {
	const text = cell.replace(/[dD](?=[-+])/, 'e');
	return /^[-+]?inf/i.test(text)
		? text.startsWith('-')
			? Number.NEGATIVE_INFINITY
			: Number.POSITIVE_INFINITY
		: Number(text);
}
