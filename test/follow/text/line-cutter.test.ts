import {describe, expect, test} from 'vitest';
import {LineCutter, longestLine} from '../../../source/follow/text/line-cutter.js';
import {fc} from '../../setup/any-case.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const text = (lines: Uint8Array): string => Buffer.from(lines).toString();

/** The same bytes, with so many before them in memory that may be written over. */
function behindRoom(portion: Uint8Array, room: number): Uint8Array {
	return Buffer.concat([new Uint8Array(room).fill(63), portion]).subarray(room);
}

describe('portions', () => {
	test.each<[name: string, portions: string[], blocks: string[]]>([
		['complete lines pass', ['a\nb\n'], ['a\nb\n']],
		['an unfinished line waits for its end', ['a\nb', 'c', 'd\ne'], ['a\n', '', 'bcd\n']],
		['a lone CR ends a line', ['1%\r2%\r3%'], ['1%\r2%\r']],
		['a CR at the end waits, LF may follow', ['a\r', '\nb\n'], ['', 'a\r\nb\n']],
		['a CR at the end waits, LF does not follow', ['1%\r', '2%\r', '3%'], ['', '1%\r', '2%\r']],
		['a lone CR after complete lines', ['a\n1%\r2%\r', '\n'], ['a\n1%\r', '2%\r\n']],
		['empty lines', ['\n\n', '\r\r\n'], ['\n\n', '\r\r\n']],
		['nothing', ['', 'a', ''], ['', '', '']],
	])('%s', (_name, portions, blocks) => {
		const cutter = new LineCutter();
		expect(portions.map(portion => text(cutter.push(bytes(portion))))).toEqual(blocks);
	});

	test('what is held goes into the room before the next one', () => {
		const cutter = new LineCutter();
		cutter.push(bytes('a\nb'));
		const next = behindRoom(bytes('c\n'), 4);
		const lines = cutter.push(next, 4);
		expect(text(lines)).toBe('bc\n');
		expect(lines.buffer).toBe(next.buffer);
	});

	test('cut anywhere give the same lines', () => {
		const piece = fc.constantFrom('a', 'é', '漢', '🙂', '\r', '\n', '\r\n');
		fc.assert(
			fc.property(fc.array(piece), fc.array(fc.nat()), fc.nat({max: 8}), (pieces, cuts, room) => {
				const whole = bytes(pieces.join(''));
				const cutter = new LineCutter();
				const places = [0, ...cuts.map(cut => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b);
				const blocks = places.map((place, index) => {
					const portion = whole.subarray(places[index - 1] ?? 0, place);
					return cutter.push(behindRoom(portion, room), room);
				});
				blocks.push(cutter.flush());

				const end = /[^\r\n]$/.test(text(whole)) ? '\n' : '';
				const handedOver = blocks.map(text).filter(block => block !== '');
				expect(handedOver.join('')).toBe(text(whole) + end);
				for (const [index, block] of handedOver.entries()) {
					expect(block).toMatch(/[\r\n]$/);
					expect(block.endsWith('\r') && (handedOver[index + 1] ?? '').startsWith('\n')).toBe(false);
				}
			}),
		);
	});
});

describe('a line without an end', () => {
	test.each<[name: string, after: string, block: string, continues: boolean]>([
		['LF', '\nb\n', 'b\n', false],
		['CR LF', '\r\nb\n', 'b\n', false],
		['the CR that begins the next state of a bar', '\r2%\n', '2%\n', false],
		['more of the same line', 'more\n', 'more\n', true],
	])('that was flushed is given an end, and then comes %s', (_name, after, block, continues) => {
		const cutter = new LineCutter();
		cutter.push(bytes('1%'));
		expect(text(cutter.flush())).toBe('1%\n');
		expect(cutter.continues(bytes(after))).toBe(continues);
		expect(text(cutter.push(bytes(after)))).toBe(block);
		expect(cutter.continues(bytes(after))).toBe(false);
	});

	test('that was flushed keeps waiting for its CR LF in two portions', () => {
		const cutter = new LineCutter();
		cutter.push(bytes('1%'));
		cutter.flush();
		expect(['\r', '\n', '\n'].map(portion => text(cutter.push(bytes(portion))))).toEqual(['', '', '\n']);
	});

	test('but with a CR is released, and an LF that comes after all is left out', () => {
		const cutter = new LineCutter();
		cutter.push(bytes('1%\r'));
		expect(text(cutter.release())).toBe('1%\r');
		expect(cutter.continues(bytes('2%'))).toBe(false);
		expect(text(cutter.push(bytes('\n2%\n')))).toBe('2%\n');
	});

	test.each([
		['nothing', '', false],
		['plain text', 'loss 0.5', true],
		['whole characters', '损失', true],
	])('counts as whole or not: %s', (_name, held, whole) => {
		const cutter = new LineCutter();
		cutter.push(bytes(held));
		expect(cutter.holdsWholeCharacters).toBe(whole);
	});

	test.each(['é', '漢', '🙂'])('does not count as whole inside of %s', character => {
		for (let length = 1; length < bytes(character).length; length += 1) {
			const cutter = new LineCutter();
			cutter.push(bytes('loss '));
			cutter.push(bytes(character).subarray(0, length));
			expect(cutter.holdsWholeCharacters).toBe(false);
		}
	});
});

describe('a line that is too long', () => {
	function pushAll(whole: Uint8Array, size: number): {blocks: string[]; dropped: number} {
		const cutter = new LineCutter();
		const blocks: string[] = [];
		for (let place = 0; place < whole.length; place += size) {
			blocks.push(text(cutter.push(whole.subarray(place, place + size))));
		}

		blocks.push(text(cutter.flush()));
		return {blocks: blocks.filter(block => block !== ''), dropped: cutter.takeDropped()};
	}

	test.each([1000, 262_144, longestLine])('is cut at the same place in portions of %i bytes', size => {
		const whole = bytes(`a\n${'x'.repeat(longestLine + 500_000)}\r\nb\n`);
		const {blocks, dropped} = pushAll(whole, size);
		expect(blocks.join('') === `a\n${'x'.repeat(longestLine)}\nb\n`).toBe(true);
		expect(dropped).toBe(500_000);
	});

	test('is whole if it has just the greatest length', () => {
		const line = 'x'.repeat(longestLine);
		const {blocks, dropped} = pushAll(bytes(`${line}\r\nb\n`), 262_144);
		expect(blocks.join('') === `${line}\r\nb\n`).toBe(true);
		expect(dropped).toBe(0);
	});

	test.each(['x', 'xx', 'xxx'])('is not cut inside of a character, after %s', start => {
		const {blocks, dropped} = pushAll(bytes(`${start}${'漢'.repeat(400_000)}\n`), 262_144);
		const whole = Math.floor((longestLine - start.length) / 3);
		expect(blocks.join('') === `${start}${'漢'.repeat(whole)}\n`).toBe(true);
		expect(dropped).toBe(3 * (400_000 - whole));
	});

	test('does not take memory, nor the lines after it', () => {
		const cutter = new LineCutter();
		const portion = new Uint8Array(262_144).fill(120);
		let handedOver = 0;
		for (let count = 0; count < 4096; count += 1) {
			handedOver += cutter.push(portion).length;
		}

		expect(handedOver).toBe(longestLine + 1);
		expect(cutter.takeDropped()).toBe(1_073_741_824 - longestLine);
		expect(text(cutter.push(bytes('\nb\n')))).toBe('b\n');
	});
});

test.each<[name: string, portions: readonly string[]]>([
	['in one portion with what follows', ['\0'.repeat(longestLine), 'c\nd\n']],
	['that ends with a portion', ['\0'.repeat(longestLine), '\0'.repeat(100), 'c\nd\n']],
	['and what follows together', ['\0'.repeat(longestLine), `${'\0'.repeat(100)}c\nd\n`]],
])('a line behind a hole longer than any line is whole: %s', (_name, portions) => {
	const cutter = new LineCutter();
	cutter.push(bytes('a\nb'));
	const lines = [...portions.map(portion => text(cutter.push(bytes(portion)))), text(cutter.flush())];
	expect(lines.join('').replaceAll('\0', '').split('\n').filter(Boolean)).toEqual(['b', 'c', 'd']);
});
