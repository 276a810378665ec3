import type { HelpPage } from './help-page.ts';

/** What the app can and cannot do for someone who may be watched (`evidence.md`, h, safe interface). It promises no cover. */
export const discreetUse: HelpPage = {
  id: 'discreet-use',
  title: 'If someone may be watching this computer',
  parts: [
    {
      id: 'another-device',
      title: 'Another device is safer',
      text: [
        'A program that watches the screen or the keys sees everything here too. If you think there may be one, use a device they have never had in their hands.',
        'Notes can also be kept with a person you trust, or with a helpline.',
        'Having this journal at all can be a risk where someone checks the computer. So can a sudden change in your habits. You can do without it, and that is all right.',
      ],
    },
    {
      id: 'what-quick-hide-does',
      title: 'What quick hide does',
      text: [
        'Press Shift three times quickly, or use the last button at the side. The page is covered at once and the window goes away. Unless you turned that off in the settings, the journal locks as well.',
        'What you have typed is kept, encrypted. You can try it now, while it does not matter.',
      ],
    },
    {
      id: 'what-quick-hide-does-not',
      title: 'What it does not do',
      text: [
        'It cannot take back what someone has seen. It does not hide that Evenfall is on this computer, that it is running, or when it was last used.',
        'It does not stop a hidden program, and it does not help if you are made to open the journal. It is not complete protection.',
      ],
    },
    {
      id: 'paper-and-files',
      title: 'Paper, files and calls',
      text: [
        'Printed pages and saved files are not encrypted, and a printer may keep a list of what it printed. A call can show in a phone’s list or on a bill.',
      ],
    },
    {
      id: 'taking-it-away',
      title: 'Taking it away again',
      text: [
        'You can erase the whole journal in the settings. Disks, synced folders and backups made by the computer may keep older copies, which stay encrypted.',
        'If someone would notice that it is gone, a helpline can think it through with you first.',
      ],
    },
  ],
};
