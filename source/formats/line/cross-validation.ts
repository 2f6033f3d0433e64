import type {Field, FieldRecord, RecordFormat} from '../../reading/format.js';
import {toNumber} from '../field/number.js';
import {record} from '../field/record.js';
import {crossValidationSamples} from './cross-validation.samples.js';

/**
What a cross-validation says at the end of a fold or of all of them: `Fold 3 AUC: 0.84`, `CV mean 0.83 +/- 0.01`. Results, not
points of any curve. A line that counts epochs or steps is one of training.
*/
export const crossValidation: RecordFormat = {
	id: 'cross-validation',
	samples: crossValidationSamples,
	open: () => ({line: readLine}),
};

const longest = 200;
const hint = /fold|\bcv\b|\boof\b|cross.validation/i;
const counting = /epoch|\bep\b|step|iter|batch|round|\[\d+\]|\btrain/i;

const ofFold = /^\W{0,12}fold[ _#-]{0,2}\d{1,3}(?:\/\d{1,3})?\W/i;

/** `Accuracy for fold 0 is: 84.6` */
const forFold = /([A-Za-z][\w ]{0,40}?) (?:for|of|in|on) fold (\d{1,3})(?: is)? ?[:=]? ?([-+]?\d*\.\d+%?)/i;

const ofAll =
	/\boof\b|out.of.fold|\bfolds\b|cross.?validation|\d.?fold cv|\bcv[ _-]?(?:mean|average|avg|score)|(?:mean|average|avg|overall) (?:\w+ )?cv\b/i;

/** A name, what joins it to its number, the number. */
const pair =
	/([A-Za-z][\w@ -]{0,60}?)(?: ?[:=] ?| is | )([-+]?(?:\d+\.\d+|\.\d+|\d+(?= ?%)|nan)(?:e[-+]?\d+)?%?)(?![\w.])/gi;

function readLine(text: string, line: number): readonly FieldRecord[] | undefined {
	if (text.length > longest || !hint.test(text) || counting.test(text)) {
		return undefined;
	}

	const [, name, fold0, value] = forFold.exec(text) ?? [];
	const single = toNumber(value ?? '');
	if (single !== undefined) {
		return [record(line, [{name: `${name} for fold ${fold0}`, value: single}], {about: 'result'})];
	}

	const content = text.replace(/^.{0,80}?(?=\W{0,4}\bfold\b)/i, '');
	const fold = ofFold.exec(content)?.[0];
	if (fold === undefined && !ofAll.test(text)) {
		return undefined;
	}

	const title = fold?.replaceAll(/^\W+|\W+$/g, '') ?? '';
	const fields = [...content.slice(fold?.length ?? 0).matchAll(pair)].flatMap(
		([, name = '', value = '']): Field[] => {
			const number = toNumber(value);
			return number === undefined || spread.test(name)
				? []
				: [{name: `${title} ${name}`.trim(), value: number}];
		},
	);
	return fields.length === 0 ? undefined : [record(line, fields, {about: 'result'})];
}

const spread = /^(?:std|stdev|sd|time|took)\b/i;
