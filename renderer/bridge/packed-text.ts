const FORMAT = 'deflate-raw';

const SLICE_BYTES = 4 * 1024;

/** As many bytes as may be given to one call as its arguments. */
const BYTES_AT_ONCE = 32 * 1024;

/** `text` deflated, in letters that every way of sending carries as they are. */
export async function packedText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream(FORMAT));
  return base64Of(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * The text that `packed` is of. Rejects for what is none, and when a part of it makes it longer than `mostLength`, in
 * UTF-16 units: what is left of it is not looked at then.
 */
export async function unpackedText(packed: string, mostLength: number): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const parts = inSlices(bytes)
    .pipeThrough(new DecompressionStream(FORMAT))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true, ignoreBOM: true }));
  let text = '';
  for await (const part of parts) {
    text += part;
    if (text.length > mostLength) throw new RangeError('Longer than it may be.');
  }
  return text;
}

/** Each slice is unpacked whole before any of it is seen, a thousand times as long at most. */
function inSlices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (from >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(from, from + SLICE_BYTES));
      from += SLICE_BYTES;
    },
  });
}

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    letters += String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE));
  }
  return btoa(letters);
}
