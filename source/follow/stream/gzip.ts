import {pipeline} from 'node:stream';
import {startsWith} from '../text/bytes.js';

const magic = Uint8Array.of(0x1f, 0x8b);

/** Bytes handed on at once. */
const chunkSize = 262_144;

/** Whether these are the first bytes of gzip, whatever the name of the file. */
export function isGzip(head: Uint8Array): boolean {
	return startsWith(head, magic);
}

/** Unpacks portions that begin as gzip does and hands on any others as they are. */
export async function* unpack(portions: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const iterator = portions[Symbol.asyncIterator]();
	const first = await iterator.next();
	if (first.done) {
		return;
	}

	const whole = startingWith(first.value, iterator);
	if (!isGzip(first.value)) {
		yield* whole;
		return;
	}

	// Few logs are compressed: the others do not wait for this to load.
	const {createGunzip} = await import('node:zlib');
	const unpacked = createGunzip({chunkSize});
	pipeline(whole, unpacked, () => {
		// An error reaches the reader of `unpacked` too.
	});
	yield* unpacked;
}

async function* startingWith(
	first: Uint8Array,
	rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
	yield first;
	for (let next = await rest.next(); !next.done; next = await rest.next()) {
		yield next.value;
	}
}
