import type {Token} from '../shape/token.js';

export function isMark(token: Token | undefined, text: string): boolean {
	return token?.kind === 'mark' && token.text === text;
}

/** The place among the numbers of the token at `at`; -1 for other tokens. */
export function slotAt(tokens: readonly Token[], at: number): number {
	return tokens[at]?.slot ?? -1;
}
