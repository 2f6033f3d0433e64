import {readAside, tellEvent} from '../aside/read-aside.js';
import {type BatchReader, createBatchReader} from '../batch/batch-reader.js';
import type {Block, Rows} from '../batch/read-rows.js';
import type {Context} from '../context/context.js';
import {fill} from '../context/fill.js';
import {createFiller, type Filler} from '../context/filler.js';
import {analyse} from '../general/analyse.js';
import {hasFigureHint, hasHint} from '../general/hint.js';
import type {BatchSink, Reading, ReadingSink} from '../reading.js';
import {createRecordReader} from '../records/record-reader.js';
import {createFreeTails} from './free-tails.js';
import {createPassedShapes, type PassedShape} from './passed-shapes.js';
import {createRecencyMap} from './recency-map.js';
import {shapeKey} from './shape-key.js';
import {createTemplate, matchTemplate, type Template} from './template.js';
import type {Token} from './token.js';
import {tokenise} from './tokenise.js';

export type LineReader = {
	/**
	Reads the line at `at` if it has one of the shapes that were seen last. The bytes must end with an end of line. Returns
	the place of the line's end, or -1: then it has to be read as text.
	*/
	readonly bytes: (bytes: Uint8Array, at: number, line: number) => number;

	/**
	Reads on after a line that `bytes` has read, as long as the lines say the same with other numbers. Fills `rows`: none
	where there is nothing to read at once.
	*/
	readonly rows: (block: Block, at: number, line: number, rows: Rows) => void;

	/** Reads a line as text. Says whether it gave a reading or belongs to a structure. */
	readonly text: (text: string, line: number) => boolean;
	readonly end: () => void;

	/** Points and results by the id of the format that read them. */
	readonly formats: () => ReadonlyMap<string, number>;
	readonly passed: () => readonly PassedShape[];
};

type Shape = {readonly filler: Filler | undefined; recent: Recent | undefined};
type Recent = {readonly filler: Filler; readonly template: Template; readonly batches: BatchReader};

/** Shapes that are kept; text without end (sample sentences, paths) makes new ones without end. */
const mostShapes = 2000;

/** Shapes that are compared as bytes before a line is looked at as text. */
const mostRecent = 6;

/** Lines between a place and figures that certainly belong to it. */
const nearest = 3;

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
export function createLineReader(
	context: Context,
	sink: ReadingSink,
	batchSink: BatchSink | undefined,
): LineReader {
	const shapes = createRecencyMap<Shape>(mostShapes);
	const freeTails = createFreeTails<Shape>();
	const recent: Recent[] = [];

	/** Of the line that was compared as bytes last. */
	let latest: BatchReader | undefined;
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

	/** Figures without a place right above them may say nothing after all, and are looked at as text. */
	function standsAlone({plan}: Filler, line: number): boolean {
		const {placeLine} = context;
		return plan.role === 'detail' && (placeLine === 0 || line - placeLine > nearest);
	}

	/** Lines that no shape explains: events, titles, settings. */
	function readOther(text: string, line: number): boolean {
		const given = readAside(text, line, context, sink);
		if (!given) {
			passed.add(crudeKey(text), text, line);
		}

		return given;
	}

	/** From its second line on a shape is compared as bytes: most shapes of text without end have one line. */
	function remember(shape: Shape, filler: Filler, text: string, tokens: readonly Token[]): void {
		if (shape.recent === undefined) {
			const template = createTemplate(text, tokens);
			shape.recent = template && {
				filler,
				template,
				batches: createBatchReader(filler, template, context, sink, batchSink),
			};
		}

		if (shape.recent !== undefined && !recent.includes(shape.recent)) {
			if (recent.length >= mostRecent) {
				recent.pop();
			}

			recent.push(shape.recent);
		}
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
		const seen = shapes.get(key);
		let shape = seen ?? freeTails.find(text, tokens);
		if (isWhole && !isOffered && shape?.filler === undefined) {
			if (records.take(text, line) !== 'refused') {
				return true;
			}
		}

		if (shape === undefined) {
			const plan = analyse(text, tokens);
			shape = {
				filler: plan === undefined ? undefined : createFiller(plan, countOf(counts, plan.format)),
				recent: undefined,
			};
			shapes.set(key, shape);
			freeTails.learn(text, tokens, plan, shape);
		} else if (seen?.filler !== undefined && isWhole) {
			remember(seen, seen.filler, text, tokens);
		}

		const {filler} = shape;
		if (filler === undefined) {
			return isWhole && readOther(text, line);
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
				if (end >= 0 && !standsAlone(entry.filler, line)) {
					if (index > 0) {
						recent[index] = recent[index - 1] ?? entry;
						recent[index - 1] = entry;
					}

					fill(entry.filler, entry.template.values, line, context, sink);
					entry.batches.note(bytes, at, end);
					latest = entry.batches;
					return end;
				}
			}

			return -1;
		},
		rows(block, at, line, rows) {
			latest?.read(block, at, line, rows);
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
