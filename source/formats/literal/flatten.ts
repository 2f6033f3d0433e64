import type {Field} from '../../reading/format.js';
import {toValue} from '../field/number.js';
import {asDictionary, asList, type Dictionary, type Literal} from './literal.js';

/** More fields than this is a table of weights, not a row of figures. */
const most = 1000;
const longestName = 120;

/** A setting is told in a line; a report of the environment is not. */
const longestText = 200;

/**
The fields of a dictionary, nested names joined by `/`. Missing values, lists and objects are left out, except a list of
one number (a learning rate by parameter group). Numbers in quotes are numbers.
*/
export function flatten(dictionary: Dictionary, except?: string): readonly Field[] {
	const fields: Field[] = [];
	gather(dictionary, '', fields, except);
	return fields;
}

function gather(dictionary: Dictionary, prefix: string, fields: Field[], except?: string): void {
	for (const [name, literal] of dictionary.entries) {
		if (fields.length >= most) {
			return;
		}

		const nested = asDictionary(literal);

		const mean = nested === undefined ? undefined : meanOf(nested);

		if (mean !== undefined) {
			fields.push({name: `${prefix}${name}`, value: mean});
			continue;
		}

		if (nested !== undefined) {
			gather(nested, `${prefix}${name}/`, fields);
			continue;
		}

		const value = name === except ? undefined : valueFrom(literal);

		if (value !== undefined && name !== '' && name.length <= longestName) {
			fields.push({name: `${prefix}${name}`, value});
		}
	}
}

/** StyleGAN keeps of each figure `{"num": 64, "mean": 0.91, "std": 0.2}`. */
function meanOf({entries}: Dictionary): number | undefined {
	const [num, mean, std] = entries;
	const isSpread = entries.length === 3 && num?.[0] === 'num' && mean?.[0] === 'mean' && std?.[0] === 'std';
	return isSpread && typeof mean?.[1] === 'number' ? mean[1] : undefined;
}

function valueFrom(literal: Literal): number | string | undefined {
	if (typeof literal === 'number') {
		return literal;
	}

	if (typeof literal === 'string') {
		return toValue(literal.slice(0, longestText));
	}

	if (typeof literal === 'boolean') {
		return String(literal);
	}

	const list = asList(literal);
	const only = list?.length === 1 ? list[0] : undefined;
	return typeof only === 'number' ? only : undefined;
}
