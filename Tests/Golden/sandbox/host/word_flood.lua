-- attack: host/word_flood
-- expect: budget-exceeded, memory-exceeded
-- must: what the host keeps for a script is counted
-- why: every call of a word leaves something behind
while true do holds "safety-induction" end
