const FORMAT = 'deflate-raw';

/** As many bytes as may be given to one call as its arguments. */
const BYTES_AT_ONCE = 32 * 1024;

/** `text` deflated, in letters that every way of sending carries as they are. */
export async function packedText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream(FORMAT));
  return base64Of(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * The text that `packed` is of. Rejects for what is none, and as soon as it grows longer than `mostLength`, in UTF-16
 * units, however little was sent.
 */
export async function unpackedText(packed: string, mostLength: number): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const parts = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream(FORMAT))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  let text = '';
  for await (const part of parts) {
    text += part;
    if (text.length > mostLength) throw new RangeError('Longer than it may be.');
  }
  return text;
}

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    letters += String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE));
  }
  return btoa(letters);
}
