/** First visible row of a list: the current one stays in the middle, the ends of the list at the ends of its place. */
export const topRow = (count: number, current: number, visible: number): number =>
	Math.max(0, Math.min(count - visible, current - Math.floor(visible / 2)));
