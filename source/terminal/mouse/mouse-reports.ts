/** What a mouse did. Cells are counted from 0. */
export type MouseEvent =
	| {readonly kind: 'click'; readonly column: number; readonly row: number}
	| {readonly kind: 'wheel'; readonly by: -1 | 1; readonly column: number; readonly row: number};

/** What a terminal sent, taken apart. */
export type Sorted = {
	readonly events: readonly MouseEvent[];

	/** All that is not of a mouse, pasted text without its marks. */
	readonly keys: string;

	/** A report or a mark that has only begun: the rest comes with what is sent next. */
	readonly begun: string;
};

/** Switches on reports of buttons and wheel (1000) in the form that has no limit of columns (1006). */
export const mouseOn = '\u001b[?1000h\u001b[?1006h';
export const mouseOff = '\u001b[?1006l\u001b[?1000l';

/**
`CSI < button ; column ; row M` when pressed, `m` when released (xterm, "Extended coordinates"). A terminal that does not know
that form sends `CSI M` and three characters, which must not be taken for keys.
*/
const reports = /\u001b\[(?:<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])|M[^\u001b]{0,3})/g;
const begun = /\u001b\[(?:<[\d;]{0,16}|2(?:0[01]?)?)$/;

/**
Where pasted text begins and ends, which a terminal tells if another program has asked it to. Ink waits for the end before it
gives any further key: one that never comes, as of a link that broke, would leave a screen that no key can close.
*/
const pasteMarks = /\u001b\[20[01]~/g;

const left = 0;
const wheelUp = 64;
const wheelDown = 65;

const eventOf = (button: number, column: number, row: number): MouseEvent | undefined => {
	switch (button) {
		case left:
			return {kind: 'click', column, row};
		case wheelUp:
			return {kind: 'wheel', by: -1, column, row};
		case wheelDown:
			return {kind: 'wheel', by: 1, column, row};
		default:
			return undefined;
	}
};

/**
Takes the reports of a mouse, and the marks of a paste, out of what a terminal sent. Buttons and modifiers that mean nothing
here are left out.
*/
export const sortInput = (input: string): Sorted => {
	const events: MouseEvent[] = [];
	const rest = input.replace(pasteMarks, '').replace(reports, (_, button, column, row, end) => {
		const event = end === 'M' ? eventOf(Number(button), Number(column) - 1, Number(row) - 1) : undefined;
		if (event !== undefined) {
			events.push(event);
		}

		return '';
	});
	const start = rest.search(begun);
	return start < 0
		? {events, keys: rest, begun: ''}
		: {events, keys: rest.slice(0, start), begun: rest.slice(start)};
};
