/** What is only computed when it is first asked for, and once. */
export function lazy<Value>(compute: () => Value): () => Value {
	let kept: {readonly value: Value} | undefined;
	return () => {
		kept ??= {value: compute()};
		return kept.value;
	};
}
