/** A value without the quotation marks that stand around it. */
export function unquote(value: string): string {
	return value.replace(/^(['"])(.*)\1$/, '$2');
}
