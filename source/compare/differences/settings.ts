import type {Run} from '../../run/run.js';
import type {SettingDifference} from '../comparison.js';

/** `1e-4` and `0.0001` are one setting; text is compared as it stands. */
function isSame(before: string, after: string): boolean {
	return before === after || (before.trim() !== '' && Number(before) === Number(after));
}

/** The settings that the logs state differently, those that both state first, then by name. */
export function settingDifferences(before: Run, after: Run): SettingDifference[] {
	return [...new Set([...before.settings.keys(), ...after.settings.keys()])]
		.map(name => ({name, before: before.settings.get(name), after: after.settings.get(name)}))
		.filter(one => one.before === undefined || one.after === undefined || !isSame(one.before, one.after))
		.sort(
			(a, b) =>
				Number(a.before === undefined || a.after === undefined) -
					Number(b.before === undefined || b.after === undefined) || a.name.localeCompare(b.name),
		);
}
