const opens = /^\s*\((?:'[^']{0,200}'|"[^"]{0,200}"), /;

/** One item: quoted text, or anything up to the next comma outside of round and square brackets. */
const item = /\s*(?:[ub]?'([^']*)'|[ub]?"([^"]*)"|((?:[^,'"()[\]]|\([^()]*\)|\[[^\][]*\])+))\s*(,|$)/y;

/**
What a print of Python 2 that was written for Python 3 means: `('Epoch', 1, 'loss:', 0.5)` is `Epoch 1 loss: 0.5`. Other
text stays as it is.
*/
export function withoutTuple(text: string): string {
	if (!opens.test(text) || !text.trimEnd().endsWith(')')) {
		return text;
	}

	const inner = text.trim().slice(1, -1);
	const items: string[] = [];
	item.lastIndex = 0;
	while (item.lastIndex < inner.length) {
		const found = item.exec(inner);
		if (found === null) {
			return text;
		}

		items.push((found[1] ?? found[2] ?? found[3] ?? '').trim());
	}

	return items.join(' ');
}
