-- A closed loop for wrk that ends cleanly: after the given time no request is sent, every answer is still awaited,
-- so that each microsecond of the server belongs to a counted request. Arguments: seconds, ids, method, body.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long s; long us; } moment;
  int gettimeofday(moment *now, void *zone);
  int getpid(void);
  int kill(int pid, int signal);
]]

local moment = ffi.new("moment")
local function now()
  ffi.C.gettimeofday(moment, nil)
  return tonumber(moment.s) * 1e6 + tonumber(moment.us)
end

local INTERRUPT, NEVER = 2, 3600 * 1000
local threads = {}

function setup(thread) table.insert(threads, thread) end

function init(args)
  window, ids = tonumber(args[1]) * 1e6, tonumber(args[2])
  if args[3] then
    wrk.method, wrk.body = args[3], args[4]
    wrk.headers["Content-Type"] = "application/json"
  end
  sent, answered, good, closes, cursor, started, ended = 0, 0, 0, 0, 0, 0, 0
  waited, area, last = 0, 0, 0
  pattern = wrk.path
  if ids == 0 then plain = wrk.format() end
end

-- The requests in flight, integrated over the window: divided by its length they must be the connections.
local function integrate(time)
  local until_time = math.min(time, started + window)
  if until_time > last then
    area = area + (sent - answered) * (until_time - last)
    last = until_time
  end
end

function delay()
  local time = now()
  if started == 0 then started, last = time, time end
  if time - started >= window then return NEVER end
  integrate(time)
  sent, waited = sent + 1, waited - time
  return 0
end

function request()
  if ids == 0 then return plain end
  cursor = cursor % ids + 1
  return wrk.format(nil, (pattern:gsub("{id}", cursor)))
end

function response(status, headers)
  local time = now()
  integrate(time)
  answered, waited = answered + 1, waited + time
  if status >= 200 and status < 300 then good = good + 1 end
  if headers["Connection"] == "close" then closes = closes + 1 end
  if time - started >= window and answered == sent then
    ended = time
    ffi.C.kill(ffi.C.getpid(), INTERRUPT)
  end
end

function done(summary, latency)
  local t, e = threads[1], summary.errors
  io.write(string.format(
    '\n{"sent":%d,"answered":%d,"good":%d,"closes":%d,"elapsed_us":%d,"mean_us":%.1f,"busy":%.3f,' ..
    '"p50_us":%.1f,"p95_us":%.1f,"p99_us":%.1f,"errors":%d}\n',
    t:get("sent"), t:get("answered"), t:get("good"), t:get("closes"), t:get("ended") - t:get("started"),
    t:get("waited") / math.max(t:get("answered"), 1), t:get("area") / t:get("window"),
    latency:percentile(50), latency:percentile(95), latency:percentile(99),
    e.connect + e.read + e.write + e.timeout))
end
