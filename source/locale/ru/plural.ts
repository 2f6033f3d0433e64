const rules = new Intl.PluralRules('ru');

/** Which form a noun has after a number. */
export const formAfter = (count: number): Intl.LDMLPluralRule => rules.select(count);

/** «1 строка», «3 строки», «5 строк». */
export const counted = (count: number, one: string, few: string, many: string): string => {
	const form = formAfter(count);
	return `${count.toLocaleString('ru')} ${form === 'one' ? one : form === 'few' ? few : many}`;
};
