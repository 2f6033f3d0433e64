/** Linear red, green and blue of a colour of the table of 256 (xterm: a cube of six levels each, then greys). */
const linear = (colour: number): readonly number[] => {
	const levels = [0, 95, 135, 175, 215, 255];
	const cube = colour - 16;
	const grey = 8 + 10 * (colour - 232);
	const bytes =
		colour >= 232
			? [grey, grey, grey]
			: [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(level => levels[level] ?? 0);
	return bytes.map(byte =>
		byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
	);
};

/** What eyes without one kind of cones make of linear colours: Machado, Oliveira and Fernandes, IEEE TVCG 15(6), 2009. */
const sights = {
	everybody: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	'no red': [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	'no green': [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
} as const;

const times = (matrix: ReadonlyArray<readonly number[]>, vector: readonly number[]): number[] =>
	matrix.map(row => row.reduce((sum, factor, index) => sum + factor * (vector[index] ?? 0), 0));

/** Ottosson, "A perceptual color space for image processing", 2020. */
const toLab = (colour: readonly number[]): number[] =>
	times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766],
		],
		times(
			[
				[0.4122214708, 0.5363325363, 0.0514459929],
				[0.2119034982, 0.6806995451, 0.1073969566],
				[0.0883024619, 0.2817188376, 0.6299787005],
			],
			colour,
		).map(Math.cbrt),
	);

/** How far apart two colours of the table of 256 are seen, in OKLab: black and white are 1 apart. */
export const apart = (one: number, other: number, eyes: keyof typeof sights): number => {
	const seen = (colour: number) => toLab(times(sights[eyes], linear(colour)).map(part => Math.max(0, part)));
	const there = seen(other);
	return Math.hypot(...seen(one).map((part, index) => part - (there[index] ?? 0)));
};
