/** Whether the desktop is Wayland's, which neither tells a window that it is minimised nor lets it begin so. */
export function isOnWayland(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform === 'linux' && (environment['WAYLAND_DISPLAY'] ?? '') !== '';
}
