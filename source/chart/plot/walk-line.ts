/**
Visits the points of a line between two points of a grid, both included, with whole numbers only: Bresenham's algorithm
(IBM Systems Journal 4, 1965) in its form for all directions. `fromX` is not above `toX`. The steps are counted, so that
numbers that are not whole, or none, end it too.
*/
export function walkLine(
	fromX: number,
	fromY: number,
	toX: number,
	toY: number,
	visit: (x: number, y: number) => void,
): void {
	const run = toX - fromX;
	const rise = -Math.abs(toY - fromY);
	const towards = fromY < toY ? 1 : -1;
	let x = fromX;
	let y = fromY;
	let error = run + rise;
	visit(x, y);
	for (let steps = Math.max(run, -rise); steps > 0; steps--) {
		const twice = 2 * error;
		if (twice >= rise) {
			error += rise;
			x++;
		}

		if (twice <= run) {
			error += run;
			y += towards;
		}

		visit(x, y);
	}
}
