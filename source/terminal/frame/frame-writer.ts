import type {Cells} from './cells.js';
import {composed, type Piece, type Segment, type Size, sameSegments, segmentsOf} from './compose.js';
import {createPen} from './pen.js';
import {writeRow} from './write-row.js';

export type FrameWriter = {
	/** Shows a frame: all of its pieces. */
	readonly draw: (pieces: readonly Piece[]) => void;

	/** The screen has another size, or others have written on it: the next frame is drawn on a cleared screen. */
	readonly reset: (size: Size) => void;

	/** Draws the last frame again after a reset, without waiting for a new one. */
	readonly redraw: () => void;

	/** While paused frames are only remembered. */
	readonly pause: (paused: boolean) => void;
};

const clear = '\u001b[m\u001b[2J';

/** Larger changes are shown at once by terminals that know synchronized output; others ignore it. */
const synchronize = {from: 1024, begin: '\u001b[?2026h', end: '\u001b[?2026l'};

/**
Turns whole frames into the few bytes that change the screen from the last one, cell by cell. Over a slow link this is
what makes a live chart bearable: Ink's own line-wise mode writes three times as much. Rows that are painted as before
cost nothing.

`write` gets the bytes; nothing is written where nothing has changed. `onFrame` is called after every frame.
*/
export const createFrameWriter = (
	write: (bytes: string) => void,
	start: Size,
	onFrame: () => void,
): FrameWriter => {
	const pen = createPen();
	let size = start;
	let frame: readonly Piece[] = [];
	let shown: Array<{segments: readonly Segment[]; cells: Cells} | undefined> = [];
	let cleared = false;
	let paused = false;

	const show = () => {
		if (paused) {
			return;
		}

		if (!cleared) {
			pen.forget();
			shown = [];
		}

		for (const [row, segments] of segmentsOf(frame, size).entries()) {
			const before = shown[row];
			if (!sameSegments(before?.segments ?? [], segments)) {
				const cells = composed(segments, before, size.columns);
				writeRow(pen, row, before?.cells, cells);
				shown[row] = {segments, cells};
			}
		}

		const bytes = (cleared ? '' : clear) + pen.take();
		cleared = true;
		if (bytes !== '') {
			write(bytes.length < synchronize.from ? bytes : synchronize.begin + bytes + synchronize.end);
		}
	};

	return {
		draw: pieces => {
			frame = pieces;
			show();
			onFrame();
		},
		reset: next => {
			size = next;
			cleared = false;
		},
		redraw: show,
		pause: next => {
			paused = next;
		},
	};
};
