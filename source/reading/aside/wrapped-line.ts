import {classify} from '../vocabulary/classify.js';

/** Where collectors of logs and loggers that write JSON keep the line itself: Docker, Kubernetes, Python, Google Cloud. */
const keys = ['log', 'message', 'msg', 'MESSAGE', 'textPayload', 'text'];
const opens = /^\s*\{\s*"/;
const longest = 131_072;

/**
The lines that a JSON line only wraps: `{"log": "step 3 loss 0.51\n", "stream": "stdout"}`. Undefined for other lines, and
where figures stand beside the text.
*/
export function wrappedLines(text: string): readonly string[] | undefined {
	if (text.length > longest || !opens.test(text)) {
		return undefined;
	}

	const entries = entriesOf(text);
	const wrapped = entries?.find(([key, value]) => keys.includes(key) && typeof value === 'string')?.[1];
	return typeof wrapped === 'string' && !entries?.some(isFigure) ? wrapped.split(/[\r\n]+/) : undefined;
}

function entriesOf(text: string): ReadonlyArray<[string, unknown]> | undefined {
	if (!keys.some(key => text.includes(`"${key}"`))) {
		return undefined;
	}

	try {
		return Object.entries(JSON.parse(text) as object);
	} catch {
		return undefined;
	}
}

function isFigure([key, value]: [string, unknown]): boolean {
	const meaning = typeof value === 'number' ? classify(key) : undefined;
	return meaning?.kind === 'counter' || (meaning?.kind === 'metric' && meaning.known);
}
