import type {Token} from '../shape/token.js';

/** Where the digits of a timestamp stand in a line; undefined for what it leaves out. */
export type Clock = {
	readonly year: number | undefined;
	readonly month: number | undefined;
	readonly day: number | undefined;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;

	/** Milliseconds after a comma or colon; a fraction after a point belongs to the seconds. */
	readonly millisecond: number | undefined;
};

const clockPattern =
	/(?:(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})[T ,_]+|(?<month2>\d{1,2})[-/](?<day2>\d{1,2})(?:[-/]\d{2,4})?[T ,]+)?(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})(?:[,:](?<millisecond>\d{1,6}))?/d;

/** Finds the timestamp between two places of a line. */
export function clockIn(text: string, from: number, to: number): Clock | undefined {
	const groups = clockPattern.exec(text.slice(from, to))?.indices?.groups;
	const place = (name: string): number | undefined => {
		const at = groups?.[name]?.[0];
		return at === undefined ? undefined : from + at;
	};

	const [hour, minute, second] = [place('hour'), place('minute'), place('second')];
	if (hour === undefined || minute === undefined || second === undefined) {
		return undefined;
	}

	return {
		year: place('year'),
		month: place('month') ?? place('month2'),
		day: place('day') ?? place('day2'),
		hour,
		minute,
		second,
		millisecond: place('millisecond'),
	};
}

/** The same places as numbers of the line. */
export function slotsOfClock(clock: Clock, tokens: readonly Token[]): Clock | undefined {
	const slot = (at: number | undefined): number | undefined =>
		at === undefined ? undefined : slotAtPlace(at, tokens);
	const [hour, minute, second] = [slot(clock.hour), slot(clock.minute), slot(clock.second)];
	if (hour === undefined || minute === undefined || second === undefined) {
		return undefined;
	}

	return {
		year: slot(clock.year),
		month: slot(clock.month),
		day: slot(clock.day),
		hour,
		minute,
		second,
		millisecond: slot(clock.millisecond),
	};
}

/** The number that begins at a place of the line, as its place among the numbers. */
export function slotAtPlace(at: number, tokens: readonly Token[]): number | undefined {
	const slot = tokens.find(token => token.start === at)?.slot;
	return slot === undefined || slot < 0 ? undefined : slot;
}
