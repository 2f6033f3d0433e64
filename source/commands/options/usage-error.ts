/** Wrong usage, or nothing that can be read: one clear line for the user, exit status 2. */
export class UsageError extends Error {
	override name = 'UsageError';
}
