/** What the person wants after they reached out: go on, begin anew, or another plan. */
export type NextStep = 'continue' | 'fresh' | 'plan';
