import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a signed URL opens, and until when. */
interface Grant {
  artifactId: string;
  isDownload: boolean;
  /** Unix time in seconds. */
  expiresAt: number;
}

export const maxUrlSeconds = 7 * 24 * 3_600;

export interface UrlSigner {
  sign(grant: Grant): string;
  /** What a token grants; `expired` when that is over, `undefined` when we didn't make it. */
  read(token: string): Grant | 'expired' | undefined;
}

const version = 1;
const grantBytes = 24;
/** 192 bits of the HMAC: with them a token has no bits to spare, and so one spelling only. */
const macBytes = 24;
const tokenPattern = /^[A-Za-z0-9_-]{64}$/;

/**
 * Signs and reads tokens of 64 characters: version, disposition, expiry (48 bits) and artifact, and an HMAC-SHA-256 over them. The first key signs,
 * all are accepted; without any it makes one up, and its tokens end with it.
 */
export function createUrlSigner(keys: readonly string[], now = () => Date.now()): UrlSigner {
  const accepted: readonly (string | Buffer)[] = keys.length > 0 ? keys : [randomBytes(32)];

  return {
    sign({ artifactId, isDownload, expiresAt }) {
      const grant = Buffer.alloc(grantBytes);
      grant.writeUInt8(version, 0);
      grant.writeUInt8(isDownload ? 1 : 0, 1);
      grant.writeUIntBE(expiresAt, 2, 6);
      grant.write(artifactId.replaceAll('-', ''), 8, 'hex');
      return Buffer.concat([grant, macOf(accepted[0]!, grant)]).toString('base64url');
    },

    read(token) {
      if (!tokenPattern.test(token)) {
        return undefined;
      }
      const bytes = Buffer.from(token, 'base64url');
      const grant = bytes.subarray(0, grantBytes);
      const given = bytes.subarray(grantBytes);
      // every key is tried, so that the time tells nothing of which one fits
      const fits = accepted.map((key) => timingSafeEqual(macOf(key, grant), given)).some(Boolean);
      if (!fits || grant.readUInt8(0) !== version) {
        return undefined;
      }
      const expiresAt = grant.readUIntBE(2, 6);
      const seconds = now() / 1_000;
      if (expiresAt <= seconds || expiresAt > seconds + maxUrlSeconds + 3_600) {
        return 'expired';
      }
      const id = grant.toString('hex', 8);
      return { artifactId: id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), isDownload: grant.readUInt8(1) === 1, expiresAt };
    },
  };
}

function macOf(key: string | Buffer, grant: Buffer): Buffer {
  return createHmac('sha256', key).update('htbase file ').update(grant).digest().subarray(0, macBytes);
}
