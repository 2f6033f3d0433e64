import {type BatchReader, createBatchReader} from '../batch/batch-reader.js';
import type {Block, Rows} from '../batch/read-rows.js';
import type {Context} from '../context/context.js';
import {fill} from '../context/fill.js';
import type {Filler} from '../context/filler.js';
import type {BatchSink, ReadingSink} from '../reading.js';
import {matchTemplate, type Template} from './template.js';

/** A shape that is compared as bytes. */
export type RecentShape = {
	readonly filler: Filler;
	readonly template: Template;
	readonly batches: BatchReader;
};

/** The shapes that were seen last: most lines of a log have one of them, and are read without making text of them. */
export type RecentShapes = {
	readonly create: (filler: Filler, template: Template) => RecentShape;

	/** Lines of the shape are compared as bytes from now on, until others have taken its place. */
	readonly add: (shape: RecentShape) => void;

	/**
	Reads the line at `at` if it has one of these shapes. The bytes must end with an end of line. Returns the place of the
	line's end, or -1.
	*/
	readonly read: (bytes: Uint8Array, at: number, line: number) => number;

	/** See `LineReader.rows`. */
	readonly rows: (block: Block, at: number, line: number, rows: Rows) => void;
};

const most = 6;

/** Lines between a place and figures that certainly belong to it. */
const nearest = 3;

export function createRecentShapes(
	context: Context,
	sink: ReadingSink,
	batchSink: BatchSink | undefined,
): RecentShapes {
	const recent: RecentShape[] = [];

	/** Of the line that was read last. */
	let latest: BatchReader | undefined;

	/** Figures without a place right above them may say nothing after all, and are looked at as text. */
	function standsAlone({plan}: Filler, line: number): boolean {
		const {placeLine} = context;
		return plan.role === 'detail' && (placeLine === 0 || line - placeLine > nearest);
	}

	return {
		create: (filler, template) => ({
			filler,
			template,
			batches: createBatchReader(filler, template, context, sink, batchSink),
		}),
		add(shape) {
			if (!recent.includes(shape)) {
				if (recent.length >= most) {
					recent.pop();
				}

				recent.push(shape);
			}
		},
		read(bytes, at, line) {
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
					if (!entry.template.hasFreeTail) {
						entry.batches.note(bytes, at, end);
					}

					latest = entry.batches;
					return end;
				}
			}

			return -1;
		},
		rows(block, at, line, rows) {
			latest?.read(block, at, line, rows);
		},
	};
}
