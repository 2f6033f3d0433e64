/** `value`, or the bound that it is beyond. */
export const clamp = (value: number, least: number, most: number): number =>
	Math.max(least, Math.min(most, value));

/** The item after `item`, the first after the last. */
export const after = <Item>(items: readonly Item[], item: Item): Item =>
	items[(items.indexOf(item) + 1) % items.length] ?? item;
