import sharp from 'sharp';
import type { Color } from '../fixture-site/png.ts';

export interface Picture {
  width: number;
  height: number;
  /** Share of the pixels that have this colour, give or take. */
  shareOf(color: Color): number;
}

const tolerance = 6;

/** The pixels of a PNG or JPEG. */
export async function readPicture(bytes: Buffer): Promise<Picture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: false }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    shareOf(color) {
      let count = 0;
      for (let index = 0; index < data.length; index += info.channels) {
        if (color.every((part, channel) => Math.abs((data[index + channel] ?? 0) - part) <= tolerance)) {
          count += 1;
        }
      }
      return count / (info.width * info.height);
    },
  };
}
