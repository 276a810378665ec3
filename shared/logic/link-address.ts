/** Longer addresses are refused: nobody can read them, and they are what tracking looks like. */
const MAX_ADDRESS_LENGTH = 2048;

/** What an address never needs and what could hide or end it: spaces, controls, invisible marks, quotes, brackets. */
const NOT_IN_AN_ADDRESS = /[\s\p{Cc}\p{Cf}\p{Cs}"'<>\\`]/u;

const AROUND_AN_ADDRESS = /^[\s\p{Cc}]+|[\s\p{Cc}]+$/gu;

/** A host name or an address in brackets, and a port; never a user name, which can make one host look like another. */
const WEB_ADDRESS =
  /^(https?):\/\/((?:[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*|\[[\da-f:.]+\])(?::\d{1,5})?(?:[/?#].*)?)$/iu;

const MAIL_ADDRESS = /^mailto:([^@?#/,;:]+@[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*)(?:\?.*)?$/iu;

/**
 * The address a link may carry, in the one form that is stored, or null if it is not allowed: only `http`, `https` and
 * `mailto` (without anything after the mail address). What comes back passes unchanged when asked again. It is pure
 * text work, the same in every process, and never throws.
 */
export function safeLinkAddress(text: string): string | null {
  const address = text.replaceAll(AROUND_AN_ADDRESS, '');
  if (address.length > MAX_ADDRESS_LENGTH || NOT_IN_AN_ADDRESS.test(address)) return null;
  const web = WEB_ADDRESS.exec(address);
  if (web) return `${web[1]?.toLowerCase()}://${web[2]}`;
  const mail = MAIL_ADDRESS.exec(address);
  return mail ? `mailto:${mail[1]}` : null;
}

const HAS_A_SCHEME = /^[a-z][a-z\d+-]*:/i;
const LOOKS_LIKE_MAIL = /^[^@/]+@[^@/]+\.[^@/]+$/;
const HOST_WITH_A_DOT = /^[^/?#]+\.[^/?#]+/;

/**
 * The same for what a person types into an address field, where `example.org` means `https://example.org` and
 * `name@example.org` means mail.
 */
export function typedLinkAddress(text: string): string | null {
  const typed = text.replaceAll(AROUND_AN_ADDRESS, '');
  if (HAS_A_SCHEME.test(typed)) return safeLinkAddress(typed);
  if (LOOKS_LIKE_MAIL.test(typed)) return safeLinkAddress(`mailto:${typed}`);
  return HOST_WITH_A_DOT.test(typed) ? safeLinkAddress(`https://${typed}`) : null;
}
