-- attack: denied/load_reader
-- expect: denied
-- must: no code is loaded piece by piece
-- why: a reader function runs while the translator reads, which has freed what it reads before
if pcall(load, function() return nil end) then return "ESCAPED: reader" end
if pcall(load, setmetatable({}, { __call = function() return nil end })) then return "ESCAPED: reader" end
return "safe"
