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
	/(?:(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})[T ,_]+|(?<first>\d{1,2})[-/](?<second>\d{1,2})(?:[-/](?<third>\d{2,4}))?[T ,]+)?(?<hour>\d{1,2}):(?<minute>\d{2}):(?<seconds>\d{2})(?:[,:](?<millisecond>\d{1,6}))?/d;

/** Finds the timestamp between two places of a line. */
export function clockIn(text: string, from: number, to: number): Clock | undefined {
	const match = clockPattern.exec(text.slice(from, to));
	const groups = match?.indices?.groups;
	const place = (name: string): number | undefined => {
		const at = groups?.[name]?.[0];
		return at === undefined ? undefined : from + at;
	};

	const [hour, minute, second] = [place('hour'), place('minute'), place('seconds')];
	if (hour === undefined || minute === undefined || second === undefined) {
		return undefined;
	}

	const [year, month, dayOfMonth] = orderOf(match?.groups ?? {}).map(place);
	return {
		year: place('year') ?? year,
		month: place('month') ?? month,
		day: place('day') ?? dayOfMonth,
		hour,
		minute,
		second,
		millisecond: place('millisecond'),
	};
}

/** The groups of year, month and day in a date of two or three short numbers: `03/02`, `03/02/24`, `25/02/2024`, `24-03-02`. */
function orderOf({first, third}: Partial<Record<string, string>>): readonly string[] {
	const last = Number(third ?? 0);
	if (Number(first ?? 0) > 12) {
		return last > 31 || third === undefined || (last > 17 && last >= Number(first))
			? ['third', 'second', 'first']
			: ['first', 'second', 'third'];
	}

	return ['third', 'first', 'second'];
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
