-- Each connection waits between requests, PAUSE ms on average, so that the rate stays below the limit.
local pause = tonumber(os.getenv("PAUSE"))
function delay() return math.random(0, 2 * pause) end
