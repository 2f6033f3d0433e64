/** Words of training in the script of the encoding: bytes that spell one of them were written in it. */
const encodings: ReadonlyArray<readonly [encoding: string, words: RegExp]> = [
	['gb18030', /训练|验证|测试|损失|准确|学习|轮|步/],
	['windows-1251', /эпох|потер|точност|обучен|валидац|шаг/i],
];

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/**
The text of bytes that are not UTF-8, where they spell a word of training in an encoding that Windows still uses in China or
Russia; undefined for other bytes.
*/
export function legacyText(bytes: Uint8Array): string | undefined {
	for (const [encoding, words] of encodings) {
		const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
		decoders.set(encoding, decoder);
		const text = decoder.decode(bytes);
		if (words.test(text)) {
			return text;
		}
	}

	return undefined;
}
