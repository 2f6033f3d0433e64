import {readPrefix} from '../general/prefix.js';
import {nameWords} from '../vocabulary/name-words.js';
import {isCode, isDump} from './code.js';
import {settingRow} from './setting-row.js';
import {unquote} from './unquote.js';

export type Setting = {readonly name: string; readonly value: string};

/** `task=detect, epochs=15, batch=16, imgsz=640`: arguments in a row. */
const argumentRow =
	/(?:^|[\s(])[A-Za-z_]\w{0,40}=[^,=\s]{0,80}, [A-Za-z_]\w{0,40}=[^,=\s]{0,80}, [A-Za-z_]\w{0,40}=[^,=\s]{0,80}, [A-Za-z_]\w{0,40}=/;
/** Characters of a line that states one setting. */
const longestPair = 400;
const longestValue = 200;
const pairLine =
	/^[-*•\s]*(?<name>[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.()-]+){0,4})\s*(?:[:=]|\.{3,}|…)\s*(?<value>[^\s=:{([<].{0,200})$/u;
const option =
	/(?:^|\s)--([A-Za-z][\w.-]*)(?:[= ]("[^"]{0,200}"|'[^']{0,200}'|[^\s-][^\s]{0,200}|-[\d.][^\s]{0,40}))?/g;
const argument = /\b([A-Za-z_]\w*)=('[^']{0,200}'|"[^"]{0,200}"|[^,()[\]]{1,200})(?=[,)]|$)/g;

/**
The hyper-parameters and arguments that a line states: options of the command (`--lr 0.1`), what argparse prints
(`Namespace(lr=0.1, epochs=80)`), or one `name: value` a line. Empty for other lines.
*/
export function findSettings(text: string): readonly Setting[] {
	if (text.length > 20_000) {
		return [];
	}

	if (/\s--[A-Za-z][\w-]+/.test(text)) {
		return [...text.matchAll(option)].map(([, name = '', value = 'true']) => ({name, value: unquote(value)}));
	}

	if (isDump(text) || argumentRow.test(text)) {
		return [...text.matchAll(argument)].map(([, name = '', value = '']) => ({
			name,
			value: unquote(value.trim()),
		}));
	}

	const content = text.slice(readPrefix(text).end);
	const cells = pipedPairs(content);
	if (cells.length > 1) {
		return cells;
	}

	const row = isDump(text) ? [] : settingRow(content);
	if (row.length > 0) {
		return row;
	}

	const groups = content.length > longestPair || isCode(content) ? undefined : pairLine.exec(content)?.groups;
	const name = groups?.['name']?.replace(/[\s.]+$/, '').trim() ?? '';
	const value = unquote((groups?.['value'] ?? '').trim().replace(/,$/, ''));
	const isPlain =
		name !== '' &&
		(!name.includes(' ') || /^(?:[\d.,e+-]+|true|false)$/i.test(value)) &&
		!name.includes('(') &&
		nameWords(name).length <= 5 &&
		!/[;(){}]|\s\S+\s\S+\s|={3}/.test(value) &&
		value.length < longestValue;
	return isPlain ? [{name, value}] : [];
}

const pipedPair = /^\s*([A-Za-z][\w ()-]{0,40}?) ?[=:] ?([-+\d.,e]{1,20}|true|false)\s*$/i;

/** Unsloth: `Num examples = 51,760 | Num Epochs = 1 | Total steps = 60`. */
function pipedPairs(content: string): readonly Setting[] {
	return content.length > longestPair || !content.includes(' | ')
		? []
		: content.split('|').flatMap((cell): Setting[] => {
				const [, name, value] = pipedPair.exec(cell) ?? [];
				return name === undefined || value === undefined ? [] : [{name, value}];
			});
}

const epochNames = /^(?:num |n |max |total |number of )?(?:train |training )?epochs$/;
const stepNames =
	/^(?:max |total |num )(?:optimization |training |train )?(?:steps|iters|iterations|iter)$|^(?:steps|iterations)$/;

/** The length of training that a setting states. */
export function totalOf({
	name,
	value,
}: Setting): {readonly total: 'epochs' | 'steps'; readonly number: number} | undefined {
	const number = Number(value.replaceAll(',', ''));
	if (!Number.isInteger(number) || number <= 0) {
		return undefined;
	}

	const words = nameWords(name).join(' ');
	return epochNames.test(words)
		? {total: 'epochs', number}
		: stepNames.test(words)
			? {total: 'steps', number}
			: undefined;
}
