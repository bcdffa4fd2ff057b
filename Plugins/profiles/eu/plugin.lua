-- What the European Union asks of a micro-credential: Council Recommendation 2022/C 243/02, Annex I.
--
-- The Annex lists what a learner must be able to show anybody, anywhere. Two of its elements, the learner's identity and
-- the date of issue, belong to the award and not to the design, so no check asks for them.
plugin "eu" {
  title = "European Union",
  says = "The mandatory elements of a micro-credential in Europe.",
  version = "1.0.0",
  assay = "1",
  reviewed = "2026-11-01",
}

profile "eu" {
  title = "European approach to micro-credentials",
  says = "Every mandatory element of Annex I is there, and plausible.",
  source = "Council Recommendation 2022/C 243/02, Annex I",
  rules = { ["pace-implausible"] = "error" },
}

local annex = "Council Recommendation 2022/C 243/02, Annex I"

-- A credential that nobody can earn any more, or not yet, need not be complete.
local function offered(credential)
  return credential.status == nil or credential.status == "active"
end

-- A stack is earned by holding its parts, which say themselves what learners do and how they are assessed.
local function taught(credential)
  return credential.stack == nil and offered(credential)
end

local harbour = [[
organisation: harbour-college
title: Harbour College
country: IE
---
]]

local complete = harbour .. [[
credential: mig-basics
title: MIG basics
issuer: harbour-college
level: { eqf: 3 }
credits: 2 ects
hours: 55 h
delivery: presential
outcomes: [ { id: weld, statement: Weld mild steel } ]
assessments: [ { id: test, method: practical, assesses: [weld] } ]
quality_assurance: [ { kind: external, body: QQI } ]
]]

-- The same design without one of its lines.
local function without(line)
  local start, stop = complete:find(line, 1, true)
  return complete:sub(1, start - 1) .. complete:sub(stop + 2)
end

local function wants(name, field, what, why, help, line, where)
  check(name) {
    each = "credential", where = where or offered, missing = field,
    message = "does not say " .. what, help = help, why = why,
    source = annex, severity = "error",
    examples = { { bad = without(line), good = complete } },
  }
end

wants(
  "no-title", "title", "what it is called", "The title is the first thing that an employer abroad reads.",
  "add `title:`", "title: MIG basics")

wants(
  "no-issuer", "issuer", "who awards it",
  "A learner has to be able to show who stands behind the credential.",
  "add `issuer:` with the organisation that awards it", "issuer: harbour-college")

wants(
  "no-level", "level", "at which level it is",
  "Without a level nobody abroad can tell how hard it was; where none applies, the design has to say so.",
  "add `level: { eqf: … }`, or `level: { not_applicable: … }` with the reason", "level: { eqf: 3 }")

wants(
  "no-delivery", "delivery", "how learners take part",
  "Whether it was learnt online or on site is a mandatory element.",
  "add `delivery:`, such as `presential`, `online` or `blended`", "delivery: presential", taught)

wants(
  "no-quality-assurance", "quality_assurance", "how its quality is assured",
  "The kind of quality assurance is what makes others trust the credential.",
  "add `quality_assurance: [ { kind: external, body: … } ]`",
  "quality_assurance: [ { kind: external, body: QQI } ]")

check "no-workload" {
  says = "A credential does not say how much work it is.",
  why = "The notional workload is mandatory, in ECTS credits wherever possible.",
  source = annex,
  severity = "error",
  each = "credential",
  where = offered,
  find = function(credential, report)
    if credential.credits == nil and credential.hours == nil then
      report {
        message = "`" .. credential.id .. "` does not say how much work it is",
        help = "add `credits: … ects`, or at least `hours: … h`",
      }
    end
  end,
  examples = { { bad = without("credits: 2 ects\nhours: 55 h"), good = complete } },
}

-- The sample that comes with the European Learning Model says 60 months where it means 60 hours.
check "implausible-workload" {
  says = "A duration is so long that hours must have been meant.",
  why = "A workload of sixty hours that is written as sixty months makes a short course look like five years of study.",
  source = annex .. ": notional workload",
  severity = "error",
  each = "credential",
  find = function(credential, report)
    local duration = credential.duration
    if duration == nil or duration.unit ~= "months" or duration.amount < 24 then return end
    -- Where the hours are written, `pace-implausible` compares the two.
    if credential.hours then return end
    local work
    for _, credits in ipairs(credential.credits or {}) do work = work or tostring(credits) end
    if work then
      report {
        at = "duration",
        message = "`" .. tostring(duration) .. "` for a workload of " .. work .. ": months stand where hours were meant",
        help = "write how long it takes in the calendar, such as `10 weeks`; the workload belongs into `hours`",
      }
    end
  end,
  examples = {
    {
      bad = complete:gsub("hours: 55 h", "duration: 60 months"),
      good = complete:gsub("hours: 55 h", "duration: 10 weeks"),
    },
  },
}

check "no-outcomes" {
  each = "credential", where = taught, missing = "outcomes",
  help = "add `outcomes:`, each with a sentence that begins with what learners do",
  why = "Learning outcomes are what a micro-credential is about; without them there is nothing to recognise.",
  source = annex, severity = "error",
  examples = {
    {
      bad = (without("outcomes: [ { id: weld, statement: Weld mild steel } ]"):gsub(", assesses: %[weld%]", "")),
      good = complete,
    },
  },
}

check "no-assessment" {
  each = "credential", where = taught, missing = "assessments",
  help = "add `assessments:`, each with its `method`",
  why = "The kind of assessment is a mandatory element: a certificate of attendance is no micro-credential.",
  source = annex, severity = "error",
  examples = { { bad = without("assessments: [ { id: test, method: practical, assesses: [weld] } ]"), good = complete } },
}

check "no-assessment-method" {
  each = "assessment", missing = "method",
  message = "does not say of which kind it is", help = "add `method:`, such as `written`, `practical` or `portfolio`",
  why = "The kind of assessment is a mandatory element.",
  source = annex, severity = "error",
  examples = { { bad = complete:gsub(" method: practical,", ""), good = complete } },
}

check "no-country" {
  says = "An issuer does not say in which country it is.",
  why = "The country of the issuer is a mandatory element.",
  source = annex,
  severity = "error",
  each = "credential",
  find = function(credential, report)
    local issuer = look_up("organisation", credential.issuer)
    if issuer and issuer.country == nil then
      report {
        at = "issuer",
        message = "the issuer `" .. credential.issuer .. "` does not say in which country it is",
        help = "add `country:` to the organisation, such as `IE`",
      }
    end
  end,
  examples = { { bad = complete:gsub("country: IE\n", ""), good = complete } },
}
