import {readAside, tellEvent} from '../aside/read-aside.js';
import type {Context} from '../context/context.js';
import {fill} from '../context/fill.js';
import {createFiller, type Filler} from '../context/filler.js';
import {analyse} from '../general/analyse.js';
import {hasFigureHint, hasHint} from '../general/hint.js';
import type {Reading, ReadingSink} from '../reading.js';
import {createRecordReader} from '../records/record-reader.js';
import {createPassedShapes, type PassedShape} from './passed-shapes.js';
import {shapeKey} from './shape-key.js';
import {createTemplate, matchTemplate, type Template} from './template.js';
import {tokenise} from './tokenise.js';

export type LineReader = {
	/**
	Reads the line at `at` if it has one of the shapes that were seen last. The bytes must end with an end of line. Returns
	the place of the line's end, or -1: then it has to be read as text.
	*/
	readonly bytes: (bytes: Uint8Array, at: number, line: number) => number;

	/** Reads a line as text. Says whether it gave a reading or belongs to a structure. */
	readonly text: (text: string, line: number) => boolean;
	readonly end: () => void;

	/** Points and results by the id of the format that read them. */
	readonly formats: () => ReadonlyMap<string, number>;
	readonly passed: () => readonly PassedShape[];
};

type Shape = {readonly filler: Filler | undefined; readonly template: Template | undefined};
type Recent = {readonly filler: Filler; readonly template: Template};

/** Shapes that are kept; text without end (sample sentences, paths) makes new ones without end. */
const mostShapes = 4000;

/** Shapes that are compared as bytes before a line is looked at as text. */
const mostRecent = 6;

type FormatCounts = Map<string, {count: number}>;

function countOf(counts: FormatCounts, format: string): {count: number} {
	const known = counts.get(format) ?? {count: 0};
	counts.set(format, known);
	return known;
}

/** Numbers taken out, the rest cut: good enough to count what was passed over. */
function crudeKey(text: string): string {
	return text.slice(0, 120).replaceAll(/\d[\d.,]*/g, '0');
}

/** The shape cache: what a line says is decided when its shape is seen first, later lines of the shape only fill slots. */
export function createLineReader(context: Context, sink: ReadingSink): LineReader {
	const shapes = new Map<string, Shape>();
	const recent: Recent[] = [];
	const passed = createPassedShapes();
	const counts: FormatCounts = new Map();
	const structured = (reading: Reading): void => {
		if (reading.kind === 'point' || reading.kind === 'result') {
			countOf(counts, reading.format).count++;
		}

		sink(reading);
	};

	const records = createRecordReader(context, structured, (text, line) => {
		readGeneral(text, line, false);
	});

	/** Lines that no shape explains: events, titles, settings. */
	function readOther(text: string, line: number): boolean {
		const given = readAside(text, line, context, sink);
		if (!given) {
			passed.add(crudeKey(text), text, line);
		}

		return given;
	}

	function readGeneral(text: string, line: number, isWhole: boolean): boolean {
		const isOffered = isWhole && (records.busy() || text.trimStart().startsWith('{') || !hasHint(text));
		if (isOffered && records.take(text, line) !== 'refused') {
			return true;
		}

		if (isWhole && !hasFigureHint(text)) {
			return (!isOffered && records.take(text, line) !== 'refused') || readOther(text, line);
		}

		const tokens = tokenise(text);
		const key = shapeKey(text, tokens);
		let shape = shapes.get(key);
		if (isWhole && !isOffered && shape?.filler === undefined) {
			if (records.take(text, line) !== 'refused') {
				return true;
			}
		}

		if (shape === undefined) {
			const plan = analyse(text, tokens);
			shape = {
				filler: plan === undefined ? undefined : createFiller(plan, countOf(counts, plan.format)),
				template: plan === undefined ? undefined : createTemplate(text, tokens),
			};
			if (shapes.size >= mostShapes) {
				shapes.clear();
			}

			shapes.set(key, shape);
		}

		const {filler, template} = shape;
		if (filler === undefined) {
			return isWhole && readOther(text, line);
		}

		if (template !== undefined && isWhole && !recent.some(entry => entry.filler === filler)) {
			if (recent.length >= mostRecent) {
				recent.pop();
			}

			recent.push({filler, template});
		}

		if (filler.plan.role === 'header') {
			tellEvent(text, line, sink);
		}

		const values = tokens.filter(token => token.kind === 'number').map(token => token.value);
		return (
			fill(filler, values, line, context, sink) ||
			(isWhole && filler.waiting.length === 0 && readOther(text, line))
		);
	}

	return {
		bytes(bytes, at, line) {
			if (records.busy()) {
				return -1;
			}

			for (let index = 0; index < recent.length; index++) {
				const entry = recent[index];
				if (entry === undefined) {
					break;
				}

				const end = matchTemplate(entry.template, bytes, at);
				if (end >= 0) {
					if (index > 0) {
						recent[index] = recent[index - 1] ?? entry;
						recent[index - 1] = entry;
					}

					fill(entry.filler, entry.template.values, line, context, sink);
					return end;
				}
			}

			return -1;
		},
		text: (text, line) => readGeneral(text, line, true),
		end() {
			records.end();
		},
		formats: () =>
			new Map([...counts].filter(([, {count}]) => count > 0).map(([format, {count}]) => [format, count])),
		passed: passed.list,
	};
}
