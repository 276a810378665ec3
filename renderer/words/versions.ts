export const versionWords = {
  title: 'Earlier versions',
  about: 'How this entry read before you wrote on. Each was kept at a pause.',
  loading: 'Fetching it…',
  back: 'All versions',
  text: 'Earlier version',
  putBack: 'Put this one back',
  putBackHint: 'What stands there now is kept as a version too.',
  notSaved: 'What you typed last is not saved yet, so nothing was put back. Try again in a moment.',
} as const;
