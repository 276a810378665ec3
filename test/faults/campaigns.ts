import type { Campaign } from './campaign.ts';
import { bitFlipCampaigns, flippedBackupCampaign } from './campaigns/bit-flips.ts';
import { brokenLogCampaigns } from './campaigns/broken-log.ts';
import { failingCallCampaigns, quickFailingCallCampaigns } from './campaigns/failing-calls.ts';
import { fullDiskCampaign } from './campaigns/full-disk.ts';
import { ipcDoors } from './campaigns/ipc-doors.ts';
import { ipcPage } from './campaigns/ipc-page.ts';
import { killAppCampaign } from './campaigns/kill-app.ts';
import { killCampaigns } from './campaigns/kill-vault.ts';
import { memoryOverLocks } from './campaigns/memory-cycles.ts';
import { markerInFiles } from './campaigns/memory-files.ts';
import { memoryAfterLock } from './campaigns/memory-lock.ts';
import { missingRightsCampaign } from './campaigns/missing-rights.ts';
import { payloadEditor } from './campaigns/payload-editor.ts';
import { payloadStored } from './campaigns/payload-stored.ts';
import { plantedLinkCampaign } from './campaigns/planted-links.ts';
import { powerLossCampaigns } from './campaigns/power-loss.ts';
import { quickSyncToolCampaigns, syncToolCampaigns } from './campaigns/sync-tool.ts';
import { twoAtOnceCampaign } from './campaigns/two-at-once.ts';

const harmToFiles: readonly Campaign[] = [
  ...bitFlipCampaigns,
  flippedBackupCampaign,
  ...brokenLogCampaigns,
  fullDiskCampaign,
  missingRightsCampaign,
  plantedLinkCampaign,
  twoAtOnceCampaign,
];

/** What may befall the files, in the order of the table. */
const storageCampaigns: readonly Campaign[] = [
  ...killCampaigns,
  killAppCampaign,
  ...failingCallCampaigns,
  ...harmToFiles,
  ...syncToolCampaigns,
];

/** Those of them whose quick half runs in `npm test`. */
export const quickStorageCampaigns: readonly Campaign[] = [
  ...killCampaigns,
  killAppCampaign,
  ...quickFailingCallCampaigns,
  ...harmToFiles,
  ...quickSyncToolCampaigns,
];

/** Every campaign there is, in the order of the table. */
export const campaigns: readonly Campaign[] = [
  ...storageCampaigns,
  ...powerLossCampaigns,
  ipcDoors,
  ipcPage,
  payloadEditor,
  payloadStored,
  memoryAfterLock,
  memoryOverLocks,
  markerInFiles,
];
