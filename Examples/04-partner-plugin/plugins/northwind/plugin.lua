-- Northwind Fabrication: what we ask before we co-sign a welding credential.
plugin "northwind" {
  title = "Northwind Fabrication",
  says = "Who may run a bay on our floor, and what we need to see for it.",
  version = "1.4.0",
  assay = "1",
  organisation = "northwind",
  reviewed = "2026-03-01",
}

local latest = require "lib.latest"
require "checks.witness"

-- Nobody enters the floor without it. Written once, and used as a word below.
criterion "inducted" {
  says = "Knows the floor and its alarms, or holds a welder's certificate.",
  requires = function()
    return any_of { holds "safety-induction", holds "iso-9606-1" }
  end,
}

criterion "floor_ready" {
  says = "Can run a bay unsupervised on a normal shift.",
  takes = {
    process = choice { of = { "mig", "tig" }, says = "Which bay." },
    hours = quantity { unit = "h", default = "40 h", at_least = "1 h", says = "How many hours in its log." },
    shifts = integer { default = 2, at_least = 1, says = "How many shifts somebody has to watch." },
  },
  requires = function(p)
    return all_of {
      northwind.inducted {},
      evidence {
        name = "site log",
        title = "Hours in the log of the bay",
        says = "In the past year, signed by one of our supervisors.",
        kind = p.process .. "_log",
        hours = p.hours,
        signed_by = { role = "supervisor", organisation = "northwind" },
        within = "1 year",
      },
      count {
        name = "observed shifts",
        title = "Observed shifts",
        says = "Somebody other than the assessor watched.",
        at_least = p.shifts,
        of = { id = p.process .. "-shift", is = "northwind/witnessed" },
      },
    }
  end,
}

-- A question about one award. Asked once for each; what is not recorded makes the answer undecided.
predicate "witnessed" {
  says = "Names a witness who is not the assessor.",
  reads = { "attributes.witness", "attributes.assessor" },
  holds_if = function(witness, assessor) return witness ~= assessor end,
}

-- Words can ask for a pass. They cannot ask for the last two, so this looks at the record itself.
rule "two_in_a_row" {
  says = "The two latest attempts at a test were passes, at most half a year apart.",
  takes = {
    test = id { default = "bend-test", says = "Which test." },
    score = integer { default = 70, at_least = 1, at_most = 100, says = "What counts as a pass." },
  },
  reads = { "results", "day" },
  decides = function(learner, p)
    local last, before = latest(learner.results, p.test)
    if not last then return unmet("no `" .. p.test .. "` is recorded") end
    if not before then return unmet("only one `" .. p.test .. "` is recorded") end
    for _, result in ipairs { last, before } do
      if result.score == nil then return undecided("the test of " .. result.date .. " has no score yet") end
      if result.score < p.score then
        return unmet("the test of " .. result.date .. " came to " .. tostring(result.score) .. " of " .. p.score)
      end
    end
    local days = days_between(before.date, last.date)
    if days > 183 then return unmet(days .. " days lie between the two latest tests") end
    return met()
  end,
}

-- Promises to whoever changes this next. `assay lint` holds us to them.
local log = { kind = "mig_log", hours = "45 h", date = "2026-01-31", signed_by = { role = "supervisor", organisation = "northwind" } }
local induction = { achievement = "safety-induction", awarded = "2025-09-01" }

local function shift(day, witness)
  return { achievement = "mig-shift", awarded = day, attributes = { witness = witness, assessor = "M. Okafor" } }
end

example "two shifts, a signed log" {
  on_date = "2026-05-01",
  learner = {
    awards = { induction, shift("2026-02-10", "J. Ito"), shift("2026-02-17", "R. Lindqvist") },
    evidence = { log },
  },
  of = "floor_ready",
  with = { process = "mig" },
  earns = true,
}

example "the assessor was the only witness" {
  on_date = "2026-05-01",
  learner = {
    awards = { induction, shift("2026-02-10", "J. Ito"), shift("2026-02-17", "M. Okafor") },
    evidence = { log },
  },
  of = "floor_ready",
  with = { process = "mig" },
  earns = false,
  because = "observed shifts",
}

example "forgot the signature" {
  on_date = "2026-05-01",
  learner = {
    awards = { induction, shift("2026-02-10", "J. Ito"), shift("2026-02-17", "R. Lindqvist") },
    evidence = { { kind = "mig_log", hours = "45 h", date = "2026-01-31" } },
  },
  of = "floor_ready",
  with = { process = "mig" },
  earns = false,
  because = "site log",
}

example "a pass, and then a fail" {
  on_date = "2026-05-01",
  learner = {
    results = {
      { assessment = "bend-test", score = 81, date = "2026-02-10" },
      { assessment = "bend-test", score = 66, date = "2026-03-24" },
    },
  },
  of = "two_in_a_row",
  earns = false,
}
