import { decodeQRBatch, type Image } from 'qr/decode.js';

/** A photo has more pixels than a frame of a video, and nobody waits for the next one. */
const PATIENCE_MS = 3_000;

/** The texts of all QR codes in a picture. */
onmessage = ({ data }: MessageEvent<Image>) => {
  void decodeQRBatch([data], { timeLimit: PATIENCE_MS }).then(
    ([found = []]) => postMessage(found.filter(each => typeof each === 'string')),
    () => postMessage([]),
  );
};
