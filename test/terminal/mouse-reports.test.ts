import {EventEmitter} from 'node:events';
import type {ReadStream} from 'node:tty';
import {describe, expect, it, test} from 'vitest';
import {type MouseEvent, sortInput} from '../../source/terminal/mouse/mouse-reports.js';
import {withoutMouse} from '../../source/terminal/mouse/without-mouse.js';
import {fc} from '../setup/any-case.js';

const click = (column: number, row: number): MouseEvent => ({kind: 'click', column, row});
const wheel = (by: -1 | 1, column: number, row: number): MouseEvent => ({kind: 'wheel', by, column, row});

describe('what a terminal sends', () => {
	test.each<[string, string, MouseEvent[], string]>([
		['a click is told once', '\u001b[<0;12;3M\u001b[<0;12;3m', [click(11, 2)], ''],
		['the wheel', '\u001b[<64;1;1M\u001b[<65;200;50M', [wheel(-1, 0, 0), wheel(1, 199, 49)], ''],
		['keys around it', 'j\u001b[<65;5;5M\u001b[Bq', [wheel(1, 4, 4)], 'j\u001b[Bq'],
		['the other buttons mean nothing', '\u001b[<1;1;1M\u001b[<2;1;1M\u001b[<35;9;9M', [], ''],
		['nor do modifiers', '\u001b[<16;1;1M\u001b[<68;1;1M', [], ''],
		['the old form is not taken for keys', '\u001b[M !!j', [], 'j'],
		['pasted text is told without its marks', 'a\u001b[200~b c\u001b[201~d', [], 'ab cd'],
		['a paste without an end holds nothing back', '\u001b[200~\u001b[<65;5;5Mq', [wheel(1, 4, 4)], 'q'],
		['F9 and F10 are no marks', '\u001b[20~\u001b[21~', [], '\u001b[20~\u001b[21~'],
		[
			'keys are left as they are',
			'\u001b[A\u001b[1;5C\u001b\u001bOP<0;1;1M',
			[],
			'\u001b[A\u001b[1;5C\u001b\u001bOP<0;1;1M',
		],
		[
			'numbers without end are no report',
			`\u001b[<${'1'.repeat(40)};1;1M`,
			[],
			`\u001b[<${'1'.repeat(40)};1;1M`,
		],
	])('%s', (_, input, events, keys) => {
		expect(sortInput(input)).toEqual({events, keys, begun: ''});
	});

	it('waits for the rest of a report', () => {
		expect(sortInput('q\u001b[<65;1')).toEqual({events: [], keys: 'q', begun: '\u001b[<65;1'});
		expect(sortInput('q\u001b[200')).toEqual({events: [], keys: 'q', begun: '\u001b[200'});
		expect(sortInput('q\u001b[2')).toEqual({events: [], keys: 'q', begun: '\u001b[2'});
	});
});

/** A terminal that gives its input in pieces. */
class Pieces extends EventEmitter {
	readonly isTTY = true;

	constructor(private readonly pieces: string[]) {
		super();
	}

	read(): string | null {
		return this.pieces.shift() ?? null;
	}

	setRawMode(raw: boolean): string {
		return `${this.isTTY} ${raw}`;
	}
}

const readAll = (pieces: readonly string[]) => {
	const events: MouseEvent[] = [];
	const stream = withoutMouse(new Pieces([...pieces]) as unknown as ReadStream, event => events.push(event));
	let keys = '';
	for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) {
		keys += chunk;
	}

	return {events, keys};
};

describe('a stream without the mouse', () => {
	it('gives the same however the input is cut, as long as the first three characters of a report stay together', () => {
		const word = fc.constantFrom(
			'j',
			'\u001b[A',
			'abc',
			'\u001b[<64;3;4M',
			'\u001b[<0;120;40M',
			'\u001b[<0;120;40m',
			'\u001b[20~',
		);
		fc.assert(
			fc.property(fc.array(word, {maxLength: 8}), fc.array(fc.nat(60), {maxLength: 4}), (words, cuts) => {
				const input = words.join('');
				const places = [...cuts].sort((a, b) => a - b).filter(at => !/\u001b\[?$/.test(input.slice(0, at)));
				const pieces = [0, ...places].map((at, index) => input.slice(at, places[index]));
				expect(readAll(pieces)).toEqual(readAll([input]));
			}),
		);
	});

	it('is the stream in all else', () => {
		const stream = withoutMouse(new Pieces([]) as unknown as ReadStream, () => undefined);
		expect([stream.isTTY, stream.setRawMode(true)]).toEqual([true, 'true true']);
		let heard = 0;
		const listener = () => heard++;
		stream.on('readable', listener);
		stream.emit('readable');
		stream.off('readable', listener);
		stream.emit('readable');
		expect(heard).toBe(1);
	});
});
