/** Everything the editor says. `{…}` in a sentence is filled in by the function beside it. */
export const editorWords = {
  toolbar: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strike: 'Strike through',
  highlight: 'Highlight',
  bullets: 'Bulleted list',
  numbers: 'Numbered list',
  checks: 'Check list',
  quote: 'Quote',
  rule: 'Dividing line',
  link: 'Link',
  undo: 'Undo',
  redo: 'Redo',
  textStyle: 'Text style',
  plainText: 'Text',
  largeHeading: 'Large heading',
  heading: 'Heading',
  smallHeading: 'Small heading',
  keepMoment: 'Keep as a moment of a strength',
  more: 'More formatting',
  headingMade: 'Heading, level %s',
  headingGone: 'No longer a heading',
  tooMuchPasted:
    'That is more text than one entry can hold, so it was not added. You could spread it over several entries.',
} as const;

export const linkWords = {
  title: 'Link',
  address: 'Address',
  explanation: 'The address is kept beside your words. Nothing is opened from here.',
  refused:
    'This address cannot be kept. A web address, such as example.org, or a mail address works.',
  save: 'Save link',
  remove: 'Remove link',
  cancel: 'Cancel',
} as const;
