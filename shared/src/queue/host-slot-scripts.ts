// What host-slots.ts does in Redis, atomically. Per host: `tokens` (visits under way, by the end of their lease), `reserved` (whose turn has come or
// has a time, by that time), `waiting` (the line, in the order of its tickets), `state` (next free time, pause, mean length of a visit).
// Times are Redis' own, in milliseconds.

const keysTtlSeconds = 24 * 3_600;
/** Longer than the longest wait between two visits of a job: three pauses of an hour and the line. */
const askedTtlSeconds = 7 * 24 * 3_600;
/** What a visit is taken to last until one has been seen. */
const firstMeanMs = 10_000;
/** A timer may fire this much too early. */
const earlyMs = 20;
/** Tickets that one call looks at: it must not hold up Redis. */
const maxTickets = 1_000;
/** Someone whose turn has come and who isn't there after this is woken again. */
const lateMs = 1_000;

const prelude = `
local tokens, reserved, waiting, state, hosts, asked = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local host, ticket = ARGV[1], ARGV[5]
local limit, interval, lease = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function read(field, default)
  return tonumber(redis.call('HGET', state, field) or default)
end
local paused = read('paused', 0)

redis.call('ZREMRANGEBYSCORE', tokens, '-inf', now)
redis.call('ZREMRANGEBYSCORE', reserved, '-inf', now - lease)

local function reserve(who)
  local start = math.max(now, read('next', 0), paused)
  redis.call('HSET', state, 'next', start + interval)
  redis.call('ZADD', reserved, start, who)
  return start
end

-- a job needs no turn any more when its capture is of a newer generation: it was cancelled, for example
local function is_superseded(who)
  local capture, generation = string.match(who, ':(%x+%-%x+%-%x+%-%x+%-%x+)%-[^:]*%-g(%d+)$')
  local current = capture and redis.call('GET', string.gsub(hosts, ':hosts$', ':gen:') .. capture)
  return current and tonumber(current) > tonumber(generation)
end

-- free tokens go to the first in line; answers who is to be woken, and in how many milliseconds
local function hand_over()
  local woken = {}
  for _ = 1, ${maxTickets} do
    if redis.call('ZCARD', tokens) + redis.call('ZCARD', reserved) >= limit then break end
    local first = redis.call('ZRANGE', waiting, 0, 0)[1]
    if not first then break end
    redis.call('ZREM', waiting, first)
    if not is_superseded(first) then
      local start = reserve(first)
      if first ~= ticket then
        woken[#woken + 1] = first
        woken[#woken + 1] = start - now
      end
    end
  end
  return woken
end

local function finish(answer, woken)
  redis.call(redis.call('EXISTS', waiting, reserved) > 0 and 'SADD' or 'SREM', hosts, host)
  for index = 1, 4 do redis.call('EXPIRE', KEYS[index], ${keysTtlSeconds}) end
  for _, value in ipairs(woken or {}) do answer[#answer + 1] = value end
  return answer
end
`;

/** Answers 0 (granted) or why not (1 limit, 2 interval, 3 pause), the wait, whether that is exact, how often the host asked, and who is to be woken. */
export const acquireScript = `${prelude}
local times_asked = tonumber(redis.call('GET', asked) or 0)
local woken
local start = tonumber(redis.call('ZSCORE', reserved, ticket))
if redis.call('ZSCORE', tokens, ticket) then
  start = now
elseif start then
  if start < paused and now < paused then start = reserve(ticket) end
else
  redis.call('ZADD', waiting, 0, ticket)
  woken = hand_over()
  start = tonumber(redis.call('ZSCORE', reserved, ticket))
end
if not start then
  -- one who stands here goes before one who is still on the way and would be served later
  local last = ticket
  for _, other in ipairs(redis.call('ZRANGEBYSCORE', reserved, '-inf', now)) do
    if other > last then last = other end
  end
  if last ~= ticket and paused <= now then
    redis.call('ZREM', reserved, last)
    redis.call('ZADD', waiting, 0, last)
    start = now
  end
end
if start and start <= now + ${earlyMs} then
  woken = woken or {}
  if interval > 0 and not redis.call('ZSCORE', tokens, ticket) then
    -- the interval counts from when a visit really begins: who has the slots behind a late one comes later too
    local next_start = now + interval
    local others = redis.call('ZRANGE', reserved, 0, -1, 'WITHSCORES')
    for index = 1, #others, 2 do
      local other, at = others[index], tonumber(others[index + 1])
      if other ~= ticket then
        if at < next_start then
          at = next_start
          redis.call('ZADD', reserved, at, other)
          woken[#woken + 1] = other
          woken[#woken + 1] = at - now
        end
        next_start = at + interval
      end
    end
    redis.call('HSET', state, 'next', math.max(read('next', 0), next_start))
  end
  redis.call('ZREM', waiting, ticket)
  redis.call('ZREM', reserved, ticket)
  redis.call('ZADD', tokens, now + lease, ticket)
  return finish({0, 0, 1, times_asked}, woken)
end
if start then
  return finish({paused > now and 3 or 2, start - now, 1, times_asked}, woken)
end
local place = redis.call('ZRANK', waiting, ticket)
local by_interval = read('next', 0) + place * interval
local by_limit = math.max(now, paused) + read('mean', ${firstMeanMs}) * (place + 1) / limit
return finish({paused > now and 3 or 1, math.ceil(math.max(by_interval, by_limit)) - now, 0, times_asked}, woken)
`;

export const renewScript = `${prelude}
redis.call('ZADD', tokens, now + lease, ticket)
return finish({})
`;

/** ARGV[6]: how long the visit took. Answers who is to be woken. */
export const releaseScript = `${prelude}
if redis.call('ZREM', tokens, ticket) == 1 then
  local took = tonumber(ARGV[6])
  redis.call('HSET', state, 'mean', math.floor(read('mean', took) * 0.8 + took * 0.2))
end
return finish({}, hand_over())
`;

/** Answers who is to be woken. */
export const forgetScript = `${prelude}
for _, key in ipairs({tokens, reserved, waiting}) do redis.call('ZREM', key, ticket) end
redis.call('DEL', asked)
return finish({}, hand_over())
`;

/** ARGV[6]: for how long nobody may visit; ARGV[7]: how often that is put up with. Answers the wait (-1: no more) and how often the host asked. */
export const pauseScript = `${prelude}
paused = math.max(paused, now + tonumber(ARGV[6]))
redis.call('HSET', state, 'paused', paused)
local times_asked = redis.call('INCR', asked)
if times_asked > tonumber(ARGV[7]) then
  redis.call('DEL', asked)
  return finish({-1, times_asked})
end
redis.call('EXPIRE', asked, ${askedTtlSeconds})
redis.call('ZREM', tokens, ticket)
return finish({reserve(ticket) - now, times_asked})
`;

/** Answers who is to be woken, those included whose turn has come and who aren't there. */
export const tendScript = `${prelude}
local woken = hand_over()
for _, late in ipairs(redis.call('ZRANGEBYSCORE', reserved, '-inf', now - ${lateMs})) do
  woken[#woken + 1] = late
  woken[#woken + 1] = 0
end
return finish({}, woken)
`;
