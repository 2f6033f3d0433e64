import {classify} from '../vocabulary/classify.js';
import type {Setting} from './settings.js';
import {unquote} from './unquote.js';

const title =
	/^\W*(?:arguments|args|config(?:uration)?|hyper-?parameters|hparams|settings|options|params|parameters)\b/i;
/** One word, its mark and its value; words of its name may stand before it. */
const pair =
	/(?<=^|[\s,;(|，；（、])([\p{L}_][\p{L}\p{N}_.]{0,60})(=|[:：] ?(?=[-+.\d]))("[^"]{0,200}"|'[^']{0,200}'|[^\s,;()|，；（）、]{1,200})/gu;
const wordsBefore = /(?:(?<=^|[^\p{L}_])[\p{L}_]{1,40} ){1,2}$/u;
const plainNumber = /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i;

/** `step 3`, `loss 0.5`, `第3轮`: a line of figures, whatever stands behind it. */
const figureLine =
	/(?:\b(?:epoch|step|iter(?:ation)?|round|loss|acc(?:uracy)?)|损失|准确率|эпоха|лосс|потери|точность)[^\p{L}\p{N}]{0,3}\d|第 ?\d|\d{1,9} ?\/ ?\d/iu;

type Pair = Setting & {readonly mark: string; readonly known: boolean};

/**
Several settings in a row, after a word that says so (`Arguments: lr=0.003 hidden=32`) or after any words, where their names
are known: `Training with lr=0.001, batch size=32`, `学习率：0.001 批次大小：32`. Empty for a line of figures.
*/
export function settingRow(content: string): readonly Setting[] {
	const pairs = [...content.matchAll(pair)].map(match => pairOf(match, content));
	const plain = pairs.filter(({mark, known}) => known || mark === '=');
	const known = pairs.filter(pair => pair.known).length;
	const isRow = title.test(content)
		? plain.length > 2 || known > 0
		: !pairs.some(isMeasured) &&
			((plain.length > 2 && known * 2 > plain.length) ||
				(known > 1 && (plain.length > 2 || !(figureLine.test(content) || pairs.some(isCounted)))));
	return isRow ? plain.map(({name, value}) => ({name, value})) : [];
}

/** A name takes as few of the words before it as make it known: `with batch size=32` states `batch size`. */
function pairOf({1: word = '', 2: mark = '', 3: text = '', index}: RegExpMatchArray, content: string): Pair {
	const before = wordsBefore.exec(content.slice(Math.max(0, (index ?? 0) - 90), index))?.[0] ?? '';
	const words = [...before.trim().split(' '), word].filter(part => part !== '');
	const names = words.map((_, at) => words.slice(words.length - 1 - at).join(' '));
	const value = unquote(text.replace(/[.。]$/, ''));
	const isStated = mark === '=' || plainNumber.test(value);
	const name = isStated ? names.find(isKnownName) : undefined;
	return {name: name ?? word, value, mark: mark.trim(), known: name !== undefined};
}

function isKnownName(name: string): boolean {
	const meaning = classify(name);
	return (
		meaning.kind === 'setting' ||
		(meaning.kind === 'metric' && meaning.metric === 'learning_rate') ||
		(meaning.kind === 'counter' && /s$/.test(meaning.counter))
	);
}

function isMeasured({name, value, known}: Pair): boolean {
	const meaning = classify(name);
	return !known && plainNumber.test(value) && meaning.kind === 'metric' && meaning.known;
}

function isCounted({name, known}: Pair): boolean {
	return !known && classify(name).kind === 'counter';
}
