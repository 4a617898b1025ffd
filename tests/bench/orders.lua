-- Writes one order a request, each with a key of its own; tokens come from the file TOKENS names.
local tokens, thread_count = {}, 0
for line in io.lines(os.getenv("TOKENS")) do tokens[#tokens + 1] = line end
function setup(thread)
  thread:set("number", thread_count)
  thread_count = thread_count + 1
end
function init()
  sent, run = 0, tostring(math.random(1e9)) .. os.time() .. tostring({}):sub(8)
end
function request()
  sent = sent + 1
  local token = tokens[(sent * 2 + number) % #tokens + 1]
  return wrk.format("POST", "/api/v1/businesses/dapur-kebab/orders", {
    ["Authorization"] = "Bearer " .. token,
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = run .. "-" .. number .. "-" .. sent,
  }, '{"customer":"Bu Sari","items":[{"product":1,"quantity":2},{"product":2,"quantity":1}]}')
end
function done(summary)
  io.write("errors ", summary.errors.status, "\n")
end
