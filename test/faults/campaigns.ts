import type { Campaign } from './campaign.ts';
import { bitFlipCampaigns } from './campaigns/bit-flips.ts';
import { brokenLogCampaigns } from './campaigns/broken-log.ts';
import { failingCallCampaigns } from './campaigns/failing-calls.ts';
import { fullDiskCampaign } from './campaigns/full-disk.ts';
import { killCampaigns } from './campaigns/kill-vault.ts';
import { missingRightsCampaign } from './campaigns/missing-rights.ts';
import { plantedLinkCampaign } from './campaigns/planted-links.ts';
import { syncToolCampaigns } from './campaigns/sync-tool.ts';
import { twoAtOnceCampaign } from './campaigns/two-at-once.ts';

/** Every campaign there is, in the order of the table. */
export const campaigns: readonly Campaign[] = [
  ...killCampaigns,
  ...failingCallCampaigns,
  ...bitFlipCampaigns,
  ...brokenLogCampaigns,
  fullDiskCampaign,
  missingRightsCampaign,
  plantedLinkCampaign,
  twoAtOnceCampaign,
  ...syncToolCampaigns,
];
