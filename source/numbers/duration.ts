/** What stands after a number of days, hours, minutes and seconds: `d`, or ` 天` with the blank before it. */
export type DurationUnits = Readonly<Record<'days' | 'hours' | 'minutes' | 'seconds', string>>;

/** As a figure stands beside its unit on an axis, too: 1h20. */
export const english: DurationUnits = {days: 'd', hours: 'h', minutes: 'm', seconds: 's'};

/**
A duration: 45s, 12m 30s, 3h 20m, 2d 5h.

@param most - How many units are told, the largest first.
*/
export const formatDuration = (seconds: number, units: DurationUnits = english, most = 2): string => {
	const whole = Math.max(0, Math.round(seconds));
	const parts = [
		[Math.floor(whole / 86_400), units.days],
		[Math.floor((whole % 86_400) / 3600), units.hours],
		[Math.floor((whole % 3600) / 60), units.minutes],
		[whole % 60, units.seconds],
	] as const;
	const first = parts.findIndex(([count]) => count > 0);
	return first < 0
		? `0${units.seconds}`
		: parts
				.slice(first, first + most)
				.filter(([count]) => count > 0)
				.map(([count, unit]) => `${count}${unit}`)
				.join(' ');
};
