import ReadCodesWorker from './read-codes.worker?worker&inline';

/** What a code needs of a photo; whatever is larger is made smaller first. */
const MOST_PIXELS_A_SIDE = 2_400;

/** A receipt from a text, or from a picture of its codes; null where there is none to be read. */
export async function receiptIn(file: File): Promise<string | null> {
  if (!file.type.startsWith('image/')) return file.size < 1_000_000 ? file.text() : null;
  const codes = await codesIn(await pixelsOf(file));
  return codes.join('\n\n') || null;
}

async function pixelsOf(file: File): Promise<ImageData> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, MOST_PIXELS_A_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  // What is transparent in a saved code is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The reader is started for a picture alone, and beside the page, which stays awake. */
function codesIn({ data, width, height }: ImageData): Promise<readonly string[]> {
  const worker = new ReadCodesWorker();
  const found = new Promise<readonly string[]>((resolve, reject) => {
    worker.onmessage = ({ data: codes }: MessageEvent<string[]>) => resolve(codes);
    worker.onerror = () => reject(new Error('The picture could not be read.'));
  });
  worker.postMessage({ data, width, height }, [data.buffer]);
  return found.finally(() => worker.terminate());
}
