-- attack: host/words_replaced
-- expect: denied
-- must: replacing words changes nothing for anybody else
-- why: the words are the script's own copies
holds, all_of, credential, met, report = nil, nil, nil, nil, nil
rawset(_G, "plugin", function() return "ESCAPED" end)
return "safe"
