/** A duration: 45s, 12m 30s, 3h 20m, 2d 5h. */
export const formatDuration = (seconds: number): string => {
	const whole = Math.max(0, Math.round(seconds));
	const parts = [
		[Math.floor(whole / 86_400), 'd'],
		[Math.floor((whole % 86_400) / 3600), 'h'],
		[Math.floor((whole % 3600) / 60), 'm'],
		[whole % 60, 's'],
	] as const;
	const first = parts.findIndex(([count]) => count > 0);
	return first < 0
		? '0s'
		: parts
				.slice(first, first + 2)
				.filter(([count]) => count > 0)
				.map(([count, unit]) => `${count}${unit}`)
				.join(' ');
};
