import {opening} from '../dictionary/find.js';
import {scanDictionary, scanList} from '../literal/scan.js';
import {Nesting} from './nesting.js';

/** How a line of a printed value begins: quotes, brackets, numbers and the words that stand for values. */
const continues =
	/^\s*(?:["'{}[\]()\d.,-]|null|true|false|None|True|False|nan|NaN|inf|Infinity|tensor|array|np\.|$)/;

/** Whether a line can go on with a value that is printed over several lines. */
export function continuesValue(text: string): boolean {
	return continues.test(text);
}

/** Collects a value that is printed over several lines. */
export class Gathering {
	private readonly nesting = new Nesting();
	private readonly lines: string[] = [];
	private size = 0;
	private readonly most: number;

	/** `most`: characters to keep before giving up. */
	constructor(most: number) {
		this.most = most;
	}

	get text(): string {
		return this.lines.join('\n');
	}

	/** Takes the next line: whether the value goes on, has closed, or turns out to be none. */
	take(text: string): 'open' | 'closed' | 'broken' {
		this.size += text.length + 1;

		if (this.size > this.most || (this.lines.length > 0 && !continuesValue(text))) {
			return 'broken';
		}

		this.lines.push(text);
		return this.nesting.feed(text) ? 'closed' : 'open';
	}
}

/** Where a value opens on a line that does not close it; undefined where every bracket closes or none is a value's. */
export function openingOf(text: string): number | undefined {
	const at = text.indexOf('{');

	if (at === -1 || !/[,[{]\s*$/.test(text.slice(-8))) {
		return undefined;
	}

	const first = opening(text, at);

	if (first === undefined) {
		// A brace that ends the line opens a value unless it opens code: `while (…) {`, `names = {`.
		return /(?:[=)>]|\b(?:else|do|try))\s*$/.test(text.slice(Math.max(0, at - 20), at)) ? undefined : at;
	}

	if (first !== '"' && first !== "'") {
		return undefined;
	}

	const scanned = scanDictionary(text, at) === undefined ? scanDictionary(text, at, true) : undefined;
	return scanned !== undefined && scanned.value.entries.length > 0 ? at : undefined;
}

/** Whether a line can begin a document: a bracket, and after it nothing but a value that is still open or whole. */
export function opensDocument(text: string): boolean {
	const start = text.trimStart();
	const at = text.length - start.length;

	if (start.startsWith('{')) {
		return opening(text, at) === undefined || ends(text, scanDictionary(text, at, true)?.end);
	}

	return (
		start.startsWith('[') && (opening(text, at) === undefined || ends(text, scanList(text, at, true)?.end))
	);
}

function ends(text: string, end: number | undefined): boolean {
	return end !== undefined && text.slice(end).trim() === '';
}
