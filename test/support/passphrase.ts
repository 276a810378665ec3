/** Long and odd enough for the policy; used in tests and the tour alone. */
export const PASSPHRASE = 'copper lantern under the quiet stairs';
