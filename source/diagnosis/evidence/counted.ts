/** How many points there are, and how many a rule wants before it says more than `watching`. */
export type Counted = {readonly points: number; readonly needed: number};
