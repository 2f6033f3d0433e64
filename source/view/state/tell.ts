type Told = {readonly id: string; readonly isIdle: boolean} | undefined;

/** The state with what is told of the last key: itself where it tells that already. */
export const tell = <State extends {readonly told: Told}>(state: State, told: State['told']): State =>
	told?.id === state.told?.id && told?.isIdle === state.told?.isIdle ? state : {...state, told};
