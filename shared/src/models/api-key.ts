import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What a key may do: look, change things of its owner, run the installation. None includes another. */
export const scopes = ['read', 'write', 'admin'] as const;
export type Scope = (typeof scopes)[number];

export interface ApiKeyParts {
  id: string;
  secret: string;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const [idLength, secretLength, checksumLength] = [12, 32, 6];
const keyPattern = new RegExp(`^htb_([0-9A-Za-z]{${idLength}})_([0-9A-Za-z]{${secretLength}})([0-9A-Za-z]{${checksumLength}})$`);

export function createApiKey(): ApiKeyParts {
  return { id: randomText(idLength), secret: randomText(secretLength) };
}

/** The key as people hand it over: `htb_<id>_<secret><checksum>`. */
export function formatApiKey({ id, secret }: ApiKeyParts): string {
  const text = `htb_${id}_${secret}`;
  return `${text}${checksumOf(text)}`;
}

/** Takes a key apart; `undefined` for what isn't one, which the checksum tells of any typo. */
export function parseApiKey(text: string): ApiKeyParts | undefined {
  const [, id, secret, checksum] = keyPattern.exec(text) ?? [];
  return id !== undefined && secret !== undefined && checksum === checksumOf(text.slice(0, -checksumLength)) ? { id, secret } : undefined;
}

/** What is kept of a secret. It has 190 random bits, so that nothing slower than SHA-256 is needed. */
export function hashApiKeySecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function randomText(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

function checksumOf(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let count = 0; count < checksumLength; count += 1) {
    digits = `${alphabet[rest % alphabet.length]}${digits}`;
    rest = Math.floor(rest / alphabet.length);
  }
  return digits;
}
