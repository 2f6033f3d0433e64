import {readAside, tellEvent} from '../aside/read-aside.js';
import {noteSurvivedError} from '../aside/survived-error.js';
import type {Block, Rows} from '../batch/read-rows.js';
import type {Context} from '../context/context.js';
import {fill} from '../context/fill.js';
import {createFiller} from '../context/filler.js';
import {analyse} from '../general/analyse.js';
import {hasFigureHint, hasHint} from '../general/hint.js';
import {mayWrap} from '../physical/wrapped-column.js';
import type {BatchSink, Reading, ReadingSink} from '../reading.js';
import {createRecordReader} from '../records/record-reader.js';
import {createFormatCounts} from './format-counts.js';
import {createFreeTails} from './free-tails.js';
import {createPassedShapes, type PassedShape} from './passed-shapes.js';
import {createRecencyMap} from './recency-map.js';
import {createRecentShapes} from './recent-shapes.js';
import {rememberHead, rememberShape, type Shape} from './shape.js';
import {shapeKey} from './shape-key.js';
import {tokenise} from './tokens/tokenise.js';

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

/** Shapes that are kept; text without end (sample sentences, paths) makes new ones without end. */
const mostShapes = 2000;

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
	const recent = createRecentShapes(context, sink, batchSink);
	const passed = createPassedShapes();
	const counts = createFormatCounts();
	const structured = (reading: Reading): void => {
		if (reading.kind === 'point' || reading.kind === 'result') {
			counts.of(reading.format).count++;
		}

		sink(reading);
	};

	/** The line that was compared last is a structured record. */
	let isRecord = false;

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
				filler: plan === undefined ? undefined : createFiller(plan, counts.of(plan.format)),
				recent: undefined,
				freeTail: undefined,
			};
			shapes.set(key, shape);
			freeTails.learn(text, tokens, plan, shape);
		} else if (shape.filler !== undefined && isWhole && !mayWrap(text, shape.filler.plan)) {
			(seen === undefined ? rememberHead : rememberShape)(shape, shape.filler, text, tokens, recent);
		}

		const {filler} = shape;
		if (filler === undefined) {
			return isWhole && readOther(text, line);
		}

		if (filler.plan.role === 'header') {
			tellEvent(text, line, context, sink);
		}

		const values = tokens.filter(token => token.kind === 'number').map(token => token.value);
		return (
			fill(filler, values, line, context, sink) ||
			(isWhole && filler.waiting.length === 0 && readOther(text, line))
		);
	}

	return {
		bytes(bytes, at, line) {
			const end = records.bytes(bytes, at, line);
			isRecord = end >= 0;
			return isRecord || records.busy() ? end : recent.read(bytes, at, line);
		},
		rows(block, at, line, rows) {
			rows.count = 0;
			if (!isRecord) {
				recent.rows(block, at, line, rows);
			}
		},
		text(text, line) {
			noteSurvivedError(text, line, context);
			return readGeneral(text, line, true);
		},
		end() {
			records.end();
		},
		formats: counts.all,
		passed: passed.list,
	};
}
