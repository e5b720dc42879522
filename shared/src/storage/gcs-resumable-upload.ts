import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PassThroughClient } from 'google-auth-library';

const partMs = 120_000;
const cancelMs = 5_000;
/** Answers in a row that bring nothing on; after trouble it is waited for half a second, a second, two, four. */
const maxVainAnswers = 8;
const firstPauseMs = 500;

/** What a request of the protocol can come to, once trouble that passes is told apart. */
type Outcome = { status: 'stored'; md5Hash: string | undefined } | { status: 'kept'; keptBytes: number } | { status: 'trouble'; error: Error };

/**
 * Sends an object to the session of a resumable upload, one part in memory while the next is being read; parts that Google has go to `used`. All but the
 * last have to be multiples of 256 KiB. What was lost on the way is sent again, from where Google says. Google compares the MD5, and so do we.
 * Own code: Google's client holds most of a large file in memory. https://cloud.google.com/storage/docs/performing-resumable-uploads
 * @throws Error with the HTTP status as `code` when Google refuses; the session is cancelled then, and there is no object.
 */
export async function sendResumably(session: string, parts: AsyncIterable<Buffer>, used: Buffer[], signal?: AbortSignal): Promise<void> {
  const client = new PassThroughClient(); // the session's URL is all that it takes
  const md5 = createHash('md5');
  let sentBytes = 0;

  async function ask(body: Buffer, range: string, headers: Record<string, string>): Promise<Outcome> {
    const timeout = AbortSignal.timeout(partMs);
    try {
      const {
        status,
        data,
        headers: answered,
      } = await client.request<{ md5Hash?: string }>({
        url: session,
        method: 'PUT',
        data: body,
        headers: { 'content-range': `bytes ${range}`, ...headers },
        validateStatus: () => true,
        retry: false,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      if (status === 200 || status === 201) {
        return { status: 'stored', md5Hash: data.md5Hash };
      }
      if (status === 308) {
        const [, last] = /-(\d+)$/.exec(answered.get('range') ?? '') ?? [];
        return { status: 'kept', keptBytes: last === undefined ? 0 : Number(last) + 1 };
      }
      const error = Object.assign(new Error(`Google Cloud Storage answered ${status} to a part`), { code: status });
      if (status === 408 || status === 429 || status >= 500) {
        return { status: 'trouble', error };
      }
      throw error;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
        throw error; // ours, from above
      }
      return { status: 'trouble', error: new Error('the connection to Google Cloud Storage broke off', { cause: error }) };
    }
  }

  /** Resolves when Google has the whole part; of the last one, which comes with the MD5 of everything, with the MD5 that Google has come to. */
  async function sendPart(part: Buffer, hash: string | undefined): Promise<string | undefined> {
    const end = sentBytes + part.length;
    const total = hash === undefined ? '*' : String(end);
    const headers: Record<string, string> = hash === undefined ? {} : { 'x-goog-hash': `md5=${hash}` };
    let from = sentBytes;
    let isInDoubt = false;
    for (let vainAnswers = 0; ;) {
      const rest = isInDoubt ? Buffer.alloc(0) : part.subarray(from - sentBytes);
      const outcome = await ask(rest, `${rest.length === 0 ? '*' : `${from}-${end - 1}`}/${total}`, headers);
      if (outcome.status === 'stored') {
        return outcome.md5Hash;
      }
      vainAnswers += 1;
      if (outcome.status === 'kept') {
        const { keptBytes } = outcome;
        if (keptBytes < from || keptBytes > end || vainAnswers === maxVainAnswers) {
          throw new Error(`Google Cloud Storage says that it has ${keptBytes} bytes after ${end} were sent`);
        }
        if (keptBytes === end && hash === undefined) {
          return undefined;
        }
        vainAnswers = keptBytes > from ? 0 : vainAnswers;
        from = keptBytes;
      } else {
        if (vainAnswers === maxVainAnswers) {
          throw outcome.error;
        }
        await sleep(firstPauseMs * 2 ** Math.min(3, (vainAnswers - 1) / 2), undefined, signal ? { signal } : {});
      }
      isInDoubt = outcome.status === 'trouble';
    }
  }

  try {
    for await (const { part, isLast } of tellLast(parts)) {
      md5.update(part);
      const hash = isLast ? md5.digest('base64') : undefined;
      const storedHash = await sendPart(part, hash);
      if (storedHash !== undefined && storedHash !== hash) {
        throw new Error('Google Cloud Storage has other bytes than were sent');
      }
      sentBytes += part.length;
      used.push(part);
    }
  } catch (error) {
    await client.request({ url: session, method: 'DELETE', validateStatus: () => true, retry: false, timeout: cancelMs }).catch(() => {});
    throw error;
  }
}

async function* tellLast(parts: AsyncIterable<Buffer>): AsyncGenerator<{ part: Buffer; isLast: boolean }> {
  let held: Buffer | undefined;
  for await (const part of parts) {
    if (held) {
      yield { part: held, isLast: false };
    }
    held = part;
  }
  if (held) {
    yield { part: held, isLast: true };
  }
}
