import { createHash } from 'node:crypto';

/**
 * The one script: a whole change, or nothing of it. Every key comes in KEYS and carries the county's hash tag, so a
 * cluster can place it and a cloud that refuses computed keys accepts it.
 *
 * KEYS[1] the once-key; KEYS[n + 1] the key of step n.
 * ARGV[1] now, epoch milliseconds
 * ARGV[2] JSON string: the id of this commit
 * ARGV[3] when the once-key ends, epoch milliseconds
 * ARGV[4] JSON: the reply to keep under the once-key
 * ARGV[5…] the steps, each a verb with its arguments:
 *   expect version · remove · put expiresAt json · drop member · add member · log json · count by expiresAt|''
 *
 * The keys of `expect` come first, so nothing is written before all of them hold. Answers:
 *   {'done', count…} · {'stale', n} with step n · {'repeated', text} with `[expiresAt,0,[id,reply,[count…]]]`
 */
const TEXT = `
local now = tonumber(ARGV[1])
local at = 5
local counts = {}

local function arg()
  at = at + 1
  return ARGV[at - 1]
end

-- A cell is '[expiresAt,number,value]'. Returns the text, the expiry and the number of one that still lives.
local function live(key)
  local text = redis.call('GET', key)
  if not text then return nil, nil, 0 end
  local expires, number = string.match(text, '^%[(%d+),(%-?%d+),')
  if expires ~= '0' and tonumber(expires) <= now then return nil, nil, 0 end
  return text, expires, tonumber(number)
end

-- Redis forgets a cell one minute after its time: till then the clock that came with the call decides.
local function keep(key, expires, number, json)
  local text = '[' .. expires .. ',' .. string.format('%.0f', number) .. ',' .. json .. ']'
  if expires == '0' then return redis.call('SET', key, text) end
  local left = math.max(1, tonumber(expires) - now + 60000)
  redis.call('SET', key, text, 'PX', string.format('%.0f', left))
end

local steps = {
  expect = function(key)
    local _, _, version = live(key)
    return version ~= tonumber(arg())
  end,
  remove = function(key) redis.call('DEL', key) end,
  put = function(key)
    local _, _, version = live(key)
    local expires = arg()
    keep(key, expires, version + 1, arg())
  end,
  drop = function(key) redis.call('ZREM', key, arg()) end,
  add = function(key) redis.call('ZADD', key, 0, arg()) end,
  log = function(key) redis.call('RPUSH', key, arg()) end,
  count = function(key)
    local _, before, number = live(key)
    number = number + tonumber(arg())
    local expires = arg()
    if expires == '' then expires = before or '0' end
    keep(key, expires, number, 'null')
    counts[#counts + 1] = string.format('%.0f', number)
  end,
}

local first = live(KEYS[1])
if first then return {'repeated', first} end
for n = 2, #KEYS do
  if steps[arg()](KEYS[n]) then return {'stale', n - 1} end
end
keep(KEYS[1], ARGV[3], 0, '[' .. ARGV[2] .. ',' .. ARGV[4] .. ',[' .. table.concat(counts, ',') .. ']]')
return {'done', unpack(counts)}
`;

/** Sent by its hash; the text follows only where Redis does not know it yet. */
export interface Script {
  readonly text: string;
  readonly sha: string;
}

export const COMMIT: Script = { text: TEXT, sha: createHash('sha1').update(TEXT).digest('hex') };
