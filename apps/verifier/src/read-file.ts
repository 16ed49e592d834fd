/** Reads QR codes, where the browser can. */
interface Detector {
  detect(image: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}

const { BarcodeDetector } = globalThis as {
  BarcodeDetector?: new (options: { formats: readonly string[] }) => Detector;
};

export const readsPictures = BarcodeDetector !== undefined;

/** A receipt from a text, or from a picture of its codes; null where there is none to be read. */
export async function receiptIn(file: File): Promise<string | null> {
  if (!file.type.startsWith('image/')) return file.size < 1_000_000 ? file.text() : null;
  if (!BarcodeDetector) return null;
  const image = await createImageBitmap(file);
  const codes = await new BarcodeDetector({ formats: ['qr_code'] }).detect(image);
  image.close();
  return codes.map(({ rawValue }) => rawValue).join('\n\n') || null;
}
